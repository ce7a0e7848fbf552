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
export const sourcePath = (document: string): string => `/sources/${document}/`;
export const topicPath = (topic: string): string => `/compare/${topic}/`;
/** Two documents in full; `a` is the base text. */
export const comparePath = (a: string, b: string): string => `/compare/${a}/${b}/`;
export const indicatorPath = (indicator: string): string => `/targets/${indicator}/`;
export const agencyPath = (agency: string): string => `/agencies/${agency}/`;
export const placePath = (place: string): string => `/places/${place}/`;
