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
 * `.d2` is the choice of the third column, `.c2` its cells, `.i2` a row that has it; `.b2` the choice of it
 * as base text, `.x1-2` a row in which the second and third differ, `.u2` what is told while it is not in view, `.v2` what is said of the base, `.s2` and `.w2` marks of substance and wording against it.
 */
export function columnRules(columns: number): string {
  const list = (selector: (column: number) => string) =>
    Array.from({ length: columns }, (_, column) => selector(column)).join(',');
  const base = (column: number) => `.compare:has(.b${column}:checked)`;
  return [
    `${list((n) => `.compare:has(.d${n}:not(:checked)) .c${n}`)}{display:none}`,
    `${list((n) => `.compare:has(.d${n}:checked) .i${n}`)}{display:block}`,
    `${list((n) => `.compare:has(.d${n}:checked) .sum .i${n}`)}{display:contents}`,
    `${list((n) => `.compare:has(.d${n}:not(:checked)) .sum .u${n}`)}{display:inline}`,
    '.compare:has([name="differ"]:checked) .rows .row.told{display:none}',
    ...pairedColumns(Math.min(columns, PAIRED_COLUMNS))
      .map(
        ([a, b]) =>
          `.compare:has([name="differ"]:checked):has(.d${a}:checked):has(.d${b}:checked) .rows .row.x${a}-${b}`,
      )
      .map((selector) => `${selector}{display:block}`),
    `${list((n) => `.v${n}`)}{display:none}`,
    `${list((n) => `${base(n)} .v${n}`)}{display:inline}`,
    `${list((n) => `${base(n)} .s${n}`)}{color:var(--red);font-weight:700;text-decoration:underline solid 1px;text-underline-offset:.25em}`,
    `${list((n) => `.compare:has([value="all"]:checked):has(.b${n}:checked) .w${n}`)}{background:var(--wash);text-decoration:underline dotted 1px var(--soft)}`,
  ].join('\n');
}

/**
 * Rules of the table of offices, as many columns as there are places. `.k2` is the choice of the third place
 * alone, `.o2` its column, `.h2` an office that it charges.
 */
export function officeRules(places: number): string {
  const rules = Array.from({ length: places }, (_, place) => {
    const alone = `.agencies:has(.k${place}:checked)`;
    return `${alone} :is(.offices [class^="o"],.assigned>[class^="o"]):not(.o${place}),${alone} .offices tbody tr:not(.h${place})`;
  });
  return `${rules.join(',')}{display:none}`;
}
