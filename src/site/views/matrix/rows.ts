/** The targets matrix: indicators against documents, each cell with its values or the reason for none. */
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';
import type { IndicatorRecord, TargetRecord, TopicRecord } from '#model/target.ts';
import { inShelfOrder, placesOf } from '../comparison/columns.ts';
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
export function buildMatrix(records: Records): Matrix {
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
    const cells = documents.map(({ id }) => cellOf(indicator, id, targets));
    for (const cell of cells) if (cell.state === 'set') for (const { id } of cell.targets) shown.add(id);
    const numbers = cells.filter(({ state }) => state === 'set').length;
    if (cells.every(({ state }) => state === 'silent')) return [];
    const years = new Set(
      cells.flatMap((cell) =>
        cell.state === 'set' ? cell.targets.flatMap(({ deadline }) => deadline?.year ?? []) : [],
      ),
    );
    const verdict = judgeRow(records, indicator, documents, cells);
    return [{ indicator, cells, verdict, numbers, years: [...years].toSorted((a, b) => a - b) }];
  });
  const sections = [true, false]
    .flatMap((shared) => [...records.topics, null].map((topic) => ({ shared, topic })))
    .map(({ shared, topic }) => ({
      shared,
      topic,
      rows: rows.filter(
        ({ indicator, numbers }) =>
          numbers > 1 === shared &&
          (topic ? indicator.topic === topic.id : !records.topics.some(({ id }) => id === indicator.topic)),
      ),
    }))
    .filter((section) => section.rows.length > 0);
  const clauseDocument = new Map(records.clauses.map(({ id, document }) => [id, document]));
  const others = inShelfOrder(records)
    .map(({ id }) => ({
      document: id,
      targets: records.targets.filter(
        (target) => !shown.has(target.id) && clauseDocument.get(target.clause) === id,
      ),
    }))
    .filter((other) => other.targets.length > 0);
  const places = placesOf(records, ({ id }) => speaking.has(id)).map((place) => ({
    id: place.id,
    documents: place.documents.map(({ id }) => documents.findIndex((document) => document.id === id)),
  }));
  return { documents, places, sections, others };
}

function cellOf(
  indicator: IndicatorRecord,
  document: string,
  targets: ReadonlyMap<string, TargetRecord>,
): MatrixCell {
  const cell = indicator.cells.find((entry) => entry.document === document);
  const set = (cell?.targets ?? []).flatMap((id) => targets.get(id) ?? []);
  if (set.length > 0) return { state: 'set', targets: set };
  const mentioned = cell?.mentionedIn ?? [];
  return mentioned.length > 0 ? { state: 'mentioned', clauses: mentioned } : { state: 'silent' };
}
