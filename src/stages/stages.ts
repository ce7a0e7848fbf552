/**
 * The stages of the line as filters: each takes values and gives values, one a line of JSON where they travel
 * between machines. What concerns one document (or one pair of documents) is done by itself, in any order and
 * anywhere; only `describe`, `candidates` and `publish` see all.
 */

import type { AlignedDocuments } from '#align/align-clauses.ts';
import { CHOICE, type MainWords, mainWords, pairDocuments } from '#align/document-pairs.ts';
import type { PackedDocuments } from '#align/packed.ts';
import { choosePairs, type ScoredPair, scorePair, withoutRuns } from '#align/pairs/align-pair.ts';
import { GramNumbers } from '#align/reading/grams.ts';
import { aboutOf, type Reading, readSummary, type Summary, summarise } from '#align/reading/read-document.ts';
import { Settling } from '#align/settling.ts';
import type { ToldDocuments } from '#align/telling.ts';
import { convertScript } from '#convert/convert-script.ts';
import { describeDocuments } from '#describe/describe-documents.ts';
import { describeFindings } from '#describe/describe-findings.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import type { BorrowingRecord } from '#model/alignment.ts';
import { documentOf, pairKey } from '#model/clause-id.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Content, Descriptor, Place } from '#model/kept/content.ts';
import type { ConvertedDocument, ExtractedDocument, ParsedDocument, Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { publishRecords } from '#publish/publish-records.ts';

/** A document on its way. `order` is its place among the seeds. */
export interface Carried<T> {
  readonly id: string;
  readonly order: number;
  readonly document: T;
  /** What each stage so far noticed. */
  readonly noticed: readonly (readonly Diagnostic[])[];
}

/** Of a document, what says which place and programme it belongs to. */
export type ParsedHead = Omit<Carried<ParsedDocument>, 'noticed'>;

/** Ends of `describe`: the places of the edition, and what is known of each document. */
export type DescribedLine =
  | { readonly places: readonly Place[] }
  | { readonly id: string; readonly descriptor: Descriptor };

export const seedLine = (seed: Seed, order: number): Carried<Seed> => ({
  id: seed.id,
  order,
  document: seed,
  noticed: [],
});

export function parse({ document, noticed, ...own }: Carried<Seed>): Carried<ParsedDocument> {
  const { value, diagnostics } = parseSeed(document);
  return { ...own, document: value, noticed: [...noticed, diagnostics] };
}

/** The part of a parsed document that `describe` needs: its front matter, without its text. */
export const headOf = ({ id, order, document }: Carried<ParsedDocument>): ParsedHead => ({
  id,
  order,
  document: { ...document, seed: { ...document.seed, text: '' }, clauses: [], tables: [], segments: [] },
});

export function describe(heads: readonly ParsedHead[], content: Content): DescribedLine[] {
  const { documents, content: described } = describeDocuments(
    heads.toSorted(byOrder).map(({ document }) => document),
    content,
  );
  return [
    { places: described.places },
    ...documents.map(({ seed }) => ({ id: seed.id, descriptor: seed.descriptor as Descriptor })),
  ];
}

/** What `describe` found, put into content and documents. */
export class Descriptions {
  readonly content: Content;
  readonly #descriptors: ReadonlyMap<string, Descriptor>;

  constructor(described: readonly DescribedLine[], content: Content) {
    const places = described.flatMap((one) => ('places' in one ? one.places : []));
    this.content = { ...content, places };
    this.#descriptors = new Map(
      described.flatMap((one) => ('places' in one ? [] : [[one.id, one.descriptor]])),
    );
  }

  of(document: ParsedDocument): ParsedDocument {
    const descriptor = this.#descriptors.get(document.seed.id);
    if (descriptor === undefined) throw new RangeError(`nothing is described of ${document.seed.id}`);
    return { ...document, seed: { ...document.seed, descriptor } };
  }
}

export function convert(
  { document, noticed, ...own }: Carried<ParsedDocument>,
  descriptions: Descriptions,
): Carried<ConvertedDocument> {
  const { value, diagnostics } = convertScript(descriptions.of(document), descriptions.content);
  return { ...own, document: value, noticed: [...noticed, diagnostics] };
}

export function extract(
  { document, noticed, ...own }: Carried<ConvertedDocument>,
  { content }: Descriptions,
): Carried<ExtractedDocument> {
  const { value, diagnostics } = extractFacts(document, content);
  return { ...own, document: value, noticed: [...noticed, diagnostics] };
}

/** What alignment needs of a document, with the words by which documents are chosen to be compared. */
export interface Grams extends MainWords {
  readonly summary: Summary;
  /** Up to `all` documents every pair is compared, beyond each with that many `earlier` ones. */
  readonly choice: typeof CHOICE;
}

export function grams({ document }: Carried<ExtractedDocument>): Grams {
  const numbers = new GramNumbers();
  const summary = summarise(document);
  return { ...mainWords(document, aboutOf(summary, numbers), numbers), summary, choice: CHOICE };
}

/** Two documents to be compared, `left` the one whose id comes first. */
export interface DocumentPair {
  readonly left: Summary;
  readonly right: Summary;
}

export function candidates(all: readonly Grams[]): DocumentPair[] {
  const sorted = all.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  return pairDocuments(sorted).map(([i, j]) => ({
    left: (sorted[i] as Grams).summary,
    right: (sorted[j] as Grams).summary,
  }));
}

export interface ScoredCandidate extends DocumentPair, ScoredPair {}

// What is known of a document, some half a megabyte, is kept while its pairs pass by, of so many at a time: memory has a bound.
const KEPT = 80;
// So many pairs of characters no corpus of plans and statutes has; each takes a hundred bytes of what is reckoned with.
const MOST_GRAMS = 400_000;

/** Scores pair after pair; documents that stand in several neighbouring pairs are read once. */
export class Scorer {
  readonly #questions: ReadonlyMap<string, readonly { readonly a: string; readonly b: string }[]>;
  #numbers = new GramNumbers();
  /** The one that was asked for last comes last. */
  readonly #readings = new Map<string, Reading>();

  constructor({ alignments }: Content) {
    this.#questions = Map.groupBy(alignments, ({ a, b }) => pairKey(documentOf(a), documentOf(b)));
  }

  score({ left, right }: DocumentPair): ScoredCandidate {
    if (this.#numbers.size > MOST_GRAMS) {
      this.#numbers = new GramNumbers();
      this.#readings.clear();
    }
    const questions = this.#questions.get(pairKey(left.id, right.id));
    const { scored, asked } = scorePair(this.#read(left), this.#read(right), this.#numbers, questions);
    return { left, right, scored: scored.map(withoutRuns), asked };
  }

  /** Lets go of a document that stands in no further pair. */
  forget(id: string): void {
    this.#readings.delete(id);
  }

  #read(summary: Summary): Reading {
    const reading = this.#readings.get(summary.id) ?? readSummary(summary, this.#numbers);
    this.#readings.delete(summary.id);
    this.#readings.set(summary.id, reading);
    for (const id of this.#readings.keys()) {
      if (this.#readings.size <= KEPT) break;
      this.#readings.delete(id);
    }
    return reading;
  }
}

export type Chosen = AlignedDocuments;

export const choose = ({ left, right, scored, asked }: ScoredCandidate): Chosen => ({
  left: left.id,
  right: right.id,
  aligned: choosePairs(left, right, { scored, asked }),
});

/** The records, and whatever any stage noticed, in the order in which one machine would have noticed it. */
export interface Publication {
  readonly records: Records;
  readonly diagnostics: Diagnostic[];
}

/** Takes what was found between documents pair by pair, in any order, and publishes when all is there. */
export class Publisher {
  readonly #ordered: readonly Carried<ExtractedDocument>[];
  readonly #content: Content;
  readonly #settling: Settling;

  constructor(carried: readonly Carried<ExtractedDocument>[], { content }: Descriptions) {
    this.#ordered = carried.toSorted(byOrder);
    this.#content = content;
    const documents = carried.map(({ document }) => document);
    this.#settling = new Settling(
      documents.toSorted((x, y) => compare(x.seed.id, y.seed.id)),
      content,
    );
  }

  add(chosen: Chosen): void {
    this.#settling.add(chosen);
  }

  get tellsRuns(): boolean {
    return this.#settling.tellsRuns;
  }

  /** What is published of two documents, and the same again where it was kept. */
  tell(chosen: Chosen): ToldDocuments {
    return this.#settling.tell(chosen);
  }

  addTold(told: ToldDocuments): void {
    this.#settling.addTold(told);
  }

  addPacked(packed: PackedDocuments): void {
    this.#settling.addPacked(packed);
  }

  /** What is borrowed word for word, by those who look for it before all pairs are there. */
  addBorrowings(borrowings: readonly BorrowingRecord[]): void {
    this.#settling.addBorrowings(borrowings);
  }

  publish(): Publication {
    const stages = Math.max(0, ...this.#ordered.map(({ noticed }) => noticed.length));
    const diagnostics = Array.from({ length: stages }, (_, stage) =>
      this.#ordered.flatMap(({ noticed }) => noticed[stage] ?? []),
    ).flat();
    const documents = this.#ordered.map(({ document }) => document);
    const alignment = this.#settling.settle();
    diagnostics.push(...alignment.diagnostics);
    const findings = describeFindings({ documents, alignment: alignment.value, content: this.#content });
    const records = publishRecords(findings.documents, findings.alignment, findings.content, diagnostics);
    return { records: records.value, diagnostics: [...diagnostics, ...records.diagnostics] };
  }
}

export function publish(
  carried: readonly Carried<ExtractedDocument>[],
  chosen: Iterable<Chosen>,
  descriptions: Descriptions,
): Publication {
  const publisher = new Publisher(carried, descriptions);
  for (const one of chosen) publisher.add(one);
  return publisher.publish();
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const byOrder = (x: { readonly order: number }, y: { readonly order: number }): number => x.order - y.order;
