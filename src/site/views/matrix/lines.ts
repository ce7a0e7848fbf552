/** What a drawing of the matrix shows of a row: every place at its values, on a scale of the row's own. */
import type { IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import type { Matrix, MatrixRow } from './rows.ts';

export interface DrawnValue {
  readonly document: string;
  readonly target: TargetRecord;
}

export interface DrawnLine {
  readonly indicator: IndicatorRecord;
  /** The right end of its scale: 100 of a percentage, else the largest value. The left end is nought. */
  readonly full: number;
  readonly values: readonly DrawnValue[];
}

/** Rows that two documents or more quantify in one unit; a value that a place sets twice is drawn once. */
export function topicLines(matrix: Matrix, rows: readonly MatrixRow[]): readonly DrawnLine[] {
  return rows.flatMap(({ indicator, cells }): DrawnLine[] => {
    const values = matrix.places.flatMap(({ documents }) => {
      const own = documents.flatMap((n) => {
        const cell = cells[n];
        const document = matrix.documents[n]?.id;
        return cell?.state === 'set' && document ? cell.targets.map((target) => ({ document, target })) : [];
      });
      return [...new Map(own.map((one) => [one.target.value, one])).values()];
    });
    const units = new Set(values.map(({ target }) => target.unit));
    const documents = new Set(values.map(({ document }) => document));
    const most = Math.max(0, ...values.map(({ target }) => target.value));
    if (documents.size < 2 || units.size !== 1 || most === 0) return [];
    return [{ indicator, full: units.has('%') ? Math.max(100, most) : most, values }];
  });
}
