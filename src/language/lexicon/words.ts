/** Words as rows with their roles (词表): each word once; what a rule uses is asked for by role. */

export type Words<Role extends string> = Readonly<Record<string, readonly Role[]>>;

/** The words that have one of the roles, longest first, so that a longer word wins where both fit. */
export function wordsWith<Role extends string>(rows: Words<Role>, ...roles: readonly Role[]): string[] {
  return Object.keys(rows)
    .filter((word) => rows[word]?.some((role) => roles.includes(role)))
    .sort((a, b) => b.length - a.length);
}

/** The words as the source of a pattern: `(?:牵头|主办)`. */
export const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
