/** The phrases that win over the dictionaries: those of content/conversions.yaml, then our own corrections. */
import type { Conversions } from '#model/kept/content.ts';
import { CORRECTIONS } from './corrections.ts';
import { buildDictionary, type Dictionary } from './dictionaries/dictionary.ts';

const built = new WeakMap<Conversions, Dictionary>();

/** The overrides as a dictionary; those that change a length are left out, see `unequalOverrides`. */
export function overrideDictionary(conversions: Conversions): Dictionary {
  let dictionary = built.get(conversions);
  if (!dictionary) {
    const rows = conversions.overrides.filter(({ hans, hant }) => hans.length === hant.length);
    const files = [rows, CORRECTIONS];
    dictionary = buildDictionary(
      files.map((file) => file.map(({ hans, hant }) => `${hans} ${hant}`).join('|')),
    );
    built.set(conversions, dictionary);
  }
  return dictionary;
}

/** Overrides that cannot be used, because the two scripts of a text share their offsets. */
export function unequalOverrides(conversions: Conversions): readonly string[] {
  return conversions.overrides
    .filter(({ hans, hant }) => hans.length !== hant.length)
    .map(({ hans, hant }) => `${hans} → ${hant}`);
}
