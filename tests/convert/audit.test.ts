import { expect, test } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import type { Conversions } from '#model/content.ts';
import { NO_CONTENT, parsedDocument } from './parsed-document.ts';

const audited = (text: string, conversions: Conversions, options = {}) =>
  convertScript(parsedDocument(text, options), { ...NO_CONTENT, conversions });
const REVIEWED: Conversions = { overrides: [], reviewed: [{ from: '发', to: '發', in: ['发展'] }] };

test('each one-to-many character is recorded with its choice, its other values and its context', () => {
  const { value } = audited('一\n\n加快发\n展', REVIEWED);
  expect(value.conversions).toEqual([
    {
      document: 'sample',
      clause: 'sample/2',
      span: [5, 6],
      from: '发',
      to: '發',
      others: ['髮'],
      context: '加快發展',
      decidedBy: 'phrase',
    },
  ]);
});

test.each([
  ['发', 'character', 'no phrase matched'],
  ['发展', 'phrase', 'opencc knows 发展'],
  ['生发展', 'override', 'the override covers it'],
])('%s is decided by %s (%s)', (text, decidedBy) => {
  const conversions = { overrides: [{ hans: '生发展', hant: '生發展', why: 'test' }], reviewed: [] };
  const { value } = audited(text, conversions);
  expect(value.conversions.find(({ from }) => from === '发')?.decidedBy).toBe(decidedBy);
});

test.each<[text: string, unreviewed: string[], why: string]>([
  ['加快发展', [], 'a reviewed word'],
  ['加快发\n展', [], 'a reviewed word across a hard line break'],
  ['发布', ['发→發', '布→佈'], 'words that nobody reviewed'],
  ['发\n\n展', ['发→發'], 'a word does not reach into the next clause'],
  ['医生发展', ['发→髮'], 'the reviewed choice is another one'],
])('%j → %j (%s)', (text, unreviewed) => {
  const { diagnostics } = audited(text, REVIEWED);
  expect(diagnostics.map(({ code }) => code)).toEqual(unreviewed.map(() => 'convert/unreviewed'));
  for (const [i, pair] of unreviewed.entries()) expect(diagnostics[i]?.message).toMatch(pair);
});

test('an override needs no review', () => {
  const overrides = [{ hans: '医生发', hant: '醫生發', why: 'test' }];
  expect(audited('医生发展', { overrides, reviewed: [] }).diagnostics).toEqual([]);
});

test('a finding counts the places of one choice and stands at the first', () => {
  const { diagnostics } = audited('一\n\n发布和发布', {
    overrides: [],
    reviewed: [{ from: '布', to: '佈', in: ['布'] }],
  });
  expect(diagnostics).toEqual([
    expect.objectContaining({
      line: 3,
      span: [3, 4],
      message: expect.stringContaining('2 times: 发布和发布'),
    }),
  ]);
});

test('without any review nothing is held against a text', () => {
  const { value, diagnostics } = audited('发布', { overrides: [], reviewed: [] });
  expect(value.conversions).toHaveLength(2);
  expect(diagnostics).toEqual([]);
});

test('a seed that nobody has described is not held to the review', () =>
  expect(audited('发布', REVIEWED, { described: false }).diagnostics).toEqual([]));

test('a traditional text is audited too', () => {
  const { value } = audited('著力', REVIEWED, { script: 'Hant' });
  expect(value.conversions).toMatchObject([{ from: '著', to: '着', others: ['著'], context: '着力' }]);
});
