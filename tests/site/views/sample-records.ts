/** Small records made by hand: as much of a corpus as one test needs. */
import type { Differences, PairRecord, Piece, Relation, Substance } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import type { Text } from '#model/text.ts';

export const text = (hans: string, hant = hans): Text => ({ source: hans, hans, hant });

/** `clause('a/1.2', '正文', {…})`: a leaf unless said otherwise; `order` follows the path's last number. */
export function clause(id: string, body: string, more: Partial<ClauseRecord> = {}): ClauseRecord {
  const [document = '', path = ''] = id.split('/');
  return {
    id,
    document,
    path,
    parent: null,
    order: Number(path.split('.').at(-1)),
    depth: 1,
    marker: '一、',
    heading: null,
    body: text(body),
    leaf: true,
    topics: ['t'],
    responsibility: null,
    fingerprint: '0',
    spans: [],
    ...more,
  };
}

export const document = (id: string, place = id, more: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id,
  title: text(id),
  place: { id: place, name: text(place), level: 'city' },
  issuer: null,
  issueNumber: null,
  signedOn: null,
  adoptedOn: null,
  period: null,
  script: 'Hans',
  original: { file: '', sha256: '', bytes: 0, form: 'txt', pages: null },
  seed: { file: `${id}.txt`, sha256: '', bytes: 0 },
  segments: [],
  warnings: [],
  ...more,
});

const plainDifferences = (more: Partial<Differences>): Differences => ({
  heading: [],
  body: [],
  substance: [],
  sameShare: 1,
  onlyA: 0,
  onlyB: 0,
  ...more,
});

export const pair = (
  a: string,
  b: string,
  differences: Partial<Differences> = {},
  relation: Relation = 'same',
): PairRecord => ({
  a,
  b,
  relation,
  part: null,
  score: 0.9,
  basis: 'auto',
  evidence: null,
  decision: null,
  differences: plainDifferences(differences),
});

export const substance = (
  kind: Substance['kind'],
  a: string | null,
  b: string | null,
  subject: string | null = null,
): Substance => ({ kind, a, b, subject, direction: null });

export const piece = (kind: Piece[0], a: number, aEnd: number, b: number, bEnd: number): Piece => [
  kind,
  a,
  aEnd,
  b,
  bEnd,
];

export const target = (id: string, value: number, more: Partial<TargetRecord> = {}): TargetRecord => ({
  id,
  clause: id.split('#')[0] as string,
  quote: `达到${value}名`,
  numberText: `${value}名`,
  value,
  valueMax: null,
  comparator: '=',
  unit: '名',
  deadline: null,
  since: null,
  kind: 'goal',
  attribute: null,
  baseline: null,
  table: null,
  rule: 'by a term',
  subjectSure: true,
  subject: text('全科医生'),
  indicator: null,
  span: [0, 1],
  ...more,
});

/** Records of the documents that the clauses name, unless `documents` are given; one topic `t`. */
export function recordsOf(clauses: readonly ClauseRecord[], more: Partial<Records> = {}): Records {
  const ids = [...new Set(clauses.map((entry) => entry.document))];
  return {
    documents: ids.map((id) => document(id)),
    clauses: [...clauses],
    targets: [],
    indicators: [],
    agencies: [],
    citations: [],
    alignments: { pairs: [], possible: [], groups: [], releases: [] },
    errata: [],
    fronts: [],
    shelf: ids.map((id) => ({
      document: id,
      shortTitle: { hans: id, hant: id, en: id },
      series: 'plan',
      originalFile: null,
      officialUrl: null,
    })),
    places: [],
    topics: [
      { id: 't', name: { hans: '专题', hant: '專題', en: 'Topic' }, about: { hans: '', hant: '', en: '' } },
    ],
    duties: [],
    deadlines: [],
    exclusions: [],
    comparisons: [],
    gaps: [],
    borrowings: [],
    neighbours: [],
    conversions: [],
    permalinks: [],
    questions: [],
    glossary: [],
    ...more,
  } as Records;
}
