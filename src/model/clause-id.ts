/** What the id of a clause says; apart from the schemas, so that scripts of pages load nothing else. */

/** `jieyang-2016-plan/3.2.2.3` → `jieyang-2016-plan`. */
export const documentOf = (clause: string): string => clause.slice(0, clause.indexOf('/'));

/** `jieyang-2016-plan/3.2.2.3` → `3.2.2.3`. */
export const pathOf = (clause: string): string => clause.slice(clause.indexOf('/') + 1);

/** One key for two ids, whichever comes first: a pair of clauses, or of documents. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
