/** Two ways of aligning without any of our means: mutual best by TF-IDF cosine, and by Dice. */
import type { ExtractedDocument } from '#model/line.ts';
import { pairKey } from './labels.ts';

export interface ScoredPair {
  readonly key: string;
  readonly score: number;
}

type Similarity = (a: number, b: number) => number;

/** Pairs of leaf clauses each of which is the other's best in its document, with their score. */
export function mutualBest(
  documents: readonly ExtractedDocument[],
  makeSimilarity: (texts: readonly string[]) => Similarity,
): ScoredPair[] {
  const clauses = documents.flatMap((document) => document.clauses.filter(({ leaf }) => leaf));
  const texts = clauses.map(({ heading, body }) =>
    `${heading?.reading.text ?? ''}${body.reading.text}`.replace(/[^\p{L}\p{N}]/gu, ''),
  );
  const similarity = makeSimilarity(texts);
  const best = new Map<string, { other: number; score: number }>();
  clauses.forEach((a, i) => {
    clauses.forEach((b, j) => {
      if (j <= i || a.document === b.document) return;
      const score = similarity(i, j);
      for (const [own, other] of [
        [i, j],
        [j, i],
      ] as const) {
        const key = `${own} ${clauses[other]?.document}`;
        if (score > (best.get(key)?.score ?? 0)) best.set(key, { other, score });
      }
    });
  });
  return clauses.flatMap((a, i) =>
    documents.flatMap(({ seed }) => {
      const there = best.get(`${i} ${seed.id}`);
      if (there === undefined || there.other < i) return [];
      const back = best.get(`${there.other} ${a.document}`);
      const b = clauses[there.other];
      return back?.other === i && b ? [{ key: pairKey(a.id, b.id), score: there.score }] : [];
    }),
  );
}

/** Cosine of character bigrams, each weighted by its count and by the logarithm of its rarity. */
export function cosine(texts: readonly string[]): Similarity {
  const counts = texts.map((text) => {
    const own = new Map<string, number>();
    for (let i = 0; i + 1 < text.length; i++) {
      const gram = text.slice(i, i + 2);
      own.set(gram, (own.get(gram) ?? 0) + 1);
    }
    return own;
  });
  const spread = new Map<string, number>();
  for (const own of counts) for (const gram of own.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  const vectors = counts.map((own) => {
    const weighted = new Map(
      [...own].map(([gram, count]) => [gram, count * Math.log(texts.length / (spread.get(gram) ?? 1))]),
    );
    return { weighted, length: Math.hypot(...weighted.values()) || 1 };
  });
  return (a, b) => {
    const [left, right] = [vectors[a], vectors[b]];
    if (!left || !right) return 0;
    let sum = 0;
    for (const [gram, weight] of left.weighted) sum += weight * (right.weighted.get(gram) ?? 0);
    return sum / left.length / right.length;
  };
}

/** Dice's coefficient on character bigrams, each counted as often as it stands there. */
export function dice(texts: readonly string[]): Similarity {
  const counts = texts.map((text) => {
    const own = new Map<string, number>();
    for (let i = 0; i + 1 < text.length; i++) {
      const gram = text.slice(i, i + 2);
      own.set(gram, (own.get(gram) ?? 0) + 1);
    }
    return { own, all: Math.max(text.length - 1, 0) };
  });
  return (a, b) => {
    const [left, right] = [counts[a], counts[b]];
    if (!left || !right || left.all + right.all === 0) return 0;
    let shared = 0;
    for (const [gram, count] of left.own) shared += Math.min(count, right.own.get(gram) ?? 0);
    return (2 * shared) / (left.all + right.all);
  };
}
