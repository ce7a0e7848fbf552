/** The phrases of content/conversions.yaml, laid over what the dictionaries chose. */
import type { Conversions } from '../model/content.ts';
import { buildDictionary, type Dictionary } from './dictionary.ts';

const built = new WeakMap<Conversions, Dictionary>();

/** The overrides as a dictionary; those that change a length are left out, see `unequalOverrides`. */
function overrideDictionary(conversions: Conversions): Dictionary {
  let dictionary = built.get(conversions);
  if (!dictionary) {
    const rows = conversions.overrides.filter(({ hans, hant }) => hans.length === hant.length);
    dictionary = buildDictionary([rows.map(({ hans, hant }) => `${hans} ${hant}`).join('|')]);
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

export interface Overridden {
  readonly text: string;
  /** 1 for each UTF-16 unit that an override decided. */
  readonly decided: Uint8Array;
}

/**
 * Lays the overrides over a converted text. They are looked for in the simplified text after the
 * dictionaries have run, so that 采购并在 is found although opencc reads 购并 across its middle.
 * Where two of them meet, the one that starts first keeps what it covers.
 */
export function applyOverrides(hans: string, hant: string, conversions: Conversions): Overridden {
  const decided = new Uint8Array(hans.length);
  if (conversions.overrides.length === 0) return { text: hant, decided };
  const dictionary = overrideDictionary(conversions);
  const units = hant.split('');
  for (let at = 0; at < hans.length; at++) {
    const found = dictionary.match(hans, at);
    if (!found) continue;
    for (let i = 0; i < found.length; i++) {
      if (decided[at + i]) continue;
      units[at + i] = found.value[i] as string;
      decided[at + i] = 1;
    }
  }
  return { text: units.join(''), decided };
}
