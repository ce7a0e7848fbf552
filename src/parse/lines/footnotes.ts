/** Footnotes (脚注): the marks [1] and ① behind words, and the notes at the foot that they lead to. */

import { REACHES } from '#language/limits.ts';
import { columnsOf, type Line, splitLines } from '#language/lines.ts';
import { form } from '#language/rules/form.ts';
import type { MappedText } from '#model/span.ts';
import { rewrite } from './rewrite.ts';

/** A mark behind a word, a figure or a unit; behind ：，； it would begin a part of the sentence. */
const REFERENCE = /(?<=[\p{Script=Han}\d%‰”》）)A-Za-z。])(?:(\[|〔|\[\^)(\d{1,2})[\]〕]|([①-⑳]))/gu;
const NOTE = /^(?:\[\^?(\d{1,2})\]:?|〔(\d{1,2})〕|([①-⑳]))\s?(?=\S)/;
/** Words that a list in a sentence follows: 包括①…②…. */
const OPENS_LIST = form('{listIntro}$');
/** 降至70%以下, 65岁以下: a limit, behind which no list begins. */
const LIMITED = /\d[%‰\p{Script=Han}]{0,3}以下$/u;
/** Of what stands before a mark as much as either of these sees. */
const BEFORE = 8;
/** Notes of one page end before the next page's text; longer runs are a list. */
const LONGEST_NOTE = REACHES.footnote.at;

const numberOf = (digits: string | undefined, circle: string | undefined): string => circle ?? `[${digits}]`;

/** The text without the notes whose marks stand in it, and without those marks. */
export function withoutFootnotes(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!/[①[〔]/.test(text)) return mapped;
  const references = new Map<string, number[]>();
  for (const match of text.matchAll(REFERENCE)) {
    const [, bracket, digits, circle] = match;
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
    if (OPENS_LIST.test(before.slice(-3)) && !LIMITED.test(before)) continue;
    // 粤府〔2016〕 has four digits; 〔1〕号 is a number.
    if (bracket && /^[号號]/.test(text.slice(match.index + match[0].length))) continue;
    const key = numberOf(digits, circle);
    references.set(key, [...(references.get(key) ?? []), match.index]);
  }
  if (references.size === 0) return mapped;

  const notes = new Map<string, number[]>();
  for (const { start, end } of splitLines(text)) {
    const match = NOTE.exec(text.slice(start, Math.min(end, start + 12)));
    if (!match || end - start > LONGEST_NOTE) continue;
    const key = numberOf(match[1] ?? match[2], match[3]);
    // The mark stands before its note, at a word of an earlier line.
    if (references.get(key)?.some((at) => at < start)) notes.set(key, [...(notes.get(key) ?? []), start]);
  }
  // A list of items ①②③ is no notes, unless each has its one mark, from ① on.
  const hasOneMark = (key: string) => notes.get(key)?.length === references.get(key)?.length;
  const known = [...notes].filter(([key]) => key.startsWith('[') || (notes.has('①') && hasOneMark(key)));
  if (known.length === 0) return mapped;
  // Where marks in brackets lead to notes, so does one whose note was not copied.
  const bracketed = known.some(([key]) => key.startsWith('['));
  const marks = new Set(
    [...references]
      .filter(([key]) => known.some(([other]) => other === key) || (bracketed && key.startsWith('[')))
      .flatMap(([, places]) => places),
  );
  const lines = new Set(known.flatMap(([, starts]) => starts.map((start) => mapped.toSource[start])));
  return withoutLines(
    rewrite(mapped, REFERENCE, ({ index }) => (marks.has(index) ? '' : null)),
    lines,
  );
}

/** ————————, 注：: what stands over the notes of a page or a text. */
const STROKE = /^(?:[—―─━_-]{3,}|注释?[:：])$/;

/** Takes out the lines that begin at these offsets of the seed, and the stroke or 注： over the first of them. */
function withoutLines(mapped: MappedText, starts: ReadonlySet<number | undefined>): MappedText {
  const lines = splitLines(mapped.text);
  const isOut = (line: Line | undefined): boolean => starts.has(mapped.toSource[line?.start ?? -1]);
  const strokes = lines
    .filter(({ start, end }, i) => isOut(lines[i + 1]) && STROKE.test(mapped.text.slice(start, end)))
    .map(({ start }) => mapped.toSource[start]);
  const out = starts.union(new Set(strokes));
  return rewrite(mapped, /(?<=^[ \t\u3000]{0,40})\S[^\n]*/gm, ({ index }) =>
    out.has(mapped.toSource[index]) ? '' : null,
  );
}

const MARK_ALONE = /^(?:\[\^?\d{1,2}\]|〔\d{1,2}〕|[①-⑳])$/;

/** The same lines, as long as they were printed with the marks of footnotes that were taken out. */
export function withMarks(lines: readonly Line[], { toSource }: MappedText, seed: string): readonly Line[] {
  if (!/[①[〔]/.test(seed)) return lines;
  return lines.map((line) => {
    let { length, columns } = line;
    for (let i = line.start; i < line.end; i++) {
      const [from, to] = [(toSource[i] as number) + 1, toSource[i + 1] as number];
      if (to === from || !MARK_ALONE.test(seed.slice(from, to))) continue;
      length += to - from;
      columns += columnsOf(seed, from, to);
    }
    return length === line.length ? line : { ...line, length, columns };
  });
}
