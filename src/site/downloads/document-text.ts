/** One document as plain text and as Markdown, in the script it is printed in. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { FrontRecord, Records } from '#model/records.ts';
import { aroundClauses, linesOfNotes, locate } from '#model/span.ts';

type Texts = Pick<Records, 'clauses' | 'fronts' | 'sources'>;

interface Parts {
  readonly front: FrontRecord['passages'];
  readonly clauses: readonly ClauseRecord[];
}

const partsOf = (document: DocumentRecord, records: Pick<Records, 'clauses' | 'fronts'>): Parts => ({
  front: records.fronts.find((one) => one.document === document.id)?.passages ?? [],
  clauses: records.clauses.filter((clause) => clause.document === document.id),
});

/** The notes of a clause (牵头单位：…, 配合单位：…), each by itself where the text has them on lines of their own. */
export function notesOf(
  clause: ClauseRecord,
  { id, segments }: DocumentRecord,
  { sources }: Pick<Records, 'sources'>,
): readonly string[] {
  if (clause.responsibility === null) return [];
  const { printed } = clause.responsibility;
  const seed = sources.find(({ document }) => document === id)?.text ?? '';
  const stretches = segments
    .filter((segment) => segment.role === 'responsibility' && segment.clause === clause.id)
    .map(({ start, end }) => [start, end] as const);
  const lines = linesOfNotes(printed, locate(printed, seed, stretches), seed);
  return lines.map(([from, to]) => printed.slice(from, to));
}

/** Every passage on a line of its own, in reading order, as printed but without hard line breaks. */
export function toPlainText(document: DocumentRecord, records: Texts): string {
  const { front, clauses } = partsOf(document, records);
  const around = aroundClauses(front, clauses);
  const lines = clauses.flatMap((clause, index) => [
    `${clause.marker}${wording(clause)}${notesOf(clause, document, records).join('\n')}`,
    ...(around.get(index + 1) ?? []).map(({ text }) => text.source),
  ]);
  return `${[...(around.get(0) ?? []).map(({ text }) => text.source), ...lines].join('\n')}\n`;
}

/** Headings by level, each clause with its permanent address. */
export function toMarkdown(document: DocumentRecord, records: Texts, address: string): string {
  const { front, clauses } = partsOf(document, records);
  const title = document.title.source.replace(/\s+/gu, ' ').trim() || document.id;
  const lines = [`# ${escapeMarkdown(title)}`, ''];
  const around = aroundClauses(front, clauses);
  const standing = (before: number): string[] =>
    (around.get(before) ?? [])
      .filter(({ role }) => role !== 'title')
      .flatMap(({ text }) => [escapeMarkdown(text.source), '']);
  lines.push(...standing(0));
  for (const [index, clause] of clauses.entries()) {
    const level = '#'.repeat(Math.min(clause.depth + 1, 6));
    const head = `${clause.marker}${clause.heading?.source ?? ''}`;
    lines.push(
      `${level} ${escapeMarkdown(head || `第${clause.path.split('.').at(-1)}段`)} [¶](${address}/clauses/${clause.id}/)`,
      '',
    );
    if (clause.body.source) lines.push(escapeMarkdown(clause.body.source), '');
    for (const note of notesOf(clause, document, records)) lines.push(`*${escapeMarkdown(note)}*`, '');
    lines.push(...standing(index + 1));
  }
  return lines.join('\n');
}

/** Heading and body as they read on, with the 。 that stands between a lead phrase and its text. */
function wording({ heading, body }: ClauseRecord): string {
  if (!heading) return body.source;
  return body.source
    ? `${heading.source}${/[。：:]$/u.test(heading.source) ? '' : '。'}${body.source}`
    : heading.source;
}

/** Text is data: nothing in it may become mark-up. */
const escapeMarkdown = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([-+])/u, '\\$1');
