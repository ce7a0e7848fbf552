/** The file of suggestions in one language, from the records. */
import type { Records } from '#model/records.ts';
import type { Name, Text } from '#model/text.ts';
import { type Locale, nameIn, textIn } from '#site/i18n/locale.ts';
import { common } from '#site/i18n/strings/common.ts';
import { translate } from '#site/i18n/translate.ts';
import { foldedText, readFoldTable } from '#site/search/fold-query.ts';
import {
  SUGGESTION_KINDS,
  type SuggestionFile,
  type SuggestionKind,
  type SuggestionRow,
} from '#site/search/suggestions.ts';
import { agencyAddress } from '#site/views/agencies/address.ts';
import { buildFoldTable } from './fold-table.ts';

// Of a large edition's offices those with most tasks; the others are found by the search itself.
const MOST_AGENCIES = 400;

export function buildSuggestions(
  records: Records,
  synonyms: readonly (readonly string[])[],
  locale: Locale,
): SuggestionFile {
  const fold = buildFoldTable(textsOf(records));
  const table = readFoldTable(fold);
  const row = (
    kind: SuggestionKind,
    label: string,
    address: string,
    names: readonly string[],
  ): SuggestionRow => [
    kind,
    label,
    address,
    [...new Set(names.map((name) => foldedText(table, name)))].filter((name) => name !== ''),
  ];
  const all = ({ hans, en }: Name) => [hans, en];
  const official = (name: Text, english: string | null) => [name.hans, english ?? ''];
  const called = (name: Text, english: string | null) => (locale === 'en' && english) || textIn(name, locale);
  const spoken = new Set(records.clauses.flatMap(({ topics }) => topics));
  const speaking = new Set(records.documents.map(({ place }) => place?.id));
  const rows = [
    ...records.places
      .filter(({ id }) => speaking.has(id))
      .map(({ id, name, fullName }) =>
        row('place', nameIn(fullName, locale), `places/${id}/`, [...all(name), ...all(fullName)]),
      ),
    ...records.questions.map(({ id, name, question }) =>
      row('question', nameIn(question, locale), `questions/${id}/`, [...all(name), ...all(question)]),
    ),
    ...records.topics
      .filter(({ id }) => spoken.has(id))
      .map(({ id, name, about }) =>
        row('topic', nameIn(name, locale), `compare/${id}/`, [...all(name), ...all(about)]),
      ),
    ...records.indicators.map(({ id, name, nameEn }) =>
      row('indicator', called(name, nameEn), `targets/${id}/`, official(name, nameEn)),
    ),
    ...records.shelf.map(({ document, shortTitle }) => {
      const { title, issueNumber } = records.documents.find(
        ({ id }) => id === document,
      ) as Records['documents'][number];
      return row('document', nameIn(shortTitle, locale), `documents/${document}/`, [
        ...all(shortTitle),
        title.hans,
        issueNumber ?? '',
      ]);
    }),
    ...records.glossary.map(({ id, term, also }) =>
      row('word', nameIn(term, locale), `glossary/#${id}`, [...all(term), ...also]),
    ),
    ...records.agencies
      .toSorted((a, b) => b.clauses.length - a.clauses.length)
      .slice(0, MOST_AGENCIES)
      .map(({ name, nameEn, laterName, ...agency }) =>
        row('agency', called(name, nameEn), agencyAddress(agency).slice(1), [
          ...official(name, nameEn),
          ...(laterName ? all(laterName) : []),
        ]),
      ),
  ];
  const t = translate(locale, common);
  const kinds = Object.fromEntries(
    [...SUGGESTION_KINDS, 'clause' as const].map((kind) => [kind, t(kind)]),
  ) as SuggestionFile['kinds'];
  return {
    kinds,
    fold,
    rows,
    synonyms: synonyms.map((words) => words.map((word) => foldedText(table, word))),
  };
}

/**
 * Every name in each of its scripts. Names that people wrote may use other words in the other script (数据, 資料), so
 * the two are not set against each other, as the views of an official text are.
 */
function textsOf(records: Records): Text[] {
  const alone = (words: string): Text => ({ source: words, hans: words, hant: words });
  const both = ({ hans, hant }: Pick<Name, 'hans' | 'hant'>): Text[] => [alone(hans), alone(hant)];
  const names = [
    ...records.places.flatMap(({ name, fullName }) => [name, fullName]),
    ...records.questions.flatMap(({ name, question }) => [name, question]),
    ...records.topics.flatMap(({ name, about }) => [name, about]),
    ...records.indicators.map(({ name }) => name),
    ...records.agencies.map(({ name }) => name),
    ...records.documents.map(({ title }) => title),
    ...records.shelf.map(({ shortTitle }) => shortTitle),
    ...records.glossary.map(({ term }) => term),
  ];
  return names.flatMap(both);
}
