/** Traditional of Taiwan's standard to mainland simplified characters, on opencc's dictionaries. */
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import { buildDictionary, type Direction } from './dictionary.ts';

let simplified: Direction | undefined;

/** Built on first use. Read from the traditional side it also turns 著力 into 着力, which plain `t` leaves. */
export function toSimplified(): Direction {
  simplified ??= [
    buildDictionary([twVariantsRevPhrases, twVariantsRev]),
    buildDictionary([tsPhrases, tsCharacters]),
  ];
  return simplified;
}
