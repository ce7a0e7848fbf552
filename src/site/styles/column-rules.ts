/** Rules that name a column by its number, one set a column: as many as the records need, not as many as we thought of. */

/**
 * Up to so many columns a row says of each two whether they differ, so that narrowing down follows the choice of places
 * without a script: 66 rules. Beyond it the script counts, and without one nothing is narrowed down.
 */
export const PAIRED_COLUMNS = 12;

/** Every two columns of so few: `[[0, 1], [0, 2], [1, 2]]`; none where there are more. */
export const pairedColumns = (columns: number): readonly (readonly [number, number])[] =>
  columns > PAIRED_COLUMNS
    ? []
    : Array.from({ length: columns }, (_, a) =>
        Array.from({ length: columns - a - 1 }, (_, n) => [a, a + n + 1] as const),
      ).flat();

/**
 * Rules of comparisons, as many columns as there are places.
 * `.chosen-2` is the choice of the third column, `.in-2` its cells, `.with-2` a row that has it; `.base-2` the choice of it
 * as base text, `.differ-1-2` a row in which the second and third differ, `.without-2` what is told while it is not in view,
 * `.as-base-2` what is said of the base, `.point-2` and `.word-2` marks of substance and of wording against it; a mark without a class is worded otherwise than every base.
 */
export function columnRules(columns: number): string {
  const list = (selector: (column: number) => string) =>
    Array.from({ length: columns }, (_, column) => selector(column)).join(',');
  const base = (column: number) => `.compare:has(.base-${column}:checked)`;
  return [
    `${list((n) => `.compare:has(.chosen-${n}:not(:checked)) .in-${n}`)}{display:none}`,
    `${list((n) => `.compare:has(.chosen-${n}:checked) .with-${n}`)}{display:block}`,
    `${list((n) => `.compare:has(.chosen-${n}:checked) .sum .with-${n}`)}{display:contents}`,
    `${list((n) => `.compare:has(.chosen-${n}:not(:checked)) .sum .without-${n}`)}{display:inline}`,
    '.compare:has([name="differ"]:checked) .rows .row.told{display:none}',
    ...pairedColumns(Math.min(columns, PAIRED_COLUMNS))
      .map(
        ([a, b]) =>
          `.compare:has([name="differ"]:checked):has(.chosen-${a}:checked):has(.chosen-${b}:checked) .rows .row.differ-${a}-${b}`,
      )
      .map((selector) => `${selector}{display:block}`),
    `${list((n) => `.as-base-${n}`)}{display:none}`,
    `${list((n) => `${base(n)} .as-base-${n}`)}{display:inline}`,
    `${list((n) => `${base(n)} .point-${n}`)}{color:var(--red);font-weight:700;text-decoration:underline solid 1px;text-underline-offset:.25em}`,
    `.compare:has([value="all"]:checked) .text b:not([class]),${list((n) => `.compare:has([value="all"]:checked):has(.base-${n}:checked) .word-${n}`)}{background:var(--wash);text-decoration:underline dotted 1px var(--soft)}`,
  ].join('\n');
}

/**
 * Rules of the table of offices, as many columns as there are places. `.alone-2` is the choice of the third
 * place alone, `.column-2` its column, `.with-2` an office that it charges.
 */
export function officeRules(places: number): string {
  const rules = Array.from({ length: places }, (_, place) => {
    const alone = `.agencies:has(.alone-${place}:checked)`;
    return `${alone} :is(.offices [class^="column"],.assigned>[class^="column"]):not(.column-${place}),${alone} .offices tbody tr:not(.with-${place})`;
  });
  return `${rules.join(',')}{display:none}`;
}
