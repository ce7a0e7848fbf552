/** Values, deadlines and verdicts of the targets matrix in the words of the page's language. */

import type { TargetRecord } from '#model/facts/target.ts';
import { type Bound, sameValueWords } from '#site/i18n/bounds.ts';
import { countIn } from '#site/i18n/counts.ts';
import { isChinese, type Locale } from '#site/i18n/locale.ts';
import { listIn, PUNCTUATION, setApart } from '#site/i18n/punctuation.ts';
import { targetStrings } from '#site/i18n/strings/compare/targets.ts';
import { translate } from '#site/i18n/translate.ts';
import { type Speakers, speakersText } from '../crowd/speakers.ts';
import { COMPARATOR_SIGN } from '../text/comparator-sign.ts';
import { isOne, isTime, unitIn } from '../text/unit-in.ts';
import type { Spread } from './spread.ts';
import { type Deviation, isDifferent, type MatrixVerdict } from './verdict.ts';

/** What documents are called: `label('foshan-2016-plan')` → 佛山. */
export interface Naming {
  readonly locale: Locale;
  readonly label: (document: string) => string;
  readonly unit: string;
  /** How a target limits its number, in its own words. */
  readonly bound: (target: TargetRecord) => Bound;
}

/** ≥ 2.5, ≈ 90, 8—10 */
export const valueText = ({ comparator, value, valueMax }: TargetRecord): string =>
  `${COMPARATOR_SIGN[comparator]}${value}${valueMax === null ? '' : `—${valueMax}`}`;

/** ≥ 2.5 名, ≈ 90%; without its unit where the page's language has no word for it. */
export function amountText(target: TargetRecord, locale: Locale): string {
  const unit = unitIn(target.unit, locale, isOne(target));
  const known = isChinese(locale) || !/\p{sc=Han}/u.test(unit) ? unit : '';
  return valueText(target) + (known === '' || known === '%' ? known : ` ${known}`);
}

/** 2.5 名, 90%: an amount of a spread; without its unit where the page's language has no word for it. */
export function spreadAmount(value: number, unit: string, locale: Locale): string {
  const words = unitIn(unit, locale, roundedValue(value) === '1');
  const known = isChinese(locale) || !/\p{sc=Han}/u.test(words) ? words : '';
  return roundedValue(value) + (known === '' || known === '%' ? known : ` ${known}`);
}

export const roundedValue = (value: number): string => String(Number(value.toFixed(2)));

/** Ids are those of places, and of documents that name none: `speakers` tells which. 31 地写了数：最小 85%，中位 90%，最大 100%；写 90% 的最多，20 地 */
export function spreadText(
  spread: Spread,
  locale: Locale,
  speakers: (ids: readonly string[]) => Speakers = (ids) => ({ places: ids.length, documents: 0 }),
): string {
  const t = translate(locale, targetStrings);
  const amount = (value: number) => spreadAmount(value, spread.unit, locale);
  const { min, max, median, common } = spread;
  const told = (ids: readonly string[]) => speakersText(speakers(ids), locale, true);
  const who = told(spread.by);
  if (min === max) return t('spreadSame', { who, min: amount(min) });
  const ends = { who, min: amount(min), median: amount(median), max: amount(max) };
  return common.places > 1
    ? t('spreadVerdict', { ...ends, most: told(common.by), common: amount(common.value) })
    : t('spreadApart', ends);
}

/** 2018 年底; 2016 年起 where it only says since when; 未写期限. */
export function dueText({ deadline, since }: TargetRecord, locale: Locale): string {
  const t = translate(locale, targetStrings);
  if (deadline) {
    const key = ({ start: 'dueStart', during: 'dueDuring', end: 'dueEnd' } as const)[deadline.point];
    return t(key, { year: deadline.year });
  }
  return since === null ? t('dueNone') : t('dueSince', { year: since });
}

/** Whether a target's own unit says something that the row's unit does not: 张 in a row of 张/千人 does not. */
export const needsUnit = (target: TargetRecord, unit: string): boolean =>
  target.unit !== '' && !unit.includes(target.unit);

/** 佛山高 0.5 名；揭阳 2018 晚两年 */
export function verdictText(verdict: MatrixVerdict, naming: Naming): string {
  const t = translate(naming.locale, targetStrings);
  if (verdict.kind === 'none') return t('noneSet');
  if (verdict.kind === 'alone')
    return t('onlySetBy', { document: setApart(naming.label(verdict.reference ?? ''), naming.locale) });
  const bounds = verdict.bounded.map(({ document, target }) => ({
    label: naming.label(document),
    bound: naming.bound(target),
  }));
  const told = [
    ...(bounds.length > 0 ? [sameValueWords(bounds, naming.locale)] : []),
    ...tellDeviations(verdict.deviations, naming),
  ];
  return told.length === 0 ? t('allSame') : told.join(PUNCTUATION[naming.locale].semicolon);
}

/** One phrase for each way of differing; documents that differ in the same way share it. */
export function tellDeviations(deviations: readonly Deviation[], naming: Naming): readonly string[] {
  const phrases = new Map<string, { make: (documents: string) => string; documents: string[] }>();
  for (const deviation of deviations.filter(isDifferent))
    for (const make of [valuePhrase(deviation, naming), deadlinePhrase(deviation, naming)]) {
      if (!make) continue;
      const key = make('');
      const phrase = phrases.get(key) ?? { make, documents: [] };
      const about = deviation.several.length > 0 ? deviation.several : [deviation.document];
      const labels = about.map(naming.label).filter((label) => !phrase.documents.includes(label));
      phrase.documents.push(...labels);
      phrases.set(key, phrase);
    }
  return [...phrases.values()].map(({ make, documents }) =>
    make(setApart(nameMany(documents, naming.locale), naming.locale)),
  );
}

/** 揭阳 2016、新会; 揭阳 2016 等 3 份 where a list would be longer than what it says. */
const nameMany = (documents: readonly string[], locale: Locale): string =>
  documents.length < 3
    ? listIn(documents, locale)
    : translate(locale, targetStrings)('andOthers', { first: documents[0] ?? '', count: documents.length });

type Phrase = ((documents: string) => string) | null;

function valuePhrase({ value, difference, reason }: Deviation, { locale, unit }: Naming): Phrase {
  const t = translate(locale, targetStrings);
  // Equal amounts are told apart by their limits, in one phrase for all of them.
  if (value === 'equal' || value === 'stricter' || value === 'looser') return null;
  if (value === 'incomparable') {
    const key = (
      { unit: 'reasonUnit', scope: 'reasonScope', range: 'reasonRange', several: 'reasonSeveral' } as const
    )[reason ?? 'scope'];
    return (documents) => t(key, { documents });
  }
  const size = difference === null ? '' : sizeText(difference, unit, locale);
  // 48 hours are longer than 24, and not higher.
  const judged = isTime(unit) ? LENGTH[value] : value;
  return (documents) => t(judged, { documents, size });
}

const LENGTH = { higher: 'longer', lower: 'shorter' } as const;

function sizeText(difference: number, unit: string, locale: Locale): string {
  const t = translate(locale, targetStrings);
  // 98.5 − 98 is 0.5, not 0.4999999999999929.
  const size = Number(difference.toFixed(4));
  return unit === '%'
    ? t('points', { size })
    : t('size', {
        size,
        unit: unitIn(unit.split('/')[0] ?? unit, locale),
      });
}

function deadlinePhrase({ deadline, years, reason }: Deviation, { locale }: Naming): Phrase {
  const t = translate(locale, targetStrings);
  // With several numbers there are several deadlines, and the cell shows them.
  if (reason === 'several') return null;
  if (deadline === 'only-a') return (documents) => t('dated', { documents });
  if (deadline === 'only-b') return (documents) => t('undated', { documents });
  if (deadline !== 'earlier' && deadline !== 'later') return null;
  const count = Math.abs(years ?? 0);
  const size = count === 0 ? t('withinYear') : t('years', { count: countIn(count, locale) });
  return (documents) => t(deadline, { documents, years: size });
}
