/** Which paragraphs are the document: what leaked in before it and behind it is cut off. */

import { form } from '#language/rules/form.ts';
import { headingsWithoutMarks } from '../outline/placing.ts';
import type { Paragraph } from '../paragraph.ts';
import { isCaption } from '../tables/captions.ts';
import { isTableNote } from '../tables/table-lines.ts';
import { holdsAnnex, isRoster, opensAnnex, partAnnexes } from './annexes.ts';
import { partClosings } from './closing.ts';
import { findHeads, titleEnd } from './document-head.ts';
import type { LineKind } from './line-kinds.ts';
import { joinZones, type Zone } from './zones.ts';

export interface Extent {
  /** Index of the document's first paragraph, and behind its last. */
  readonly start: number;
  readonly end: number;
  /** The document in order; the first is what stands before the outline, and may be empty. */
  readonly zones: readonly Zone[];
}

/** Offsets of the lines of a web page: what stands around the text on their far side is the page's too. */
export interface SiteLines {
  readonly lines: readonly number[];
  /** Of those that say when the text was published, and stand under its title. */
  readonly stamps: readonly number[];
}

/** Finds the document among its neighbours' leftovers, and the outline in it. */
export function findExtent(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  site: SiteLines,
): Extent {
  const heads = findHeads(paragraphs, kinds);
  let start = behindNavigation(paragraphs, kinds, heads[0]?.index ?? null, site);
  if (start === 0 && !opensDocument(paragraphs, kinds))
    start = overTitle(kinds, heads.find((head) => head.index > 0)?.index ?? 0);

  const parted = (zones: readonly Zone[]) =>
    partAnnexes(joinZones(partClosings(zones, paragraphs)), paragraphs, kinds);
  const item = firstItem(paragraphs, start);
  let outline = isRoster(paragraphs, start, item) ? -1 : item;
  // A next document begins behind the outline with a head of its own.
  const next =
    outline < 0
      ? undefined
      : heads.find((head) => head.index > outline && !isAttached(kinds, paragraphs, head.index));
  const about = outline < 0 ? -1 : explanationBehind(paragraphs, kinds, outline);
  const end = Math.min(
    next?.index ?? paragraphs.length,
    about < 0 ? paragraphs.length : about,
    beforeNavigation(paragraphs, kinds, start, site.lines),
  );
  // A page may have kept the title to itself; to whom a notice goes says as well that it is whole.
  const isWhole =
    heads.some(({ index }) => index >= start) ||
    kinds.indexOf('addressee', start) >= 0 ||
    isTitledText(paragraphs, kinds, start, end);
  if (outline < 0) {
    const unmarked = isWhole ? unmarkedZones(paragraphs, kinds, start, end) : null;
    const zones = unmarked?.some((zone) => zone.outline)
      ? unmarked
      : (titledTable(paragraphs, kinds, start, end) ?? unmarked);
    if (zones !== null) return { start, end, zones: parted(zones) };
  }
  if (outline < 0) outline = end;
  return { start, end, zones: parted(findZones(paragraphs, kinds, start, outline, end)) };
}

/** 关于《某公告》的解读, 《某方案》编制说明, 《某办法》答记者问: an article about the text that a page set behind it, and no annex of it. */
const EXPLAINS = /^(?:关于)?《(.+)》的?\p{Script=Han}{0,4}(?:解读|说明|[问答]\p{Script=Han}{0,3}[问答])$/u;
function explanationBehind(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  outline: number,
): number {
  const signed = kinds.findIndex((kind, i) => i > outline && kind === 'date' && isSigner(kinds[i - 1]));
  const above = paragraphs.slice(0, outline).map(({ folded }) => folded);
  const head = wordsOf(above.join(''));
  return paragraphs.findIndex(({ folded, mark }, i) => {
    const isFree = i > outline && mark === null && !opensAnnex(paragraphs, i - 1);
    const about = isFree ? EXPLAINS.exec(folded.trim())?.[1] : undefined;
    return about !== undefined && ((signed >= 0 && i > signed) || head.includes(wordsOf(about)));
  });
}
const wordsOf = (words: string): string => words.replace(/[\s《》()]/g, '');

/** Index of the red head that stands over a title with no number under it: 某省人民政府办公厅文件, 样政办发〔2022〕39号. */
function overTitle(kinds: readonly LineKind[], title: number): number {
  const under = kinds.indexOf('addressee', title);
  if (kinds[title - 1] !== 'number' || kinds.slice(title, under).includes('number')) return title;
  return kinds.findLastIndex((kind, i) => i < title - 1 && kind !== 'issuer') + 1;
}

/** Whether a title opens it and several sentences follow, or a few that are signed: a plan without numbers, an announcement. */
function isTitledText(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  start: number,
  end: number,
): boolean {
  const first = kinds.indexOf('sentence', start);
  const title = paragraphs.findIndex(
    (_, i) => i >= start && i < first && titleEnd(paragraphs, kinds, i) !== null,
  );
  const sentences = kinds
    .slice(first, end)
    .filter((kind, i) => kind === 'sentence' && !paragraphs[first + i]?.table);
  const isSigned = kinds.slice(first, end).some((kind, i, own) => kind === 'date' && isSignedBy(own, i));
  return first >= 0 && title >= 0 && (isSigned || sentences.length >= LEAST_SENTENCES);
}

/** A document that is a table under its title, a list of tasks (任务分解表): what leads to the table, the table, and what stands beneath; null of any other. */
function titledTable(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  start: number,
  end: number,
): Zone[] | null {
  const inside = paragraphs.slice(0, end);
  const at = kinds.indexOf('titleLine', start);
  const title = paragraphs[at];
  if (title === undefined || (title.table && !isCaption(title.folded))) return null;
  const from = inside.findIndex(({ table }, i) => table && i > at);
  let last = inside.findLastIndex(({ table }) => table);
  const prose = kinds.slice(start, Math.max(start, from)).filter((kind) => kind === 'sentence');
  if (from < 0 || last - from < LEAST_SENTENCES || prose.length >= LEAST_SENTENCES) return null;
  while (last + 1 < end && isTableNote((paragraphs[last + 1] as Paragraph).folded)) last++;
  return zonesAround(start, [from, last], end);
}

/** What stands before the text, the text from its first paragraph to its last, and what stands behind; the first may be empty. */
const zonesAround = (start: number, [first, last]: readonly [number, number], end: number): Zone[] =>
  [
    { from: start, to: first, outline: false },
    { from: first, to: last + 1, outline: true },
    { from: last + 1, to: end, outline: false },
  ].filter((zone, i) => i === 0 || zone.to > zone.from);

/** Fewer are what a site says of a text that it does not show. */
const LEAST_SENTENCES = 3;

const offsetOf = (paragraph: Paragraph | undefined): number =>
  paragraph?.pieces[0]?.[0] ?? Number.POSITIVE_INFINITY;

/** Index of the first paragraph behind the last line of navigation that stands before the title. */
function behindNavigation(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  head: number | null,
  { lines: navigation, stamps }: SiteLines,
): number {
  const mark = paragraphs.findIndex((paragraph) => paragraph.mark !== null);
  const ended = paragraphs.findIndex(
    ({ folded, mark }, i) =>
      titleEnd(paragraphs, kinds, i) !== null ||
      (mark === null && kinds[i] === 'titleLine' && EXPLAINS.test(folded.trim())),
  );
  const title = ended >= 0 ? ended : titleAbove(paragraphs, kinds, stamps);
  const first = head ?? (title >= 0 && (mark < 0 || title < mark) ? title : mark);
  const last = navigation.findLast((offset) => offset < offsetOf(paragraphs[Math.max(0, first)]));
  return last === undefined ? 0 : paragraphs.findIndex((paragraph) => offsetOf(paragraph) > last);
}

/** Index of the line over the one that says when a page was published, where that line could be a title; else -1. */
const titleAbove = (
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  stamps: readonly number[],
): number =>
  paragraphs.findIndex(
    (paragraph, i) =>
      kinds[i] === 'titleLine' &&
      stamps.some((stamp) => offsetOf(paragraph) < stamp && stamp < offsetOf(paragraphs[i + 1])),
  );

/**
 * Index of the first paragraph behind navigation that no item and no annex follows; in a text without items, no sentence.
 * 附件下载：….pdf stands over an annex that was copied with the text, and over the signature of a text that has no other.
 */
function beforeNavigation(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  start: number,
  navigation: readonly number[],
): number {
  const item = paragraphs.findLastIndex(({ mark }, i) => i >= start && mark !== null);
  const text = item >= 0 ? item : kinds.findLastIndex((kind, i) => i >= start && kind === 'sentence');
  if (text < 0) return paragraphs.length;
  const cutBehind = (last: number): number => {
    const first = navigation.find((offset) => offset > offsetOf(paragraphs[last]));
    const end = paragraphs.findIndex(
      (paragraph) => offsetOf(paragraph) > (first ?? Number.POSITIVE_INFINITY),
    );
    return first === undefined || end < 0 ? paragraphs.length : end;
  };
  const last = paragraphs.findLastIndex((_, i) => i === text || (i > text && holdsAnnex(paragraphs, i)));
  const end = cutBehind(last);
  const signed = kinds.findIndex((kind, i) => i > start && kind === 'date' && isSigner(kinds[i - 1]));
  return signed >= end ? cutBehind(signed) : end;
}

const isSignedBy = (kinds: readonly LineKind[], date: number): boolean =>
  isSigner(kinds[date - 1]) || kinds.slice(date + 1).find((kind) => kind !== 'remark') === 'signatory';
const isSigner = (kind: LineKind | undefined): boolean => kind === 'issuer' || kind === 'signatory';

/** Whether the text begins with a title, an addressee or the outline, and not in the middle of another. */
function opensDocument(paragraphs: readonly Paragraph[], kinds: readonly LineKind[]): boolean {
  const first = paragraphs[0];
  if (!first) return true;
  if (first.mark) return first.mark.number === 1;
  if (kinds[0] === 'sentence') return form('{introduces}|为{purpose}|^《').test(first.folded.slice(0, 60));
  return kinds[0] !== 'issuer' || kinds[1] !== 'date' || titleEnd(paragraphs, kinds, 2) === null;
}

/** A document without any mark, a reply (批复) or a notice: from its first sentence, behind a signature, to its last. */
function unmarkedZones(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  start: number,
  end: number,
): Zone[] {
  const annex = paragraphs.findIndex((_, i) => i > start && i < end && opensAnnex(paragraphs, i));
  // Rows of a table that hold sentences are no paragraphs of the text.
  const isSentence = (kind: LineKind, i: number): boolean => kind === 'sentence' && !paragraphs[i]?.table;
  const last = kinds.slice(0, annex < 0 ? end : annex).findLastIndex(isSentence);
  const signed = kinds.lastIndexOf('date', last);
  const from = kinds.findIndex((kind, i) => i >= Math.max(start, signed) && isSentence(kind, i));
  if (from < 0 || last < from) return [{ from: start, to: end, outline: false }];
  const text = paragraphs.slice(from, last + 1);
  const [heading] = headingsWithoutMarks(text);
  return zonesAround(start, [from + (heading ? text.indexOf(heading) : 0), last], end);
}

/** The first numbered item; dashes alone open no outline where numbers follow. */
function firstItem(paragraphs: readonly Paragraph[], start: number): number {
  const numbered = paragraphs.findIndex(({ mark }, i) => i >= start && mark !== null && mark.number !== null);
  if (numbered >= 0) return numbered;
  return paragraphs.findIndex(({ mark }, i) => i >= start && mark !== null);
}

const isAttached = (kinds: readonly LineKind[], paragraphs: readonly Paragraph[], i: number): boolean =>
  kinds[i - 1] === 'remark' && /^附/.test((paragraphs[i - 1] as Paragraph).folded);

/**
 * Parts the outline from signature, attachments and remarks. A signature or 附件 ends the outline; a mark
 * behind it (an attached plan with its own 一、) begins it again.
 */
function findZones(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  start: number,
  outline: number,
  end: number,
): Zone[] {
  const zones: Zone[] = [{ from: start, to: outline, outline: false }];
  const lastMark = paragraphs.findLastIndex(({ mark }, i) => mark !== null && i < end);
  let from = outline;
  let inside = true;
  for (let i = outline; i < end; i++) {
    const turns = inside ? endsOutline(paragraphs, kinds, i, i > lastMark, end) : paragraphs[i]?.mark != null;
    if (!turns) continue;
    if (i > from) zones.push({ from, to: i, outline: inside });
    from = i;
    inside = !inside;
  }
  if (end > from) zones.push({ from, to: end, outline: inside });
  return zones;
}

/** 三、联系方式|联系人：李明: what the heading over it announces. */
const isAskedFor = (above: Paragraph | undefined, folded: string): boolean => {
  const heading = above?.mark ? above.folded.slice(above.mark.length).trim() : '';
  return /^\p{Script=Han}{2,8}$/u.test(heading) && heading.includes(folded.trim().slice(0, 2));
};

/** A signature, 附件：…; behind the last item also a date alone or a remark. */
function endsOutline(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  i: number,
  behind: boolean,
  end: number,
): boolean {
  const { mark, folded } = paragraphs[i] as Paragraph;
  const kind = kinds[i] as LineKind;
  const next = i + 1 < end ? kinds[i + 1] : undefined;
  if (mark) return false;
  if (kind === 'issuer' || kind === 'signatory')
    return next === 'date' || next === 'issuer' || next === 'signatory' || (behind && next === undefined);
  if (kind === 'remark')
    return (
      (behind && !isAskedFor(paragraphs[i - 1], folded)) || form('^(?:{closes}|{attaches})').test(folded)
    );
  // 来源：样市发布, behind an article
  if (kind === 'card') return behind && form('^{pageSource}:').test(folded);
  // 二零二四年五月三日 over who signs, in the manner of Macau
  return kind === 'date' && (behind || next === 'signatory');
}
