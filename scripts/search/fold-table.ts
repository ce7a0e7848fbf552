/**
 * The table that lets a browser compare traditional with simplified writing: only characters of this
 * corpus, so that it takes 2 KB instead of a dictionary's 19.
 */
import hkVariants from 'opencc-js/dict/HKVariants';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import twVariants from 'opencc-js/dict/TWVariants';
import type { Text } from '../../src/model/text.ts';

/**
 * Pairs in one string: `醫医療疗`. Every character of the texts' three views, and every traditional or
 * regional variant (衞, 裡) of one that occurs, gets one character for its kin. The table is for both
 * sides of a comparison, so 著 and 着 may share one.
 */
export function buildFoldTable(texts: readonly Text[]): string {
  const kin = new Kin();
  const simplified = new Set(texts.flatMap(({ hans }) => [...hans]).filter(isHan));
  for (const { source, hans, hant } of texts)
    for (let i = 0; i < hans.length; i++) {
      const character = hans.charAt(i);
      if (hant[i] !== character) kin.join(character, hant.charAt(i));
      if (source[i] !== character) kin.join(character, source.charAt(i));
    }
  for (const [traditional, first] of entries(tsCharacters))
    if (simplified.has(first) && !simplified.has(traditional)) kin.join(first, traditional);
  for (const dictionary of [twVariants, hkVariants])
    for (const [standard, variant] of entries(dictionary))
      for (const [known, other] of [
        [standard, variant],
        [variant, standard],
      ] as const)
        if (kin.has(known) && !simplified.has(other)) kin.join(kin.of(known), other);
  return kin.pairs(simplified);
}

/** Families of characters that are written for one another. */
class Kin {
  readonly #parent = new Map<string, string>();

  has(character: string): boolean {
    return this.#parent.has(character);
  }

  of(character: string): string {
    let root = character;
    for (
      let next = this.#parent.get(root);
      next !== undefined && next !== root;
      next = this.#parent.get(root)
    )
      root = next;
    return root;
  }

  join(simplified: string, other: string): void {
    for (const character of [simplified, other])
      if (!this.#parent.has(character)) this.#parent.set(character, character);
    this.#parent.set(this.of(other), this.of(simplified));
  }

  /** Everyone but the head of a family, with the head: the simplified member that comes first. */
  pairs(simplified: ReadonlySet<string>): string {
    const families = Map.groupBy([...this.#parent.keys()].sort(), (character) => this.of(character));
    return [...families.values()]
      .flatMap((family) => {
        const head = family.find((character) => simplified.has(character)) ?? (family[0] as string);
        return family.filter((character) => character !== head).map((character) => character + head);
      })
      .sort()
      .join('');
  }
}

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** Single characters of a dictionary with their first value. */
function* entries(dictionary: string): Generator<readonly [string, string]> {
  for (const line of dictionary.split('|')) {
    const [from, to] = line.split(' ');
    if (from && to && [...from].length === 1 && [...to].length === 1) yield [from, to];
  }
}
