import { expect, test } from 'vitest';
import { extractFacts } from '#extract/extract-facts.ts';
import { KIND_RULES } from '#language/rules/numbers/kinds/kinds.ts';
import { factsOf } from '../facts-of.ts';
import { NO_CONTENT, sampleDocument } from '../sample-document.ts';

test.each<[text: string, kind: string, rule: string, why: string]>([
  ['到2025年，签约率达到80%以上。', 'goal', 'by a term', 'to be reached by a year'],
  ['违反前款规定的，处五万元以上十万元以下罚款。', 'penalty', 'a fine', 'due for a breach'],
  ['床位100张以上的医院应当设置药事管理委员会。', 'threshold', 'who is meant', 'names the hospitals'],
  ['2021年底前，60%以上的县开通服务。', 'goal', 'by a term', 'a share that is to act'],
  ['应当自受理之日起20个工作日内作出决定。', 'limit', 'a time limit from a day on', 'days not to be passed'],
  ['每人补助最高不得超过2万元。', 'limit', 'a ceiling of what is paid', 'a sum not to be passed'],
  ['卫生站业务用房面积不低于60平方米。', 'norm', 'a standard', 'to be kept'],
  ['按每百户不低于20平方米的标准配置用房。', 'norm', 'a standard', 'a standard, not who is meant'],
  ['机耕路路面宽度宜为3米至6米。', 'norm', 'a standard', 'what is advised'],
  ['补助雇用未满二百人之企业。', 'threshold', 'who is meant', 'of traditional texts'],
  ['到2025年，居民满意度达九成以上。', 'goal', 'by a term', '满意 is no 满'],
  ['新增床位500张。', 'goal', 'a promise without a term', 'neither a term nor a duty'],
])('%s is a %s, %s (%s)', (text, kind, rule) => {
  expect(factsOf(text).targets[0]).toMatchObject({ kind, rule });
});

test('a fine is one range', () =>
  expect(factsOf('处五万元以上十万元以下罚款。').targets).toMatchObject([
    { value: 5, valueMax: 10, unit: '万元', kind: 'penalty' },
  ]));

test('a share for a fine is one range too', () =>
  expect(factsOf('处工程造价百分之一以上百分之二以下的罚款。').targets).toMatchObject([
    { numberText: '百分之一以上百分之二以下', value: 1, valueMax: 2, unit: '%', kind: 'penalty' },
  ]));

test('each rule has a name of its own, and the last one always holds', () => {
  const names = KIND_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.at(-1)).toBe('a promise without a term');
});

test.each<[text: string, why: string]>([
  ['拨打12345热线咨询。', 'a hotline'],
  ['病房以2人间为主。', 'the name of a kind of room'],
  ['按前一年度标准执行。', 'a year of reference'],
  ['实现上述5个病种费用直接结算。', 'things named above'],
])('%s has no target (%s)', (text) => expect(factsOf(text).targets).toEqual([]));

test.each([
  ['到2025年，水质达标率由82%升至90%。', '90%', '水质达标率'],
  ['覆盖率从60%跃升至80%。', '80%', '覆盖率'],
  ['收入线由9600元升到1.2万元。', '1.2万元', '收入线'],
  ['到2025年，比例由30%上调至40%。', '40%', '比例'],
])('%s has one target, what is to be (%s of %s)', (text, numberText, subject) => {
  expect(factsOf(text).targets).toMatchObject([{ numberText, subject: { hans: subject } }]);
});

test('a year from which something holds starts no change', () =>
  expect(factsOf('从2016年起15%达到标准。').targets).toMatchObject([{ numberText: '15%' }]));

test('a subject that only the nearest words could give is said to be unsure', () => {
  expect(factsOf('其中，50%。').targets[0]?.subjectSure).toBe(false);
  expect(factsOf('到2025年，签约率达到80%以上。').targets[0]?.subjectSure).toBe(true);
});

test('a rate of a hundred thousand in words is a target', () =>
  expect(factsOf('到2025年，孕产妇死亡率下降到十万分之十二。').targets).toMatchObject([
    { value: 12, unit: '/10万', subject: { hans: '孕产妇死亡率' } },
  ]));

test('so many of each hundred thousand are told by the hundred thousand', () =>
  expect(factsOf('结核病发病率下降到每10万55例以下。').targets).toMatchObject([
    { value: 55, unit: '例', subject: { hans: '每10万结核病发病率' } },
  ]));

test.each(['第三條', '第三条'])('%s opens an article, whatever its script', (marker) => {
  const clauses = [
    {
      path: '3',
      marker,
      body: { hant: '評鑑小組置委員七人至十一人。', hans: '评鉴小组置委员七人至十一人。' },
    },
  ];
  const { targets } = extractFacts(sampleDocument({ clauses }), NO_CONTENT).value.facts;
  expect(targets.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual(['norm in an article']);
});
