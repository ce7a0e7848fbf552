/** What to offer when nothing is found: the parts of the question that do occur, and words that mean the same. */
import { findRun, type Searchable } from './match.ts';
import type { Query, WantedRun } from './query.ts';

export interface Suggestion {
  /** As typed, to be asked instead: 家庭医生. */
  readonly typed: string;
  /** Clauses that it stands in. */
  readonly clauses: number;
}

const MOST = 6;

/** Where the words of a folded run end, ascending, the last at its end; the first begins at 0. */
export type CutWords = (run: string) => readonly number[];

/**
 * The longest sequences of words of each run that stand in some clause, none inside another: 家庭医生团队长 →
 * 家庭医生团队. Nothing is cut inside a word (医生工资 has no 生工), and a number alone is no word. Longest first.
 * `texts` are all that may be searched.
 */
export function shorterRuns(
  query: Query,
  texts: readonly Searchable[],
  segment: CutWords = wordEnds,
): readonly Suggestion[] {
  const lines = texts.map((searchable) => searchable.shown.text).join('\n');
  const parts = query.wanted.flatMap((run) => partsOf(run, lines, segment));
  return [...new Set(parts)]
    .sort((a, b) => b.length - a.length)
    .filter((part) => standsAsWords(part, lines, segment))
    .filter((part, i, all) => !all.slice(0, i).some((longer) => longer.includes(part)))
    .slice(0, MOST)
    .map((part) => ({ typed: typedFor(part, query.wanted), clauses: countClauses(part, texts) }))
    .filter(({ clauses }) => clauses > 0);
}

/** Every sequence of words that occurs and cannot be made longer on either side. */
function partsOf({ folded }: WantedRun, lines: string, segment: CutWords): string[] {
  const ends = segment(folded);
  const starts = [0, ...ends.slice(0, -1)];
  let reached = -1;
  return starts.flatMap((start, first) => {
    let last = -1;
    for (let at = first; at < ends.length && lines.includes(folded.slice(start, ends[at])); at++) last = at;
    if (last <= reached) return [];
    reached = last;
    const part = folded.slice(start, ends[last]).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
    return isWord(part) ? [part] : [];
  });
}

/** Of the places where a part stands, as many are looked at: words stand as words in most of theirs. */
const LOOKED_AT = 20;

/** Whether a part stands somewhere between whole words: 科大 stands in 专科大力发展 and is no word there. */
function standsAsWords(part: string, lines: string, segment: CutWords): boolean {
  let at = lines.indexOf(part);
  for (let looked = 0; at >= 0 && looked < LOOKED_AT; looked++) {
    const from = Math.max(...PAUSES.map((mark) => lines.lastIndexOf(mark, at))) + 1;
    const to = Math.min(
      ...PAUSES.map((mark) => lines.indexOf(mark, at + part.length)).filter((end) => end >= 0),
    );
    const phrase = lines.slice(from, Number.isFinite(to) ? to : lines.length);
    const ends = segment(phrase);
    const start = at - from;
    if ((start === 0 || ends.includes(start)) && ends.includes(start + part.length)) return true;
    at = lines.indexOf(part, at + 1);
  }
  return false;
}

const PAUSES = ['\n', '.', ',', ';', ':', '、'];

/** Two characters or more that are no mere number; of an alphabet three. */
const isWord = (part: string): boolean => /\p{Script=Han}.*\p{Script=Han}|[a-z]{3}/u.test(part);

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** By the browser's own dictionary; without one the run is a word as it stands. */
const wordEnds: CutWords = (run) =>
  segmenter
    ? Array.from(segmenter.segment(run), ({ index, segment }) => index + segment.length)
    : [run.length];

/** The reader's own characters for a folded part, where lengths allow it. */
function typedFor(part: string, runs: readonly WantedRun[]): string {
  const run = runs.find(({ folded, typed }) => folded.includes(part) && folded.length === typed.length);
  const at = run?.folded.indexOf(part) ?? -1;
  return run && at >= 0 ? run.typed.slice(at, at + part.length) : part;
}

const countClauses = (part: string, texts: readonly Searchable[]): number =>
  texts.filter((searchable) => findRun(searchable, part, 0).length > 0).length;

/** The question with one word put in place of another that means nearly the same, where those occur. */
export function otherWords(
  query: Pick<Query, 'wanted'>,
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
