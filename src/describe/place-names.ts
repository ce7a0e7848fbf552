/** What a place is called without its level, and in English. */
import { pinyin } from 'pinyin-pro';
import { ENGLISH_NAMES, PEOPLES_WITHOUT_ENDING, PLACE_KINDS } from '#language/lexicon/rows/places/kinds.ts';

const PEOPLES = new RegExp(
  `^(.{2,}?)(?:${PEOPLES_WITHOUT_ENDING.join('|')}|(?:\\p{Script=Han}{1,4}族)+)$`,
  'u',
);

const kindOf = (fullName: string) =>
  PLACE_KINDS.find(([ending]) => fullName.endsWith(ending) && fullName.length > ending.length);

/** 揭阳市 → 揭阳, 恩施土家族苗族自治州 → 恩施; a name of one character keeps its level: 赵县. */
export function stemOf(fullName: string): string {
  const ending = kindOf(fullName)?.[0] ?? '';
  const stem = fullName.slice(0, fullName.length - ending.length);
  if (stem.length < 2) return fullName;
  return PEOPLES.exec(stem)?.[1] ?? stem;
}

/** 揭阳市 → Jieyang, 西安市 → Xi'an, 陕西省 → Shaanxi. */
export const placeNameEn = (fullName: string): string =>
  ENGLISH_NAMES[fullName] ?? ENGLISH_NAMES[stemOf(fullName)] ?? inLatin(stemOf(fullName));

/** 揭阳市 → Jieyang City. */
export function fullPlaceNameEn(fullName: string): string {
  if (ENGLISH_NAMES[fullName]) return ENGLISH_NAMES[fullName];
  const stem = stemOf(fullName);
  const kind = kindOf(fullName)?.[1];
  // 赵县 keeps its 县 in both: Zhao Xian.
  return stem === fullName || kind === undefined ? placeNameEn(fullName) : `${placeNameEn(fullName)} ${kind}`;
}

/** Pinyin as one word; an apostrophe keeps a syllable that begins with a vowel apart. */
function inLatin(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const word = syllables
    .map((syllable, n) => (n > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
