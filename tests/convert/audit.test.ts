import { expect, test } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import { OPEN_CHARACTERS } from '#convert/dictionaries/open-characters.ts';
import type { Conversions } from '#model/kept/content.ts';
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
      reviewed: true,
      open: false,
      crossing: null,
    },
  ]);
});

test.each([
  ['发', 'character', '发', 'no phrase matched, and no word'],
  ['卫生局', 'word', '局', 'the segmenter knows 卫生局'],
  ['发展', 'phrase', '发', 'opencc knows 发展'],
  ['确系', 'override', '系', 'the override covers it'],
])('%s is decided by %s (%s: %s)', (text, decidedBy, character) => {
  const conversions = { overrides: [{ hans: '确系', hant: '確係', why: 'test' }], reviewed: [] };
  const { value } = audited(text, conversions);
  expect(value.conversions.find(({ from }) => from === character)?.decidedBy).toBe(decidedBy);
});

const PAIRS: Conversions = {
  overrides: [{ hans: '确系', hant: '確係', why: 'test' }],
  reviewed: [{ from: '面', to: '面', in: ['以线成面'] }],
};

test.each<[text: string, open: string[], why: string]>([
  ['加快发展，统一标准', [], 'phrases and words decide'],
  ['以线成面', [], 'a reviewed word'],
  ['以线成\n面', [], 'a reviewed word across a hard line break'],
  ['结算扩面情况', ['面→面'], 'a word by itself, and nobody has read it'],
  ['以线成\n\n面', ['面→面'], 'a word does not reach into the next clause'],
  ['职责确系重大', [], 'an override decides'],
  ['确定于次月到账', [], 'a character that has one sense by itself is decided'],
])('%j leaves open %j (%s)', (text, open) => {
  const { value, diagnostics } = audited(text, PAIRS);
  expect(diagnostics.map(({ code }) => code)).toEqual(open.map(() => 'convert/unreviewed'));
  for (const [i, pair] of open.entries()) expect(diagnostics[i]?.message).toMatch(pair);
  expect(value.conversions.filter(({ open }) => open)).toHaveLength(open.length);
});

test('a reviewed word is not read across words', () => {
  const conversions = { overrides: [], reviewed: [{ from: '并', to: '並', in: ['一并'] }] };
  const { value } = audited('统一并公开标准', conversions);
  expect(value.conversions.find(({ from }) => from === '并')).toMatchObject({
    to: '並',
    reviewed: false,
    crossing: '一并',
  });
});

test('a finding counts the places of one choice and stands at the first', () => {
  const { diagnostics } = audited('一\n\n扩面和扩面', { overrides: [], reviewed: [] });
  expect(diagnostics).toEqual([
    expect.objectContaining({
      line: 3,
      span: [4, 5],
      message: expect.stringContaining('2 times: 扩面和扩面'),
    }),
  ]);
});

test.each([...OPEN_CHARACTERS])('%s has two senses: %s', (character, senses) => {
  const kinds = senses.split(' · ').map((sense) => sense.split(' ').at(-1));
  expect(kinds.length).toBeGreaterThan(1);
  expect(new Set(kinds).size).toBe(kinds.length);
  const { value } = audited(character, { overrides: [], reviewed: [] });
  expect(value.conversions[0]?.others.length, `${character} is one-to-many`).toBeGreaterThan(0);
});

test('a traditional text is audited too', () => {
  const { value } = audited('著力', REVIEWED, { script: 'Hant' });
  expect(value.conversions).toMatchObject([{ from: '著', to: '着', others: ['著'], context: '着力' }]);
});
