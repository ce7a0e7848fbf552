/** Equal amounts with other limits: one verdict, in words that say who writes what, and no difference of substance. */
import { expect, test } from 'vitest';
import { boundWords } from '#language/forms/numbers/bound-words.ts';
import { bindsAlike } from '#language/forms/numbers/comparator.ts';
import type { PairRecord } from '#model/alignment.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import { sameValueWords } from '#site/i18n/bounds.ts';
import { compareTopic } from '#site/views/comparison/rows.ts';
import { boundOf } from '#site/views/comparison/told/bounds.ts';
import { differsInSubstance } from '#site/views/comparison/told/summary.ts';
import { toldPairs } from '#site/views/comparison/told/told-pairs.ts';
import { sentenceOf } from '#site/views/comparison/told/words.ts';
import { clause, pair, piece, recordsOf, substance, target, text } from '../../sample-records.ts';

test.each([
  ['=', '>=', true, '76种, 不少于76种'],
  ['=', '<=', true, '10天, 10天以内'],
  ['>=', '>', true, '98%以上, 超过98%'],
  ['=', '~', false, '90%, 90%左右'],
  ['>=', '<=', false, '以上, 以下'],
] as const)('%s and %s are kept by the same: %s', (a, b, alike, why) => {
  expect(bindsAlike(a, b), why).toBe(alike);
  expect(bindsAlike(b, a), why).toBe(alike);
});

test.each([
  ['不少于100个', '>=', '不少于'],
  ['2.5名以上', '>=', '以上'],
  ['至少配置影像、检验等76种设备', '>=', '至少'],
  ['90%左右', '~', '左右'],
  ['20个工作日以内', '<=', '以内'],
  ['不足20人', '<', '不足'],
  ['不超过20人', '>', null],
  ['节约用水6万吨', '~', null],
  ['76种', '>=', null],
] as const)('%s is limited by %s', (stretch, comparator, words) =>
  expect(boundWords(stretch, comparator)).toBe(words),
);

const body = { source: '設置不少於100個哨點', hans: '设置不少于100个哨点', hant: '設置不少於100個哨點' };
const clauses = [
  { ...clause('a/1', ''), body },
  clause('b/1', '设置100个哨点'),
  clause('c/1', '设置100个左右哨点'),
];
const set = (id: string, more: Partial<TargetRecord>) =>
  target(id, 100, { unit: '个', indicator: 'i', ...more });
const targets = [
  set('a/1#1', { numberText: '不少於100個', quote: '設置不少於100個', comparator: '>=' }),
  set('b/1#1', { numberText: '100个', quote: '设置100个' }),
  set('c/1#1', { numberText: '100个左右', quote: '设置100个左右', comparator: '~' }),
];
const indicator = {
  id: 'i',
  name: text('哨点数'),
  nameEn: 'Sentinel sites',
  unit: '个',
  topic: 't',
  direction: null,
  merged: false,
  cells: [],
};

test('the words are the text’s own, in the script of the page, and English in English', () => {
  const [first, second] = clauses;
  const sides = [
    { label: '佛山', bound: boundOf(targets[0] as TargetRecord, first as (typeof clauses)[0]) },
    { label: '揭阳', bound: boundOf(targets[1] as TargetRecord, second as (typeof clauses)[0]) },
  ];
  expect(sameValueWords(sides, 'hans')).toBe('数值相同，佛山写“不少于”');
  expect(sameValueWords(sides, 'hant')).toBe('數值相同，佛山寫「不少於」');
  expect(sameValueWords(sides, 'en')).toBe('same value; 佛山 says “at least”');
  const [says] = sides as [(typeof sides)[0]];
  expect(sameValueWords([says, { ...says, label: '新会' }], 'en')).toBe(
    'same value; 佛山, 新会 say “at least”',
  );
});

function topicOf(ids: readonly string[]) {
  const records = recordsOf(
    clauses.filter(({ id }) => ids.includes(id)),
    {
      targets: targets.filter((one) => ids.includes(one.clause)),
      indicators: [indicator],
      alignments: {
        pairs: ids.slice(1).map((id) => pair(ids[0] as string, id)),
        possible: [],
        groups: [{ id: 'g', topic: 't', members: [...ids] }],
        releases: [],
      },
    },
  );
  const { rows, columns } = compareTopic(records, 't');
  return { facts: rows[0]?.facts ?? [], names: nameLabels(columns.map(({ id }) => id)) };
}
const nameLabels = (labels: readonly string[]) => ({
  locale: 'hans' as const,
  labels,
  byDefault: labels.map(() => true),
  dated: (document: string) => document,
});

test('a topic gives the same verdict, and counts no difference', () => {
  const { facts, names } = topicOf(['a/1', 'b/1']);
  expect(sentenceOf(facts, names)).toContain('哨点数：数值相同，a写“不少于”');
  expect(differsInSubstance(facts)).toBe(false);
});

test('about 100 is another promise than 100, of those in view', () => {
  const { facts, names } = topicOf(['a/1', 'b/1', 'c/1']);
  expect(sentenceOf(facts, names)).toContain('数值相同，a写“不少于”，c写“左右”');
  expect(sentenceOf(facts, names)).not.toContain('数值不同');
  expect(differsInSubstance(facts)).toBe(true);
  expect(differsInSubstance(facts, (column) => column !== 2)).toBe(false);
});

test('a word of limit beside the same number is wording, and one beside another number stays substance', () => {
  const two = [
    clause('a/1', '配置设备76种'),
    clause('b/1', '配置设备76种以上'),
    clause('c/1', '配置设备80种以上'),
  ];
  const same: PairRecord = pair('a/1', 'b/1', {
    body: [piece('same', 0, 7, 0, 7), piece('substance', 7, 7, 7, 9)],
    substance: [substance('comparator', null, '以上')],
  });
  const other: PairRecord = pair('a/1', 'c/1', {
    body: [piece('same', 0, 4, 0, 4), piece('substance', 4, 7, 4, 7), piece('substance', 7, 7, 7, 9)],
    substance: [substance('number', '76种', '80种'), substance('comparator', null, '以上')],
  });
  const about = pair('a/1', 'b/1', {
    body: [piece('same', 0, 7, 0, 7), piece('substance', 7, 7, 7, 9)],
    substance: [substance('comparator', null, '左右')],
  });
  const alignments = { pairs: [same, other], possible: [], groups: [], releases: [] };
  const [told, kept] = toldPairs(recordsOf(two, { alignments }));
  expect(told?.differences.substance).toEqual([]);
  expect(told?.differences.body.map(([kind]) => kind)).toEqual(['same', 'wording']);
  expect(kept).toBe(other);
  const loose = recordsOf([two[0] as (typeof two)[0], clause('b/1', '配置设备76种左右')], {
    alignments: { ...alignments, pairs: [about] },
  });
  expect(toldPairs(loose)[0]).toBe(about);
});
