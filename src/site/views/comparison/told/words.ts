/** The sentence above a row: its facts in the words of the page's language. */

import type { Substance } from '#model/alignment.ts';
import { isBounded, sameValue, saysBound } from '#site/i18n/bounds.ts';
import { inEnglish } from '#site/i18n/english.ts';
import { isChinese, type Locale, textScript } from '#site/i18n/locale.ts';
import { bracketed, listIn, PUNCTUATION, setApart } from '#site/i18n/punctuation.ts';
import { compare } from '#site/i18n/strings/compare/compare.ts';
import { translate } from '#site/i18n/translate.ts';
import type { BoundsFact, Condition, ExtraFact, SummaryFact, ValuesFact, ValueWords } from './facts.ts';
import { conditionOf, holds, substanceOf } from './facts.ts';

/** A part of the sentence; `odd` values are those that differ from what most say. */
export interface Phrase {
  readonly text: string;
  readonly tone: 'plain' | 'differs' | 'odd';
  /** The place that it speaks of: it goes with its column. */
  readonly column?: number;
  /** Told while its column is not in view: 另见揭西. */
  readonly away?: true;
  /** One of a list of places: 湖州 安吉 未找到对应. */
  readonly name?: true;
  /** One of several values that stand side by side. */
  readonly value?: true;
}

/** One statement of the sentence, and for which places in view it is true. */
export interface Telling {
  readonly phrases: readonly Phrase[];
  readonly when: Condition;
}

export interface SentenceNames {
  readonly locale: Locale;
  /** What each column is called: 揭阳, 佛山, 新会. */
  readonly labels: readonly string[];
  /** Columns that stand side by side when the page opens. */
  readonly byDefault: readonly boolean[];
  /** What a document is called beside its place's name: 2018 年文件. */
  readonly dated: (document: string) => string;
}

const LEADS = {
  number: 'numbersDiffer',
  comparator: 'boundsDiffer',
  date: 'datesDiffer',
  agency: 'agenciesDiffer',
  duty: 'dutyDiffers',
  place: 'placesDiffer',
} as const satisfies Record<Substance['kind'], keyof typeof compare>;

/** What the sentence names before the values: 数值不同：全科医生数 2 名 / 2.5 名. */
const SUBJECTED: ReadonlySet<Substance['kind']> = new Set(['number', 'comparator', 'date', 'place']);

// Three differences can be taken in at a glance; of the others it is said what they are about.
const MOST = 3;
// A subject that fills a line hides the number it introduces; the marked text has it in full.
const LONGEST_SUBJECT = 24;

/** 数值不同：全科医生 佛山 2.5 名 揭阳 2 名 新会 2 名 · 期限同为 2018 年 · 文字几乎相同 */
export function tellRow(facts: readonly SummaryFact[], names: SentenceNames): readonly Telling[] {
  const t = translate(names.locale, compare);
  const differing = facts.filter(
    (fact): fact is ValuesFact | ExtraFact | BoundsFact => substanceOf(fact) !== null,
  );
  const brief = new Map<string, Telling>();
  for (const fact of differing.slice(MOST)) {
    const telling = { phrases: tellBriefly(fact, names), when: conditionOf(fact) };
    const key = JSON.stringify([telling.phrases.map(({ text }) => text), telling.when]);
    if (!brief.has(key)) brief.set(key, telling);
  }
  return [
    ...differing.slice(0, MOST).map((fact) => ({
      phrases: tellDifference(fact, names),
      when: conditionOf(fact),
    })),
    ...brief.values(),
    ...facts.flatMap((fact): readonly Telling[] => {
      const plain = (text: string) => [
        { phrases: [{ text, tone: 'plain' as const }], when: conditionOf(fact) },
      ];
      if (fact.kind === 'deadline') return plain(t('deadlineSame', { year: fact.year }));
      if (fact.kind === 'bounds' && substanceOf(fact) === null)
        return [{ phrases: tellBounds(fact, names, 'plain'), when: conditionOf(fact) }];
      if (fact.kind === 'only') return tellWhere(fact, names);
      if (fact.kind === 'later')
        return [{ phrases: inFrame('alsoIn', fact.columns, names, 'plain', true), when: [] }];
      // With differences told, only what is otherwise the same is worth a word.
      if (fact.kind === 'likeness' && (differing.length === 0 || fact.level === 'verbatim'))
        return plain(t(fact.level ?? 'uneven'));
      return [];
    }),
  ];
}

/** A sentence with a list of places in it; each name goes with its column. */
function inFrame(
  key: keyof typeof compare,
  columns: readonly number[],
  names: SentenceNames,
  tone: Phrase['tone'],
  away = false,
  values = '',
): readonly Phrase[] {
  const [before = '', after = ''] = translate(names.locale, compare)(key, { documents: '\n', values }).split(
    '\n',
  );
  const { blank } = PUNCTUATION[names.locale];
  const list = columns.map((column) => ({
    // A label that ends in a figure stands apart from the words after it.
    text: setApart(names.labels[column] as string, names.locale),
    tone,
    column,
    name: true as const,
    ...(away ? { away: true as const } : {}),
  }));
  return [
    ...(before ? [{ text: before, tone }] : []),
    ...list.flatMap((name, n) => (n > 0 ? [{ text: blank || ' ', tone }, name] : [name])),
    ...(after ? [{ text: after, tone }] : []),
  ];
}

/** 只见于新会; of three places that two have: 揭阳无对应条款, or 揭阳未找到对应 while nobody looked everywhere. */
function tellWhere(
  { columns, absent, unchecked }: Extract<SummaryFact, { kind: 'only' }>,
  names: SentenceNames,
): readonly Telling[] {
  if (columns.length === 1) {
    const key = unchecked.length === 0 ? 'onlyIn' : 'foundIn';
    return [{ phrases: inFrame(key, columns, names, 'plain'), when: [columns, [...absent, ...unchecked]] }];
  }
  return (
    [
      ['lacksIt', absent],
      ['notFound', unchecked],
    ] as const
  ).flatMap(([key, missing]) =>
    missing.length > 0 ? [{ phrases: inFrame(key, missing, names, 'plain'), when: [columns, missing] }] : [],
  );
}

/** 只有揭阳写明 2016 年起; 新会未写 98% */
function tellExtra({ columns, missing, items, sole }: ExtraFact, names: SentenceNames): readonly Phrase[] {
  const t = translate(names.locale, compare);
  const said = items.slice(0, MOST).map(({ subject, value }) => {
    // A number without what it counts says nothing, and 每年不少于4次 says the number itself.
    const about =
      subject && subject.hans.length <= 2 * LONGEST_SUBJECT && !subject.hans.includes(value.hans)
        ? `${wordsIn(subject, names.locale)} `
        : '';
    return about + saidIn(value, names);
  });
  const more = items.length > MOST ? t('andMore', { count: items.length - MOST }) : '';
  const values = apart(listIn(said, names.locale) + more, names.locale);
  return sole
    ? inFrame('onlyStates', columns, names, 'differs', false, values)
    : inFrame('leavesOut', missing, names, 'differs', false, values);
}

const tellDifference = (
  fact: ValuesFact | ExtraFact | BoundsFact,
  names: SentenceNames,
): readonly Phrase[] => {
  if (fact.kind === 'values') return tellValues(fact, names);
  return fact.kind === 'bounds' ? tellBounds(fact, names, 'differs') : tellExtra(fact, names);
};

/** 市级监测哨点数：数值相同，佛山写“不少于”; each place's words go with its column. */
function tellBounds(
  { subject, bounds }: BoundsFact,
  { locale, labels }: SentenceNames,
  tone: Phrase['tone'],
): readonly Phrase[] {
  const { colon, statements } = PUNCTUATION[locale];
  const about = subject && subject.hans.length <= LONGEST_SUBJECT ? wordsIn(subject, locale) + colon : '';
  return [
    { text: about + sameValue(locale), tone },
    ...bounds.flatMap((bound, column): readonly Phrase[] =>
      bound && isBounded(bound)
        ? [{ text: statements + saysBound([labels[column] as string], bound, locale), tone, column }]
        : [],
    ),
  ];
}

/** 时间不同; 数值不同：社区卫生服务中心覆盖率 */
function tellBriefly(fact: ValuesFact | ExtraFact | BoundsFact, names: SentenceNames): readonly Phrase[] {
  if (fact.kind === 'bounds') return tellBounds({ ...fact, subject: null }, names, 'differs');
  if (fact.kind === 'extra') return tellExtra({ ...fact, items: fact.items.slice(0, 1) }, names);
  return [{ text: openingOf(fact, names).replace(/[：:]\s*$/u, ''), tone: 'differs' }];
}

// A line of a table repeats the sentence of its row, which of many documents has hundreds of statements.
const MOST_EXPORTED = 12;

/** The same sentence as one string, for exports, of all places that stand there by default. */
export function sentenceOf(facts: readonly SummaryFact[], names: SentenceNames): string {
  const told = tellRow(facts, names)
    .filter(({ when }) => holds(when, (column) => names.byDefault[column] === true))
    .map(({ phrases }) =>
      phrases
        .filter(({ column, away }) => column === undefined || names.byDefault[column] !== (away ?? false))
        .filter(isNoGap)
        .map((phrase, n, all) =>
          isName(phrase) && all[n + 1] !== undefined && isName(all[n + 1] as Phrase)
            ? phrase.text.trimEnd() + PUNCTUATION[names.locale].list
            : phrase.text,
        )
        .join('')
        .trim(),
    );
  const more = told.length - MOST_EXPORTED;
  return (
    told.slice(0, MOST_EXPORTED).join(' · ') +
    (more > 0 ? translate(names.locale, compare)('andMore', { count: more }) : '')
  );
}

/** A place in a list of places, which a page parts by blanks: names that are not in view leave theirs. */
const isName = ({ name }: Phrase): boolean => name === true;
const isNoGap = ({ text, column }: Phrase): boolean => column !== undefined || text.trim() !== '';

/** A figure stands apart from the Chinese word before it: 写明 2018 年. */
const apart = (text: string, locale: Locale): string =>
  isChinese(locale) && /^\d/.test(text) ? ` ${text}` : text;

/** A subject or value in the page's language. */
export const wordsIn = (words: ValueWords, locale: Locale): string =>
  (isChinese(locale) ? null : (words.en ?? inEnglish(words.hans))) ?? space(words[textScript(locale)]);

/** 2名 → 2 名: figures stand apart from Chinese, as the site sets them. */
const space = (text: string): string => text.replace(/(\d)(?=[\p{sc=Han}])/gu, '$1 ');

/** What one place says, with the document that says it where the place has several: 60%（2018 年文件）. */
export function saidIn(words: ValueWords, names: SentenceNames): string {
  if (words.parts)
    return listIn(
      words.parts.map((part) => saidIn(part, names)),
      names.locale,
    );
  const from = [...new Set(words.from?.map(names.dated))];
  const source = from.length > 0 ? bracketed(listIn(from, names.locale), names.locale) : '';
  return wordsIn(words, names.locale) + source;
}

/** 数值不同：每万人全科医生 */
function openingOf(fact: ValuesFact, { locale }: SentenceNames): string {
  const t = translate(locale, compare);
  // Agencies with a subject are lead units; without, offices that the texts name.
  const lead = fact.about === 'agency' && fact.subject ? 'leadsDiffer' : LEADS[fact.about];
  const opening = t(fact.own ? 'ownNumbers' : lead);
  const named = fact.subject && SUBJECTED.has(fact.about) && fact.subject.hans.length <= LONGEST_SUBJECT;
  return opening + PUNCTUATION[locale].colon + (named && fact.subject ? wordsIn(fact.subject, locale) : '');
}

/** 数值不同：每万人全科医生 佛山 2.5 名 / 揭阳 2 名 */
function tellValues(fact: ValuesFact, names: SentenceNames): readonly Phrase[] {
  const opening = openingOf(fact, names);
  return [
    { text: /[：\s]$/u.test(opening) ? opening : `${opening} `, tone: 'differs' },
    ...fact.values.flatMap((value, column): readonly Phrase[] =>
      value
        ? [
            {
              text: `${names.labels[column]} ${saidIn(value, names)} `,
              tone: fact.odd[column] ? 'odd' : 'differs',
              column,
              value: true,
            },
          ]
        : [],
    ),
  ];
}

/** 0.873 → 87%; anything above nothing is never 0%. */
export const percent = (share: number): string =>
  share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
