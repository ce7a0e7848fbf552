/** The sentence above a row: its facts in the words of the page's language. */

import type { Substance } from '#model/alignment.ts';
import { isChinese, type Locale, textScript } from '#site/i18n/locale.ts';
import { bracketed, listIn, PUNCTUATION, setApart } from '#site/i18n/punctuation.ts';
import { compare } from '#site/i18n/strings/compare.ts';
import { translate } from '#site/i18n/translate.ts';
import type { ExtraFact, SummaryFact, ValuesFact, Words } from './facts.ts';

/** A part of the sentence; `odd` values are those that differ from what most say. */
export interface Phrase {
  readonly text: string;
  readonly tone: 'plain' | 'differs' | 'odd';
}

export interface SentenceNames {
  readonly locale: Locale;
  /** What each column is called: 揭阳, 佛山, 新会, 揭阳 2018. */
  readonly labels: readonly string[];
  /** Columns that stand side by side when the page opens. */
  readonly byDefault: readonly boolean[];
}

const LEADS = {
  number: 'numbersDiffer',
  comparator: 'numbersDiffer',
  date: 'datesDiffer',
  agency: 'agenciesDiffer',
  duty: 'dutyDiffers',
  place: 'placesDiffer',
} as const satisfies Record<Substance['kind'], keyof typeof compare>;

/** What the sentence names before the values: 数值不同：全科医生数 2 名 / 2.5 名. */
const SUBJECTED: ReadonlySet<Substance['kind']> = new Set(['number', 'comparator', 'date', 'place']);

// Three differences can be taken in at a glance; the marks in the texts show the rest.
const MOST = 3;
// A subject that fills a line hides the number it introduces; the marked text has it in full.
const LONGEST_SUBJECT = 24;
const VERBATIM = 0.9;
const CLOSE = 0.6;

/** 数值不同：全科医生 2 名 / 2.5 名 / 2 名 · 期限同为 2018 年 · 其余几乎逐字相同 */
export function tellRow(facts: readonly SummaryFact[], names: SentenceNames): readonly (readonly Phrase[])[] {
  const t = translate(names.locale, compare);
  const differing = facts.filter((fact) => fact.kind === 'values' || fact.kind === 'extra');
  const clauses: (readonly Phrase[])[] = differing
    .slice(0, MOST)
    .map((fact) => (fact.kind === 'values' ? tellValues(fact, names) : tellExtra(fact, names)));
  const plain = (text: string) => clauses.push([{ text: text.trim(), tone: 'plain' }]);
  if (differing.length > MOST) plain(t('moreFacts', { count: differing.length - MOST }));
  for (const fact of facts) {
    if (fact.kind === 'deadline') plain(t('deadlineSame', { year: fact.year }));
    if (fact.kind === 'only') plain(tellWhere(fact, names));
    if (fact.kind === 'later') plain(t('alsoIn', { documents: listColumns(fact.columns, names) }));
    if (fact.kind === 'likeness') {
      if (differing.length > 0) {
        if (fact.share >= VERBATIM) plain(t('restVerbatim'));
      } else plain(t(fact.share >= VERBATIM ? 'verbatim' : fact.share >= CLOSE ? 'close' : 'reworded'));
    }
  }
  return clauses;
}

/** 只见于新会; of three texts that two have: 揭阳无对应条款, or 揭阳未找到对应 while nobody looked. */
function tellWhere(
  { columns, missing, checked }: Extract<SummaryFact, { kind: 'only' }>,
  names: SentenceNames,
): string {
  const t = translate(names.locale, compare);
  if (columns.length === 1)
    return t(checked ? 'onlyIn' : 'foundIn', { documents: listColumns(columns, names) });
  return t(checked ? 'lacksIt' : 'notFound', { documents: listColumns(missing, names) });
}

/** 只有揭阳写明 2016 年起; 新会未写 98% */
function tellExtra({ columns, missing, items }: ExtraFact, names: SentenceNames): readonly Phrase[] {
  const t = translate(names.locale, compare);
  const said = items.slice(0, MOST).map(({ subject, value }) => {
    const about =
      subject && subject.hans.length <= LONGEST_SUBJECT ? `${wordsIn(subject, names.locale)} ` : '';
    return about + wordsIn(value, names.locale);
  });
  const more = items.length > MOST ? t('andMore', { count: items.length - MOST }) : '';
  const values = apart(listIn(said, names.locale) + more);
  const alone = columns.length <= missing.length;
  const text = t(alone ? 'onlyStates' : 'leavesOut', {
    documents: listColumns(alone ? columns : missing, names),
    values,
  });
  return [{ text, tone: 'differs' }];
}

/** The same sentence as one string, for exports and screen readers. */
export const sentenceOf = (facts: readonly SummaryFact[], names: SentenceNames): string =>
  tellRow(facts, names)
    .map((phrases) => phrases.map(({ text }) => text).join(''))
    .join(' · ');

/** 揭阳、新会; a label that ends in a figure stands apart from the words after it. */
function listColumns(columns: readonly number[], { labels, locale }: SentenceNames): string {
  const list = listIn([...new Set(columns.map((column) => labels[column] as string))], locale);
  return setApart(list, locale);
}

/** A figure stands apart from the Chinese word before it: 写明 2018 年. */
const apart = (text: string): string => (/^\d/.test(text) ? ` ${text}` : text);

const wordsIn = (words: Words, locale: Locale): string =>
  (isChinese(locale) ? undefined : words.en) ?? space(words[textScript(locale)]);

/** 2名 → 2 名: figures stand apart from Chinese, as the site sets them. */
const space = (text: string): string => text.replace(/(\d)(?=[\p{sc=Han}])/gu, '$1 ');

function tellValues(fact: ValuesFact, names: SentenceNames): readonly Phrase[] {
  const { locale, labels, byDefault } = names;
  const t = translate(locale, compare);
  const { colon, list } = PUNCTUATION[locale];
  // Agencies with a subject are lead units; without, offices that the texts name.
  const opening = fact.about === 'agency' && fact.subject ? 'leadsDiffer' : LEADS[fact.about];
  const lead: Phrase[] = [{ text: t(opening) + colon, tone: 'differs' }];
  if (fact.subject && SUBJECTED.has(fact.about) && fact.subject.hans.length <= LONGEST_SUBJECT)
    lead.push({ text: `${wordsIn(fact.subject, locale)} `, tone: 'differs' });
  const said = fact.values.flatMap((value, column) =>
    value ? [{ column, text: wordsIn(value, locale), odd: fact.odd[column] === true }] : [],
  );
  const everyDefault = byDefault.every((shown, column) => !shown || fact.values[column] !== null);
  const inOrder = everyDefault && said.every(({ column }) => byDefault[column]);
  const separator = inOrder ? ' / ' : list;
  // 揭阳 2016 2018 年底前 would run a label's year into the date that is said.
  const named = (column: number, text: string) => labels[column] + bracketed(text, locale);
  return [
    ...lead,
    ...said.flatMap(({ column, text, odd }, n): Phrase[] => [
      ...(n > 0 ? [{ text: separator, tone: 'differs' as const }] : []),
      { text: inOrder ? text : named(column, text), tone: odd ? 'odd' : 'differs' },
    ]),
  ];
}

/** 0.873 → 87%; anything above nothing is never 0%. */
export const percent = (share: number): string =>
  share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
