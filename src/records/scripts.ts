/** Which characters belong to one script only, and words converted as the corpus itself pairs them. */
import type { Text } from '../model/text.ts';
import { records } from './load.ts';
import { clausesOf } from './lookups.ts';

type Script = 'hans' | 'hant';

const textsOf = (clauses: typeof records.clauses): readonly Text[] =>
  clauses.flatMap(({ body, heading, responsibility }) => [
    body,
    ...(heading ? [heading] : []),
    ...(responsibility?.agencies.map((agency) => agency.name) ?? []),
  ]);

const allTexts: readonly Text[] = [
  ...textsOf(records.clauses),
  ...records.fronts.flatMap(({ passages }) => passages.map(({ text }) => text)),
  ...records.citations.map(({ title }) => title),
];

/** Characters that the given script writes otherwise: 醫 for simplified, 医 for traditional. */
export const FOREIGN: Readonly<Record<Script, ReadonlySet<string>>> = {
  hans: onlyIn('hant', 'hans'),
  hant: onlyIn('hans', 'hant'),
};

function onlyIn(mine: Script, other: Script): ReadonlySet<string> {
  const [own, others] = [new Set<string>(), new Set<string>()];
  for (const text of allTexts)
    for (let i = 0; i < text.hans.length; i += 1) {
      if (text[mine][i] !== text[other][i]) own.add(text[mine][i] as string);
      others.add(text[other][i] as string);
    }
  return own.difference(others);
}

/**
 * Words that no record gives in both scripts (责任单位 notes, 文号), character by character: as this
 * document's own texts pair them, else as any document's do.
 */
export function convertByExample(words: string, document: string, script: Script): string {
  const own = pairsOf(document, () => textsOf(clausesOf(document)), script);
  const any = pairsOf('', () => allTexts, script);
  return Array.from(words, (character) => own.get(character) ?? any.get(character) ?? character).join('');
}

const cache = new Map<string, ReadonlyMap<string, string>>();

function pairsOf(key: string, texts: () => readonly Text[], script: Script): ReadonlyMap<string, string> {
  const name = `${script} ${key}`;
  let pairs = cache.get(name);
  if (pairs === undefined) {
    pairs = commonestPairs(texts(), script);
    cache.set(name, pairs);
  }
  return pairs;
}

/** Which character of the wanted script stands most often for each character of either. */
function commonestPairs(texts: readonly Text[], script: Script): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts)
    for (const from of [text.hant, text.hans])
      for (let i = 0; i < from.length; i += 1) {
        const [x, y] = [from[i] as string, text[script][i] as string];
        const row = counts.get(x) ?? new Map<string, number>();
        counts.set(x, row.set(y, (row.get(y) ?? 0) + 1));
      }
  return new Map([...counts].map(([x, row]) => [x, [...row].toSorted((p, q) => q[1] - p[1])[0]?.[0] ?? x]));
}
