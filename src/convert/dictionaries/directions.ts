/**
 * The two directions that the site needs, on opencc's dictionaries. Taiwan's standard is the
 * traditional script of the views (衛 為 核 群, not 衞 爲 覈 羣), never with its vocabulary
 * (twp turns 信息 into 資訊): an official text keeps its words. Read from the traditional side it also
 * turns 著力 into 着力, which plain `t` leaves.
 */
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import { buildDictionary, type Dictionary } from './dictionary.ts';

/** Dictionaries that a text goes through one after the other. */
export type Direction = readonly Dictionary[];

let traditional: Direction | undefined;
let simplified: Direction | undefined;

/** Mainland simplified → traditional of Taiwan's standard; built on first use. */
export function toTraditional(): Direction {
  traditional ??= [
    buildDictionary([stPhrases, stRegional, stCharacters]),
    buildDictionary([twVariantsPhrases, twVariants]),
  ];
  return traditional;
}

/** Traditional of Taiwan's standard → mainland simplified; built on first use. */
export function toSimplified(): Direction {
  simplified ??= [
    buildDictionary([twVariantsRevPhrases, twVariantsRev]),
    buildDictionary([tsPhrases, tsCharacters]),
  ];
  return simplified;
}
