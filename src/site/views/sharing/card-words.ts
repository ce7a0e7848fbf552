/** What the social cards say, in the words and the language of the pages that they stand for. */

import type { ClauseRecord } from '#model/clause.ts';
import { documentOf } from '#model/clause-id.ts';
import type { Records } from '#model/records.ts';
import type { CardText, CardWords, ClauseWords } from '#site/cards/build-cards.ts';
import { type Locale, printedView, textIn, textScript } from '#site/i18n/locale.ts';
import { nameOf } from '#site/i18n/names.ts';
import { bracketed, listIn } from '#site/i18n/punctuation.ts';
import { common } from '#site/i18n/strings/common.ts';
import { compare } from '#site/i18n/strings/compare/compare.ts';
import { placeStrings } from '#site/i18n/strings/compare/places.ts';
import { targetStrings } from '#site/i18n/strings/compare/targets.ts';
import { home } from '#site/i18n/strings/home.ts';
import { share } from '#site/i18n/strings/share.ts';
import { translate } from '#site/i18n/translate.ts';
import { spokenTopics } from '../comparison/coverage.ts';
import { nameColumns } from '../comparison/naming.ts';
import type { TopicComparison } from '../comparison/rows.ts';
import { conditionOf, holds, type ValuesFact } from '../comparison/told/facts.ts';
import { saidIn, wordsIn } from '../comparison/told/words.ts';
import { topicPage } from '../comparison/topic-page.ts';
import { tagline } from '../edition.ts';
import { sentenceOf } from '../findings.ts';
import {
  clauseName,
  documentLabel,
  documentTitle,
  fullClauseLabel,
  issueNumberIn,
  placeLabel,
} from '../labels.ts';
import { records } from '../load.ts';
import {
  documentById,
  indicatorById,
  placeById,
  questionById,
  targetById,
  targetsOf,
  topicById,
} from '../lookups.ts';
import { indicatorPlaces } from '../matrix/places.ts';
import { quoteIn } from '../matrix/quotes.ts';
import { rowOf } from '../matrix/said.ts';
import { dueText, valueText } from '../matrix/words.ts';
import { documentsOf, totalsOf } from '../places/near.ts';
import { totalsSentence } from '../places/totals-text.ts';
import { once } from '../remember.ts';
import { hasPage } from '../sections.ts';
import { isOne, unitIn } from '../text/unit-in.ts';
import { CARD_PAGES, cardPrefix, clauseHasCard } from './card-path.ts';

/** Titles of notes by the last part of their address. */
export function cardWords(locale: Locale, notes: ReadonlyMap<string, string>): CardWords {
  const t = translate(locale, { ...common, ...compare, ...home, targetsTitle: targetStrings.targetsTitle });
  const kind = tagline(locale);
  return {
    prefix: cardPrefix(locale),
    script: textScript(locale),
    document: (id) => documentText(id, locale),
    topic: (id) => topicText(id, locale),
    indicator: (id) => indicatorText(id, locale),
    place: (id) => placeText(id, locale),
    question: (id) => questionText(id, locale),
    pages: [
      { path: 'site', kind, title: t('headline'), lines: [] },
      ...CARD_PAGES.filter(hasPage).map((key) => ({ path: `pages/${key}`, kind, title: t(key), lines: [] })),
      ...[...notes].map(([slug, title]) => ({ path: `notes/${slug}`, kind: t('notes'), title, lines: [] })),
    ],
  };
}

/** A clause or section as its document prints it. */
export const clauseWords = (): ClauseWords => ({
  hasCard: clauseHasCard,
  script: scriptOf,
  clause: (clause) => {
    const script = scriptOf(clause);
    const target = targetsOf(clause.id).find((one) => sentenceOf(one));
    const row = target && rowOf(target, script);
    const found = target && sentenceOf(target);
    const body = textIn(clause.body, script);
    return {
      label: fullClauseLabel(clause, script),
      name: clauseName(clause, script, 40),
      sentence: row
        ? row.before + row.number + row.after
        : found
          ? body.slice(found.start, found.end)
          : (/^[^。；\n]*[。；]?/u.exec(body)?.[0] ?? ''),
      figure: target ? quoteIn(target, clause, script).number : null,
    };
  },
  // Whose document is withdrawn too has no script any more; the wording is as printed.
  withdrawn: (reason) => translate('hans', share)('withdrawn', { reason }),
});

const scriptOf = ({ document }: ClauseRecord) => printedView(documentById(document));

function documentText(id: string, locale: Locale): CardText {
  const document = documentById(id);
  const from = [
    document.issuer && textIn(document.issuer, locale),
    issueNumberIn(document, locale),
    document.signedOn,
  ].filter(Boolean);
  return {
    kind: translate(locale, common)('documents'),
    title: documentTitle(document, locale) || id,
    lines: [{ document: id, text: from.join('　') || documentLabel(id, locale) }],
  };
}

/** What a place's documents are, and how many numbers they promise. */
function placeText(id: string, locale: Locale): CardText {
  const t = translate(locale, { ...common, ...placeStrings });
  const own = documentsOf(records, id).map((document) => document.id);
  const names = listIn(own.map((document) => documentLabel(document, locale)).slice(0, 3), locale);
  return {
    kind: t('place'),
    title: placeById(id).fullName[locale],
    lines: own.slice(0, 1).flatMap((document) => [
      { document, text: names },
      { document: null, text: totalsSentence(totalsOf(records, id), locale) },
    ]),
  };
}

function questionText(id: string, locale: Locale): CardText {
  const { question, plain } = questionById(id);
  return {
    kind: translate(locale, common)('questions'),
    title: question[locale],
    lines: [{ document: null, text: plain[locale] }],
  };
}

function indicatorText(id: string, locale: Locale): CardText {
  const t = translate(locale, targetStrings);
  const indicator = indicatorById(id);
  return {
    kind: t('targetsTitle'),
    title: nameOf(indicator, locale),
    lines: indicatorPlaces(records, indicator).flatMap(({ first, documents }) => {
      // A line a place: its newest document that sets a number.
      const own = documents.findLast(({ targets }) => targets.length > 0);
      const target = own && targetById(own.targets[0] as string);
      if (!own || !target) return [];
      const due = target.deadline ? bracketed(dueText(target, locale), locale) : '';
      const unit = unitIn(target.unit, locale, isOne(target));
      const space = unit === '' || /^[%％]/u.test(unit) ? '' : ' ';
      const name = own.age === 'only' ? placeLabel(first, locale) : documentLabel(own.document, locale);
      return [{ document: first, text: `${name}　${valueText(target)}${space}${unit}${due}` }];
    }),
  };
}

function topicText(id: string, locale: Locale): CardText {
  const t = translate(locale, compare);
  const topic = topicById(id);
  const told = findings(records).get(id);
  const kind = `${t('compareTitle')}　${topic.name[locale]}`;
  if (!told) {
    const groups = records.alignments.groups.filter((group) => group.topic === id);
    const members = groups.flatMap((group) => group.members);
    const documents = new Set(members.map((member) => documentOf(member)));
    const places = new Set([...documents].map((document) => placeLabel(document, locale)));
    return {
      kind,
      title: topic.name[locale],
      lines: [
        ...(places.size > 0 ? [{ document: null, text: listIn([...places], locale) }] : []),
        ...(groups.length > 0 ? [{ document: null, text: t('topicRows', { count: groups.length }) }] : []),
      ],
    };
  }
  const { fact, columns } = told;
  const names = nameColumns(columns, locale);
  return {
    kind,
    title: fact.about === 'agency' || !fact.subject ? t('leadsDiffer') : wordsIn(fact.subject, locale),
    lines: fact.values.flatMap((value, column) => {
      const document = columns[column]?.documents[0]?.id;
      return value && document && names.byDefault[column]
        ? [{ document, text: `${names.labels[column]}　${saidIn(value, names)}` }]
        : [];
    }),
  };
}

interface Finding {
  readonly fact: ValuesFact;
  readonly columns: TopicComparison['columns'];
}

/** For each topic the row that differs most in numbers or dates among the places that its page shows first. */
const findings = once(
  (from: Records): ReadonlyMap<string, Finding> =>
    new Map(
      spokenTopics(from).flatMap(({ id }): [string, Finding][] => {
        const { rows, columns } = topicPage(from, id);
        const byDefault = (column: number) => columns[column]?.byDefault === true;
        const fact = rows
          .toSorted((a, b) => b.divergence - a.divergence)
          .flatMap(({ facts }) =>
            facts.filter(
              (one): one is ValuesFact =>
                one.kind === 'values' && one.subject !== null && holds(conditionOf(one), byDefault),
            ),
          )[0];
        return fact ? [[id, { fact, columns }]] : [];
      }),
    ),
);
