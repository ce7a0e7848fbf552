/** What was understood of each file, in one table. */
import type { TakenIn } from './take-in.ts';

const HEAD = ['file', 'id', 'title', 'place', 'issuer', 'number', 'date', 'clauses', 'targets'] as const;
// Columns of a terminal; a title is cut, for it is only to be recognised.
const WIDEST: Readonly<Record<(typeof HEAD)[number], number>> = {
  file: 24,
  id: 28,
  title: 32,
  place: 12,
  issuer: 20,
  number: 18,
  date: 10,
  clauses: 7,
  targets: 7,
};

export function tableOf(all: readonly TakenIn[]): string[] {
  const rows = all.flatMap((taken) => (taken.kind === 'added' ? [rowOf(taken)] : []));
  if (rows.length === 0) return [];
  const widths = HEAD.map((name, column) =>
    Math.min(WIDEST[name], Math.max(...[[...HEAD], ...rows].map((row) => widthOf(row[column] ?? '')))),
  );
  return [[...HEAD], ...rows].map((row) =>
    row
      .map((cell, column) => fit(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function rowOf({ name, id, doc, targets }: Extract<TakenIn, { kind: 'added' }>): string[] {
  const { title, placeName, issuer, issueNumber, signedOn } = doc.metadata;
  return [
    name,
    id,
    title?.text ?? '?',
    placeName ?? '?',
    issuer?.text ?? '?',
    issueNumber ?? '?',
    signedOn ?? '?',
    String(doc.clauses.length),
    String(targets),
  ];
}

/** Chinese characters take two columns. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u1100-\uffdc]/.test(character) ? 2 : 1), 0);

function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text + ' '.repeat(width - widthOf(text));
  let cut = '';
  for (const character of text) {
    if (widthOf(cut) + widthOf(character) > width - 1) break;
    cut += character;
  }
  return fit(`${cut}…`, Math.max(width, widthOf(`${cut}…`)));
}
