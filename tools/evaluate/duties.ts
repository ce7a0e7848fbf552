/** Strength of duty found against sentences labelled by hand. */
import { join } from 'node:path';
import { readDuty } from '#extract/duties/find-duties.ts';
import { isThere } from '#io/is-there.ts';
import { readPlain } from '#io/plain-file.ts';
import { type Score, score } from './score.ts';

/** `[sentence, class or null, word or null]`, in simplified characters. */
export type DutyLabel = readonly [sentence: string, strength: string | null, word: string | null];

export function scoreDuties(gold: string): Readonly<Record<string, Score>> {
  const file = join(gold, 'duties', 'own-labels.json');
  if (!isThere(file)) return {};
  const labels: readonly DutyLabel[] = JSON.parse(readPlain(file)).sentences;
  const rows = labels.map(([sentence, strength, word]) => ({
    sentence,
    strength,
    word,
    found: readDuty(sentence),
  }));
  const right = rows.map(({ strength, found }) => strength === (found?.strength ?? null));
  const wrong = rows.filter((_, i) => !right[i]);
  const say = ({ sentence, strength, found }: (typeof rows)[number]): string =>
    `expected ${strength}, found ${found?.strength ?? null} ${found?.word ?? ''} | ${sentence}`;
  return {
    duties: score({
      must: rows.flatMap(({ strength }, i) => (strength === null ? [] : [right[i] as boolean])),
      misses: wrong.filter(({ strength }) => strength !== null).map(say),
      extras: wrong.filter(({ found }) => found !== null).map(say),
      fields: rows
        .filter(({ strength }, i) => strength !== null && right[i])
        .map((row) => ['word', row.word === row.found?.word, `${say(row)}; word ${row.word}`] as const),
    }),
  };
}
