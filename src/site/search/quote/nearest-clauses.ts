/**
 * Where a passage stands nowhere: the clauses that speak of the same things, by the rare pairs of characters and the
 * numbers that they share with it.
 */
import { type FoldTable, foldedText } from '../fold-query.ts';
import type { QuotedDocument } from './quote-check.ts';

/** The sentence of a clause that shares most with a passage. */
export interface NearestClause {
  readonly document: string;
  readonly path: string;
  /** As displayed, in the script that was read. */
  readonly sentence: string;
  /** Share of the passage's weight that the sentence holds, 0–1. */
  readonly share: number;
}

/**
 * Of 60 sentences on employment and earthquakes the nearest of the five documents had .21 at most and 54 less than .14;
 * a paraphrase (每万名居民要有全科大夫3名) has .20 of the clause that it means.
 */
const LEAST_SHARE = 0.15;
const MOST = 3;

/** The sentences nearest in content, best first, one a document; none where nothing is near. */
export function nearestClauses(
  passage: string,
  library: readonly QuotedDocument[],
  table: FoldTable,
): NearestClause[] {
  const wanted = gramsOf(foldedText(table, passage));
  const clauses = library.flatMap(({ document, shown }) =>
    shown.records.map(({ record, shown: line }) => ({ document, record, grams: gramsOf(line.text) })),
  );
  const weights = new Map(
    [...wanted].map((gram) => {
      const holding = clauses.filter(({ grams }) => grams.has(gram)).length;
      return [gram, Math.log((clauses.length + 1) / (holding + 1))];
    }),
  );
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const shareOf = (grams: ReadonlySet<string>): number => {
    let sum = 0;
    for (const [gram, weight] of weights) if (grams.has(gram)) sum += weight;
    return total === 0 ? 0 : sum / total;
  };
  const best = new Map<string, NearestClause>();
  for (const { document, record, grams } of clauses) {
    const known = best.get(document)?.share ?? LEAST_SHARE;
    if (shareOf(grams) <= known) continue;
    for (const sentence of `${record.heading}\n${record.body}`.match(/[^。；\n]+[。；]?/gu) ?? []) {
      const share = shareOf(gramsOf(foldedText(table, sentence)));
      if (share > (best.get(document)?.share ?? LEAST_SHARE))
        best.set(document, { document, path: record.path, sentence: sentence.trim(), share });
    }
  }
  return [...best.values()].sort((a, b) => b.share - a.share).slice(0, MOST);
}

/** Neighbouring characters of a folded text, punctuation left out: 家庭医生 → 家庭, 庭医, 医生. */
function gramsOf(folded: string): ReadonlySet<string> {
  const text = folded.replace(/[^\p{L}\p{N}%.]/gu, ' ');
  const grams = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) {
    const gram = text.slice(i, i + 2);
    if (!gram.includes(' ')) grams.add(gram);
  }
  return grams;
}
