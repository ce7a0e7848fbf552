import { expect, test } from 'vitest';
import { KIND_RULES, kindOf } from '#language/clause-kind.ts';
import { OFFICE_RULES, officesOf } from '#language/clause-office.ts';

const rows = KIND_RULES.flatMap((rule) => [
  ...rule.holds.map((text) => [rule, text, true] as const),
  ...rule.not.map((text) => [rule, text, false] as const),
]);

test.each(rows)('$name: %s', ({ pattern }, text, holds) => expect(pattern.test(text)).toBe(holds));

const offices = OFFICE_RULES.flatMap(({ office, of = 'organisation', holds, not }) => [
  ...holds.map((text) => [office, of, text, true] as const),
  ...not.map((text) => [office, of, text, false] as const),
]);

test.each(offices)('%s of %s: %s %s', (office, of, text, holds) =>
  expect(officesOf(text, of === 'article' ? 'measure' : of, of === 'article').includes(office)).toBe(holds),
);

test('asks a clause for the offices of its kind alone', () => {
  expect(officesOf('本办法适用于本市考核工作', 'organisation')).toEqual(['watch']);
  expect(officesOf('本办法适用于本市考核工作', 'procedure')).toEqual(['range']);
});

test.each([
  ['measure', '', '维护保养单位应当实行二十四小时值班制度。', []],
  ['penalty', '', '维护保养单位未实行二十四小时值班制度的,由市场监管部门处五千元以上三万元以下罚款。', []],
  ['penalty', '', '学校未落实陪餐制度的,由县教育局约谈校长。', ['责任追究']],
  ['organisation', '加强督导考核', '造成食品安全事故的,依法依规追究责任。', ['保障措施']],
  ['goal', '', '提升保障能力,培训从业人员1000人次。', ['行动目标']],
  ['definition', '', '本条例所称使用管理人,是指具有管理责任的单位或者个人。', ['总则']],
  ['procedure', '', '本条例自2021年10月1日起施行。', ['附则']],
  ['measure', '', '登记证有效期为一年。有效期届满前应当办理延续。', []],
  ['principle', '指导思想', '以改善空气质量为核心,推动减排。', ['总体要求']],
] as const)('%s: %s %s', (kind, heading, body, above) => {
  expect(kindOf({ heading, body, above: [...above], opening: '', article: false })).toBe(kind);
});

test.each([
  ['penalty', '有下列行为之一的,由公安机关责令改正,处五十元以上二百元以下罚款:', '携犬出户不束犬链的;'],
  ['definition', '本办法下列用语的含义:', '烈性犬,是具有较强攻击性的犬只;'],
  ['measure', '携犬出户的,养犬人应当遵守下列规定:', '犬只排便的,立即清理干净;'],
] as const)('%s: an item of the list that %s opens', (kind, opening, body) => {
  expect(kindOf({ heading: '', body, above: [], opening, article: true })).toBe(kind);
});

test('reads a long text without a stop in linear time', () => {
  const hostile = '未按规定的,由有关部门处'.repeat(20_000);
  const start = performance.now();
  kindOf({ heading: '', body: hostile, above: [], opening: hostile, article: false });
  expect(performance.now() - start).toBeLessThan(1000);
});

test('an article under 保障措施 is a duty like others', () => {
  const clause = { heading: '', body: '通信企业应当保障呼救线路畅通。', above: ['保障措施'], opening: '' };
  expect(kindOf({ ...clause, article: true })).toBe('measure');
  expect(kindOf({ ...clause, article: false })).toBe('organisation');
});
