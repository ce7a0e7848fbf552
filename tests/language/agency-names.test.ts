import { describe, expect, test } from 'vitest';
import { isAgencyName, readAgencyList } from '#language/agency-names.ts';
import { foldText } from '#language/script-fold.ts';

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
    expect(isAgencyName(foldText(name))).toBe(true);
  });

  test.each(['中医科', '市、区', '以下简称医联体建设办公室', '应当报告主管部门', '局', '加强建设'])(
    '%s is none',
    (name) => {
      expect(isAgencyName(foldText(name))).toBe(false);
    },
  );
});

describe('lists', () => {
  const names = (text: string) => readAgencyList(foldText(text)).names.map(({ name }) => name);

  test.each([
    ['责任单位：区卫生计生局、财政局', ['区卫生计生局', '财政局'], true],
    ['牵头单位：市卫生局，配合单位：市财政局', ['市卫生局', '市财政局'], true],
    [
      '市编办，市财政局，各县（市、区）人民政府（管委会）负责。排在第一位的为牵头单位，下同',
      ['市编办', '市财政局', '各县(市、区)人民政府(管委会)'],
      true,
    ],
    ['普宁市、惠来县人民政府负责', ['普宁市、惠来县人民政府'], true],
    ['財政部、教育部等有關部門和單位按職責分工負責', ['财政部', '教育部等有关部门和单位'], true],
    ['市編辦、市財政局', ['市编办', '市财政局'], false],
  ] as const)('%s', (text, expected, duty) => {
    expect(names(text)).toEqual(expected);
    expect(readAgencyList(foldText(text))).toMatchObject({ duty, others: 0 });
  });

  test.each(['中医科、中药房、中医治疗室', '市、区', '集团以外', '复杂疑难、复杂危重病例'])(
    '%s is none',
    (text) => {
      const { others, weak, names: found } = readAgencyList(foldText(text));
      expect(others > 0 || found.length === weak).toBe(true);
    },
  );
});
