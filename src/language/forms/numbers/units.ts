/** Units that can stand behind a number: measure words, symbols, and what they are counted by. */
import { oneOf, wordsOf } from '#language/lexicon/classes.ts';
import { SECOND_UNIT } from './worth.ts';

/** Alternatives for a pattern. */
export const UNIT_PATTERN = oneOf('unit');

/**
 * Symbols of GB 3100 and of what official texts measure besides, with the prefixes they are printed with. Single
 * letters that as often are names (5G, 4K, A级) are left out.
 */
const SYMBOLS = [
  '㎡|㎥|㎞|㎝|㎜|㎎|㎏|㏄|℃|°C|℉',
  '[kKcmdμµun]?m[²³23]|hm[²2]|[kKcmdμµn]m|m',
  '[kKmμµn]?g|[MG]?t(?:ce)?|[mμµ]?[Ll]',
  '(?:[kKMGT]?W|[kKMG]?V)(?:[·.]?h|[·.]?A)?|mA|kVA',
  '[kKMGT]?Hz|[kKM]?Pa|[kKMG]J|kcal|mmHg|[kKMG]?bps|[KkMGTP]B|[MG]b/s',
  // 2万管, 8万路视频; not 1管水员, 2万路灯, 3万管道工, 1万路公交
  `(?<=[万亿])${oneOf('scaledUnit')}(?![理道网护委控辖廊线水灯面口]|[^，；。]{0,4}公交)`,
  'dB(?:\\([AC]\\))?|[mμµ]?Sv|[mμµ]?Gy|[kKMGT]?Bq|[mμµ]?mol|lx|lm|rpm|ms|min|h|s|ppm|ppb|pH|TEU|NTU|IU|CFU|MPN',
];

/** `μg/m³`, `km/h`, `mg/(L·d)`: a symbol, per another where one follows; no letter or digit behind. */
export const SYMBOL_PATTERN = `(?:${SYMBOLS.join('|')})(?:[/·](?:${SYMBOLS.join('|')}|[人户床年月日天亩次])|/\\((?:[^()]{1,8})\\))?(?![A-Za-z0-9])`;

/** Nouns that take a number without a measure word: 31村, 5镇, 20行政村. */
export const NOUN_UNITS = oneOf('nounUnit');

const ENDS_IN_NOUN = new RegExp(`${NOUN_UNITS}$`);

/** The noun in a unit, which names what is counted: `村` of `村` and of `万村`; null for a measure word. */
export const nounOf = (unit: string): string | null => ENDS_IN_NOUN.exec(unit)?.[0] ?? null;

const COUNTED_BY = `10万人?|${oneOf('countedBy')}|m[²³23]|㎡|㎥|[km]?L|kWh|[km]?g|km|[ahsd](?![A-Za-z])`;

/** What a unit can be counted by: 35微克/立方米, 35微克每立方米, 50元/人, 80元/人·年, 7吨/月·平方公里, 12.5立方米/秒; not 5台/套, a second unit beside the first. */
export const PER_PATTERN = `(?:(?!${SECOND_UNIT})/|(?<=立方米)每(?=[秒日]|小时)|(?<=[克升])每)(?:${COUNTED_BY})(?:[·/.](?:${COUNTED_BY}))?`;

/** Units of time: a bare amount of them is a duration, not a target. */
export const TIME_UNITS: ReadonlySet<string> = new Set(wordsOf('time'));
