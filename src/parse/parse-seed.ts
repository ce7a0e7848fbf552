/** Parses a seed: paragraphs, extent, outline, clauses, metadata, and a role for every character. */
import type { Diagnostic, DiagnosticCode, Outcome } from '../model/diagnostic.ts';
import type { FrontPassage, Metadata, ParsedDocument, Seed } from '../model/line.ts';
import type { Span } from '../model/span.ts';
import { type Line, lineNumbers } from '../text/lines.ts';
import { mapSource } from '../text/mapped.ts';
import { buildClauses } from './clauses.ts';
import { confirmMarks } from './confirm-marks.ts';
import { kindsOf } from './document-head.ts';
import { type Extent, findExtent } from './extent.ts';
import { frontRoles, tailRoles } from './front-matter.ts';
import { readPageLines } from './furniture.ts';
import type { LineKind } from './line-kinds.ts';
import { readMetadata } from './metadata.ts';
import { buildOutline, type Item, numberItems } from './outline.ts';
import { type Paragraph, readParagraphs } from './paragraphs.ts';
import { placeParagraphs } from './placing.ts';
import { paragraphText, RoleMap } from './role-map.ts';
import { markSentences } from './sentence-items.ts';

/** Parses one seed. Never throws on any text; odd text is a diagnostic with its line. */
export function parseSeed(seed: Seed): Outcome<ParsedDocument> {
  const report = new Report(seed);
  const { lines, pageNumbers, navigation } = readPageLines(seed.text);
  const paragraphs = confirmMarks(readParagraphs(seed.text, lines));
  const kinds = kindsOf(paragraphs);
  const extent = findExtent(
    paragraphs,
    kinds,
    navigation.map(({ start }) => start),
  );
  const roles = new RoleMap(seed.text);

  const { items, findings } = buildOutline(
    extent.zones.flatMap(({ from, to, outline }) => (outline ? paragraphs.slice(from, to) : [])),
  );
  markSentences(items);
  placeParagraphs(items, null);
  numberItems(items, findings);
  const clauses = buildClauses(items, seed.id, seed.text, roles);
  const front = markFront(seed.text, paragraphs, kinds, extent, roles);
  const card = paragraphs
    .filter((_, i) => kinds[i] === 'card')
    .map((paragraph) => paragraphText(seed.text, paragraph));
  const metadata = readMetadata(seed.text, front, card, seed.descriptor);

  for (const { code, at, message } of findings)
    report.add(
      code,
      [at, at],
      message,
      'Compare with the original; the clause keeps this number in its address',
    );
  reportExcluded(paragraphs, extent, roles, seed.text, report);
  reportFurniture([...pageNumbers, ...navigation], roles, seed.text, report);
  reportMetadata(metadata, seed, report);
  reportMended(paragraphs.slice(extent.start, extent.end), report);
  reportUnmarked(items, report);

  const segments = roles.segments(clauses.map(({ id }) => id));
  return { value: { seed, metadata, front, clauses, segments }, diagnostics: report.sorted() };
}

/** Gives the paragraphs around the outline their roles; those outside the document are excluded. */
function markFront(
  seed: string,
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  { zones }: Extent,
  roles: RoleMap,
): FrontPassage[] {
  const front: FrontPassage[] = [];
  for (const { from, to, outline } of zones) {
    if (outline) continue;
    const part = paragraphs.slice(from, to);
    const find = from === zones[0]?.from ? frontRoles : tailRoles;
    for (const [i, role] of find(part, kinds.slice(from, to)).entries()) {
      const text = paragraphText(seed, part[i] as Paragraph);
      roles.assign(text, [0, text.text.length], role);
      if (role !== 'excluded') front.push({ role, text });
    }
  }
  return front;
}

function reportExcluded(
  paragraphs: readonly Paragraph[],
  { start, end }: Extent,
  roles: RoleMap,
  seed: string,
  report: Report,
): void {
  const exclude = (part: readonly Paragraph[], where: string) => {
    let count = 0;
    for (const paragraph of part) {
      const text = paragraphText(seed, paragraph);
      roles.assign(text, [0, text.text.length], 'excluded');
      count += text.text.length;
    }
    const first = part[0]?.pieces[0]?.[0];
    if (first !== undefined)
      report.add(
        'parse/excluded',
        [first, part.at(-1)?.pieces.at(-1)?.[1] ?? first],
        `${count} characters ${where} belong to a neighbouring document and are left out`,
        'Check the sources page; cut them from the file only if it is not the original',
      );
  };
  exclude(paragraphs.slice(0, start), 'before the title');
  exclude(paragraphs.slice(end), 'behind the end');
}

/** Page numbers and lines of a web page are excluded; the first is reported for all. */
function reportFurniture(furniture: readonly Line[], roles: RoleMap, seed: string, report: Report): void {
  for (const { start, end } of furniture) {
    const text = mapSource(seed, [start, end]);
    roles.assign(text, [0, text.text.length], 'excluded');
  }
  const [first] = furniture;
  if (first)
    report.add(
      'parse/excluded',
      [first.start, first.end],
      `${furniture.length} lines with page numbers or navigation of a web page are left out`,
      'Check the sources page; cut them from the file only if it is not the original',
    );
}

const NO_MARK = 'no outline mark (一、 （一） 1. 第一条 …) begins any line';

/** A text without marks is no outline, or one of a clause for each paragraph. */
function reportUnmarked(items: readonly Item[], report: Report): void {
  if (items.length === 0)
    report.add(
      'parse/no-outline',
      null,
      NO_MARK,
      'Check that the file holds the text itself, with its paragraphs on lines of their own',
    );
  else if (items.every(({ mark }) => mark === null))
    report.add(
      'parse/no-marks',
      items[0]?.paragraph.pieces[0] ?? null,
      `${NO_MARK}, so that each paragraph is a clause: ${items.length} of them`,
      'Nothing to do for a reply or a short notice; else compare with the source, whose numbering may be lost',
    );
}

function reportMended(paragraphs: readonly Paragraph[], report: Report): void {
  for (const { mended } of paragraphs)
    for (const at of mended)
      report.add(
        'parse/broken-paragraph',
        [at, at],
        'this line goes on with the sentence before it and was joined to it',
        'Nothing to do where a page break stood; else check that no words are missing',
      );
}

const MISSING = [
  ['title', 'parse/no-title', 'title (关于…的通知, …方案)'],
  ['issuer', 'parse/no-issuer', 'issuer'],
  ['issueNumber', 'parse/no-issue-number', 'issue number (〔2016〕50号)'],
  ['signedOn', 'parse/no-date', 'date of signing'],
  ['placeName', 'parse/no-place', 'place'],
  ['period', 'parse/no-period', 'period of years in the title'],
] as const satisfies readonly (readonly [keyof Metadata, DiagnosticCode, string])[];

function reportMetadata(metadata: Metadata, { descriptor }: Seed, report: Report): void {
  for (const [key, code, what] of MISSING) {
    if (metadata[key] !== null || (key === 'placeName' && descriptor)) continue;
    report.add(
      code,
      null,
      `the text gives no ${what}`,
      'State it in the descriptor in content/documents, with the evidence, if it is known',
    );
  }
}

/** Collects findings with file and line. */
class Report {
  readonly #file: string;
  readonly #line: (offset: number) => number;
  readonly #found: Diagnostic[] = [];

  constructor({ file, text }: Seed) {
    this.#file = file;
    this.#line = lineNumbers(text);
  }

  add(code: DiagnosticCode, span: Span | null, message: string, hint: string): void {
    this.#found.push({ code, file: this.#file, line: span ? this.#line(span[0]) : 1, span, message, hint });
  }

  sorted(): Diagnostic[] {
    return this.#found.sort((a, b) => a.line - b.line);
  }
}
