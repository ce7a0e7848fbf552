/** Pairs of a large corpus, which stand as bytes until somebody asks. */
import { expect, test } from 'vitest';
import { PackedPair, pack } from '#align/packed.ts';
import type { ToldPair } from '#align/telling.ts';
import { jsonItems } from '#model/written/json-text.ts';

const told = (n: number, found: ToldPair['found'] = null): ToldPair => ({
  a: `first-2016/${n}`,
  b: `second-2017/${n}`,
  relation: 'partial',
  part: 'a',
  score: 0.6543,
  basis: 'auto',
  decision: null,
  evidence: {
    below: n,
    words: { likeness: 0.1, sentence: 0.2, overlapA: 0.3, overlapB: 0.4, runs: 0.5, heading: 0.6 },
    contributions: [{ part: 'words', odds: -0.25 }],
    sharedRuns: ['村卫生站'],
  },
  differences: {
    heading: [],
    body: [['same', 0, n, 0, n]],
    substance: [{ kind: 'number', a: '𠮷2名', b: null, subject: '全科医生', direction: null }],
    sameShare: 0.5,
    onlyA: 1,
    onlyB: 0,
  },
  found,
});

test('what is told of a pair comes out of its bytes as it went in, and is written in the order of the records', () => {
  const { drafts, records } = pack({
    left: 'first-2016',
    right: 'second-2017',
    pairs: [told(1), told(2), told(3)],
    possible: [],
    asked: [],
  });
  const pairs = drafts.map((draft, n) => new PackedPair(draft, records, n));
  for (const [n, pair] of pairs.entries()) {
    const { found: _, evidence, differences, ...draft } = told(n + 1);
    expect(pair.evidence).toEqual(evidence);
    expect(pair.differences).toEqual(differences);
    const record = { ...draft, score: 0.654, evidence, differences };
    expect(JSON.stringify(pair)).toBe(JSON.stringify({ ...record, score: draft.score }));
    expect(JSON.stringify(pair.rounded())).toBe(JSON.stringify(record));
    expect(new TextDecoder().decode(pair.rounded().jsonAt(2) ?? undefined)).toBe(jsonItems([record], 2));
    // Before it is rounded, or in a list that stands elsewhere, its bytes are not its JSON.
    expect(pair.jsonAt(2)).toBeNull();
    expect(pair.rounded().jsonAt(1)).toBeNull();
  }
});

test('a pair about which an editor decided stays whole, since the decision may give it another relation', () => {
  const decided = told(2, {} as ToldPair['found']);
  const { drafts, whole } = pack({
    left: 'first-2016',
    right: 'second-2017',
    pairs: [told(1), decided],
    possible: [],
    asked: [],
  });
  expect(drafts.map(({ a }) => a)).toEqual(['first-2016/1']);
  expect(whole).toEqual([decided]);
});
