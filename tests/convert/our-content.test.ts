/** What people wrote in content/ against the five seeds: every row fits, and none is idle. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import { convertText } from '#convert/convert-text.ts';
import { toSimplified } from '#convert/dictionaries/to-simplified.ts';
import { readContent } from '#io/read-content.ts';
import { parseSeed } from '#parse/parse-seed.ts';

const { value: content } = readContent('content', { editorial: true });
const outcomes = content.descriptors.map((descriptor) => {
  const bytes = readFileSync(`seeds/${descriptor.seed}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = `seeds/${descriptor.seed}`;
  const seed = { id: descriptor.id, file, text: bytes.toString(), sha256, bytes: bytes.length, descriptor };
  return { id: descriptor.id, ...convertScript(parseSeed(seed).value, content) };
});

test.each(outcomes)(
  '$id: every conversion is reviewed and every emendation fits',
  ({ id, value, diagnostics }) => {
    expect(diagnostics).toEqual([]);
    expect(value.errata).toHaveLength(content.emendations.filter(({ document }) => document === id).length);
  },
);

test.each(outcomes)('$id: readings differ from the text only where an emendation is sure', ({ value }) => {
  const passages = [
    ...value.front,
    ...value.clauses.flatMap(({ heading, body, notes }) => [heading, body, ...notes]),
  ];
  const changed = passages.filter((passage) => passage && passage.reading.text !== passage.text.hans).length;
  const sure = value.errata.filter(({ sure, suggested }) => sure && suggested !== null).length;
  expect(changed).toBeLessThanOrEqual(sure);
});

describe('content/conversions.yaml', () => {
  test.each(content.conversions.overrides)('$hans → $hant leads back to $hans', ({ hans, hant }) => {
    expect(convertText(hant, toSimplified()).text).toBe(hans);
  });

  test('no override stands twice', () => {
    const phrases = content.conversions.overrides.map(({ hans }) => hans);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  const sources = outcomes.flatMap(({ value }) =>
    value.clauses.flatMap(({ heading, body, notes }) => [heading, body, ...notes]),
  );
  const fronts = outcomes.flatMap(({ value }) => value.front);
  const printed = [...sources, ...fronts].map((passage) => passage?.text.source ?? '').join('\n');
  test.each(content.conversions.reviewed)(
    '$from → $to: every word holds it and is printed somewhere',
    (row) => {
      expect(row.in.filter((word) => !word.includes(row.from))).toEqual([]);
      expect(row.in.filter((word) => !printed.includes(word))).toEqual([]);
    },
  );
});
