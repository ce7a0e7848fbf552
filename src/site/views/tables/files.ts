/** The files that pages of comparisons and indicators offer: once for all languages, in every format. */
import type { Name } from '#model/text.ts';
import { LOCALES, type Locale } from '#site/i18n/locale.ts';
import { nameOf } from '#site/i18n/names.ts';
import { compare } from '#site/i18n/strings/compare.ts';
import { translate } from '#site/i18n/translate.ts';
import { toCsv } from '#site/tables/csv.ts';
import { cellOf, toMarkdown } from '#site/tables/markdown.ts';
import { matrixTable } from '#site/tables/matrix.ts';
import type { Table } from '#site/tables/table.ts';
import { toWorkbook } from '#site/tables/workbook.ts';
import { spokenTopics } from '../comparison/coverage.ts';
import { compareDocuments, comparedDocuments } from '../comparison/pair.ts';
import { compareTopic } from '../comparison/rows.ts';
import { documentLabel } from '../labels.ts';
import { records } from '../load.ts';
import { indicatorById } from '../lookups.ts';
import { tabulate } from './comparison.ts';

export type Format = 'csv' | 'md' | 'xlsx';

/** The two exports of an endpoint under `src/site/pages`. */
export interface Files {
  readonly getStaticPaths: () => { params: Record<string, string> }[];
  readonly GET: (context: { params: Record<string, string | undefined> }) => Promise<Response>;
}

const files = (
  format: Format,
  pages: readonly Record<string, string>[],
  tabulatePage: (params: Record<string, string>) => Table,
): Files => ({
  getStaticPaths: () => pages.map((params) => ({ params })),
  GET: ({ params }) => respond(format, tabulatePage(params as Record<string, string>)),
});

async function respond(format: Format, table: Table): Promise<Response> {
  const head = table.columns.map(({ name }) => name);
  const as = (type: string) => ({ headers: { 'content-type': type } });
  if (format === 'csv') return new Response(toCsv(head, table.rows), as('text/csv; charset=utf-8'));
  if (format === 'xlsx')
    return new Response(
      await toWorkbook(table),
      as('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
    );
  const rows = table.rows.map((row) => row.map((cell) => String(cell ?? '')));
  return new Response(
    `# ${cellOf(table.title.hans)}\n\n${toMarkdown(head, rows)}`,
    as('text/markdown; charset=utf-8'),
  );
}

const inAll = (say: (locale: Locale) => string): Name =>
  Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as Record<Locale, string>;

export const topicFiles = (format: Format): Files =>
  files(
    format,
    spokenTopics(records).map(({ id }) => ({ topic: id })),
    ({ topic = '' }) => {
      const comparison = compareTopic(records, topic);
      return tabulate(records, comparison, topic, comparison.topic.name);
    },
  );

export const pairFiles = (format: Format): Files =>
  files(
    format,
    comparedDocuments(records).map((pair) => ({ ...pair })),
    ({ a = '', b = '' }) => {
      const title = inAll((locale) =>
        translate(locale, compare)('pairTitle', {
          a: documentLabel(a, locale),
          b: documentLabel(b, locale),
        }),
      );
      return tabulate(records, compareDocuments(records, a, b), b, title);
    },
  );

export const indicatorFiles = (format: Format): Files =>
  files(
    format,
    records.indicators.map(({ id }) => ({ indicator: id })),
    ({ indicator = '' }) => {
      const one = indicatorById(indicator);
      const title = inAll((locale) => nameOf(one, locale));
      return { ...matrixTable(records, [one], indicator), title };
    },
  );
