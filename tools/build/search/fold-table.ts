/**
 * The table that lets a browser compare traditional with simplified writing: only characters of this
 * corpus, so that it takes 2 KB instead of a dictionary's 19.
 */
import { foldCharacters } from '#convert/dictionaries/fold-table.ts';
import type { Text } from '#model/text.ts';

/**
 * Pairs in one string: `醫医療疗`. Dictionary pairs for every character of the texts, and whatever else
 * makes the three views of these texts one: a phrase that the converter read otherwise than
 * character by character.
 */
export function buildFoldTable(texts: readonly Text[]): string {
  const characters = texts.flatMap(({ source, hans, hant }) => [...source, ...hans, ...hant]);
  const table = new Map(Object.entries(foldCharacters(characters)));
  const fold = (character: string): string => table.get(character) ?? character;
  const join = (simplified: string, other: string): void => {
    const [head, stray] = [fold(simplified), fold(other)];
    if (head === stray) return;
    for (const [from, to] of table) if (to === stray) table.set(from, head);
    table.set(stray, head);
  };
  for (const { source, hans, hant } of texts)
    for (let i = 0; i < hans.length; i++) {
      if (hant[i] !== hans[i]) join(hans.charAt(i), hant.charAt(i));
      if (source[i] !== hans[i]) join(hans.charAt(i), source.charAt(i));
    }
  return [...table]
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => from + to)
    .sort()
    .join('');
}
