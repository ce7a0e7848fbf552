/** What a clause speaks of without saying it again: the sentence that it is an item of, the article whose breach it punishes. */
import type { ClauseFacts } from './facts.ts';
import type { Passage } from './passage.ts';
import type { Counts } from './vectors.ts';

/** By passage, the places of the passages that it is to be read with; none for most. */
export function framesOf(passages: readonly Passage[], facts: readonly ClauseFacts[]): readonly number[][] {
  const places = new Map(passages.map(({ id }, at) => [id, at]));
  const byArticle = Map.groupBy(passages.keys(), (at) => facts[at]?.article ?? null);
  return passages.map(({ parent, kind }, at) => {
    const above = parent === null ? undefined : places.get(parent);
    const opens = above !== undefined && hasBody(passages[above] as Passage) ? [above] : [];
    const own = facts[at]?.article ?? null;
    const punished =
      kind === 'penalty'
        ? (facts[at]?.refersTo ?? []).flatMap((article) =>
            article === own ? [] : (byArticle.get(article) ?? []),
          )
        : [];
    return [...new Set([...opens, ...punished])];
  });
}

const hasBody = ({ text, headingLength }: Passage): boolean => text.length > headingLength;

// What frames a clause says less of it than its own words.
const SHARE = 0.5;

/** The words of a clause with those that it is read with. */
export function framedCounts(at: number, frame: readonly number[], counts: readonly Counts[]): Counts {
  const own = counts[at] as Counts;
  if (frame.length === 0) return own;
  const all = new Map<number, number>();
  const add = ({ ids, counts: times }: Counts, share: number) =>
    ids.forEach((gram, i) => {
      all.set(gram, Math.max(all.get(gram) ?? 0, share * (times[i] as number)));
    });
  add(own, 1);
  for (const other of frame) add(counts[other] as Counts, SHARE);
  return { ids: Int32Array.from(all.keys()), counts: Float32Array.from(all.values()) };
}
