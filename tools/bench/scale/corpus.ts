/** Corpora of any size for measuring: perturbed copies of the five documents, the same ones every time. */
import { createHash } from 'node:crypto';
import { findNamed, placeNames, SYMBOLS } from '#align/symbols.ts';
import type { ParsedClause, ParsedDocument, Seed } from '#model/line.ts';
import { randomFrom } from '../../../src/desk/sample.ts';

/** Shares of sentences that a copy leaves out, and that change places with the sentence before them. */
const DROPPED = 0.15;
const SWAPPED = 0.1;
const CHANGED_NUMBERS = 0.5;
const NAME_CHARACTERS = '临安宁平泰昌兴丰永和清源济康瑞嘉德隆福远';

/** `copies` of every document; copy 0 keeps the wording, the others are perturbed. */
export function makeCorpus(documents: readonly ParsedDocument[], copies: number): Seed[] {
  return documents.flatMap((document, at) =>
    Array.from({ length: copies }, (_, copy) => {
      const random = randomFrom(copy * 1000 + at + 1);
      const rename = copy === 0 ? (text: string) => text : renamer(document, random);
      const lines = document.clauses.map((clause) => {
        const body = copy === 0 ? clause.body.text : perturb(clause.body.text, random);
        return rename(lineOf(clause, body));
      });
      const head = document.front.map(({ text }) => rename(text.text));
      return toSeed(`${document.seed.id}-${copy}`, [...head, ...lines].join('\n'));
    }),
  );
}

function lineOf({ marker, heading, leaf, notes }: ParsedClause, body: string): string {
  const title = heading === null ? '' : heading.text + (leaf ? '。' : '');
  return `${marker}${title}${leaf ? body : ''}${notes.map(({ text }) => text).join('')}`;
}

function perturb(body: string, random: () => number): string {
  const sentences = body.match(/[^。；]+[。；]?/g) ?? [];
  const kept = sentences.filter((_, i) => i === 0 || random() >= DROPPED);
  for (let i = 2; i < kept.length; i++)
    if (random() < SWAPPED) [kept[i - 1], kept[i]] = [kept[i] as string, kept[i - 1] as string];
  // Years stay: a date that changes is another document, not another place.
  return kept
    .join('')
    .replace(/(?<!\d)\d{1,3}(?!\d)/g, (digits) =>
      random() < CHANGED_NUMBERS
        ? String(Math.max(1, Math.round(Number(digits) * (0.7 + random() * 0.6))))
        : digits,
    );
}

function renamer(document: ParsedDocument, random: () => number): (text: string) => string {
  const own = placeNames(document.metadata.placeName);
  const names = new Map<string, string>();
  const invent = () =>
    Array.from({ length: 2 }, () => NAME_CHARACTERS[Math.floor(random() * NAME_CHARACTERS.length)]).join('');
  return (text) => {
    let result = '';
    let at = 0;
    for (const { start, end, symbol } of findNamed(text, own, [])) {
      if (symbol !== SYMBOLS.place) continue;
      const stem = text.slice(start, start + 2);
      const name = names.get(stem) ?? invent();
      names.set(stem, name);
      result += text.slice(at, start) + name + text.slice(start + 2, end);
      at = end;
    }
    return result + text.slice(at);
  };
}

function toSeed(id: string, text: string): Seed {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id, file: `${id}.txt`, text, sha256, bytes: Buffer.byteLength(text), descriptor: null };
}
