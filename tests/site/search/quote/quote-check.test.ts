import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFoldTable } from '#site/search/fold-query.ts';
import { makeSearchable } from '#site/search/match.ts';
import { alignNearest } from '#site/search/quote/approximate.ts';
import { nearestClauses } from '#site/search/quote/nearest-clauses.ts';
import { plainForm } from '#site/search/quote/plain-form.ts';
import { checkQuote, differenceOf, quotedDocument } from '#site/search/quote/quote-check.ts';
import { record } from '../sample-records.ts';

const table = readFoldTable('醫医擁拥達达萬万');
const library = [
  quotedDocument(
    'east',
    [
      record({
        path: '1',
        marker: '一、',
        heading: '工作目标',
        seam: '。',
        body: '到2018年，每万人拥有全科医生达到2.5名以上。',
      }),
      record({ path: '2', body: '加强基层医疗卫生机构标准化建设。' }),
    ].map((one) => makeSearchable(one, table)),
  ),
  quotedDocument(
    'west',
    [record({ path: '3.1', body: '到2018年，每万人拥有全科医生达到2名以上，建立队伍。' })].map((one) =>
      makeSearchable(one, table),
    ),
  ),
];
const check = (quote: string) => {
  const { verbatim, near } = checkQuote(quote, library, table);
  const place = ({ document, path, distance }: (typeof near)[number]) => `${document}/${path} ${distance}`;
  return { verbatim: verbatim.map(place), near: near.map(place) };
};

test.each<[string, string[], string[], string]>([
  ['每万人拥有全科医生达到2.5名以上', ['east/1 0'], ['west/3.1 2'], 'verbatim here is not verbatim there'],
  ['每萬人擁有全科醫生達到２.５名以上', ['east/1 0'], ['west/3.1 2'], 'script and width make no difference'],
  ['“每万人拥有全科医生达到2.5名以上。”', ['east/1 0'], ['west/3.1 2'], 'nor do the marks around it'],
  ['每万人拥有全科医生达到\n3名以上', [], ['west/3.1 1', 'east/1 3'], 'the nearest first'],
  ['工作目标到2018年', ['east/1 0'], [], 'heading and body as a page shows them'],
  ['工作目标。到2018年', ['east/1 0'], [], 'and as printed'],
  ['达到2.5名以上。加强基层医疗', ['east/1 0'], [], 'from clause to clause'],
  [
    '工作目标。到2018年，每万人拥有全科医生达到2.5名以上。加强基层',
    ['east/1 0'],
    [],
    'from the very beginning',
  ],
  ['全科医生', ['east/1 0', 'west/3.1 0'], [], 'a word stands in both'],
  ['发展核电产业园区', [], [], 'nowhere'],
  ['核电', [], [], 'too short for near'],
  ['', [], [], 'nothing'],
])('%s → %j, near %j (%s)', (quote, verbatim, near) => {
  const answer = check(quote);
  expect(answer.verbatim).toEqual(verbatim);
  if (near.length > 0) expect(answer.near).toEqual(near);
  else if (verbatim.length === 0) expect(answer.near).toEqual([]);
});

test.each([
  '一、工作目标。到2018年，每万人拥有',
  '一、工作目标。到2018年，每万人拥有全科医生达到2.5名以上。加强基层',
])('from the very beginning: %s', (quote) => expect(check(quote).verbatim).toEqual(['east/1 0']));

test('the pieces show what differs and give back both wordings', () => {
  const { near } = checkQuote('每万人拥有全科医师达到2名以上', library, table);
  const [first] = near;
  expect(first?.pieces).toEqual([
    { isSame: true, quoted: '每万人拥有全科医', printed: '每万人拥有全科医' },
    { isSame: false, quoted: '师', printed: '生' },
    { isSame: true, quoted: '达到2名以上', printed: '达到2名以上' },
  ]);
});

/** Least edit distance of `short` from any stretch of `long`, by the textbook. */
function slowDistance(short: string, long: string): number {
  let row = new Array<number>(long.length + 1).fill(0);
  for (let i = 1; i <= short.length; i++) {
    const next = [i];
    for (let j = 1; j <= long.length; j++)
      next.push(
        Math.min(
          (row[j - 1] as number) + (short[i - 1] === long[j - 1] ? 0 : 1),
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
        ),
      );
    row = next;
  }
  return Math.min(...row);
}

test.each<[quoted: string, printed: string, difference: string, why: string]>([
  ['覆盖率达到80%', '覆盖率达到80%', 'none', 'the same'],
  ['覆盖率，达到80%', '覆盖率达到80%', 'form', 'punctuation'],
  ['覆盖率达到百分之八十', '覆盖率达到80%', 'form', 'a share in words'],
  ['覆盖率达到八成', '覆盖率达到80%', 'form', 'tenths'],
  ['床位12,000张', '床位1.2万张', 'form', 'thousands and 万'],
  ['达到两名以上', '达到2名以上', 'form', 'one numeral before what is counted'],
  ['大幅改善效果', '持续改善效果', 'words', 'words'],
  ['覆盖率达到70%', '覆盖率达到80%', 'number', 'another number'],
  ['大约达到七成', '覆盖率达到80%', 'number', 'the number is graver than the words'],
  ['统一领导', '统筹领导', 'words', '一 is a part of a word here'],
  ['达到2名', '达到', 'number', 'a number that is not printed'],
])('%s beside %s: %s (%s)', (quoted, printed, difference) =>
  expect(differenceOf(quoted, printed)).toBe(difference),
);

test.each<[quote: string, found: string[], why: string]>([
  [
    '每万人拥有全科医生，达到两点五名以上',
    ['east/1 form', 'west/3.1 number'],
    'numbers and stops written otherwise',
  ],
  ['每万人拥有全科医生达到3名以上', ['west/3.1 number', 'east/1 number'], 'another number'],
  [
    '每万人拥有全科医师达到2名以上',
    ['west/3.1 words', 'east/1 number'],
    'another word, and in the other place a number too',
  ],
])('%s → %j (%s)', (quote, found) => {
  const { near } = checkQuote(quote, library, table);
  expect(near.map(({ document, path, difference }) => `${document}/${path} ${difference}`)).toEqual(found);
});

test('radicals of a printed page are the characters that they stand for', () => {
  expect(check('每万⼈拥有全科医⽣达到2.5名以上').verbatim).toEqual(['east/1 0']);
  expect(check('加强基层医疗卫⽣机构标准化建设').verbatim).toEqual(['east/2 0']);
});

test.each([
  ['培训一万两千人', '培训12000人'],
  ['培训1.2万人', '培训12000人'],
  ['培训12,000人', '培训12000人'],
  ['达到百分之八十以上', '达到80%以上'],
  ['达到八成', '达到80%'],
  ['率,百分之八十五,1,230.', '率85%1230'],
  ['十三五规划统一三级', '十三五规划统一三级'],
])('%s is %s in its plain form', (folded, text) => expect(plainForm(folded).text).toBe(text));

test('a plain form leads back to the text that it was made from', () => {
  const alphabet = fc.constantFrom(...'百分之八十五1230.,，。%万成名到达');
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 30 }), (folded) => {
      const { text, at } = plainForm(folded);
      expect(at).toHaveLength(text.length + 1);
      expect(at.toSorted((a, b) => a - b)).toEqual(at);
      expect(at.at(-1)).toBe(folded.length);
    }),
  );
});

test('a passage that stands nowhere leads to the clause that speaks of the same, or to none', () => {
  const nearest = (passage: string) => nearestClauses(passage, library, table).map(({ path }) => path);
  expect(nearest('全科医生每万人要有五名')[0]).toMatch(/^(1|3\.1)$/);
  expect(nearest('发展海上风电')).toEqual([]);
});

const shelved = (bodies: Readonly<Record<string, string>>) =>
  Object.entries(bodies).map(([document, body]) =>
    quotedDocument(document, [makeSearchable(record({ body }), table)]),
  );

test('what few clauses speak of weighs more than what all do, and three are shown at most', () => {
  const common = '医疗卫生机构要建成。';
  const shelf = shelved({ a: common, b: '发热门诊要建成。', c: common, d: common, e: common });
  const found = nearestClauses('医疗卫生机构设发热门诊', shelf, table);
  expect(found[0]).toMatchObject({ document: 'b', sentence: '发热门诊要建成。' });
  const alike = shelved({ a: '发热门诊', b: '发热门诊', c: '发热门诊', d: '发热门诊', e: '其他' });
  expect(nearestClauses('设发热门诊', alike, table)).toHaveLength(3);
});

test('a passage that runs on from one clause is shown in the characters of both', () => {
  for (const quote of ['达到2.5名以上。加强基层医疗', '人拥有全科医生达到2.5名以上。加强'])
    expect(checkQuote(quote, library, table).verbatim[0]?.pieces).toEqual([
      { isSame: true, quoted: quote, printed: quote },
    ]);
});

test('numbers written otherwise are shown whole, where a document begins and where it ends', () => {
  const near = (quote: string, body: string) => checkQuote(quote, shelved({ south: body }), table).near;
  expect(near('一万两千人参加培训', '12000人参加培训。')).toMatchObject([
    {
      document: 'south',
      path: '1',
      difference: 'form',
      pieces: [
        { isSame: false, quoted: '一万两千', printed: '12000' },
        { isSame: true, quoted: '人参加培训', printed: '人参加培训' },
      ],
    },
  ]);
  expect(near('培训人数达到一万两千', '培训人数达到12000。')).toMatchObject([
    {
      difference: 'form',
      pieces: [
        { isSame: true, quoted: '培训人数达到', printed: '培训人数达到' },
        { isSame: false, quoted: '一万两千', printed: '12000' },
      ],
    },
  ]);
});

test('the nearest stretch is as near as the textbook says', () => {
  const text = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'医疗卫生'), minLength, maxLength });
  fc.assert(
    fc.property(text(6, 14), text(0, 60), fc.integer({ min: 0, max: 4 }), (short, long, limit) => {
      const expected = slowDistance(short, long);
      const nearest = alignNearest(short, long, limit);
      expect(nearest?.distance ?? null).toBe(expected <= limit ? expected : null);
      if (nearest === null) return;
      expect(nearest.steps.map(({ a }) => short.slice(...a)).join('')).toBe(short);
      expect(nearest.steps.map(({ b }) => long.slice(...b)).join('')).toBe(
        long.slice(nearest.start, nearest.end),
      );
      for (const { isSame, a, b } of nearest.steps)
        if (isSame) expect(short.slice(...a)).toBe(long.slice(...b));
    }),
  );
});
