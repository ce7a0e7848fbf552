/** Addresses at which nothing stands any more, where each leads or why it leads nowhere, and those that stand again. */
import type { FormerRecord, PermalinkRecord, Return, Wording } from '#model/kept/permalink.ts';
import type { Records } from '#model/records.ts';
import { LOCALE_PARAM, type Locale, SHOWN_LOCALES } from '#site/i18n/locale.ts';
import { isCrowded } from './crowd/crowd.ts';
import { hasMany } from './crowd/many.ts';
import { records } from './load.ts';
import { groupsOfTopic } from './lookups.ts';
import { once } from './remember.ts';
import {
  agencyPath,
  BASKET_FILES,
  clausePath,
  documentPath,
  indicatorPath,
  placePath,
  questionPath,
  sourcePath,
  timelineTopicPath,
  topicPath,
} from './routes.ts';
import { question } from './trace.ts';

export interface FormerPage {
  /** Without base and language: `/compare/medical-aid/`. */
  readonly path: string;
  /** The path of what stands in its place; null when it was withdrawn. */
  readonly to: string | null;
  readonly reason: string;
  /** Every wording that was published there, newest first. */
  readonly wordings: readonly FormerWording[];
}

/** A wording of a clause, or of what stood before and behind the clauses of a document. */
export interface FormerWording extends Pick<Wording, 'fingerprint' | 'on'> {
  readonly paragraphs: readonly string[];
}

/** Files beside a page: whoever asks for one is led to a page within a folder of its name. */
const files = (path: (id: string) => string, endings: readonly string[]) =>
  endings.map((ending) => (id: string) => `${path(id)}.${ending}/`);
const TABLES = ['csv', 'md', 'xlsx'];

/** The paths of an id by kind; a document has a page for its text and one for its source. */
const PATHS: Readonly<Record<FormerRecord['kind'], readonly ((id: string) => string)[]>> = {
  documents: [
    documentPath,
    sourcePath,
    ...files((id) => `/data/documents/${id}`, ['json', 'md', 'txt', 'xml']),
    ...files((id) => `/basket/${id}`, ['json']),
    ...files((id) => `/basket/${id}/reference`, ['json']),
    ...files((id) => `/clauses/${id}`, ['json']),
    ...files((id) => `/cite/${id}`, isCrowded ? ['bib', 'json', 'ris', 'txt'] : []),
  ],
  topics: [
    topicPath,
    ...files((id) => `/compare/${id}`, TABLES),
    ...(hasMany(records) ? [timelineTopicPath] : []),
  ],
  indicators: [
    indicatorPath,
    (id) => `/embed/indicators/${id}/`,
    ...files((id) => `/targets/${id}`, ['csv', 'xlsx']),
  ],
  agencies: [agencyPath],
  groups: [(id) => `/embed/groups/${id}/`],
  neighbours: [(id) => `/compare/${id}/`, ...files((id) => `/compare/${id}`, TABLES)],
  places: [placePath],
  questions: [questionPath],
  notes: [(id) => `/notes/${id}/`],
  files: [(id) => `/data/${id}/`],
};

/** Where the file lies that once lay at a path: what scripts read has the form of the code in its address since. */
const nowAt = (path: string): string => path.replace(/^\/basket\//, BASKET_FILES);

/** Whether a file stood there, of which one language is all there is. */
const isFile = (path: string): boolean => /\.[a-z]+\/$/.test(path);

export const newest = (wordings: readonly Wording[]): FormerWording[] =>
  wordings
    .map(({ fingerprint, on, heading, body, note }) => ({
      fingerprint,
      on,
      paragraphs: [heading, body, note].filter((text): text is string => Boolean(text)),
    }))
    .toReversed();

/** Clauses that moved, by their old id, with the clause in their place. */
const movedClauses = (): readonly PermalinkRecord[] =>
  records.permalinks.filter(({ movedTo }) => movedTo !== null);

const withdrawnClauses = (): readonly PermalinkRecord[] =>
  records.permalinks.filter(({ withdrawn }) => withdrawn !== null);

function clausePages({ clause, movedTo, withdrawn, wordings }: PermalinkRecord): FormerPage[] {
  const page = {
    path: clausePath(clause),
    to: movedTo === null ? null : clausePath(movedTo),
    reason: withdrawn ?? '',
    wordings: newest(wordings),
  };
  // A frame on a clause that moved shows the new one; see tools/build/frames.ts.
  return movedTo === null ? [page, { ...page, path: `/embed${page.path}` }] : [page];
}

/** What stands no more at its address, of a kind or of all kinds. */
export const gone = (kind?: FormerRecord['kind']): readonly FormerRecord[] =>
  records.formers.filter((former) => former.returned === null && (kind ?? former.kind) === former.kind);

/** What stood at the address of a page, where it stands there no more; else null. */
export const formerAt = question(
  'former',
  (kind: string, id: string): FormerRecord | null =>
    gone().find((former) => former.kind === kind && former.id === id) ?? null,
);

function otherPages({ kind, id, movedTo, reason, fronts }: FormerRecord): FormerPage[] {
  const wordings = fronts
    .map(({ fingerprint, on, text }) => ({ fingerprint, on, paragraphs: text.split('\n') }))
    .toReversed();
  const pages = PATHS[kind].map((pathOf) => {
    const path = pathOf(id);
    const to = movedTo === null ? null : nowAt(pathOf(movedTo));
    return { path, to: isFile(path) && to !== null ? to.slice(0, -1) : to, reason, wordings };
  });
  // A frame of a topic that shows no rows of another.
  const isFramed = kind === 'topics' && !(movedTo !== null && groupsOfTopic(movedTo).length > 0);
  return isFramed
    ? [...pages, { path: `/embed/topics/${id}/`, to: movedTo && topicPath(movedTo), reason, wordings }]
    : pages;
}

/** Every former page in every language that it had. */
export function formerPages(): readonly {
  readonly locale: Locale;
  readonly route: string;
  readonly page: FormerPage;
}[] {
  const pages = [
    ...[...movedClauses(), ...withdrawnClauses()].flatMap(clausePages),
    ...gone().flatMap(otherPages),
  ];
  return SHOWN_LOCALES.flatMap((locale) =>
    pages
      .filter(({ path }) => LOCALE_PARAM[locale] === undefined || !isFile(path))
      .map((page) => {
        const prefix = LOCALE_PARAM[locale];
        return { locale, route: `${prefix ? `${prefix}/` : ''}${page.path.slice(1, -1)}`, page };
      }),
  );
}

/** By path, how an address was away for a while; `to` is a path, null where it was withdrawn. */
const returns = once((records: Records): ReadonlyMap<string, Return> => {
  const at = (pathOf: (id: string) => string, id: string, one: Return) =>
    [pathOf(id), { ...one, to: one.to === null ? null : pathOf(one.to) }] as const;
  return new Map([
    ...records.permalinks.flatMap(({ clause, returned }) =>
      returned ? [at(clausePath, clause, returned)] : [],
    ),
    ...records.formers.flatMap(({ kind, id, returned }) =>
      returned ? PATHS[kind].map((pathOf) => at(pathOf, id, returned)) : [],
    ),
  ]);
});

/** What is to be said of an address that led elsewhere for a while; null of all others. */
export const returnAt = question(
  'returnAt',
  (path: string): Return | null => returns(records).get(path) ?? null,
);
