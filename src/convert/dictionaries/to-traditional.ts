/**
 * Mainland simplified to traditional characters, on opencc's dictionaries. Taiwan's standard is the
 * traditional script of the views (衛 為 核 群, not 衞 爲 覈 羣), never with its vocabulary
 * (twp turns 信息 into 資訊): an official text keeps its words.
 */
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import { buildDictionary, type Direction } from './dictionary.ts';

let traditional: Direction | undefined;

/** Built on first use. */
export function toTraditional(): Direction {
  traditional ??= [
    buildDictionary([stPhrases, stRegional, stCharacters]),
    buildDictionary([twVariantsPhrases, twVariants]),
  ];
  return traditional;
}
