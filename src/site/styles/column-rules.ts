/** Rules that name a column by its number, one set a column: as many as the records need, not as many as we thought of. */

/**
 * Rules of comparisons, as many columns as there are documents.
 * `.d2` is the choice of the third column, `.c2` its cells, `.i2` a row that has it; `.b2` the choice of it
 * as base text, `.u2` what is told while it is not in view, `.v2` what is said of the base, `.s2` and `.w2` marks of substance and wording against it.
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
