/** What to offer when nothing is found: the parts of the question that do occur, and words that mean the same. */
import { findRun, type Searchable } from './match.ts';
import type { Query, Run } from './query.ts';

export interface Suggestion {
  /** As typed, to be asked instead: 家庭医生. */
  readonly typed: string;
  /** Clauses that it stands in. */
  readonly clauses: number;
}

const MOST = 6;

/**
 * The longest parts of each run that stand in some clause, two characters or more, none inside another:
 * 家庭医生团队长 → 家庭医生团队. Longest first. `texts` are all that may be searched.
 */
export function shorterRuns(query: Query, texts: readonly Searchable[]): readonly Suggestion[] {
  const lines = texts.map((searchable) => searchable.shown.text).join('\n');
  const parts = query.wanted.flatMap((run) => partsOf(run, lines));
  return parts
    .sort((a, b) => b.length - a.length)
    .filter((part, i) => !parts.slice(0, i).some((longer) => longer.includes(part)))
    .slice(0, MOST)
    .map((part) => ({ typed: typedFor(part, query.wanted), clauses: countClauses(part, texts) }))
    .filter(({ clauses }) => clauses > 0);
}

/** Every part that occurs and cannot be made longer on either side. */
function partsOf({ folded }: Run, lines: string): string[] {
  const parts: string[] = [];
  let reached = 0;
  for (let start = 0; start < folded.length - 1; start++) {
    let end = Math.max(start + 2, reached);
    if (!lines.includes(folded.slice(start, end))) continue;
    while (end < folded.length && lines.includes(folded.slice(start, end + 1))) end++;
    const part = folded.slice(start, end);
    if (/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(part))
      parts.push(part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''));
    reached = end + 1;
    if (end === folded.length) break;
  }
  return parts;
}

/** The reader's own characters for a folded part, where lengths allow it. */
function typedFor(part: string, runs: readonly Run[]): string {
  const run = runs.find(({ folded, typed }) => folded.includes(part) && folded.length === typed.length);
  const at = run?.folded.indexOf(part) ?? -1;
  return run && at >= 0 ? run.typed.slice(at, at + part.length) : part;
}

const countClauses = (part: string, texts: readonly Searchable[]): number =>
  texts.filter((searchable) => findRun(searchable, part, 0).length > 0).length;

/** The question with one word put in place of another that means nearly the same, where those occur. */
export function otherWords(
  query: Query,
  synonyms: readonly (readonly string[])[],
  texts: readonly Searchable[],
): readonly Suggestion[] {
  const words = query.wanted.flatMap(({ folded }) =>
    synonyms
      .filter((row) => row.some((word) => folded.includes(word)))
      .flatMap((row) => row.filter((word) => !folded.includes(word))),
  );
  return [...new Set(words)]
    .map((word) => ({ typed: word, clauses: countClauses(word, texts) }))
    .filter(({ clauses }) => clauses > 0)
    .sort((a, b) => b.clauses - a.clauses)
    .slice(0, MOST);
}
