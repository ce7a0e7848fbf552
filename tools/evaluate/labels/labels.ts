/** Reads labels: those of a gold folder (ours or the shared one), and those of other documents. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isThere } from '#io/is-there.ts';
import { readPlain } from '#io/plain-file.ts';
import type { HeadLabel } from '../heads.ts';
import { placeOf } from './outside.ts';

export interface OutlineLabel {
  readonly document: string;
  readonly path: string;
  readonly marker: string;
  /** Undefined where the reader was in doubt. */
  readonly leaf: boolean | undefined;
  readonly starts: string;
  /** Absent where it must be found; false for lines that one reader takes as clauses and another does not. */
  readonly must?: boolean;
}

export interface TargetLabel {
  readonly document: string;
  /** Null for a place outside every clause. */
  readonly path: string | null;
  /** Absent where the clause is sure; else the clause above, or one beneath, is as good. */
  readonly pathSure?: boolean;
  /** Where it stands without a clause: in the preamble, or in an annex. */
  readonly place?: 'preamble' | 'annex';
  readonly numberText: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: string;
  readonly unit: string;
  /** `2018`, `2017-end`, or only a year where `exactDeadline` is false; undefined where the reader was in doubt. */
  readonly deadline: string | null | undefined;
  readonly exactDeadline: boolean;
  readonly quote: string | null;
  readonly subject: string | null;
  readonly must: boolean;
}

export interface AgencyLabel {
  readonly document: string;
  /** Null in an annex of which the outline of the labels says nothing. */
  readonly path: string | null;
  /** Absent where the clause is sure; else the clause above, or one beneath, is as good. */
  readonly pathSure?: boolean;
  readonly names: readonly string[];
  /** Undefined where the reader was in doubt. */
  readonly lead: string | null | undefined;
  readonly leadDeclared: boolean | null;
  /** Named by a running sentence, no note; the contract publishes notes. */
  readonly inSentence?: boolean;
}

export interface CitationLabel {
  readonly document: string;
  /** Null in the front matter; undefined where the labels do not say. */
  readonly path: string | null | undefined;
  readonly title: string;
  /** The title for which this one is short: 《条例》. */
  readonly abbreviates?: string;
  /** Undefined where the reader was in doubt. */
  readonly number: string | null | undefined;
  readonly role: 'basis' | 'mention' | null;
  /** Absent where it must be found. */
  readonly must?: boolean;
}

export interface AlignmentLabel {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly must: boolean;
  readonly relations: readonly string[];
}

export interface NumberLabel {
  readonly document: string;
  readonly path: string | null;
  readonly numberText: string;
}

export interface LabelSet {
  /** Of whole documents; absent where heads are not labelled. */
  readonly heads?: readonly HeadLabel[];
  /** By document, the text that was labelled as a whole; absent where labels cover parts. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Whether the outline labels of a document count what has no number, paragraphs and headings, as clauses of their own. */
  countsParagraphs(document: string): boolean;
  readonly outline: readonly OutlineLabel[];
  readonly targets: readonly TargetLabel[];
  /** Numbers that must not become targets. */
  readonly nonTargets: readonly NumberLabel[];
  /** Numbers that neither must nor must not: baselines, scopes, thresholds. */
  readonly neutral: readonly NumberLabel[];
  readonly agencies: readonly AgencyLabel[];
  readonly citations: readonly CitationLabel[];
  readonly alignments: readonly AlignmentLabel[];
  /** Documents or sections that each kind of label covers in full. */
  readonly scope: Readonly<Record<string, readonly string[]>>;
}

// biome-ignore lint/suspicious/noExplicitAny: label files are read as they are and shaped below
type Loose = any;

const readJson = (file: string): Loose => JSON.parse(readPlain(file));

/** Labels of one make (`given` by annotators, `own`) from DIR/KIND/MAKE-labels.json, or from DIR/KIND.json. */
export function readGold(folder: string, make: string, scopeFile: string): LabelSet {
  const read = (kind: string): Loose => {
    const files = [
      join(folder, kind, `${make}-labels.json`),
      ...(make === 'given' ? [join(folder, `${kind}.json`)] : []),
    ];
    const file = files.find((name) => isThere(name));
    return file ? readJson(file) : [];
  };
  const list = (kind: string): Loose[] => {
    const value = read(kind);
    return Array.isArray(value) ? value : (value.pairs ?? value.labels ?? []);
  };
  const outline = read('outline') as Record<string, Loose[]>;
  return {
    countsParagraphs: () => true,
    outline: Object.entries(outline).flatMap(([document, rows]) =>
      Array.isArray(rows) ? rows.map((row) => ({ ...row, document })) : [],
    ),
    targets: list('targets').map((row) => ({
      document: row.doc,
      path: row.clause,
      numberText: row.number_text,
      value: row.value,
      valueMax: row.value_max,
      comparator: row.comparator,
      unit: row.unit,
      deadline: row.deadline,
      exactDeadline: true,
      quote: row.quote ?? null,
      subject: row.subject ?? null,
      must: row.strength === 'must',
    })),
    nonTargets: [],
    neutral: [],
    agencies: list('agencies').map((row) => ({
      document: row.doc,
      path: row.clause,
      names: row.agencies.map(({ name }: Loose) => name),
      lead: row.lead,
      leadDeclared: row.lead_declared,
    })),
    citations: list('citations').map((row) => ({
      document: row.doc,
      path: row.clause === 'front' ? null : row.clause,
      title: row.title,
      number: row.number,
      role: row.role === 'mention' ? 'mention' : 'basis',
    })),
    alignments: list('alignments').map((row) => ({ ...row, must: row.strength === 'must' })),
    scope: isThere(scopeFile) ? (readJson(scopeFile)[make] ?? {}) : {},
  };
}

/**
 * Labels that stand beside the texts of other documents: `NAME.txt` and `NAME.labels.json`, and the counterparts of
 * those that were read side by side in `pairs.json`. A kind of which the labels of a document say nothing is not measured there.
 */
export function readOthers(folder: string): LabelSet {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.labels.json'))
    .sort();
  const all = files.map((name) => ({
    document: basename(name, '.labels.json'),
    labels: readJson(join(folder, name)),
    text: readPlain(join(folder, name.replace('.labels.json', '.txt'))),
  }));
  const each = <T>(pick: (labels: Loose, document: string, text: string) => T[]): T[] =>
    all.flatMap(({ document, labels, text }) => pick(labels, document, text));
  const labelled = (kind: string): string[] =>
    each((labels, document) => (Array.isArray(labels[kind]) ? [document] : []));
  const numbers = (kind: string): NumberLabel[] =>
    each((labels, document) =>
      (labels[kind] ?? []).map((row: Loose) => ({ document, path: row.path, numberText: row.number_text })),
    );
  const unnumbered = new Set(
    each(({ outline }, document) => (outline.some((row: Loose) => row.marker === '') ? [document] : [])),
  );
  return {
    texts: new Map(all.map(({ document, text }) => [document, text])),
    countsParagraphs: (document) => unnumbered.has(document),
    heads: each(({ title, doc_number: number, issuer, joint_issuers: joint, issued_on: date }, document) => [
      { document, title, number, issuer: joint?.join(' ') ?? issuer, date },
    ]),
    outline: each((labels, document) =>
      labels.outline.map((row: Loose) => ({
        document,
        path: row.path,
        marker: row.marker,
        leaf: row.leaf_sure === false ? undefined : row.leaf,
        starts: row.starts,
        must: row.core !== false,
      })),
    ),
    targets: each((labels, document, text) =>
      (labels.targets ?? []).map((row: Loose) => ({
        ...otherTarget(row, document),
        ...(row.path === null
          ? { place: placeOf(text, labels.outline, row.quote ?? null, row.line ?? null) }
          : {}),
      })),
    ),
    nonTargets: numbers('non_targets'),
    neutral: numbers('neutral'),
    agencies: each((labels, document) =>
      (labels.agencies ?? []).map((row: Loose) => ({
        document,
        path: row.path,
        pathSure: row.path_sure !== false,
        names: row.names,
        lead: row.lead_sure === false ? undefined : row.lead,
        leadDeclared: null,
        inSentence: row.in === 'sentence',
      })),
    ),
    citations: each((labels, document) =>
      (labels.citations ?? [])
        // The title of the report that the notice itself hands on is no citation of another document.
        .filter((row: Loose) => !row.self)
        .map((row: Loose) => ({
          document,
          path: row.abbreviates ? row.path : undefined,
          title: row.title,
          abbreviates: row.abbreviates,
          number: row.number_sure === false || row.abbreviates ? undefined : row.number,
          role: null,
          must: row.sure !== false,
        })),
    ),
    ...readPairs(join(folder, 'pairs.json'), labelled),
  };
}

/** Every pair of `pairs.json` is covered in full; nothing is said of other documents, in other folders. */
function readPairs(
  file: string,
  labelled: (kind: string) => string[],
): Pick<LabelSet, 'alignments' | 'scope'> {
  const pairs: Loose[] = isThere(file) ? readJson(file) : [];
  const read = pairs.flatMap(({ a, b }) => [a, b]);
  return {
    alignments: pairs.flatMap(({ a, b, matches }) =>
      matches.map((row: Loose) => ({
        a: `${a}/${row.a}`,
        b: `${b}/${row.b}`,
        kind: 'leaf',
        must: row.strength === 'strong',
        relations: [row.relation ?? []].flat(),
      })),
    ),
    scope: {
      outline: labelled('outline'),
      targets: labelled('targets'),
      agencies: labelled('agencies'),
      citations: labelled('citations'),
      alignments: read,
      alignmentsAmong: read,
    },
  };
}

function otherTarget(row: Loose, document: string): TargetLabel {
  return {
    document,
    path: row.path,
    pathSure: row.path_sure !== false,
    numberText: row.number_text,
    value: row.value,
    valueMax: row.value_max,
    comparator: row.comparator === 'range' ? '=' : row.comparator,
    unit: row.unit,
    deadline:
      row.deadline_sure === false ? undefined : (/\d{4}(?!.*\/)/.exec(row.deadline ?? '')?.[0] ?? null),
    exactDeadline: false,
    quote: null,
    subject: null,
    must: row.core,
  };
}
