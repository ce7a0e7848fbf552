/** What a clause speaks of without saying it again: the sentence that it is an item of, the article whose breach it punishes. */
import type { ClauseFacts } from './facts.ts';
import type { DocumentGrams, GramNumbers } from './grams.ts';
import type { ComparedPassage } from './passage.ts';
import { type Counts, type CountsInRow, inRow, stretchOf } from './vectors.ts';

/** By passage, places of other passages of its document; none for most. */
type Places = readonly (readonly number[])[];

export interface Frames {
  /** What it is to be read with. */
  readonly of: Places;
  /** Of a penalty: the clauses whose breach it punishes. */
  readonly breached: Places;
  /** The passage whose list it stands in, or which is a list itself; else the passage itself. */
  readonly list: readonly number[];
  /** Of an item, its place in its list, 0–1. */
  readonly item: readonly number[];
  /** The words of every passage, and behind them those of passages with what they are read with, and of lists with all their items. */
  readonly counts: CountsInRow;
  /** By passage, where in `counts` its words stand with those that it is read with, and those of the list that it opens; most have neither. */
  readonly framed: Int32Array;
  readonly lists: Int32Array;
}

export function readFrames(
  passages: readonly ComparedPassage[],
  facts: readonly ClauseFacts[],
  grams: DocumentGrams,
  numbers: GramNumbers,
): Frames {
  const places = new Map(passages.map(({ id }, at) => [id, at]));
  const list = passages.map(({ parent }, at) => {
    const above = parent === null ? undefined : places.get(parent);
    return above !== undefined && hasBody(passages[above] as ComparedPassage) ? above : at;
  });
  const breached = breachedOf(passages, facts, grams, numbers);
  const of = passages.map((_, at) => [
    ...new Set([...(list[at] === at ? [] : [list[at] as number]), ...(breached[at] as readonly number[])]),
  ]);
  return {
    list,
    item: itemPlaces(list),
    breached,
    of,
    ...joinCounts(of, list, grams.counts),
  };
}

function itemPlaces(list: readonly number[]): number[] {
  const items = Map.groupBy(list.keys(), (at) => list[at] as number);
  return list.map((above, at) => {
    const inside = items.get(above)?.filter((one) => one !== above) ?? [];
    return inside.length < 2 ? 0 : inside.indexOf(at) / (inside.length - 1);
  });
}

const hasBody = ({ text, headingLength }: ComparedPassage): boolean => text.length > headingLength;

// A penalty that names no article says what is punished in words of the duty: 不清理犬粪的.
const LIKE_BREACH = 0.3;

function breachedOf(
  passages: readonly ComparedPassage[],
  facts: readonly ClauseFacts[],
  grams: DocumentGrams,
  numbers: GramNumbers,
): Places {
  const byArticle = Map.groupBy(passages.keys(), (at) => facts[at]?.article ?? null);
  const isUnnamed = ({ kind, leaf }: ComparedPassage, at: number) =>
    leaf && kind === 'penalty' && facts[at]?.article != null && facts[at]?.refersTo.length === 0;
  const find = passages.some(isUnnamed) ? breachFinder(passages, grams, numbers) : () => [];
  return passages.map((passage, at) => {
    if (passage.kind !== 'penalty') return [];
    if (isUnnamed(passage, at)) return find(at);
    const own = facts[at]?.article ?? null;
    return (facts[at]?.refersTo ?? []).flatMap((article) =>
      article === own ? [] : (byArticle.get(article) ?? []),
    );
  });
}

/** Finds the duty that has most of the words of a breach; none where none has enough. */
function breachFinder(
  passages: readonly ComparedPassage[],
  { own, telling, counts, characters }: DocumentGrams,
  { rarity }: GramNumbers,
): (at: number) => number[] {
  const weights = new Map(
    Array.from(own, (gram, i) => [gram, ((rarity[gram] as number) * (telling[i] as number)) ** 2]),
  );
  const duties = passages.flatMap(({ leaf, kind }, at) => (leaf && kind === 'measure' ? [at] : []));
  const kinds = [counts, characters].map((of) => {
    const holders = new Map<number, number[]>();
    for (const at of duties)
      for (const gram of stretchOf(of, at).ids) {
        const list = holders.get(gram);
        if (list) list.push(at);
        else holders.set(gram, [at]);
      }
    return { of, holders };
  });
  return (at) => {
    const shares = new Map<number, number>();
    for (const { of, holders } of kinds) {
      const { ids } = stretchOf(of, at);
      const all = ids.reduce((sum, gram) => sum + (weights.get(gram) ?? 0), 0);
      if (all === 0) continue;
      for (const gram of ids)
        for (const duty of holders.get(gram) ?? [])
          shares.set(duty, (shares.get(duty) ?? 0) + (weights.get(gram) ?? 0) / all / kinds.length);
    }
    const [best] = [...shares].sort(([x, one], [y, other]) => other - one || x - y);
    return best !== undefined && best[1] >= LIKE_BREACH ? [best[0]] : [];
  };
}

// What frames a clause says less of it than its own words.
const SHARE = 0.5;

function joinCounts(
  of: Places,
  list: readonly number[],
  counts: CountsInRow,
): Pick<Frames, 'counts' | 'framed' | 'lists'> {
  const parts = of.map((_, at) => stretchOf(counts, at));
  const join = (stretches: readonly (readonly [at: number, share: number])[]) =>
    parts.push(joined(stretches, parts)) - 1;
  const framed = Int32Array.from(of, (frame, at) =>
    frame.length === 0 ? at : join([[at, 1], ...frame.map((other) => [other, SHARE] as const)]),
  );
  const items = Map.groupBy(
    list.keys().filter((at) => list[at] !== at),
    (at) => list[at] as number,
  );
  const lists = Int32Array.from(of, (_, at) => {
    const inside = items.get(at);
    return inside === undefined ? at : join([at, ...inside].map((one) => [one, 1] as const));
  });
  return { counts: parts.length === of.length ? counts : inRow(parts), framed, lists };
}

function joined(
  stretches: readonly (readonly [at: number, share: number])[],
  parts: readonly Counts[],
): Counts {
  const all = new Map<number, number>();
  for (const [at, share] of stretches) {
    const { ids, counts: times } = parts[at] as Counts;
    for (let i = 0; i < ids.length; i++) {
      const gram = ids[i] as number;
      all.set(gram, Math.max(all.get(gram) ?? 0, share * (times[i] as number)));
    }
  }
  return { ids: Int32Array.from(all.keys()), counts: Float32Array.from(all.values()) };
}
