import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { parseSeed } from '#parse/parse-seed.ts';

const content = readContent('content', { editorial: true }).value;
const docs = (await readSeeds('seeds', content.descriptors)).value.map(
  (seed) => extractFacts(convertScript(parseSeed(seed).value, content).value, content).value,
);
const bare = (text: string): string => text.replace(/\s/g, '');
/** Line breaks that a paragraph was printed with are no part of a quote. */
const joined = (text: string): string => text.replace(/[\r\n]/g, '');

describe.each(docs.map((doc) => [doc.seed.id, doc] as const))('%s', (_, { seed, clauses, facts }) => {
  const slice = ([start, end]: readonly [number, number]): string => seed.text.slice(start, end);

  test('every target is the seed’s own words, its number inside its quote and at its span', () => {
    expect(facts.targets.length).toBeGreaterThan(0);
    for (const { numberText, quote, span, subject, id } of facts.targets) {
      expect(quote, id).toContain(numberText);
      expect(bare(slice(span)), id).toBe(bare(numberText));
      expect(joined(seed.text), id).toContain(quote);
      expect([subject.source.length, subject.hant.length], id).toEqual([
        subject.hans.length,
        subject.hans.length,
      ]);
      expect(subject.hans.length, id).toBeGreaterThan(1);
    }
  });

  test('every target, deadline and duty stands inside its clause', () => {
    const spans = new Map(clauses.map(({ id, spans: own }) => [id, own]));
    for (const { clause, span } of [...facts.targets, ...facts.deadlines, ...facts.duties]) {
      const inside = spans.get(clause)?.some(([start, end]) => span[0] >= start && span[1] <= end);
      expect(inside, `${clause} ${slice(span)}`).toBe(true);
    }
  });

  test('every deadline and duty is the seed’s own words', () => {
    for (const { dateText, quote, span } of facts.deadlines) {
      expect(bare(slice(span))).toBe(bare(dateText));
      expect(quote.startsWith(dateText)).toBe(true);
    }
    for (const { word, span, sentence } of facts.duties) {
      expect(slice(span)).toBe(word);
      expect(slice(sentence)).toContain(word);
    }
  });

  test('ids are unique and number the targets of a clause in reading order', () => {
    const ids = facts.targets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const targets of Map.groupBy(facts.targets, ({ clause }) => clause).values()) {
      expect(targets.map(({ id }) => id.split('#')[1])).toEqual(targets.map((_target, i) => `${i + 1}`));
      const starts = targets.map(({ span }) => span[0]);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });
});

// A document that was added later may set numbers for what no other document counts.
const labelled: readonly string[] = JSON.parse(readFileSync('tests/gold/scope.json', 'utf8')).own
  .alignmentsAmong;

test.each(labelled)('%s: every target has an indicator', (id) => {
  const targets = docs.find(({ seed }) => seed.id === id)?.facts.targets ?? [];
  expect(targets.length).toBeGreaterThan(0);
  expect(
    targets
      .filter(({ indicator }) => indicator === null)
      .map(({ id: target, quote }) => `${target} ${quote}`),
  ).toEqual([]);
});
