/**
 * Annexes (附件) without an outline: tables, rosters, forms. Each is a part of its own, an item at the end of the
 * outline; one with marks of its own goes on with the outline, its title and introduction before it.
 */

import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { Mark } from '../outline/marks.ts';
import type { Paragraph } from '../paragraph.ts';
import { isCaption } from '../tables/captions.ts';
import { listsAnnexes, titleEnd } from './document-head.ts';
import { isColophon, type LineKind } from './line-kinds.ts';
import type { Zone } from './zones.ts';

const LABEL = form(
  String.raw`^附\s?[件表录图]\s?(?:[A-Z]|[一二三四五六七八九十\d]{0,3})(?:[-—]\d{1,2})?\s?:?$`,
);
const TITLED = form(
  String.raw`^(附[件表录]\s?(?:[A-Z]|[一二三四五六七八九十\d]{0,3})(?:[-—]\d{1,2})?[:\s]\s?)[^:。;]{2,60}?(?:\([^()。;]{1,16}\))?$`,
);
const NUMBERED = /^附[件表录]\s?[一二三四五六七八九十\dA-Z]/;
const LISTED = form('^附[件表录]');
const FILE = /\.[a-z]{3,4}(?:\s?\(.{1,12}\))?$/i;

/** Whether an annex begins at a paragraph: 附件2 alone, 附件2：成员名单 where no list of annexes stands, 附件：指标表 over a table. */
export function opensAnnex(paragraphs: readonly Paragraph[], i: number): boolean {
  const { folded, mark } = paragraphs[i] as Paragraph;
  if (mark || folded.length > REACHES.annexLabel.at) return false;
  if (LABEL.test(folded)) return i + 1 < paragraphs.length && !listsAnnexes(paragraphs, i);
  if (!NUMBERED.test(folded)) return TITLED.test(folded) && paragraphs[i + 1]?.table === true;
  const neighbours = [paragraphs[i - 1], paragraphs[i + 1]].map((paragraph) => paragraph?.folded ?? '');
  return TITLED.test(folded) && i + 1 < paragraphs.length && !neighbours.some((line) => LISTED.test(line));
}

/** Whether a paragraph is what the table beneath it is called; behind the signature that is an annex, though no label says so. */
function isTableTitle(paragraphs: readonly Paragraph[], kinds: readonly LineKind[], i: number): boolean {
  const { folded, mark, table } = paragraphs[i] as Paragraph;
  return (
    mark === null &&
    kinds[i] === 'titleLine' &&
    paragraphs[i + 1]?.table === true &&
    (!table || isCaption(folded)) &&
    isShortTitle(folded)
  );
}

/** Whether an annex begins at a paragraph and what it holds beneath: a page lists labels and files of annexes, too. */
export function holdsAnnex(paragraphs: readonly Paragraph[], i: number): boolean {
  const below = paragraphs[i + 1]?.folded.trim() ?? '';
  return opensAnnex(paragraphs, i) && !LISTED.test(below) && !FILE.test(below);
}

/** Rows of tables in annexes open no items: a number and a blank under 序号. */
export function withoutRowMarks(paragraphs: readonly Paragraph[]): Paragraph[] {
  let inside = false;
  let table = false;
  return paragraphs.map((paragraph, i) => {
    if (opensAnnex(paragraphs, i)) [inside, table] = [true, false];
    else if (paragraph.mark && !paragraph.mark.bare) inside = false;
    table ||= /^序\s?号/.test(paragraph.folded);
    return inside && table && paragraph.mark?.bare ? { ...paragraph, mark: null } : paragraph;
  });
}

/** Makes zones of the annexes that stand in the zones around the outline and hold no mark. */
export function partAnnexes(
  zones: readonly Zone[],
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
): Zone[] {
  return zones.flatMap((zone, n) => {
    if (zone.outline || n === 0) return [zone];
    const places = range(zone.from, zone.to);
    const labelled = places.filter((i) => opensAnnex(paragraphs, i));
    const signed = kinds.slice(zone.from, zone.to).indexOf('date');
    const titled = places.filter(
      (i) => signed >= 0 && i > zone.from + signed && isTableTitle(paragraphs, kinds, i),
    );
    const starts = labelled.length > 0 ? labelled : titled;
    // The last before marks is the title of what they order.
    const isTitled = zones[n + 1]?.outline === true;
    const annexes = isTitled ? starts.slice(0, -1) : starts;
    const ends = starts.slice(1);
    if (annexes.length === 0) return [zone];
    const end = colophonStart(paragraphs, annexes.at(-1) as number, zone.to);
    const last = starts[annexes.length] ?? signatureStart(kinds, annexes.at(-1) as number, end);
    return [
      { ...zone, to: annexes[0] as number },
      ...annexes.map((from, i): Zone => ({ from, to: ends[i] ?? last, outline: true, annex: true })),
      { ...zone, from: last },
    ].filter(({ from, to }) => to > from);
  });
}

/** Where the signature of the text begins that stands behind the names of its annexes, if none stands before them; `to` without any. */
function signatureStart(kinds: readonly LineKind[], from: number, to: number): number {
  const isName = (i: number) => kinds[i] === 'issuer' || kinds[i] === 'signatory';
  if (kinds.slice(0, from).some((kind, i) => kind === 'date' && isName(i - 1))) return to;
  const date = kinds.slice(0, to).lastIndexOf('date');
  let start = date;
  while (start - 1 > from && isName(start - 1)) start--;
  const isLast = kinds.slice(date + 1, to).every((kind) => kind === 'remark');
  return date > from && start < date && isLast ? start : to;
}

/** Where the printing lines (版记) behind the last annex begin; `to` without any. */
function colophonStart(paragraphs: readonly Paragraph[], from: number, to: number): number {
  let start = to;
  while (start > from + 1 && isColophon((paragraphs[start - 1] as Paragraph).folded)) start--;
  return start;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** An annex as paragraphs of the outline: its label a mark, its title lines one heading, no mark behind. */
export function annexParagraphs(
  { from, to }: Zone,
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
): Paragraph[] {
  const label = paragraphs[from] as Paragraph;
  const isLabel = LABEL.test(label.folded);
  const titled = TITLED.exec(label.folded)?.[1] ?? '';
  const end = isLabel ? titleOf(paragraphs, kinds, from + 1, to) : from + 1;
  const head = paragraphs.slice(from, end);
  const mark: Mark = {
    family: 'annex',
    style: 'annex',
    number: null,
    branch: null,
    length: isLabel ? label.folded.length : titled.length,
    bare: false,
    loose: false,
  };
  const joined: Paragraph = {
    ...label,
    pieces: head.flatMap(({ pieces }) => pieces),
    folded: head.map(({ folded }) => folded).join(''),
    mended: head.flatMap(({ mended }) => mended),
    table: false,
    mark,
  };
  return [joined, ...paragraphs.slice(end, to).map((paragraph) => ({ ...paragraph, mark: null }))];
}

/** Index behind the title of an annex: what ends like one, or else its first line where that is short. */
function titleOf(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  from: number,
  to: number,
): number {
  const end = titleEnd(paragraphs, kinds, from);
  if (end !== null && end <= to) return end;
  const first = paragraphs[from];
  return from < to && first !== undefined && isShortTitle(first.folded) ? from + 1 : from;
}

const isShortTitle = (folded: string): boolean =>
  folded.length <= REACHES.annexTitle.at && !/[。;:\t|]|\s{2}/.test(folded);

/** Fewer sentences over an annex are those of a notice that forwards it. */
const LEAST_SENTENCES = 3;

/**
 * Whether the first item of a text stands in an annex that holds no sentence, 附件|一、先进单位 over their names: the text is what
 * stands over the annex.
 */
export function isRoster(paragraphs: readonly Paragraph[], start: number, item: number): boolean {
  const label = paragraphs.findIndex((_, i) => i >= start && i < item && opensAnnex(paragraphs, i));
  if (label < 0) return false;
  const over = paragraphs.slice(start, label).filter(({ folded }) => /。$/.test(folded.trim()));
  const listed = paragraphs.slice(item).filter(({ folded }) => !isColophon(folded));
  return over.length >= LEAST_SENTENCES && listed.every(({ folded }) => !/[。;:,]/.test(folded));
}
