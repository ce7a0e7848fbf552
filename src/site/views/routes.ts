/** Addresses of pages by what they show; `href(locale, path)` makes the link. */
import type { ClauseRecord } from '#model/clause.ts';

export const documentPath = (document: string): string => `/documents/${document}/`;
/** `id` is `DOCUMENT/PATH`. */
export const clausePath = (id: string): string => `/clauses/${id}/`;
/** The clause within its document: `/documents/DOC/#3.2.2.3`. */
export const clauseInDocument = (clause: ClauseRecord): string =>
  `/documents/${clause.document}/#${clause.path}`;
/** The clause within its seed. */
export const clauseInSource = (clause: ClauseRecord): string => `/sources/${clause.document}/#${clause.path}`;
/** A clause as it stands now, for a frame in somebody else's page. */
export const clauseFrame = ({ document, path }: ClauseRecord): string =>
  `/embed/documents/${document}/#${path}`;
/** Its wording of today, which never changes there. */
export const wordingFrame = ({ document, path, fingerprint }: ClauseRecord): string =>
  `/embed/documents/${document}/wordings/#${path}@${fingerprint}`;
export const sourcePath = (document: string): string => `/sources/${document}/`;
export const topicPath = (topic: string): string => `/compare/${topic}/`;
/** Two documents in full; `a` is the base text. */
export const comparePath = (a: string, b: string): string => `/compare/${a}/${b}/`;
/** Where any two documents are set side by side in the browser. */
export const SIDE_BY_SIDE = '/side-by-side/';
export const indicatorPath = (indicator: string): string => `/targets/${indicator}/`;
/** Promises of a topic, in editions that have many; null for those without a topic. */
export const timelineTopicPath = (topic: string | null): string => `/timeline/${topic ?? 'untopical'}/`;
export const agencyPath = (agency: string): string => `/agencies/${agency}/`;
/** One office in all places, in editions that have many. */
export const officePath = (kind: string): string => `/agencies/offices/${kind}/`;
/** Who leads in each document, in editions that have many. */
export const LEADERS = '/agencies/documents/';
/** Citations of some documents, in editions that have many; lists are numbered from 1. */
export const citationListPath = (list: number): string => `/citations/${list}/`;
export const questionPath = (question: string): string => `/questions/${question}/`;
export const placePath = (place: string): string => `/places/${place}/`;

/** Put in where pages and scripts are bundled (`astro.config.mjs`), out of `tools/build/form.ts`. */
declare const DUIDU_FORM: string | undefined;

/**
 * In the addresses of files that only scripts of our pages read. A page and its scripts come from one deployment, such a
 * file perhaps from the next or, out of a cache, from the one before: under a name that both have it would be read as what
 * it is not. So it has another name whenever code changed that may write or read it otherwise, and a page that is too old
 * finds nothing there and says so.
 */
export const FORM: string = typeof DUIDU_FORM === 'string' ? DUIDU_FORM : 'unbundled';

/** Where the clauses of each document lie for the browser: `DOCUMENT.json` and `DOCUMENT/reference.json`. */
export const BASKET_FILES = `/basket/${FORM}/`;
/** What a reader's own document is set against (`src/site/bring/shelf.ts`). */
export const SHELF_FILES = `/bring/${FORM}/`;
/** Where the clauses of a topic's further places stand. */
export const placesFile = (topic: string): string => `/compare/${topic}/places/${FORM}.json`;
/** What the script of a clause's page says. */
export const NOTICES_FILE = `/notices/${FORM}.json`;
