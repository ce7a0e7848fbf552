/** The one verdict on amounts that are equal and bounded differently, in the words that every page and file uses. */
import type { Comparator } from '#model/facts/target.ts';
import { isChinese, type Locale, textScript } from './locale.ts';
import { listIn, PUNCTUATION, setApart } from './punctuation.ts';
import { bounds } from './strings/compare/bounds.ts';
import { translate } from './translate.ts';

/** How one text bounds its number. */
export interface Bound {
  readonly comparator: Comparator;
  /** As printed, in both scripts: 不少于, 以上; empty where only the comparator is known. */
  readonly hans: string;
  readonly hant: string;
}

/** Somebody with the bound of his number: 佛山, 不少于. */
export interface Bounded {
  readonly label: string;
  readonly bound: Bound;
}

const WORDS = {
  '>=': 'atLeast',
  '<=': 'atMost',
  '>': 'moreThan',
  '<': 'lessThan',
  '~': 'about',
  '=': 'exactly',
} as const satisfies Readonly<Record<Comparator, keyof typeof bounds>>;

/** 数值相同 */
export const sameValue = (locale: Locale): string => translate(locale, bounds)('sameValue');

/** 佛山写“不少于”; 佛山、新会写“不少于”. */
export function saysBound(labels: readonly string[], bound: Bound, locale: Locale): string {
  const t = translate(locale, bounds);
  const printed = isChinese(locale) ? bound[textScript(locale)] : '';
  return t('says', {
    places: setApart(listIn(labels, locale), locale),
    count: labels.length,
    bound: printed || t(WORDS[bound.comparator]),
  });
}

/** Whether a bound is worth naming: a bare number has none. */
export const isBounded = ({ comparator }: Bound): boolean => comparator !== '=';

/** 数值相同，佛山、新会写“不少于”，揭阳写“左右”; who writes the bare number is not named. */
export function sameValueWords(sides: readonly Bounded[], locale: Locale): string {
  const groups = Map.groupBy(
    sides.filter(({ bound }) => isBounded(bound)),
    ({ bound }) => (isChinese(locale) ? bound.hans : '') || bound.comparator,
  );
  const said = [...groups.values()].map((group) =>
    saysBound(
      group.map(({ label }) => label),
      (group[0] as Bounded).bound,
      locale,
    ),
  );
  return [sameValue(locale), ...said].join(PUNCTUATION[locale].statements);
}
