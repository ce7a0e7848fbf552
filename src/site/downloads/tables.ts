/** The records as tables: CSV with a byte order mark, so that every spreadsheet reads the Chinese. */
import { stringify } from 'csv-stringify/sync';
import type { Records } from '#model/records.ts';
import type { TargetRecord } from '#model/target.ts';

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Columns in the order of the first row's keys; cells that a spreadsheet would run are escaped. */
export function toCsv(rows: readonly Row[], columns: readonly string[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
}

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Every table that the site offers for download. */
export function buildTables(records: Records): readonly Table[] {
  return [
    clauses(records),
    targets(records),
    matrix(records),
    agencies(records),
    citations(records),
    pairs(records),
  ];
}

const table = (name: string, columns: readonly string[], rows: readonly Row[]): Table => ({
  name,
  columns,
  rows,
});

function clauses({ clauses }: Records): Table {
  return table(
    'clauses',
    [
      'id',
      'document',
      'path',
      'marker',
      'heading',
      'body',
      'body_hans',
      'body_hant',
      'leaf',
      'topics',
      'responsibility',
      'fingerprint',
    ],
    clauses.map((clause) => ({
      id: clause.id,
      document: clause.document,
      path: clause.path,
      marker: clause.marker,
      heading: clause.heading?.source ?? null,
      body: clause.body.source,
      body_hans: clause.body.hans,
      body_hant: clause.body.hant,
      leaf: clause.leaf,
      topics: clause.topics.join(' '),
      responsibility: clause.responsibility?.printed ?? null,
      fingerprint: clause.fingerprint,
    })),
  );
}

function targets({ targets }: Records): Table {
  return table(
    'targets',
    [
      'id',
      'clause',
      'indicator',
      'subject',
      'comparator',
      'value',
      'value_max',
      'unit',
      'deadline_year',
      'deadline_point',
      'since',
      'number_text',
      'quote',
      'start',
      'end',
    ],
    targets.map((target) => ({
      id: target.id,
      clause: target.clause,
      indicator: target.indicator,
      subject: target.subject.hans,
      comparator: target.comparator,
      value: target.value,
      value_max: target.valueMax,
      unit: target.unit,
      deadline_year: target.deadline?.year ?? null,
      deadline_point: target.deadline?.point ?? null,
      since: target.since,
      number_text: target.numberText,
      quote: target.quote,
      start: target.span[0],
      end: target.span[1],
    })),
  );
}

/** One row an indicator, one column a document; a cell says number, mention or nothing in words. */
function matrix({ indicators, documents, targets }: Records): Table {
  const byId = new Map(targets.map((target) => [target.id, target]));
  return table(
    'matrix',
    ['indicator', 'name', 'name_en', 'unit', 'topic', ...documents.map(({ id }) => id)],
    indicators.map((indicator) => ({
      indicator: indicator.id,
      name: indicator.name.hans,
      name_en: indicator.nameEn,
      unit: indicator.unit,
      topic: indicator.topic,
      ...Object.fromEntries(
        indicator.cells.map(({ document, targets: ids, mentionedIn }) => [
          document,
          ids.map((id) => cell(byId.get(id))).join('; ') ||
            (mentionedIn.length > 0 ? '提及，未设数值' : '未提及'),
        ]),
      ),
    })),
  );
}

const cell = (target: TargetRecord | undefined): string =>
  target
    ? `${target.comparator === '=' ? '' : target.comparator}${target.value}${target.valueMax === null ? '' : `–${target.valueMax}`}${target.unit}${target.deadline ? `（${target.deadline.year}）` : ''}`
    : '';

function agencies({ agencies }: Records): Table {
  return table(
    'agencies',
    ['agency', 'name', 'name_en', 'place', 'clause', 'lead'],
    agencies.flatMap((agency) =>
      agency.clauses.map(({ clause, lead }) => ({
        agency: agency.id,
        name: agency.name.hans,
        name_en: agency.nameEn,
        place: agency.place,
        clause,
        lead,
      })),
    ),
  );
}

function citations({ citations }: Records): Table {
  return table(
    'citations',
    ['id', 'document', 'clause', 'title', 'issue_number', 'article', 'issuer', 'role', 'resolves_to'],
    citations.map((citation) => ({
      id: citation.id,
      document: citation.from.document,
      clause: citation.from.clause,
      title: citation.title.hans,
      issue_number: citation.issueNumber,
      article: citation.article,
      issuer: citation.issuer?.hans ?? null,
      role: citation.role,
      resolves_to: citation.resolvesTo,
    })),
  );
}

function pairs({ alignments }: Records): Table {
  return table(
    'pairs',
    ['a', 'b', 'relation', 'part', 'score', 'basis', 'decision', 'reason', 'decided_by', 'decided_on'],
    alignments.pairs.map((pair) => ({
      a: pair.a,
      b: pair.b,
      relation: pair.relation,
      part: pair.part,
      score: pair.score,
      basis: pair.basis,
      decision: pair.decision?.action ?? null,
      reason: pair.decision?.reason ?? null,
      decided_by: pair.decision?.by ?? null,
      decided_on: pair.decision?.on ?? null,
    })),
  );
}
