import { describe, expect, test } from 'vitest';
import { foldText } from '#language/fold/script-fold.ts';
import { isBody, isCollective } from '#language/forms/bodies/body.ts';
import { readNote } from '#language/forms/note.ts';

describe('names', () => {
  test.each([
    '市卫生计生局',
    '市編辦',
    '各县（市、区）人民政府（管委会）',
    '住房城乡建设部',
    '人民银行',
    '团市委',
    '残联',
    '市流动人员出租屋管理办',
    '人力资源社会保障部等有关部门和单位',
    '各区衛生計生部門',
  ])('%s is one', (name) => {
    expect(isBody(foldText(name))).toBe(true);
  });

  test.each(['中医科', '市、区', '以下简称医联体建设办公室', '应当报告主管部门', '局', '加强建设'])(
    '%s is none',
    (name) => {
      expect(isBody(foldText(name))).toBe(false);
    },
  );
});

describe('lists', () => {
  const read = (text: string) => readNote(foldText(`（${text}）`));

  test.each([
    ['责任单位：区卫生计生局、财政局', ['区卫生计生局', '区财政局'], true],
    ['牵头单位：市卫生局，配合单位：市财政局', ['市卫生局', '市财政局'], true],
    [
      '市编办，市财政局，各县（市、区）人民政府（管委会）负责。排在第一位的为牵头单位，下同',
      ['市编办', '市财政局', '各县(市、区)人民政府(管委会)'],
      true,
    ],
    ['甲市、乙来县人民政府负责', ['甲市人民政府', '乙来县人民政府'], true],
    ['財政部、教育部等有關部門和單位按職責分工負責', ['财政部', '教育部'], true],
    ['市編辦、市財政局', ['市编办', '市财政局'], false],
  ] as const)('%s', (text, expected, said) => {
    const { bodies, prose, labelled, duty } = read(text);
    expect(bodies.map(({ name }) => name)).toEqual(expected);
    expect({ prose, said: labelled || duty }).toEqual({ prose: 0, said });
  });

  test.each(['中医科、中药房、中医治疗室', '市、区', '集团以外', '复杂疑难、复杂危重病例'])(
    '%s is none',
    (text) => {
      expect(read(text).bodies.some(({ sureness }) => sureness === 'sure')).toBe(false);
    },
  );

  test.each([
    ['各区人民政府', true],
    ['国务院相关部门', true],
    ['各有关部门和单位', true],
    ['各地区', true],
    ['市、县财政部门', true],
    ['市财政局', false],
    ['国家发展改革委', false],
  ])('%s is a collective: %s', (name, expected) => {
    expect(isCollective(name)).toBe(expected);
  });
});
