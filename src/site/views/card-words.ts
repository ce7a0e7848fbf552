/** What the social cards say, in the words of the pages that they stand for; simplified, one card for all languages. */
import type { CardWords } from '#site/cards/build-cards.ts';
import { textIn } from '#site/i18n/locale.ts';
import { common } from '#site/i18n/strings/common.ts';
import { home } from '#site/i18n/strings/home.ts';
import { translate } from '#site/i18n/translate.ts';
import { CARD_PAGES, hasCard } from './card-path.ts';
import { spokenTopics } from './comparison/coverage.ts';
import { conditionOf, holds, type ValuesFact } from './comparison/facts.ts';
import { compareTopic } from './comparison/rows.ts';
import { tagline } from './edition.ts';
import { sentenceOf } from './findings.ts';
import { clauseName, fullClauseLabel, placeLabel } from './labels.ts';
import { records } from './load.ts';
import { targetsOf } from './lookups.ts';
import { quoteIn } from './matrix/quotes.ts';
import { hasPage } from './sections.ts';

const t = translate('hans', { ...common, ...home });

/** Titles of notes by the last part of their address. */
export const cardWords = (notes: ReadonlyMap<string, string>): CardWords => ({
  hasCard,
  clause: (clause) => {
    const target = targetsOf(clause.id).find((one) => sentenceOf(one));
    const found = target && sentenceOf(target);
    const body = textIn(clause.body, 'hans');
    return {
      label: fullClauseLabel(clause, 'hans'),
      name: clauseName(clause, 'hans', 40),
      sentence: found ? body.slice(found.start, found.end) : (/^[^。；]*[。；]?/u.exec(body)?.[0] ?? ''),
      figure: target ? quoteIn(target, clause, 'hans').number : null,
    };
  },
  finding: (topic) => findings().get(topic) ?? null,
  pages: [
    { path: 'site', kind: tagline('hans'), title: t('headline') },
    ...CARD_PAGES.filter(hasPage).map((key) => ({
      path: `pages/${key}`,
      kind: tagline('hans'),
      title: t(key),
    })),
    ...[...notes].map(([slug, title]) => ({ path: `notes/${slug}`, kind: t('notes'), title })),
  ],
});

type Finding = NonNullable<ReturnType<CardWords['finding']>>;
let known: ReadonlyMap<string, Finding> | undefined;

/** For each topic the row that differs most in numbers or dates, with what each place says there. */
function findings(): ReadonlyMap<string, Finding> {
  known ??= new Map(
    spokenTopics(records).flatMap(({ id }): [string, Finding][] => {
      const { rows, columns } = compareTopic(records, id);
      const byDefault = (column: number) => columns[column]?.byDefault === true;
      const told = rows
        .toSorted((a, b) => b.divergence - a.divergence)
        .flatMap(({ facts }) =>
          facts.filter(
            (fact): fact is ValuesFact =>
              fact.kind === 'values' && fact.subject !== null && holds(conditionOf(fact), byDefault),
          ),
        )[0];
      if (!told) return [];
      const values = told.values.flatMap((value, column) => {
        const document = columns[column]?.documents[0]?.id;
        const text = `${document && placeLabel(document, 'hans')}　${value?.hans}`;
        return value && document && byDefault(column) ? [{ document, text }] : [];
      });
      return [[id, { about: told.subject?.hans ?? '', values }]];
    }),
  );
  return known;
}
