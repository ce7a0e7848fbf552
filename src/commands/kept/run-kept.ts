/** The line with what it made before: a document that is as it was is not read again, nor two of them aligned again. */
import { type MainWords, pairDocuments } from '#align/document-pairs.ts';
import { type Summary, summarise } from '#align/reading/read-document.ts';
import { findHome } from '#extract/responsibilities/agency-registry.ts';
import type { Unread } from '#io/write/keep.ts';
import { documentOf, pairKey } from '#model/clause-id.ts';
import type { Outcome } from '#model/diagnostic.ts';
import { type Content, type Descriptor, EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedDocument, ParsedDocument, Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import type { StageListener } from '../../pipeline.ts';
import {
  type Carried,
  choose,
  convert,
  Descriptions,
  describe,
  extract,
  grams,
  headOf,
  type ParsedHead,
  Publisher,
  parse,
  Scorer,
  seedLine,
} from '../../stages/stages.ts';
import { type KeptStages, keyOf, StageStore } from './stage-store.ts';

export interface Keeping {
  readonly store: StageStore;
  /** Of the code (`keyOfCode`). */
  readonly code: string;
  readonly progress: StageListener;
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

/** `runPipeline` with what is kept. */
export const keptLine =
  ({ folder, code }: KeptStages, unread: Unread) =>
  (seeds: readonly Seed[], content: Content): Outcome<Records> =>
    runKept(seeds, content, { store: new StageStore(folder, unread), code: code(), progress: () => {} });

const documentShelf = (id: string) => `${id}.document`;
const pairsShelf = (id: string) => `${id}.pairs`;

interface Parsed {
  readonly seed: Carried<Seed>;
  readonly head: ParsedHead;
  readonly key: string;
  /** The whole document, where it is at hand already. */
  readonly whole: Carried<ParsedDocument> | null;
}

function parseOnce(seed: Seed, order: number, { store, code }: Keeping): Parsed {
  const { descriptor } = seed;
  const carried = seedLine({ ...seed, descriptor: descriptor && statedOf(descriptor) }, order);
  const key = keyOf(code, 'parse', JSON.stringify(carried.document));
  let whole: Carried<ParsedDocument> | null = null;
  const { value: document } = store.take(documentShelf(seed.id), key, () => {
    whole = parse(carried);
    return headOf(whole).document;
  });
  return { seed: carried, head: { id: seed.id, order, document: { ...document, seed } }, key, whole };
}

const STATED = ['title', 'issuer', 'issueNumber', 'signedOn', 'period', 'script'] as const;

/** What reading takes of a descriptor; the rest only says where the document belongs and what it is called. */
const statedOf = (descriptor: Descriptor): Descriptor => ({
  id: descriptor.id,
  seed: descriptor.seed,
  ...Object.fromEntries(STATED.flatMap((field) => (descriptor[field] ? [[field, descriptor[field]]] : []))),
});

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
  // A further document may bring further places, and other seals and short titles, which say nothing to this one.
  const home = findHome({ ...head.document, seed: described }, descriptions.content);
  const places = descriptions.content.places.filter(({ id }) => home.places.includes(id));
  const descriptor = described.descriptor as Descriptor;
  const stated = { ...statedOf(descriptor), ...(descriptor.place && { place: descriptor.place }) };
  const key = keyOf(parsedKey, 'extract', common, JSON.stringify(home));
  const shelf = documentShelf(seed.id);
  const { value, kept } = store.take<ReadDocument>(shelf, key, () => {
    const narrowed = new Descriptions(
      [{ places }, { id: seed.id, descriptor: stated }],
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
  const decisions = Map.groupBy(content.alignments, ({ a, b }) => pairKey(documentOf(a), documentOf(b)));
  let [pairs, kept] = [0, 0];
  const byLeft = Map.groupBy(pairDocuments(sorted.map(({ words }) => words)), ([left]) => left);
  for (const [at, others] of byLeft) {
    const left = sorted[at] as Read;
    const shelf = pairsShelf(left.carried.id);
    for (const [, other] of others) {
      const right = sorted[other] as Read;
      const asked = decisions.get(pairKey(left.carried.id, right.carried.id)) ?? [];
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
