/** The files that pages of comparisons and indicators offer: once for all languages, in every format. */
import type { Name } from '#model/text.ts';
import { LOCALES, type Locale } from '#site/i18n/locale.ts';
import { nameOf } from '#site/i18n/names.ts';
import { compare } from '#site/i18n/strings/compare/compare.ts';
import { translate } from '#site/i18n/translate.ts';
import { toCsv } from '#site/tables/formats/csv.ts';
import { cellOf, toMarkdown } from '#site/tables/formats/markdown.ts';
import { packWorkbook } from '#site/tables/formats/pack.ts';
import { toWorkbook } from '#site/tables/formats/workbook.ts';
import { matrixTable } from '#site/tables/matrix.ts';
import type { Table } from '#site/tables/table.ts';
import { spokenTopics } from '../comparison/coverage.ts';
import { compareDocuments, comparedDocuments } from '../comparison/pair.ts';
import { compareTopic } from '../comparison/rows.ts';
import { topicPage } from '../comparison/topic-page.ts';
import { addSpeakers, countSpeakers, type Speakers, speakersText } from '../crowd/speakers.ts';
import { documentLabel } from '../labels.ts';
import { records } from '../load.ts';
import { indicatorById } from '../lookups.ts';
import { remember } from '../remember.ts';
import { tabulate } from './comparison.ts';
import { coverageTable, flowTable } from './figures.ts';

export type Format = 'csv' | 'md' | 'xlsx';

/** The two exports of an endpoint under `src/site/pages` whose name ends in `.[format].ts`. */
export interface Files {
  readonly getStaticPaths: () => { params: Record<string, string> }[];
  readonly GET: (context: { params: Record<string, string | undefined> }) => Promise<Response>;
}

/** A table as people read it, with what has to be known of it. */
interface ReadTable {
  readonly table: Table;
  readonly note: string | null;
}

/**
 * The formats of a page's table stand in a row, so that it is set up once.
 *
 * @param readPage the table that is read as text, where that is not the one for programs
 */
function files<Key extends string>(
  formats: readonly Format[],
  keys: readonly Key[],
  pages: () => readonly Readonly<Record<Key, string>>[],
  tabulatePage: (...values: string[]) => Table,
  readPage?: (...values: string[]) => ReadTable | null,
): Files {
  const tableOf = remember(tabulatePage, 1);
  return {
    getStaticPaths: () =>
      pages().flatMap((params) => formats.map((format) => ({ params: { ...params, format } }))),
    GET: ({ params }) => {
      const values = keys.map((key) => params[key] as string);
      if (params.format === 'md')
        return Promise.resolve(
          respondText(readPage?.(...values) ?? { table: tableOf(...values), note: null }),
        );
      return respond(params.format as 'csv' | 'xlsx', tableOf(...values));
    },
  };
}

/** Columns that hold a text of the column before once more, in one script. */
const OTHER_SCRIPTS: ReadonlySet<string> = new Set(['body_hans', 'body_hant']);

const as = (type: string) => ({ headers: { 'content-type': type } });

async function respond(format: 'csv' | 'xlsx', table: Table): Promise<Response> {
  const head = table.columns.map(({ name }) => name);
  if (format === 'csv') return new Response(toCsv(head, table.rows), as('text/csv; charset=utf-8'));
  return new Response(
    await toWorkbook(table, packWorkbook),
    as('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  );
}

/** Markdown is read: a text stands there once, as it is printed. */
function respondText({ table, note }: ReadTable): Response {
  const head = table.columns.map(({ name }) => name);
  const shown = head.flatMap((name, n) => (OTHER_SCRIPTS.has(name) ? [] : [n]));
  const rows = table.rows.map((row) => shown.map((n) => String(row[n] ?? '')));
  return new Response(
    `# ${cellOf(table.title.hans)}\n\n${note === null ? '' : `${note}\n\n`}${toMarkdown(
      shown.map((n) => head[n] as string),
      rows,
    )}`,
    as('text/markdown; charset=utf-8'),
  );
}

const inAll = (say: (locale: Locale) => string): Name =>
  Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as Record<Locale, string>;

export const topicFiles: Files = files(
  ['csv', 'md', 'xlsx'],
  ['topic'],
  () => spokenTopics(records).map(({ id }) => ({ topic: id })),
  (topic = '') => {
    const comparison = compareTopic(records, topic);
    return tabulate(records, comparison, topic, comparison.topic.name);
  },
  // A text that a hundred places fill nobody reads: it has the places of the page, and says so.
  (topic = '') => {
    const page = topicPage(records, topic);
    if (page.chosen.length === 0) return null;
    const t = translate('hans', compare);
    const who = (speakers: Speakers) => speakersText(speakers, 'hans', true);
    const all = addSpeakers(countSpeakers([...page.columns, ...page.others]), page.silent);
    return {
      table: tabulate(records, page, topic, page.topic.name, { all: true }),
      note: t('handfulAsText', {
        who: who(countSpeakers(page.columns)),
        all: who(all),
        file: `${topic}.csv`,
      }),
    };
  },
);

export const pairFiles: Files = files(
  ['csv', 'md', 'xlsx'],
  ['a', 'b'],
  () => comparedDocuments(records),
  (a = '', b = '') => {
    const title = inAll((locale) =>
      translate(locale, compare)('pairTitle', { a: documentLabel(a, locale), b: documentLabel(b, locale) }),
    );
    return tabulate(records, compareDocuments(records, a, b), b, title);
  },
);

export const indicatorFiles: Files = files(
  ['csv', 'xlsx'],
  ['indicator'],
  () => records.indicators.map(({ id }) => ({ indicator: id })),
  (indicator = '') => {
    const one = indicatorById(indicator);
    const title = inAll((locale) => nameOf(one, locale));
    return { ...matrixTable(records, [one], indicator), title };
  },
);

/** A table of the whole edition, beside no page of its own. */
const whole = (tabulateAll: (from: typeof records) => Table): Files =>
  files(
    ['csv', 'xlsx'],
    [],
    () => [{}],
    () => tabulateAll(records),
  );

export const coverageFiles: Files = whole(coverageTable);
export const flowFiles: Files = whole(flowTable);
