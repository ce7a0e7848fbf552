/** Columns that a converter set in one cell, parted by blanks alone: | 指标 | 2020年 2025年 | over | 城镇化率（%） | 51.3 65 |. */

import { foldText } from '#language/fold/script-fold.ts';
import type { Span } from '#model/span.ts';
import type { CellPlaces } from './broken-cells.ts';

/** 51.3, ≥95%, —: what each part below is. */
const FIGURE = /^(?:[≥≤<>约]?\d[\d,.]*[%‰]?|[-—/])$/;

export interface Columns {
  readonly head: readonly (readonly Span[])[];
  readonly rows: readonly (readonly CellPlaces[])[];
}

/** The table with as many columns as its head names, where each row has as many figures there. */
export function partColumns(text: string, { head, rows }: Columns): Columns {
  const parted = head.map((cell, at) => {
    const names = partsOf(text, cell);
    const below = rows.map((row) => partsOf(text, row[at] ?? []));
    const areFigures = below.every(
      (parts) =>
        parts.length === names.length && parts.every((part) => FIGURE.test(foldText(text.slice(...part)))),
    );
    return names.length > 1 && areFigures ? { names, below } : null;
  });
  if (parted.every((column) => column === null)) return { head, rows };
  return {
    head: head.flatMap((cell, at) => parted[at]?.names.map((name) => [name]) ?? [cell]),
    rows: rows.map((row, r) =>
      row.flatMap((cell, at): CellPlaces[] => parted[at]?.below[r]?.map((part) => [part]) ?? [cell]),
    ),
  };
}

function partsOf(text: string, cell: CellPlaces): Span[] {
  const [only, ...others] = cell;
  if (!only || others.length > 0) return [];
  return [...text.slice(...only).matchAll(/\S+/g)].map(
    ({ index, 0: part }): Span => [only[0] + index, only[0] + index + part.length],
  );
}
