/** One text through the line, and against the documents of the edition; all in the reader's own machine. */
import { borrowedShare } from '#align/borrowing/borrowing.ts';
import { CHOICE, type MainWords, mainWords } from '#align/document-pairs.ts';
import { alignPair } from '#align/pairs/align-pair.ts';
import { GramNumbers } from '#align/reading/grams.ts';
import { type Reading, readSummary, summarise } from '#align/reading/read-document.ts';
import { simplifyDocument } from '#convert/simplify-document.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import type { Relation } from '#model/alignment.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import { type Content, EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { besideTarget } from './beside.ts';
import type { Shelf, ShelvedDocument } from './shelf.ts';

type Amount = ShelvedDocument['targets'][number];

export interface OwnClause {
  readonly id: string;
  readonly depth: number;
  readonly marker: string;
  readonly heading: string;
  readonly body: string;
  readonly leaf: boolean;
  /** Responsible units, as read. */
  readonly units: readonly string[];
}

export interface OwnMatch {
  /** A clause of the reader's document and one of the edition's. */
  readonly own: string;
  readonly other: string;
  readonly relation: Relation | 'possible';
  /** That a reader would take them for counterparts, 0–1. */
  readonly probability: number;
}

export interface OwnTarget extends Amount {
  readonly subjectSure: boolean;
  readonly year: number | null;
  /** Targets of the edition's documents that speak of the same. */
  readonly beside: readonly Amount[];
}

export interface OwnFindings {
  readonly title: string;
  readonly issuer: string;
  readonly issueNumber: string;
  readonly signedOn: string;
  readonly clauses: readonly OwnClause[];
  readonly targets: readonly OwnTarget[];
  readonly matches: readonly OwnMatch[];
  /** By document that was compared, the nearest first: how much of the own text stands in it word for word, 0–1. */
  readonly shares: readonly { readonly document: string; readonly share: number }[];
  /** Characters before, between and behind that belong to no clause. */
  readonly excluded: number;
  /** The clauses of the others that are named above, by id. */
  readonly others: Readonly<Record<string, ShelvedDocument['clauses'][number]>>;
}

export type Stage = 'parse' | 'extract' | 'align';
export type Fetch = (document: string) => Promise<ShelvedDocument>;

/** In a large edition as many documents are compared; in a small one all. */
const NEAREST = CHOICE.earlier;
const OWN = 'own';

/** @throws whatever `fetchDocument` throws; text itself is never a fault */
export async function readText(
  text: string,
  shelf: Shelf,
  fetchDocument: Fetch,
  tell: (stage: Stage, done: number, all: number) => void,
): Promise<OwnFindings> {
  tell('parse', 0, 1);
  const seed = { id: OWN, file: OWN, text, sha256: '', bytes: text.length, descriptor: null };
  const parsed = parseSeed(seed).value;
  tell('extract', 0, 1);
  const document = extractFacts(simplifyDocument(parsed), contentOf(shelf)).value;

  const numbers = new GramNumbers();
  const reading = readSummary(summarise(document), numbers);
  const chosen = nearest(mainWords(document, reading.grams.about, numbers), shelf.documents);
  const compared: Compared[] = [];
  for (const [at, id] of chosen.entries()) {
    tell('align', at, chosen.length);
    compared.push(compare(document, reading, await fetchDocument(id), numbers));
  }
  const matches = compared.flatMap((one) => one.matches);
  const targets = document.facts.targets.map((target) => besideOthers(target, matches, compared));
  const named = new Set([
    ...matches.map(({ other }) => other),
    ...targets.flatMap(({ beside }) => beside.map(({ clause }) => clause)),
  ]);
  return {
    title: document.title?.source ?? '',
    issuer: document.issuer?.source ?? '',
    issueNumber: document.metadata.issueNumber ?? '',
    signedOn: document.metadata.signedOn ?? '',
    clauses: document.clauses.map((clause) => ({
      id: clause.id,
      depth: clause.depth,
      marker: clause.marker,
      heading: clause.heading?.text.source ?? '',
      body: clause.body.text.source,
      leaf: clause.leaf,
      units: (document.facts.responsibilities.get(clause.id)?.agencies ?? []).map(({ name }) => name.source),
    })),
    targets,
    matches,
    shares: compared
      .map(({ shelved, share }) => ({ document: shelved.summary.id, share }))
      .sort((x, y) => y.share - x.share),
    excluded: parsed.segments
      .filter(({ role }) => role === 'excluded')
      .reduce((sum, { start, end }) => sum + end - start, 0),
    others: Object.fromEntries(
      compared.flatMap(({ shelved }) =>
        shelved.clauses.flatMap((clause) => (named.has(clause.id) ? [[clause.id, clause]] : [])),
      ),
    ),
  };
}

interface Compared {
  readonly shelved: ShelvedDocument;
  readonly matches: readonly OwnMatch[];
  readonly share: number;
}

function compare(
  document: ExtractedDocument,
  reading: Reading,
  shelved: ShelvedDocument,
  numbers: GramNumbers,
): Compared {
  const { pairs, possible } = alignPair(reading, readSummary(shelved.summary, numbers), numbers);
  const textsOf = (clauses: readonly { readonly heading: string; readonly body: string }[]) =>
    clauses.flatMap(({ heading, body }) => [heading, body]).filter((text) => text !== '');
  const own = document.clauses.map(({ heading, body }) => ({
    heading: heading?.text.hans ?? '',
    body: body.text.hans,
  }));
  return {
    shelved,
    matches: [
      ...pairs.map(({ a, b, relation, score }) => ({ own: a, other: b, relation, probability: score })),
      ...possible.map(({ a, b, score }) => ({
        own: a,
        other: b,
        relation: 'possible' as const,
        probability: score,
      })),
    ],
    share: borrowedShare(textsOf(own), textsOf(shelved.clauses)),
  };
}

function besideOthers(
  target: TargetRecord,
  matches: readonly OwnMatch[],
  compared: readonly Compared[],
): OwnTarget {
  const counterparts = new Set(
    matches
      .filter(({ own, relation }) => own === target.clause && relation !== 'possible')
      .map(({ other }) => other),
  );
  const { clause, indicator, numberText, unit, comparator, quote, subject, subjectSure, deadline } = target;
  return {
    ...{ clause, indicator, numberText, unit, comparator, quote, subjectSure },
    subject: subject.source,
    year: deadline?.year ?? null,
    beside: besideTarget(
      { indicator, unit, subject: subject.hans },
      compared.flatMap(({ shelved }) => shelved.targets),
      counterparts,
    ),
  };
}

/** Those that are most about the same; in the order of the shelf where all are taken. */
function nearest(own: MainWords, documents: readonly MainWords[]): string[] {
  if (documents.length <= NEAREST) return documents.map(({ id }) => id);
  const weights = new Map(own.words);
  return documents
    .map(({ id, words }, at) => ({
      id,
      at,
      shared: words.reduce((sum, [gram, weight]) => sum + weight * (weights.get(gram) ?? 0), 0),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((x, y) => y.shared - x.shared || x.at - y.at)
    .slice(0, NEAREST)
    .map(({ id }) => id);
}

const contentOf = ({ places, topics, indicators, agencies }: Shelf): Content => ({
  ...EMPTY_CONTENT,
  places,
  topics,
  indicators,
  agencies,
});
