import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '#language/fold/script-fold.ts';
import { wording } from '#language/forms/bodies/name-ranges.ts';
import { namedAt, readNote } from '#language/forms/note.ts';
import { endsLabelled } from '#language/forms/note-forms.ts';

const names = (note: string, stem: string | null = null): string[] =>
  readNote(foldText(note))
    .bodies.map((body) => namedAt(body, stem))
    .map(({ ranges, role }) =>
      role === 'responsible' ? wording(note, ranges) : `${wording(note, ranges)}:${role}`,
    );

describe('names in a responsibility note', () => {
  test.each([
    [
      '（责任单位：区卫生计生局、财政局）',
      ['区卫生计生局', '区财政局'],
      'a bare name takes the level before it',
    ],
    ['（市卫生局、市场监管局）', ['市卫生局', '市市场监管局'], '市场 is no level'],
    [
      '【医改科、基层科，各县（市、区）卫健局】',
      ['医改科', '基层科', '各县（市、区）卫健局'],
      'an office takes no ending from what comes after it',
    ],
    ['（市城市管理局、住房城乡建设局）', ['市城市管理局', '市住房城乡建设局'], '城市 and 城乡 are no places'],
    [
      '（财政部、工业和信息化部、人民银行负责）',
      ['财政部', '工业和信息化部', '人民银行'],
      'ministries have no level',
    ],
    ['（国家发展改革委、财政部负责）', ['国家发展改革委', '财政部'], '国家 is not handed on'],
    [
      '（省卫生健康委、财政厅，各地级以上市人民政府）',
      ['省卫生健康委', '省财政厅', '各地级以上市人民政府'],
      '',
    ],
    ['（市委组织部、宣传部、教育局）', ['市委组织部', '市委宣传部', '市教育局'], 'party offices take 市委'],
    [
      '（市卫生局、市财政局,各区卫生计生部门、财政部门）',
      ['市卫生局', '市财政局', '各区卫生计生部门', '各区财政部门'],
      '',
    ],
    ['（市及各区卫生计生部门、财政部门）', ['市及各区卫生计生部门', '市及各区财政部门'], ''],
    [
      '（高明、三水区人民政府分别负责，市卫生局）',
      ['高明区人民政府', '三水区人民政府', '市卫生局'],
      'level and ending are shared',
    ],
    [
      '（榕城区、揭东区人民政府，空港经济区、揭阳产业园管委会负责）',
      ['榕城区人民政府', '揭东区人民政府', '空港经济区管委会', '揭阳产业园管委会'],
      '',
    ],
    ['（市教育局，各区、县级市政府）', ['市教育局', '各区、县级市政府'], 'one collective'],
    ['（各市、县（区）人民政府，省有关单位）', ['各市、县（区）人民政府', '省有关单位'], ''],
    [
      '〔市商务局，各县（市、区）人民政府（管委会）负责〕',
      ['市商务局', '各县（市、区）人民政府（管委会）'],
      '、 inside brackets parts nothing',
    ],
    [
      '（市人力资源和社会保障局和市财政局）',
      ['市人力资源和社会保障局', '市财政局'],
      '和 inside a name and between names',
    ],
    ['（各有关部门和单位按职责分工负责）', ['各有关部门和单位'], '和 inside a collective'],
    ['（财政部、教育部等有关部门和单位负责）', ['财政部', '教育部'], '等 names nobody'],
    ['（市卫生计生、财政等部门）', ['市卫生计生部门', '市财政部门'], '部门 is shared'],
    ['（市税务局、公安局、法院、残联、团市委）', ['市税务局', '市公安局', '市法院', '市残联', '团市委'], ''],
    [
      '（市卫生局，人民银行揭阳市中心支行）',
      ['市卫生局', '人民银行揭阳市中心支行'],
      'a branch of a national office',
    ],
    ['（区公安局 、财 政局）', ['区公安局', '区财政局'], 'white space of a broken line'],
    [
      '（市高院、市公安局、上海证监局、市气象局等；各区政府）',
      ['市高院', '市公安局', '上海证监局', '市气象局', '各区政府'],
      'a branch named after its place',
    ],
    ['（市交通委（市道运局）、市气象局）', ['市交通委（市道运局）', '市气象局'], 'a bracket inside a name'],
    ['（各县（市、区）党委、政府）', ['各县（市、区）党委、政府'], 'one collective'],
    ['（市教育局，各乡镇（街道））', ['市教育局', '各乡镇（街道）'], ''],
    ['（高新区、经开区管委会）', ['高新区管委会', '经开区管委会'], ''],
    [
      '（云岭、清河、洪泽经济开发区管委会）',
      ['云岭经济开发区管委会', '清河经济开发区管委会', '洪泽经济开发区管委会'],
      'the kind of a zone is shared whole',
    ],
    ['（市、县卫生健康部门，市、县财政部门负责）', ['市、县卫生健康部门', '市、县财政部门'], ''],
    [
      '〔责任单位：省发展改革委按职责分工负责。具体任务均涉及相关市人民政府，不再做分工，下同。〕',
      ['省发展改革委'],
      'a remark is no agency',
    ],
    ['（国家卫生健康委负责）（财政部负责）', ['国家卫生健康委', '财政部'], 'two brackets in a row'],
    ['（市发展改革局、财政局按负责）', ['市发展改革局', '市财政局'], 'a misprinted verb'],
    ['（责任单位：县人社局 县财政局）', ['县人社局', '县财政局'], 'a blank between whole names'],
    ['（责任单位：县人社局/县财政局）', ['县人社局', '县财政局'], 'a stroke'],
    ['（市财政局，各区人民政府、管委会）', ['市财政局', '各区人民政府、管委会'], 'one collective'],
    [
      '（旗民政局、乡村振兴局、乡镇企业局）',
      ['旗民政局', '旗乡村振兴局', '旗乡镇企业局'],
      '乡 is no level here',
    ],
    [
      '牵头处室：乡村产业发展处　配合处室：科技教育处、乡村建设促进处',
      ['乡村产业发展处:lead', '科技教育处:support', '乡村建设促进处:support'],
      'nor does 乡村 lend one',
    ],
    ['（县村镇建设中心、财政局）', ['县村镇建设中心', '县财政局'], '县 stands before 村镇'],
    ['（县卫健局，各乡镇（街道）、县直有关单位）', ['县卫健局', '各乡镇（街道）', '县直有关单位'], ''],
    ['（各村、社区，县财政局）', ['各村、社区', '县财政局'], 'a name behind a collective'],
    ['（市教育局、共青团市委）', ['市教育局', '共青团市委'], ''],
    ['（市卫生局等10部门按职责分工负责）', ['市卫生局'], ''],
    ['（市卫生局负责，持续推进）', ['市卫生局'], 'when is no agency'],
  ])('%s', (note, expected) => {
    expect(names(note)).toEqual(expected);
  });

  test('a name that opens with the own place keeps it', () => {
    expect(names('（区财政局、新会供电局）', '新会')).toEqual(['区财政局', '新会供电局']);
    expect(names('（区财政局、新会国土资源分局、公安分局）')).toEqual([
      '区财政局',
      '新会国土资源分局',
      '区公安分局',
    ]);
  });
});

describe('roles in a note', () => {
  test.each([
    [
      '（牵头单位：市教育局，配合单位：市民政局、残联）',
      ['市教育局:lead', '市民政局:support', '市残联:support'],
      '',
    ],
    [
      '（市发展改革委牵头，市财政局、教育局配合）',
      ['市发展改革委:lead', '市财政局:support', '市教育局:support'],
      '',
    ],
    ['（市卫生局（牵头）、市财政局）', ['市卫生局:lead', '市财政局'], 'a verb in brackets is of one name'],
    ['（牵头：市民政局；配合：财政局）', ['市民政局:lead', '市财政局:support'], ''],
    ['牵头责任单位：县卫健委', ['县卫健委:lead'], ''],
    [
      '主要协作单位：各乡镇人民政府、县政府有关部门',
      ['各乡镇人民政府:support', '县政府有关部门:support'],
      '',
    ],
    ['（主办：市民政局；协办：财政局）', ['市民政局:lead', '市财政局:support'], ''],
    ['（市卫生局牵头，会同市公安局、民政局实施）', ['市卫生局:lead', '市公安局', '市民政局'], ''],
    ['（由市卫生健康委牵头，市财政局等部门按职责分工负责）', ['市卫生健康委:lead', '市财政局'], ''],
    [
      '（牵头单位：县卫生局；责任单位：县财政局、人社局；完成时限：2018年底）',
      ['县卫生局:lead', '县财政局', '县人社局'],
      'a deadline is no agency',
    ],
  ])('%s', (note, expected) => {
    expect(names(note)).toEqual(expected);
  });
});

describe('who leads by declaration', () => {
  test.each([
    ['(各区人民政府,市卫生局,列首位的为牵头单位,下同)', ['各区人民政府', '市卫生局'], true],
    ['（市编办负责。排在第一位的为牵头单位，下同）', ['市编办'], true],
    ['（财政部负责。列第一位者为牵头单位，下同）', ['财政部'], true],
    ['（市教育局（列首位的为牵头单位））', ['市教育局'], false],
    ['（排在首位的为牵头单位，其他为配合单位，下同。市卫生局、市财政局）', ['市卫生局', '市财政局'], true],
  ])('%s', (note, expected, forAll) => {
    const read = readNote(foldText(note));
    expect(read.bodies.map(({ name }) => name)).toEqual(expected);
    expect(read).toMatchObject({ declaresLead: true, forAll });
  });

  test('a plain list declares nothing', () => {
    expect(readNote(foldText('（责任单位：区卫生局、财政局）'))).toMatchObject({
      declaresLead: false,
      forAll: false,
    });
  });
});

describe('any list', () => {
  const office = fc.constantFrom(
    '卫生计生局',
    '财政局',
    '民政局',
    '教育局',
    '发展改革委',
    '公安局',
    '经济和信息化局',
    '编办',
  );
  const level = fc.constantFrom('市', '区', '县', '省');

  test('comes out in order and complete, whether the level is repeated or not', () => {
    fc.assert(
      fc.property(
        level,
        fc.uniqueArray(office, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (prefix, offices, repeat) => {
          const list = offices.map((name, i) => (i === 0 || repeat ? prefix + name : name)).join('、');
          expect(names(`（责任单位：${list}）`)).toEqual(offices.map((name) => prefix + name));
        },
      ),
    );
  });

  test('ranges spell the names, in bounds, whatever the text', () => {
    const fragment = fc.constantFrom(
      '市',
      '各区',
      '财政局',
      '、',
      '，',
      '（',
      '）',
      '和',
      '负责',
      '等',
      '部门',
      '人民政府',
      '牵头单位：',
      ' ',
      '高明',
      '〔',
      '下同',
      '第一位',
      '为牵头单位',
      '。',
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 16 }), (fragments) => {
        const note = foldText(fragments.join(''));
        for (const { name, ranges } of readNote(note).bodies) {
          expect(ranges.map(([start, end]) => note.slice(start, end)).join('')).toBe(name);
          for (const [start, end] of ranges)
            expect(start >= 0 && start <= end && end <= note.length).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['责任单位:区数据局,各镇(街道)', true, 'bodies alone'],
  ['按时办结。责任单位:市民政局、市财政局 时限:12月', true, 'a field more'],
  ['牵头单位:市民政局 配合单位:市财政局 时限:12月', true, 'each field behind a label'],
  ['牵头单位:市民政局、市财政局、', false, 'another body is to come'],
  ['牵头单位:市民政局和', false, 'the same'],
  ['责任单位:市民政局。加强领导', false, 'a sentence that the label is not of'],
  ['市民政局、市财政局', false, 'no label'],
  ['目标:提高水平', false, 'another label'],
])('“%s” ends as a labelled list: %s (%s)', (words, ends) => expect(endsLabelled(words)).toBe(ends));
