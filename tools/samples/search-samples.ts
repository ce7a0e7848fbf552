/**
 * Questions cut out of the corpus with a fixed seed, and the plain scan that says which clauses hold them.
 * Nothing here is shared with the search: it has a fold and a reading of the records of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '#language/fold/script-fold.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { FrontRecord } from '#model/records.ts';
import { randomFrom as numbersFrom } from '../../src/desk/sample.ts';

/** One text that can be found, in both scripts at equal length. */
interface Source {
  readonly id: string;
  readonly hans: string;
  readonly hant: string;
}

export interface Sample {
  /** What is typed: in the script and width of `manner`. */
  readonly question: string;
  /** Cut from the simplified text. */
  readonly plain: string;
  readonly manner: string;
}

/** Whole numbers below one that is given: the same on every machine. */
export function randomFrom(seed: number): (below: number) => number {
  const random = numbersFrom(seed);
  return (below) => Math.floor(random() * below);
}

const recordsFolder = process.env.DUIDU_RECORDS ?? 'records';
const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(recordsFolder, `${name}.json`), 'utf8')) as T;

/** Heading, body and note of every clause, and the front matter of every document. */
export function readSources(): Source[] {
  const clauses = read<ClauseRecord[]>('clauses').map(({ id, heading, body, responsibility }) => {
    const note = responsibility?.printed ?? '';
    return {
      id,
      hans: (heading?.hans ?? '') + body.hans + note,
      hant: (heading?.hant ?? '') + body.hant + note,
    };
  });
  const fronts = read<FrontRecord[]>('fronts').map(({ document, passages }) => ({
    id: `${document}/front`,
    hans: passages.map(({ text }) => text.hans).join(''),
    hant: passages.map(({ text }) => text.hant).join(''),
  }));
  return [...fronts, ...clauses];
}

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[〔［【[]/g, '('],
  [/[〕］】\]]/g, ')'],
  [/[“”「」『』‘’"]/g, "'"],
  [/[—–－―]/g, '-'],
  [/。/g, '.'],
];

/** Simplified, NFKC, kinds of brackets, quotes and dashes alike, without white space. */
export const plainFold = (text: string): string =>
  ALIKE.reduce((folded, [kinds, one]) => folded.replace(kinds, one), foldText(text).normalize('NFKC'))
    .replace(/著/g, '着')
    .replace(/\s+/g, '')
    .toLowerCase();

/** Ids of the sources that hold a text: the plain scan. */
export function scan(plain: string, sources: readonly (Source & { readonly folded: string })[]): string[] {
  const wanted = plainFold(plain);
  return sources.filter(({ folded }) => folded.includes(wanted)).map(({ id }) => id);
}

const WIDTHS: Readonly<Record<string, (text: string) => string>> = {
  printed: (text) => text,
  full: (text) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  half: (text) =>
    text
      .normalize('NFKC')
      .replace(/[〔【]/g, '[')
      .replace(/[〕】]/g, ']')
      .replace(/—/g, '-'),
};
const MANNERS = ['hans', 'hant'].flatMap((script) =>
  Object.keys(WIDTHS).map((width) => `${script} ${width}`),
);

/**
 * `count` questions of 2–12 characters: a third anywhere, the rest around digits, punctuation, the joint
 * of heading and body.
 */
export function drawSamples(sources: readonly Source[], count: number, seed: number): Sample[] {
  const random = randomFrom(seed);
  const lengths = sources.map(({ hans }) => hans.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const pick = (): Source => {
    let at = random(total);
    let i = 0;
    for (; at >= (lengths[i] as number); i++) at -= lengths[i] as number;
    return sources[i] as Source;
  };
  const wanted: readonly RegExp[] = [/./u, /\d/u, /[，、。；：,;()（）《》〔〕“”%—]/u];
  const samples: Sample[] = [];
  while (samples.length < count) {
    const source = pick();
    const length = 2 + random(11);
    const start = random(Math.max(1, source.hans.length - length));
    const plain = source.hans.slice(start, start + length);
    const isKind = (wanted[samples.length % wanted.length] as RegExp).test(plain);
    if (plain.length < 2 || !isKind) continue;
    const manner = MANNERS[samples.length % MANNERS.length] as string;
    const [script, width] = manner.split(' ') as ['hans' | 'hant', string];
    const written = source[script].slice(start, start + length);
    samples.push({ question: (WIDTHS[width] as (text: string) => string)(written), plain, manner });
  }
  return samples;
}
