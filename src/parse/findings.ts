/** What parsing noticed in a seed, with file and line; the codes are those of src/model/diagnostic.ts. */

import { type Line, lineNumbers } from '#language/lines.ts';
import type { Diagnostic, DiagnosticCode } from '#model/diagnostic.ts';
import type { Metadata, Seed } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import type { Extent } from './head/extent.ts';
import type { Paragraph } from './lines/paragraphs.ts';
import type { Finding, Item } from './outline/outline.ts';

const MISSING = [
  ['title', 'parse/no-title', 'title (关于…的通知, …方案)'],
  ['issuer', 'parse/no-issuer', 'issuer'],
  ['issueNumber', 'parse/no-issue-number', 'issue number (〔2016〕50号)'],
  ['signedOn', 'parse/no-date', 'date of signing'],
  ['placeName', 'parse/no-place', 'place'],
  ['period', 'parse/no-period', 'period of years in the title'],
] as const satisfies readonly (readonly [keyof Metadata, DiagnosticCode, string])[];

const NO_MARK = 'no outline mark (一、 （一） 1. 第一条 …) begins any line';
const CHECK_SOURCES = 'Check the sources page; cut them from the file only if it is not the original';

/** Collects the findings of one seed. */
export class Findings {
  readonly #seed: Seed;
  readonly #line: (offset: number) => number;
  readonly #found: Diagnostic[] = [];

  constructor(seed: Seed) {
    this.#seed = seed;
    this.#line = lineNumbers(seed.text);
  }

  /** Sorted by line. */
  inOrder(): Diagnostic[] {
    return this.#found.sort((a, b) => a.line - b.line);
  }

  addNumbers(odd: readonly Finding[]): void {
    const hint = 'Compare with the original; the clause keeps this number in its address';
    for (const { code, at, message } of odd) this.#add(code, [at, at], message, hint);
  }

  addExcluded(paragraphs: readonly Paragraph[], { start, end }: Extent): void {
    const add = (part: readonly Paragraph[], where: string) => {
      const first = part[0]?.pieces[0]?.[0];
      if (first === undefined) return;
      const count = part.reduce((sum, { folded }) => sum + folded.length, 0);
      this.#add(
        'parse/excluded',
        [first, part.at(-1)?.pieces.at(-1)?.[1] ?? first],
        `${count} characters ${where} belong to a neighbouring document and are left out`,
        CHECK_SOURCES,
      );
    };
    add(paragraphs.slice(0, start), 'before the title');
    add(paragraphs.slice(end), 'behind the end');
  }

  /** One finding for all page numbers and lines of a web page, at the first. */
  addFurniture(furniture: readonly Line[]): void {
    const [first] = furniture;
    if (!first) return;
    this.#add(
      'parse/excluded',
      [first.start, first.end],
      `${furniture.length} lines with page numbers or navigation of a web page are left out`,
      CHECK_SOURCES,
    );
  }

  addMissing(metadata: Metadata): void {
    for (const [key, code, what] of MISSING) {
      if (metadata[key] !== null || (key === 'placeName' && this.#seed.descriptor)) continue;
      this.#add(
        code,
        null,
        `the text gives no ${what}`,
        'State it in the descriptor in content/documents, with the evidence, if it is known',
      );
    }
  }

  addMended(paragraphs: readonly Paragraph[]): void {
    for (const at of paragraphs.flatMap(({ mended }) => mended))
      this.#add(
        'parse/broken-paragraph',
        [at, at],
        'this line goes on with the sentence before it and was joined to it',
        'Nothing to do where a page break stood; else check that no words are missing',
      );
  }

  /** A text without marks is no outline, or one of a clause for each paragraph. */
  addUnmarked(items: readonly Item[]): void {
    if (items.length === 0)
      this.#add(
        'parse/no-outline',
        null,
        NO_MARK,
        'Check that the file holds the text itself, with its paragraphs on lines of their own',
      );
    else if (items.every(({ mark }) => mark === null))
      this.#add(
        'parse/no-marks',
        items[0]?.paragraph.pieces[0] ?? null,
        `${NO_MARK}, so that each paragraph is a clause: ${items.length} of them`,
        'Nothing to do for a reply or a short notice; else compare with the source, whose numbering may be lost',
      );
  }

  #add(code: DiagnosticCode, span: Span | null, message: string, hint: string): void {
    const line = span ? this.#line(span[0]) : 1;
    this.#found.push({ code, file: this.#seed.file, line, span, message, hint });
  }
}
