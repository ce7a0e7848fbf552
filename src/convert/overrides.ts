/** The phrases of content/conversions.yaml, laid over what the dictionaries chose. */
import type { Conversions } from '#model/content.ts';
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
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < hans.length; at++) {
    const found = dictionary.match(hans, at);
    const end = at + (found?.length ?? 0);
    if (!found || end <= copied) continue;
    // Where the one before reaches into this one, only the rest of this one is left to decide.
    const start = Math.max(at, copied);
    parts.push(hant.slice(copied, start), found.value.slice(start - at));
    decided.fill(1, start, end);
    copied = end;
  }
  parts.push(hant.slice(copied));
  return { text: parts.join(''), decided };
}
