import { expect, test } from 'vitest';
import { excerpt, kwic, markText } from '#site/search/excerpt.ts';
import { readFoldTable } from '#site/search/fold-query.ts';
import { type Hit, makeSearchable, matchRecord } from '#site/search/match.ts';
import { parseQuery } from '#site/search/query.ts';
import { record } from './sample-records.ts';

const table = readFoldTable('');
const ask = (parts: Parameters<typeof record>[0], question: string) => {
  const searchable = makeSearchable(record(parts), table);
  return { record: searchable.record, hits: matchRecord(searchable, parseQuery(question, table)) ?? [] };
};
const joined = (list: readonly { text: string; isHit: boolean }[]) =>
  list.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test('joined, the stretches are the text', () => {
  const stretches = markText('到2018年底前', [
    [1, 5],
    [6, 7],
  ]);
  expect(joined(stretches)).toBe('到[2018]年[底]前');
  expect(stretches.map(({ text }) => text).join('')).toBe('到2018年底前');
});

test('a short text is shown whole, a long one around its hits', () => {
  const short = ask({ body: '推进家庭医生签约。' }, '家庭医生');
  expect(joined(excerpt(short.record, 'body', short.hits))).toBe('推进[家庭医生]签约。');

  const filler = '健全基层医疗卫生服务体系，'.repeat(20);
  const long = ask({ body: `${filler}推进家庭医生签约。${filler}` }, '家庭医生');
  const shown = joined(excerpt(long.record, 'body', long.hits));
  expect(shown).toMatch(/^……推进\[家庭医生\]签约。/);
  expect(shown.endsWith('……')).toBe(true);
  expect(shown.length).toBeLessThan(200);
});

test('hits far apart are both shown', () => {
  const filler = '健全基层医疗卫生服务体系，'.repeat(20);
  const { record: clause, hits } = ask({ body: `家庭医生，${filler}全科医生。` }, '家庭医生 全科医生');
  const shown = joined(excerpt(clause, 'body', hits));
  expect(shown).toContain('[家庭医生]');
  expect(shown).toContain('[全科医生]');
});

test.each([
  ['全科', { before: '到2018年，每万人有', hit: '全科', after: '医生2名。' }],
  ['目标', { before: '工作', hit: '目标', after: '\u3000到2018年，每万人有全科医生2名。' }],
  ['标到', { before: '工作目', hit: '标\u3000到', after: '2018年，每万人有全科医生2名。' }],
])('%s in its context', (question, expected) => {
  const { record: clause, hits } = ask(
    { heading: '工作目标', body: '到2018年，每万人有全科医生2名。' },
    question,
  );
  const line = kwic(clause, hits[0] as Hit);
  expect({ ...line, before: line.before.split('\u3000').at(-1) }).toEqual(expected);
});
