import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import type { Emendation } from '#model/kept/content.ts';
import { emendation, NO_CONTENT, parsedDocument } from './parsed-document.ts';

const emended = (text: string, rows: readonly Partial<Emendation>[], script: 'Hans' | 'Hant' = 'Hans') =>
  convertScript(parsedDocument(text, { script }), { ...NO_CONTENT, emendations: rows.map(emendation) });
const readings = (outcome: ReturnType<typeof emended>) =>
  outcome.value.clauses.map(({ body }) => body.reading.text);

const doubled = { context: '人才培养培养力度', printed: '培养培养', suggested: '培训培养' };

test.each<[text: string, row: Partial<Emendation>, expected: string, why: string]>([
  ['加大人才培养培养力度', doubled, '加大人才培训培养力度', 'a wrong character'],
  [
    '信息平台 and 质控标准',
    { context: ' and ', printed: ' and ', suggested: '和' },
    '信息平台和质控标准',
    'shorter',
  ],
  ['财政局按负责', { context: '按负责', printed: '按', suggested: '' }, '财政局负责', 'left out'],
  [
    '区、镇（街）村',
    { context: '（街）村', printed: '）村', suggested: '）、村' },
    '区、镇（街）、村',
    'longer',
  ],
  ['加大人才培养培\n养力度', doubled, '加大人才培训培养力度', 'across a hard line break'],
  [
    '加大人才培养培养力度',
    { ...doubled, sure: false },
    '加大人才培养培养力度',
    'an unsure one is only shown',
  ],
  ['加大人才培养培养力度', { ...doubled, suggested: null }, '加大人才培养培养力度', 'no suggestion to read'],
])('%s, %j → %s (%s)', (text, row, expected) => {
  const outcome = emended(text, [row]);
  expect(outcome.diagnostics).toEqual([]);
  expect(readings(outcome)).toEqual([expected]);
  expect(outcome.value.clauses[0]?.body.text.source).toBe(text.replaceAll('\n', ''));
});

test('an erratum names the printed characters and where they stand', () => {
  const { value } = emended('加大人才培养培\n养力度', [{ ...doubled, kind: 'repetition' }]);
  const { note, ...row } = emendation(doubled);
  expect(value.errata).toEqual([
    {
      document: 'sample',
      clause: 'sample/1',
      span: [4, 9],
      printed: '培养培养',
      suggested: '培训培养',
      kind: 'repetition',
      note,
      sure: true,
      by: row.by,
      on: row.on,
    },
  ]);
});

test('a suggestion for a traditional text is read in simplified characters', () => {
  const row = { context: '分診診療', printed: '分診', suggested: '分級' };
  expect(readings(emended('推進分診診療', [row], 'Hant'))).toEqual(['推进分级诊疗']);
});

test('several emendations of one clause are applied in the order of the text', () => {
  const rows = [
    { context: '空港港区', printed: '港港', suggested: '港' },
    { context: '人民医院医院牵头', printed: '医院医院', suggested: '医院' },
  ];
  expect(readings(emended('空港港区由人民医院医院牵头', rows))).toEqual(['空港区由人民医院牵头']);
});

test('an emendation of another document or clause changes nothing here', () => {
  const outcome = emended('人才培养培养力度\n\n培养培养', [{ ...doubled, document: 'other' }]);
  expect(outcome.value.errata).toEqual([]);
  expect(readings(outcome)).toEqual(['人才培养培养力度', '培养培养']);
});

test.each<[row: Partial<Emendation>, found: RegExp, why: string]>([
  [{ context: '培养', printed: '培养', suggested: '培训' }, /2 times/, 'the context stands there twice'],
  [{ context: '培育', printed: '培育', suggested: '培训' }, /0 times/, 'the context is not there'],
  [{ context: '培养培养', printed: '培养', suggested: '培训' }, /exactly once/, 'which of the two?'],
  [
    { context: '培养培养', printed: '培训', suggested: '培养' },
    /exactly once/,
    'printed is not in the context',
  ],
  [{ context: '培养培养', printed: '', suggested: '培养' }, /exactly once/, 'nothing printed'],
  [{ ...doubled, clause: 'sample/9' }, /no such clause/, 'the clause is not there'],
])('%j does not fit (%s)', (row, found) => {
  const { value, diagnostics } = emended('加大人才培养培养力度', [row]);
  expect(value.errata).toEqual([]);
  expect(diagnostics).toEqual([
    expect.objectContaining({ code: 'convert/emendation-mismatch', message: expect.stringMatching(found) }),
  ]);
});

test('a mismatch names the line of its entry', () => {
  const rows = [{ ...emendation({ ...doubled, context: '无' }), line: 42 }];
  const { diagnostics } = convertScript(parsedDocument('人才'), { ...NO_CONTENT, emendations: rows });
  expect(diagnostics[0]).toMatchObject({ file: 'content/editorial/emendations.yaml', line: 42 });
});

describe('for any emendation that fits', () => {
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 6 });
  test('the reading is the text with the words exchanged, and its offsets never decrease', () =>
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 5 }), word, word, (before, length, suggested, after) => {
        const printed = '误'.repeat(length);
        const text = `前${before}${printed}${after}后`;
        const { value } = emended(text, [{ context: text, printed, suggested }]);
        const reading = value.clauses[0]?.body.reading;
        expect(reading?.text).toBe(`前${before}${suggested}${after}后`);
        expect(reading?.toSource).toHaveLength(
          reading?.text.length === undefined ? 0 : reading.text.length + 1,
        );
        const offsets = reading?.toSource ?? [];
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets[0]).toBe(0);
        expect(offsets.at(-1)).toBe(text.length);
        expect(text[offsets.at(-2) ?? 0]).toBe('后');
      }),
    ));
});
