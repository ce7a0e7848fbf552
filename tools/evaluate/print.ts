/** Tables and lists for a terminal. */
import type { Change } from './facts-of-run.ts';
import { fieldAccuracy, type Score } from './score.ts';

const share = (value: number | null): string => (value === null ? '' : value.toFixed(3));

/** One row a kind: labels, found, precision, recall, F1, fields right. */
export function formatTable(scores: Readonly<Record<string, Score>>): string {
  const rows = Object.entries(scores).map(([kind, one]) => [
    kind,
    `${one.must}`,
    `${one.found}`,
    share(one.precision),
    share(one.recall),
    share(one.f1),
    share(fieldAccuracy(one)),
    Object.entries(one.fields)
      .map(([name, [right, all]]) => `${name} ${right}/${all}`)
      .join(', '),
  ]);
  const table = [['', 'labels', 'found', 'precision', 'recall', 'F1', 'fields', ''], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, i) => (i === 0 || i === 7 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What was missed, what is too much, what is wrong in a field, what is not counted. */
export function formatDetails(scores: Readonly<Record<string, Score>>): string {
  return Object.entries(scores)
    .flatMap(([kind, { misses, extras, wrong, aside = [] }]) =>
      [
        ['missed', misses],
        ['too much', extras],
        ['wrong', wrong],
        ['set aside', aside],
      ].flatMap(([what, list]) =>
        (list as readonly string[]).length > 0
          ? [`${kind}, ${what}:`, ...(list as readonly string[]).map((line) => `  ${line}`)]
          : [],
      ),
    )
    .join('\n');
}

/** Facts gained (+) and lost (-) since a commit, document by document. */
export function formatChanges(commit: string, changes: readonly Change[]): string {
  if (changes.length === 0) return `\nNo fact gained or lost since ${commit}`;
  const lines = changes.flatMap(({ document, gained, lost }) => [
    `${document}: ${gained.length} gained, ${lost.length} lost`,
    ...gained.map((fact) => `  + ${fact}`),
    ...lost.map((fact) => `  - ${fact}`),
  ]);
  return `\nFacts gained and lost since ${commit}\n${lines.join('\n')}`;
}
