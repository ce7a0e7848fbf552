/** Keeps for every character of a seed what it is, and cuts the seed into segments (分段) from that. */

import { isSpace } from '#language/lines.ts';
import { roleSchema, type Segment, type SegmentRole } from '#model/document.ts';
import type { MappedText, Span } from '#model/span.ts';
import { INVISIBLE } from './lines/clean-text.ts';
import type { Paragraph } from './paragraph.ts';

// White space first: it is what a character is until it is found to be something else.
const ROLES: readonly SegmentRole[] = ['space', ...roleSchema.options.filter((role) => role !== 'space')];

/** A paragraph's characters as mapped text. */
export function paragraphText(clean: MappedText, { pieces }: Paragraph): MappedText {
  let text = '';
  const toSource: number[] = [];
  for (const [start, end] of pieces) {
    text += clean.text.slice(start, end);
    for (let i = start; i < end; i++) toSource.push(clean.toSource[i] as number);
  }
  toSource.push((toSource.at(-1) ?? -1) + 1);
  return { text, toSource };
}

export class RoleMap {
  readonly #seed: string;
  readonly #roles: Uint8Array;
  /** 0 for none, else 1 + index of the clause. */
  readonly #clauses: Int32Array;

  constructor(seed: string) {
    this.#seed = seed;
    this.#roles = new Uint8Array(seed.length);
    this.#clauses = new Int32Array(seed.length);
  }

  /** Gives the characters of `[start, end)` of a mapped text a role; white space at both ends gets none. */
  assign({ text, toSource }: MappedText, [start, end]: Span, role: SegmentRole, clause?: number): void {
    let from = start;
    let to = end;
    while (from < to && isSpace(text[from] as string)) from++;
    while (to > from && isSpace(text[to - 1] as string)) to--;
    for (let i = from; i < to; i++) {
      const offset = toSource[i] as number;
      this.#roles[offset] = ROLES.indexOf(role);
      if (clause !== undefined) this.#clauses[offset] = clause + 1;
    }
  }

  /** An invisible character that was left out goes with the character before it, white space passed over. */
  #joinInvisible(): void {
    let before = -1;
    for (let i = 0; i < this.#seed.length; i++) {
      const character = this.#seed[i] as string;
      if (this.#roles[i] === 0 && before >= 0 && !isSpace(character) && INVISIBLE.test(character)) {
        this.#roles[i] = this.#roles[before] as number;
        this.#clauses[i] = this.#clauses[before] as number;
      }
      if (!isSpace(character)) before = this.#roles[i] === 0 ? -1 : i;
    }
  }

  /** What a converter wrote into the text is excluded. */
  #excludeRest(): void {
    for (let i = 0; i < this.#seed.length; i++)
      if (this.#roles[i] === 0 && !isSpace(this.#seed[i] as string))
        this.#roles[i] = ROLES.indexOf('excluded');
  }

  /** The whole seed in segments without gap or overlap; `ids` are the clauses' ids by index. */
  segments(ids: readonly string[]): Segment[] {
    this.#joinInvisible();
    this.#excludeRest();
    const segments: Segment[] = [];
    let start = 0;
    for (let i = 1; i <= this.#seed.length; i++) {
      if (
        i < this.#seed.length &&
        this.#roles[i] === this.#roles[start] &&
        this.#clauses[i] === this.#clauses[start]
      )
        continue;
      const clause = this.#clauses[start] as number;
      segments.push({
        start,
        end: i,
        role: ROLES[this.#roles[start] as number] as SegmentRole,
        ...(clause > 0 ? { clause: ids[clause - 1] as string } : {}),
      });
      start = i;
    }
    return segments;
  }

  /** Stretches of the seed that belong to each clause, white space between two of one clause included. */
  spans(count: number): Span[][] {
    this.#joinInvisible();
    const spans: Span[][] = Array.from({ length: count }, () => []);
    let current = 0;
    let start = 0;
    let end = 0;
    const close = () => {
      if (current > 0) (spans[current - 1] as Span[]).push([start, end]);
    };
    for (let i = 0; i < this.#seed.length; i++) {
      if (this.#roles[i] === 0 && isSpace(this.#seed[i] as string)) continue;
      const clause = this.#clauses[i] as number;
      if (clause !== current) {
        close();
        current = clause;
        start = i;
      }
      end = i + 1;
    }
    close();
    return spans;
  }
}
