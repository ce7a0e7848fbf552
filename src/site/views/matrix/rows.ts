/** The targets matrix: indicators against documents, each cell with its values or the reason for none. */
import type { DocumentRecord } from '#model/document.ts';
import type { IndicatorRecord, TargetRecord, TopicRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { inShelfOrder, placesOf } from '../comparison/columns.ts';
import { indexRecords } from '../comparison/record-index.ts';
import { once } from '../remember.ts';
import { judgeRow, type MatrixVerdict } from './verdict.ts';

export type MatrixCell =
  | { readonly state: 'set'; readonly targets: readonly TargetRecord[] }
  /** The document speaks of it, without a number. */
  | { readonly state: 'mentioned'; readonly clauses: readonly string[] }
  | { readonly state: 'silent' };

export interface MatrixRow {
  readonly indicator: IndicatorRecord;
  /** One a document, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
  readonly verdict: MatrixVerdict;
  /** Years in which any of its targets is due. */
  readonly years: readonly number[];
  /** How many documents set a number. */
  readonly numbers: number;
}

export interface MatrixSection {
  /** Whether two documents or more set a number in its rows. */
  readonly shared: boolean;
  readonly topic: TopicRecord | null;
  readonly rows: readonly MatrixRow[];
}

export interface Matrix {
  readonly documents: readonly DocumentRecord[];
  /** The columns of the page: each place with its documents by their place in `documents`, oldest first. */
  readonly places: readonly { readonly id: string; readonly documents: readonly number[] }[];
  /** Rows that can be compared first, then those that one document alone sets; within each by topic. */
  readonly sections: readonly MatrixSection[];
  /** Targets that belong to no row, by document, so that no number of the texts is lost. */
  readonly others: readonly { readonly document: string; readonly targets: readonly TargetRecord[] }[];
}

/** Documents without any target or mention have no column. Rows without any number and mention are dropped. */
export const buildMatrix: (records: Records) => Matrix = once(layMatrix);

function layMatrix(records: Records): Matrix {
  const targets = new Map(records.targets.map((target) => [target.id, target]));
  const shown = new Set<string>();
  const speaking = new Set(
    records.indicators.flatMap(({ cells }) =>
      cells
        .filter((cell) => cell.targets.length > 0 || cell.mentionedIn.length > 0)
        .map(({ document }) => document),
    ),
  );
  const documents = inShelfOrder(records).filter(({ id }) => speaking.has(id));
  const rows = records.indicators.flatMap((indicator): MatrixRow[] => {
    const entries = new Map(indicator.cells.map((cell) => [cell.document, cell]));
    const cells = documents.map(({ id }) => cellOf(entries.get(id), targets));
    for (const cell of cells) if (cell.state === 'set') for (const { id } of cell.targets) shown.add(id);
    const numbers = cells.filter(({ state }) => state === 'set').length;
    if (cells.every(({ state }) => state === 'silent')) return [];
    const years = new Set(
      cells.flatMap((cell) =>
        cell.state === 'set' ? cell.targets.flatMap(({ deadline }) => deadline?.year ?? []) : [],
      ),
    );
    const verdict = judgeRow(indicator, documents, cells);
    return [{ indicator, cells, verdict, numbers, years: [...years].toSorted((a, b) => a - b) }];
  });
  const known = new Set(records.topics.map(({ id }) => id));
  const sorted = Map.groupBy(
    rows,
    ({ indicator, numbers }) => `${numbers > 1} ${known.has(indicator.topic) ? indicator.topic : ''}`,
  );
  const sections = [true, false]
    .flatMap((shared) => [...records.topics, null].map((topic) => ({ shared, topic })))
    .map(({ shared, topic }) => ({ shared, topic, rows: sorted.get(`${shared} ${topic?.id ?? ''}`) ?? [] }))
    .filter((section) => section.rows.length > 0);
  const { clause: clauseOf } = indexRecords(records);
  const unshown = Map.groupBy(
    records.targets.filter(({ id }) => !shown.has(id)),
    ({ clause }) => clauseOf(clause).document,
  );
  const others = inShelfOrder(records)
    .map(({ id }) => ({ document: id, targets: unshown.get(id) ?? [] }))
    .filter((other) => other.targets.length > 0);
  const places = placesOf(records, ({ id }) => speaking.has(id)).map((place) => ({
    id: place.id,
    documents: place.documents.map(({ id }) => documents.findIndex((document) => document.id === id)),
  }));
  return { documents, places, sections, others };
}

function cellOf(
  cell: IndicatorRecord['cells'][number] | undefined,
  targets: ReadonlyMap<string, TargetRecord>,
): MatrixCell {
  const set = (cell?.targets ?? []).flatMap((id) => targets.get(id) ?? []);
  if (set.length > 0) return { state: 'set', targets: set };
  const mentioned = cell?.mentionedIn ?? [];
  return mentioned.length > 0 ? { state: 'mentioned', clauses: mentioned } : { state: 'silent' };
}
