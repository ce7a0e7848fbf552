/**
 * The table that lets a reader search in either script: one character for another, so offsets stay
 * valid and the browser needs no dictionary. Both the text and the query go through it. For matching
 * only, never for display: 显著 and 顯著 both become 显着.
 */
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';

/** Taiwan's 著 is the mainland's 着 in 著力, and only phrases could tell it from the 著 of 显著. */
const UNTOLD = '著 着';

const pairs = (dictionary: string) =>
  dictionary.split('|').map((line) => line.split(' ') as [string, string]);

/**
 * `{ 計: '计', 衞: '卫', 著: '着', … }`: every traditional character, variants of Hong Kong and Taiwan
 * included, that stands for one of `characters` in simplified text, or is itself one of them.
 */
export function foldCharacters(characters: Iterable<string>): Readonly<Record<string, string>> {
  const wanted = new Set(characters);
  const toSimplified = new Map(pairs(tsCharacters));
  const simplified = new Set(toSimplified.values());
  for (const [variant, standard] of [...pairs(hkVariantsRev), ...pairs(twVariantsRev)]) {
    // 台 is Taiwan's form of 臺 too, but a simplified character stands for itself.
    if (toSimplified.has(variant) || simplified.has(variant)) continue;
    toSimplified.set(variant, toSimplified.get(standard) ?? standard);
  }
  for (const [from, to] of pairs(UNTOLD)) toSimplified.set(from, to);

  const rows = [...toSimplified].filter(
    ([from, to]) => from !== to && from.length === to.length && (wanted.has(to) || wanted.has(from)),
  );
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(rows);
}
