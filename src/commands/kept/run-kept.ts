/** The line with what it made before: a document that is as it was is not read again, nor two of them aligned again. */
import { type MainWords, pairDocuments } from '#align/document-pairs.ts';
import { type Summary, summarise } from '#align/reading/read-document.ts';
import { findHome } from '#extract/responsibilities/agency-registry.ts';
import { documentOf } from '#model/clause-id.ts';
import type { Outcome } from '#model/diagnostic.ts';
import { type Content, EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedDocument, ParsedDocument, Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import type { Progress } from '../../pipeline.ts';
import {
  type Carried,
  choose,
  convert,
  Descriptions,
  describe,
  extract,
  grams,
  type Head,
  headOf,
  Publisher,
  parse,
  Scorer,
  seedLine,
} from '../../stages/stages.ts';
import { keyOf, StageStore } from './stage-store.ts';

export interface Keeping {
  readonly store: StageStore;
  /** Of the code (`keyOfCode`). */
  readonly code: string;
  readonly progress: Progress;
}

/** A document as it was read, but for its seed, which is at hand anyway. */
interface ReadDocument {
  readonly document: Omit<ExtractedDocument, 'seed'>;
  readonly noticed: Carried<unknown>['noticed'];
  readonly words: MainWords;
}

interface Read {
  readonly carried: Carried<ExtractedDocument>;
  readonly words: MainWords;
  /** Of all that it was made of. */
  readonly key: string;
  readonly kept: boolean;
}

/** The same records as `runPipeline` gives, byte for byte. @throws what the disk says of what is to be kept */
export function runKept(seeds: readonly Seed[], content: Content, keeping: Keeping): Outcome<Records> {
  const { store, progress } = keeping;
  const parsed = seeds.map((seed, order) => parseOnce(seed, order, keeping));
  progress('parse', { documents: parsed.length });
  const described = describe(
    parsed.map(({ head }) => head),
    content,
  );
  const descriptions = new Descriptions(described, content);
  const common = keyOf(JSON.stringify(readingContent(content)));
  const read = parsed.map((one) => readOnce(one, descriptions, common, keeping));
  progress('extract', {
    targets: read.reduce((sum, { carried }) => sum + carried.document.facts.targets.length, 0),
    kept: read.filter(({ kept }) => kept).length,
  });
  const publisher = new Publisher(
    read.map(({ carried }) => carried),
    descriptions,
  );
  const { pairs, kept } = alignOnce(read, content, publisher, keeping);
  progress('align', { pairs, kept });
  store.sweep();
  const { records, diagnostics } = publisher.publish();
  progress('publish', { records: Object.values(records).flat().length });
  return { value: records, diagnostics };
}

/** `runPipeline` with what is kept in `folder`. */
export const keptLine =
  (folder: string, code: string) =>
  (seeds: readonly Seed[], content: Content): Outcome<Records> =>
    runKept(seeds, content, { store: new StageStore(folder), code, progress: () => {} });

const documentShelf = (id: string) => `${id}.document`;
const pairsShelf = (id: string) => `${id}.pairs`;

interface Parsed {
  readonly seed: Carried<Seed>;
  readonly head: Head;
  readonly key: string;
  /** The whole document, where it is at hand already. */
  readonly whole: Carried<ParsedDocument> | null;
}

function parseOnce(seed: Seed, order: number, { store, code }: Keeping): Parsed {
  const carried = seedLine(seed, order);
  const key = keyOf(code, 'parse', JSON.stringify(seed));
  let whole: Carried<ParsedDocument> | null = null;
  const { value: document } = store.take(documentShelf(seed.id), key, () => {
    whole = parse(carried);
    return headOf(whole).document;
  });
  return { seed: carried, head: { id: seed.id, order, document: { ...document, seed } }, key, whole };
}

/** What reading a document takes of content, its places apart; anything else is empty to it. */
function readingContent(content: Content): Content {
  const { conversions, emendations, indicators, indicatorDecisions, topics, agencies } = content;
  return {
    ...EMPTY_CONTENT,
    conversions,
    emendations,
    indicators,
    indicatorDecisions,
    topics,
    agencies,
  };
}

function readOnce(
  { seed, head, key: parsedKey, whole }: Parsed,
  descriptions: Descriptions,
  common: string,
  { store }: Keeping,
): Read {
  const { seed: described } = descriptions.of(head.document);
  // A further document may bring further places, which say nothing to this one.
  const own = new Set(findHome({ ...head.document, seed: described }, descriptions.content).places);
  const places = descriptions.content.places.filter(({ id }) => own.has(id));
  const key = keyOf(parsedKey, 'extract', common, JSON.stringify([described.descriptor, places]));
  const shelf = documentShelf(seed.id);
  const { value, kept } = store.take<ReadDocument>(shelf, key, () => {
    const narrowed = new Descriptions(
      [{ places }, { id: seed.id, descriptor: described.descriptor as NonNullable<Seed['descriptor']> }],
      readingContent(descriptions.content),
    );
    const carried = extract(convert(whole ?? parse(seed), narrowed), narrowed);
    const { seed: _, ...document } = carried.document;
    const { summary: _summary, choice: _choice, ...words } = grams(carried);
    return { document, noticed: carried.noticed, words };
  });
  store.close(shelf);
  const { document, noticed, words } = value;
  return {
    carried: { id: seed.id, order: seed.order, document: { ...document, seed: described }, noticed },
    words,
    key,
    kept,
  };
}

/** Tells `publisher` of every two documents that are set against each other; how many pairs, and of how many documents kept. */
function alignOnce(
  read: readonly Read[],
  content: Content,
  publisher: Publisher,
  { store }: Keeping,
): { readonly pairs: number; readonly kept: number } {
  const sorted = read.toSorted((x, y) => (x.words.id < y.words.id ? -1 : 1));
  const scorer = new Scorer(content);
  const summaries = new Map<string, Summary>();
  const summaryOf = ({ carried: { id, document } }: Read): Summary => {
    const summary = summaries.get(id) ?? summarise(document);
    summaries.set(id, summary);
    return summary;
  };
  const decisions = Map.groupBy(content.alignments, ({ a, b }) => between(documentOf(a), documentOf(b)));
  let [pairs, kept] = [0, 0];
  const byLeft = Map.groupBy(pairDocuments(sorted.map(({ words }) => words)), ([left]) => left);
  for (const [at, others] of byLeft) {
    const left = sorted[at] as Read;
    const shelf = pairsShelf(left.carried.id);
    for (const [, other] of others) {
      const right = sorted[other] as Read;
      const asked = decisions.get(between(left.carried.id, right.carried.id)) ?? [];
      const runs = publisher.tellsRuns ? 'runs' : '';
      const key = keyOf(left.key, right.key, runs, JSON.stringify(asked.map(({ a, b }) => [a, b])));
      const told = store.take(shelf, key, () =>
        publisher.tell(choose(scorer.score({ left: summaryOf(left), right: summaryOf(right) }))),
      );
      publisher.addTold(told.value);
      pairs += told.value.pairs.length;
      if (told.kept) kept++;
    }
    store.close(shelf);
    // Pairs come in order of both documents: this one is set against nothing any more.
    scorer.forget(left.carried.id);
    summaries.delete(left.carried.id);
  }
  return { pairs, kept };
}

const between = (a: string, b: string): string => [a, b].sort().join(' ');
