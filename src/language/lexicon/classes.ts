/** Classes of words (词类): all words with a role, as the source of a pattern. */

import type { Role } from './roles.ts';
import { BODIES } from './rows/bodies.ts';
import { CLAUSES } from './rows/clauses.ts';
import { LABELS } from './rows/labels.ts';
import { LINKS } from './rows/links.ts';
import { MEASURES } from './rows/measures.ts';
import { NOUNS } from './rows/nouns.ts';
import { OFFICES } from './rows/offices.ts';
import { PAGES } from './rows/pages.ts';
import { DOING_PHRASES } from './rows/phrases/doing.ts';
import { LEADING_PHRASES } from './rows/phrases/leading.ts';
import { OPENING_PHRASES } from './rows/phrases/opening.ts';
import { STATUTE_PHRASES } from './rows/phrases/statute.ts';
import { WATCHING_PHRASES } from './rows/phrases/watching.ts';
import { AREAS } from './rows/places/kinds.ts';
import { PLACE_VERBS } from './rows/places/verbs.ts';
import { SPEECH_VERBS } from './rows/speech-verbs.ts';
import { TITLES } from './rows/titles.ts';
import { UNIT_WORDS } from './rows/unit-words.ts';
import { VERBS } from './rows/verbs.ts';
import { WORK_ENDS } from './rows/works/ends.ts';
import { HELD } from './rows/works/held.ts';

/** All rows; `tests/language/lexicon.test.ts` keeps each word in one of them. */
export const LEXICON = [
  AREAS,
  BODIES,
  CLAUSES,
  LABELS,
  LINKS,
  MEASURES,
  NOUNS,
  OFFICES,
  PAGES,
  PLACE_VERBS,
  STATUTE_PHRASES,
  DOING_PHRASES,
  WATCHING_PHRASES,
  LEADING_PHRASES,
  OPENING_PHRASES,
  SPEECH_VERBS,
  TITLES,
  UNIT_WORDS,
  VERBS,
  WORK_ENDS,
  HELD,
] as const;

// By the rows alone: what a role is for is told to those who read the code, and not sent to browsers.
const byRole = new Map<string, string[]>();
for (const rows of LEXICON)
  for (const [word, roles] of Object.entries(rows))
    for (const role of roles) {
      const own = byRole.get(role);
      if (own) own.push(word);
      else byRole.set(role, [word]);
    }
// A longer word wins where both fit: 个百分点 is not read as 个.
for (const words of byRole.values()) words.sort((a, b) => b.length - a.length);

export const isRole = (name: string): name is Role => byRole.has(name);

/** The words of a role, longest first: `lead` → 牵头, 主办, 主责. */
export const wordsOf = (role: Role): readonly string[] => byRole.get(role) ?? [];

/** The words of any of the roles as the source of a pattern: `(?:牵头|主办|主责)`, `[省市]`. */
export function oneOf(...roles: readonly Role[]): string {
  const [only] = roles;
  const words =
    only !== undefined && roles.length === 1
      ? wordsOf(only)
      : [...new Set(roles.flatMap(wordsOf))].sort((a, b) => b.length - a.length);
  // Characters alone are a class, which is tried in one step.
  return words.length > 1 && words.every((word) => /^\p{Script=Han}$/u.test(word))
    ? `[${words.join('')}]`
    : `(?:${words.join('|')})`;
}
