/** The order of rows when one column is the base: its own, with what it lacks where the others have it. */

/** What ordering needs of a row: for each column the position of its first clause, or null. */
export type RowOrders = readonly (number | null)[];

/**
 * Row numbers in the order of column `base`. What the base lacks comes last, in the order of the first column that has
 * it; with `inPlace` it follows the row that precedes it in its own document, so that an addition stands where a reader
 * of that document meets it.
 * `orderRows([[0, 5], [null, 1], [1, 2]], 0)` → `[0, 2, 1]`.
 */
export function orderRows(rows: readonly RowOrders[], base: number, inPlace = false): readonly number[] {
  const keys = rows.map((orders, row) => {
    const own = orders[base];
    if (own !== null && own !== undefined) return [own, -1, 0, row] as const;
    const column = orders.findIndex((order) => order !== null);
    const order = orders[column] ?? 0;
    const place = inPlace ? anchor(rows, base, column, order) : Number.POSITIVE_INFINITY;
    return [place, column, order, row] as const;
  });
  return keys
    .toSorted((a, b) => (a[0] === b[0] ? 0 : a[0] - b[0]) || a[1] - b[1] || a[2] - b[2] || a[3] - b[3])
    .map((key) => key[3]);
}

/** Base position of the nearest row before `order` in `column` that the base has too; −1 for none. */
function anchor(rows: readonly RowOrders[], base: number, column: number, order: number): number {
  let nearest = -1;
  let place = -1;
  for (const row of rows) {
    const there = row[column];
    const here = row[base];
    if (there === null || there === undefined || here === null || here === undefined) continue;
    if (there < order && there > nearest) {
      nearest = there;
      place = here;
    }
  }
  return place;
}
