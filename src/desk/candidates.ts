/** Where in another document a counterpart may stand: by what the words share, and by what the reader looks for. */

import { fold } from '#language/fold/fold.ts';
import { foldText } from '#language/fold/script-fold.ts';
import type { ClauseRecord } from '#model/clause.ts';

export const wordsOf = ({ heading, body }: Pick<ClauseRecord, 'heading' | 'body'>): string =>
  fold(foldText(`${heading?.hans ?? ''}${body.hans}`));

export interface Ranked {
  readonly id: string;
  /** Cosine of the character pairs, rare ones counting most; 0–1. */
  readonly likeness: number;
}

/** The list asks for the first, the sheet for some more. */
const KEPT = 8;

/** The clauses of an edition by the pairs of characters that they are made of. */
export class ClauseLikeness {
  readonly #vectors: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly #leaves: ReadonlyMap<string, readonly ClauseRecord[]>;
  readonly #ranked = new Map<string, readonly Ranked[]>();

  constructor(clauses: readonly ClauseRecord[]) {
    this.#leaves = Map.groupBy(
      clauses.filter(({ leaf }) => leaf),
      ({ document }) => document,
    );
    const counts = new Map(clauses.map((clause) => [clause.id, gramsOf(wordsOf(clause))]));
    const holders = new Map<string, number>();
    for (const grams of counts.values())
      for (const gram of grams.keys()) holders.set(gram, (holders.get(gram) ?? 0) + 1);
    const weigh = (grams: ReadonlyMap<string, number>): Map<string, number> => {
      const weights = [...grams].map(
        ([gram, n]) =>
          [gram, (1 + Math.log(n)) * Math.log(counts.size / (holders.get(gram) as number))] as const,
      );
      const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
      return new Map(weights.map(([gram, weight]) => [gram, weight / length]));
    };
    this.#vectors = new Map([...counts].map(([id, grams]) => [id, weigh(grams)]));
  }

  of(a: string, b: string): number {
    const [one, other] = [this.#vectors.get(a), this.#vectors.get(b)];
    if (!one || !other) return 0;
    let sum = 0;
    for (const [gram, weight] of one) sum += weight * (other.get(gram) ?? 0);
    return sum;
  }

  /** The leaves of `document` that are most like a clause, best first. */
  nearest(clause: string, document: string, most: number): readonly Ranked[] {
    const key = `${clause} ${document}`;
    const known = this.#ranked.get(key);
    if (known && known.length >= Math.min(most, this.#leaves.get(document)?.length ?? 0))
      return known.slice(0, most);
    const ranked = (this.#leaves.get(document) ?? [])
      .map(({ id }) => ({ id, likeness: this.of(clause, id) }))
      .sort((x, y) => y.likeness - x.likeness)
      .slice(0, Math.max(most, KEPT));
    this.#ranked.set(key, ranked);
    return ranked.slice(0, most);
  }
}

function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const gram = text.slice(i, i + 2);
    if (/^[\p{L}\p{N}]+$/u.test(gram)) grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Clauses of `document` that hold every word of the question, in either script; in reading order. */
export function findClauses(
  clauses: readonly ClauseRecord[],
  document: string,
  question: string,
): readonly ClauseRecord[] {
  const words = question.split(/\s+/u).map((word) => fold(foldText(word)));
  if (words.every((word) => word === '')) return [];
  return clauses.filter((clause) => {
    if (clause.document !== document) return false;
    const text = wordsOf(clause);
    return words.every((word) => text.includes(word));
  });
}
