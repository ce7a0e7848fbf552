/** What parsing noticed in a seed, with file and line; the codes are those of src/model/diagnostic.ts. */

import { isPrivateUse, plainCharacters } from '#language/fold/plain-characters.ts';
import { type Line, lineNumbers } from '#language/lines.ts';
import type { Diagnostic, DiagnosticCode } from '#model/diagnostic.ts';
import type { Metadata, Seed } from '#model/line.ts';
import type { MappedText, Span } from '#model/span.ts';
import type { Extent } from './head/extent.ts';
import { INVISIBLE } from './lines/clean-text.ts';
import type { Item, OutlineFinding } from './outline/outline.ts';
import type { Paragraph } from './paragraph.ts';

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
  /** Where each character of the text that was read stands in the seed. */
  readonly #toSource: readonly number[];
  readonly #line: (offset: number) => number;
  readonly #found: Diagnostic[] = [];

  /** Offsets that it is told are those of the clean text. */
  constructor(seed: Seed, clean: MappedText) {
    this.#seed = seed;
    this.#toSource = clean.toSource;
    this.#line = lineNumbers(seed.text);
  }

  /** Sorted by line. */
  inOrder(): Diagnostic[] {
    return this.#found.sort((a, b) => a.line - b.line);
  }

  addNumbers(odd: readonly OutlineFinding[]): void {
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

  /** Characters that show as an empty box, a finding for each; those that print nothing or another's shape, one for all. */
  addOddCharacters(): void {
    const { text } = this.#seed;
    const boxes = new Map<string, number>();
    const others = new Map<string, { first: number; count: number }>();
    for (const { index, 0: character } of text.matchAll(ODD)) {
      if (character === '\uFEFF' && index === 0) continue;
      if (isPrivateUse(plainCharacters(character))) {
        if (!boxes.has(character)) boxes.set(character, index);
      } else {
        const kind = kindOf(character);
        const { first = index, count = 0 } = others.get(kind) ?? {};
        others.set(kind, { first, count: count + 1 });
      }
    }
    for (const [character, at] of boxes)
      this.#addAt(
        'parse/private-use',
        at,
        `the character ${codeOf(character)} has no meaning of its own and shows as an empty box on most machines`,
        'Compare with the original; the text is kept as it is',
      );
    for (const [kind, { first, count }] of others)
      this.#addAt(
        'parse/odd-characters',
        first,
        `${count} ${kind}, first ${codeOf(text[first] as string)}`,
        'Nothing to do: the text is kept as it is, and read as it prints',
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
    if (!span) this.#found.push({ code, file: this.#seed.file, line: 1, span, message, hint });
    else this.#addAt(code, this.#toSource[span[0]] as number, message, hint, this.#toSource[span[1]]);
  }

  /** At an offset of the seed. */
  #addAt(code: DiagnosticCode, start: number, message: string, hint: string, end = start): void {
    const line = this.#line(start);
    this.#found.push({ code, file: this.#seed.file, line, span: [start, end], message, hint });
  }
}

const ODD = new RegExp(`${INVISIBLE.source}|[\\u2e80-\\u2fdf\\ue000-\\ufaff]`, 'gu');

const kindOf = (character: string): string =>
  plainCharacters(character) === character
    ? 'characters that print nothing are passed over'
    : 'radicals or compatibility characters are read as the ordinary ones';

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
