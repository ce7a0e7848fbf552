/** Pages of one language that read otherwise once a decision stands. */
import { documentOf } from '#model/clause-id.ts';
import type { Records } from '#model/records.ts';

/** Something that pages say: what tells it from its like, its words, and the pages. */
interface Said {
  readonly key: string;
  readonly words: unknown;
  readonly pages: readonly string[];
}

/** Their number: of clauses, documents, documents side by side, topics, indicators, agencies and what lists them. */
export function changedPages(before: Records, after: Records): number {
  const topics = new Map(after.clauses.map(({ id, topics }) => [id, topics]));
  const pages = new Set<string>();
  for (const sayings of SAYINGS) {
    const [was, is] = [byKey(sayings(before, topics)), byKey(sayings(after, topics))];
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      const [one, other] = [was.get(key), is.get(key)];
      if (JSON.stringify(one?.words) === JSON.stringify(other?.words)) continue;
      for (const page of [...(one?.pages ?? []), ...(other?.pages ?? [])]) pages.add(page);
    }
  }
  return pages.size;
}

const byKey = (said: readonly Said[]): ReadonlyMap<string, Said> =>
  new Map(said.map((one) => [one.key, one]));

type Topics = ReadonlyMap<string, readonly string[]>;

/** The page of the clause and those of the topics under which its row stands. */
const rowPages = (clause: string, topics: Topics): string[] =>
  topics.has(clause)
    ? [`clauses/${clause}`, ...(topics.get(clause) ?? []).map((topic) => `compare/${topic}`)]
    : [];

const sidePages = (a: string, b: string): string[] => [`compare/${a}/${b}`, `compare/${b}/${a}`];

/** A clause is read on its own page and in its document; null in the front matter. */
const readOn = (clause: string | null, document: string): string[] => [
  `documents/${document}`,
  ...(clause === null ? [] : [`clauses/${clause}`]),
];

const SAYINGS: readonly ((records: Records, topics: Topics) => Said[])[] = [
  ({ alignments }, topics) =>
    alignments.pairs.map(({ a, b, relation, decision }) => ({
      key: `${a} ${b}`,
      words: [relation, decision?.action],
      pages: [...rowPages(a, topics), ...rowPages(b, topics), ...sidePages(documentOf(a), documentOf(b))],
    })),
  ({ gaps }, topics) =>
    gaps.map(({ clause, document, state, decision }) => ({
      key: `${clause} ${document}`,
      words: [state, decision?.by],
      pages: [...rowPages(clause, topics), ...sidePages(documentOf(clause), document)],
    })),
  ({ targets }) =>
    targets.map(({ id, clause, ...words }) => ({
      key: id,
      words,
      pages: [
        ...readOn(clause, documentOf(clause)),
        'targets',
        ...(words.indicator === null ? [] : [`targets/${words.indicator}`]),
      ],
    })),
  ({ agencies }) =>
    agencies.map(({ id, ...words }) => ({
      key: id,
      words,
      pages: ['agencies', `agencies/${id}`, ...words.clauses.map(({ clause }) => `clauses/${clause}`)],
    })),
  ({ conversions }) =>
    conversions.map(({ document, clause, span, ...words }) => ({
      key: `${document} ${span[0]}`,
      words,
      pages: [...readOn(clause, document), 'conversions'],
    })),
  ({ errata }) =>
    errata.map(({ document, clause, span, ...words }) => ({
      key: `${document} ${span[0]} ${words.printed}`,
      words,
      pages: [...readOn(clause, document), `sources/${document}`],
    })),
  ({ clauses }) =>
    clauses.map(({ id, document, ...words }) => ({ key: id, words, pages: readOn(id, document) })),
  // How a clause is cited says who issued its document, under what number and when.
  ({ documents, clauses }) =>
    documents.map(({ id, ...words }) => ({
      key: id,
      words,
      pages: [
        'documents',
        `documents/${id}`,
        `sources/${id}`,
        ...clauses.filter(({ document }) => document === id).map((clause) => `clauses/${clause.id}`),
      ],
    })),
];
