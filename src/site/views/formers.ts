/** Addresses at which nothing stands any more: where each leads, or why it leads nowhere. */
import type { FormerRecord, PermalinkRecord, Wording } from '#model/kept/permalink.ts';
import { LOCALE_PARAM, type Locale, SHOWN_LOCALES } from '#site/i18n/locale.ts';
import { records } from './load.ts';
import {
  agencyPath,
  clausePath,
  documentPath,
  indicatorPath,
  placePath,
  questionPath,
  sourcePath,
  topicPath,
} from './routes.ts';

export interface FormerPage {
  /** Without base and language: `/compare/medical-aid/`. */
  readonly path: string;
  /** The path of what stands in its place; null when it was withdrawn. */
  readonly to: string | null;
  readonly reason: string;
  /** Every wording that was published there, newest first. */
  readonly wordings: readonly Wording[];
}

/** The paths of an id by kind; a document has a page for its text and one for its source. */
const PATHS: Readonly<Record<FormerRecord['kind'], readonly ((id: string) => string)[]>> = {
  documents: [documentPath, sourcePath],
  topics: [topicPath],
  indicators: [indicatorPath, (id) => `/embed/indicators/${id}/`],
  agencies: [agencyPath],
  groups: [(id) => `/embed/groups/${id}/`],
  neighbours: [(id) => `/compare/${id}/`],
  places: [placePath],
  questions: [questionPath],
  notes: [(id) => `/notes/${id}/`],
  // A folder of the file's name: whoever asks for the file is led to the page within.
  files: [(id) => `/data/${id}/`],
};

/** Paths of kinds of which one language is all there is. */
const isAlone = (path: string): boolean => path.startsWith('/data/');

const newest = (wordings: readonly Wording[]): Wording[] => wordings.toReversed();

/** Clauses that moved, by their old id, with the clause in their place. */
export const movedClauses = (): readonly PermalinkRecord[] =>
  records.permalinks.filter(({ movedTo }) => movedTo !== null);

export const withdrawnClauses = (): readonly PermalinkRecord[] =>
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

function otherPages({ kind, id, movedTo, reason }: FormerRecord): FormerPage[] {
  return PATHS[kind].map((pathOf) => ({
    path: pathOf(id),
    to: movedTo === null ? null : kind === 'files' ? `/data/${movedTo}` : pathOf(movedTo),
    reason,
    wordings: [],
  }));
}

/** Every former page in every language that it had. */
export function formerPages(): readonly {
  readonly locale: Locale;
  readonly route: string;
  readonly page: FormerPage;
}[] {
  const pages = [
    ...[...movedClauses(), ...withdrawnClauses()].flatMap(clausePages),
    ...records.formers.flatMap(otherPages),
  ];
  return SHOWN_LOCALES.flatMap((locale) =>
    pages
      .filter(({ path }) => LOCALE_PARAM[locale] === undefined || !isAlone(path))
      .map((page) => {
        const prefix = LOCALE_PARAM[locale];
        return { locale, route: `${prefix ? `${prefix}/` : ''}${page.path.slice(1, -1)}`, page };
      }),
  );
}
