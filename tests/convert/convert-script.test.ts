import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import { readContent } from '#io/read-content.ts';
import { plainCharacters } from '#language/fold/plain-characters.ts';
import type { Content } from '#model/kept/content.ts';
import type { ConvertedDocument } from '#model/line.ts';
import { NO_CONTENT, parsedDocument } from './parsed-document.ts';

type Rows = readonly (readonly [input: string, expected: string, why: string])[];
const gold = (name: string): Rows =>
  JSON.parse(readFileSync(new URL(`../gold/convert/${name}.json`, import.meta.url), 'utf8')).rows;

const ours: Content = {
  ...NO_CONTENT,
  conversions: readContent('content', { editorial: false }).value.conversions,
};
const texts = (doc: ConvertedDocument) => doc.clauses.map(({ body }) => body.text);

describe('simplified to traditional, with the overrides', () => {
  test.each(gold('hans-to-hant'))('%s → %s (%s)', (input, expected) => {
    const { value } = convertScript(parsedDocument(input), ours);
    expect(texts(value)).toEqual([{ source: input, hans: input, hant: expected }]);
  });
});

describe('traditional to simplified', () => {
  test.each(gold('hant-to-hans'))('%s → %s (%s)', (input, expected) => {
    const { value } = convertScript(parsedDocument(input, { script: 'Hant' }), ours);
    expect(texts(value)).toEqual([{ source: input, hans: expected, hant: input }]);
  });
});

test('phrases do not reach from one clause into the next', () => {
  const { value } = convertScript(parsedDocument('医生\n\n发出通知'), NO_CONTENT);
  expect(texts(value).map(({ hant }) => hant)).toEqual(['醫生', '發出通知']);
});

test('phrases are read across a hard line break', () => {
  const { value } = convertScript(parsedDocument('理\n发店'), NO_CONTENT);
  expect(texts(value).map(({ hant }) => hant)).toEqual(['理髮店']);
});

test('without content the dictionaries and the words decide', () => {
  const { value } = convertScript(parsedDocument('分配制度'), NO_CONTENT);
  expect(texts(value)[0]?.hant).toBe('分配制度');
});

test('a character whose counterpart has another length stays, and is reported with its place', () => {
  const { value, diagnostics } = convertScript(parsedDocument('一\n\n㓆和㓆'), NO_CONTENT);
  expect(texts(value)[1]?.hant).toBe('㓆和㓆');
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: 'convert/length',
      line: 3,
      span: [3, 4],
      message: expect.stringContaining('2×'),
    }),
  ]);
});

test('an override whose sides differ in length is refused with a warning', () => {
  const conversions = { overrides: [{ hans: '信息', hant: '資訊科技', why: 'test' }], reviewed: [] };
  const { value, diagnostics } = convertScript(parsedDocument('信息化'), { ...NO_CONTENT, conversions });
  expect(texts(value)[0]?.hant).toBe('信息化');
  expect(diagnostics.filter(({ code }) => code === 'convert/length')).toHaveLength(1);
});

test('the title and issuer that a descriptor states win over those found', () => {
  const doc = parsedDocument('总体要求');
  const seed = {
    ...doc.seed,
    descriptor: { ...doc.seed.descriptor, title: { value: '行动计划', evidence: '网页' } },
  };
  const { value } = convertScript({ ...doc, seed } as typeof doc, NO_CONTENT);
  expect(value.title).toEqual({ source: '行动计划', hans: '行动计划', hant: '行動計劃' });
  expect(value.issuer).toBeNull();
});

/** Printed in simplified characters throughout: read as traditional, nothing in it changes. */
const simplifiedSeeds = readdirSync('seeds').filter((name) => {
  const seed = parsedDocument(readFileSync(`seeds/${name}`, 'utf8'), { script: 'Hant' });
  return texts(convertScript(seed, ours).value).every(({ source, hans }) => source === hans);
});
test.each(simplifiedSeeds)('%s comes back from traditional without a difference', (name) => {
  const there = convertScript(parsedDocument(readFileSync(`seeds/${name}`, 'utf8')), ours).value;
  for (const { hans, hant } of texts(there)) {
    const back = convertScript(parsedDocument(hant, { script: 'Hant' }), ours).value;
    expect(
      texts(back)
        .map((text) => text.hans)
        .join(''),
    ).toBe(hans);
  }
});

describe('for any text', () => {
  const words = fc.constantFrom(
    '医生发展',
    '并',
    '制',
    '𠀀',
    '鿏',
    '著',
    '乾',
    '后',
    '\n',
    '\n\n',
    ' ',
    'A',
    '\ud800',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join('')),
  );
  test.each(['Hans', 'Hant'] as const)('%s: equal lengths, and every offset leads back', (script) => {
    fc.assert(
      fc.property(text, (source) => {
        const { value } = convertScript(parsedDocument(source, { script }), ours);
        for (const { body } of value.clauses) {
          expect(body.text.hans).toHaveLength(body.text.source.length);
          expect(body.text.hant).toHaveLength(body.text.source.length);
          expect(body.reading).toEqual({ text: body.text.hans, toSource: body.source.toSource });
          expect(body.text[script === 'Hans' ? 'hans' : 'hant']).toBe(plainCharacters(body.text.source));
        }
      }),
      { numRuns: 500 },
    );
  });
});
