/** Items that were run together in one line (…。（省卫生健康委负责）（二）强化…), and whole documents on a few lines. */

import { foldText } from '#language/fold/script-fold.ts';
import { endsLabelled } from '#language/forms/note-forms.ts';
import { isAdoptionLine } from '#language/forms/titles/adoption.ts';
import { LIMITS, REACHES } from '#language/limits.ts';
import { cutLines, type Line } from '#language/lines.ts';
import { form } from '#language/rules/form.ts';
import { CONTENTS } from '../head/front-matter.ts';
import { isWholeTitle } from '../head/line-kinds.ts';
import { type Mark, type MarkFamily, readMark } from '../outline/marks.ts';
import { isTableNote } from '../tables/table-lines.ts';
import { aroundOutline } from './own-lines.ts';

/** Families that stand inside a line, outermost first. */
const RANKS: readonly MarkFamily[] = [
  '编',
  '章',
  '节',
  '条',
  'formal',
  'han',
  '(han)',
  'digit',
  '(digit)',
  'circle',
];
const ARTICLE = RANKS.indexOf('条');
/** 一、: what such marks and those above open is cut wherever a sentence ends. */
const FIRST_LEVEL = RANKS.indexOf('han');
/** Where a mark may begin; its own form is read by `readMark`. */
const CANDIDATE =
  /第\s?[一二三四五六七八九十百零〇\d]{1,7}\s?[编篇章节条]|(?<![\d一二三四五六七八九十百第])(?:[一二三四五六七八九十]{1,3}\s?[、.]|\(\s?[一二三四五六七八九十]{1,3}\s?\)|\d{1,2}\s?[.、]\s{0,4}(?=[\p{Script=Han}“《]|(?<=[。)\]]\d{1,2}\. {0,4})\d)|\(\d{1,2}\)|[①-⑳])|(?:——|--)(?=\p{Script=Han})/gu;
/** Behind the end of a sentence, its closing quotation mark and the note behind it included. */
const SENTENCE_END = /[。！？!?][”’」』]?\s{0,4}$/;
const NOTE_END =
  /[。！？!?;][”’」』]?(?:\((?:[^()]|\([^()]{0,30}\)){2,300}\)|[[〔【][^[\]〔〕【】]{2,300}[\]〕】])$/;
/** …2名全科医生（市卫生健康局负责）|（二）…: so does a note that ends in what its bodies do. */
const DUTY_END = form(String.raw`\((?:[^()]|\([^()]{0,30}\)){2,160}{noteDuty}\)$`);
/** 答：（一）…: an answer that is a list. */
const ANSWERS = /^\s{0,4}答\s?:\s{0,4}$/;
const LIST_OPENS = /:\s{0,4}$/;
const LIST_GOES_ON = /[;。]\s{0,4}$/;
/** 第四条规定的情形 goes on with a reference, and 第一款（一）项 with a part of one. */
const REFERENCE = form(
  String.raw`^第[^条]{1,8}条(?:{articleRest}|、)|^\([^()]{1,5}\)(?:项(?!目)|[款目]规定)`,
);
/** How far back the end of a sentence is looked for; a note may stand between. */
const LONGEST_NOTE = REACHES.noteBack.at;
/** Candidates ahead in which the second of a list is looked for. */
const AHEAD = REACHES.listAhead.at;

interface Candidate {
  readonly line: number;
  /** Offset in the text. */
  readonly at: number;
  readonly family: MarkFamily;
  readonly number: number;
  readonly rank: number;
  /** Whether it begins its line; it is a mark then whatever stands before it. */
  readonly first: boolean;
  /** What stands before it: the end of a sentence, a title or what goes with one (or a blank, where a page joined its lines), the beginning or going on of a list. */
  readonly behind: 'sentence' | 'title' | 'colon' | 'semicolon' | null;
  /** 2.65岁以上: a mark only where it is the next of its list. */
  readonly bare: boolean;
  /** Whether a note of who is charged ends before it. */
  readonly isNoted: boolean;
  /** End of its mark. */
  readonly end: number;
}

/** The lines of a text, those that hold several items cut before each; `rows` are the offsets of lines of tables. */
export function partRunTogether(
  text: string,
  lines: readonly Line[],
  rows: ReadonlySet<number> = new Set(),
): readonly Line[] {
  const whole = foldText(text);
  const folded = lines.map(({ start, end }) => whole.slice(start, end));
  // 注：1.…。2.…。 below a table is one note.
  const isNoteBelow = (line: number): boolean => {
    if (!isTableNote(folded[line] as string)) return false;
    let above = line - 1;
    while (above >= 0 && folded[above]?.trim() === '') above--;
    return rows.has(lines[above]?.start ?? -1);
  };
  const candidates = lines.flatMap(({ start }, line) =>
    rows.has(start) || isNoteBelow(line) ? [] : candidatesIn(whole, folded[line] as string, line, lines),
  );
  const divided = cutsOfDivided(folded, lines, rows);
  const plain = candidates.every(({ first }) => first) ? [] : accept(candidates, folded, lines, false);
  if (plain.length === 0) return divided.length > 0 ? cutLines(text, lines, divided) : lines;
  const cuts = accept(candidates, folded, lines, true);
  const first = Math.min(...cuts, ...candidates.filter((one) => one.first).map(({ at }) => at));
  return cutLines(text, lines, [...cuts, ...divided, ...aroundOutline(folded, lines, first)]);
}

const DIVIDED =
  /(?<=^\s{0,4}|\s)\d{1,2}(?:\.\d{1,2}){0,2}(?=[、.]?\s{0,2}\p{Script=Han})(?!\s{0,2}[万亿元米年月日个])/gu;
/** 编制目的 为做好…。: a heading that stands in one line with its text. */
const HEADING_BESIDE = /^[、.]?\s{0,2}\p{Script=Han}{2,10}\s(?=\p{Script=Han}.*。)/u;
/** Fewer that begin their lines make no outline of 1.1 and 1.2. */
const LEAST_DIVIDED = 3;

/** 1、总则 |1.1 目的 为…, 1.4 原则 |1.4.1 坚持…: behind a blank, numbers that go on with the one before, in a text of such. */
function cutsOfDivided(
  folded: readonly string[],
  lines: readonly Line[],
  rows: ReadonlySet<number>,
): number[] {
  const cuts: number[] = [];
  const headings: number[] = [];
  let last = '';
  let first = 0;
  for (const [i, words] of folded.entries()) {
    const { start } = lines[i] as Line;
    for (const { index, 0: own } of rows.has(start) ? [] : words.matchAll(DIVIDED)) {
      const begins = words.slice(0, index).trim() === '';
      const above = own.slice(0, own.lastIndexOf('.'));
      const next = `${above}.${Number(own.slice(above.length + 1)) - 1}`;
      const goesOn =
        own.includes('.') && (own === `${last}.1` || last === next || last.startsWith(`${next}.`));
      if (begins && own.includes('.')) first++;
      if (!begins && goesOn) cuts.push(start + index);
      if (!begins && !goesOn) continue;
      last = own;
      const heading = HEADING_BESIDE.exec(words.slice(index + own.length))?.[0].length ?? 0;
      if (heading > 0) headings.push(start + index + own.length + heading);
    }
  }
  return first < LEAST_DIVIDED || cuts.length === 0 ? [] : [...cuts, ...headings];
}

function candidatesIn(whole: string, folded: string, line: number, lines: readonly Line[]): Candidate[] {
  const { start } = lines[line] as Line;
  const found: Candidate[] = [];
  const opening = readMark(folded);
  const isDash = opening?.family === 'dash';
  // 贰、依据: such a mark stands at the beginning of a line alone.
  const isBare = opening?.bare === true && opening.family !== 'formal';
  if (opening && !isBare && (opening.number !== null || isDash))
    found.push(candidate(whole, line, start, 0, opening));
  for (const { index } of folded.matchAll(CANDIDATE)) {
    if (index < (opening?.length ?? 0) || (index === 0 && opening)) continue;
    const mark = readMark(folded.slice(index, index + 40));
    if (!mark || (mark.bare && mark.family !== 'digit') || REFERENCE.test(folded.slice(index, index + 16)))
      continue;
    found.push(candidate(whole, line, start, index, mark));
  }
  return found;
}

function candidate(whole: string, line: number, start: number, index: number, mark: Mark): Candidate {
  const { family, number, length, bare } = mark;
  const rank = family === 'dash' ? RANKS.length : RANKS.indexOf(family);
  const at = start + index;
  const before = index === 0 ? '' : whole.slice(Math.max(0, at - LONGEST_NOTE), at).replace(/\s{1,8}/g, '');
  const inLine = whole.slice(start, at);
  const isNoted = [NOTE_END, DUTY_END].some((ends) => ends.test(before)) || endsLabelled(before);
  const behind =
    isNoted || SENTENCE_END.test(before) || CONTENTS.test(inLine) || ANSWERS.test(inLine)
      ? 'sentence'
      : LIST_OPENS.test(before)
        ? 'colon'
        : LIST_GOES_ON.test(before)
          ? 'semicolon'
          : index > 0 &&
              number === 1 &&
              rank <= FIRST_LEVEL &&
              (/\s$/.test(inLine) || isOfTitle(inLine.trim()) || (rank < ARTICLE && ENDS_IN_LAW.test(before)))
            ? 'title'
            : null;
  return {
    line,
    at,
    family,
    number: number ?? 0,
    rank,
    first: index === 0,
    behind,
    bare,
    isNoted,
    end: at + length,
  };
}

/** …现予公布。某某管理办法|第一章总则: a page that set all its lines behind each other. */
const ENDS_IN_LAW = form('[。日]\\p{Script=Han}{2,40}{lawTitle}$', 'u');

/** …行动计划（2019—2021年）, （2019年11月8日市人民政府第62次常务会议通过）: a line that an outline may follow. */
const isOfTitle = (before: string): boolean =>
  before.length <= LIMITS.titleLine.most && (isWholeTitle(before) || isAdoptionLine(before));

/** Offsets at which an item begins within a line; `known` where the text is known to be run together. */
function accept(
  candidates: readonly Candidate[],
  folded: readonly string[],
  lines: readonly Line[],
  known: boolean,
): number[] {
  const cuts: number[] = [];
  const running = new Map<MarkFamily, number>();
  /** Of each family the number of the item that was cut out last: its list goes on behind a semicolon too. */
  const cutOut = new Map<MarkFamily, number>();
  let last: Candidate | null = null;
  for (const [i, found] of candidates.entries()) {
    if (found.rank < 0) continue;
    if (!found.first && !isItem(found, i, last)) continue;
    if (!found.first) {
      cuts.push(found.at);
      cutOut.set(found.family, found.number);
    }
    running.set(found.family, found.number);
    last = found;
  }
  return cuts;

  function isItem(found: Candidate, i: number, open: Candidate | null): boolean {
    const { family, number, rank, behind } = found;
    if (family === 'dash') return known && behind === 'sentence';
    const count = running.get(family) ?? 0;
    const follows = number === count + 1;
    if (behind === 'sentence' && follows && count > 0) return true;
    if (found.bare) return false;
    if (!open && behind === 'title') return hasSecond(i);
    if (open && isHeadingBetween(open, found)) return (follows || number === 1) && rank > open.rank;
    if (!open && behind === 'colon' && number === 1 && rank <= FIRST_LEVEL && hasSecond(i)) return true;
    if (
      behind === 'sentence' &&
      number === 1 &&
      rank <= FIRST_LEVEL + 1 &&
      (hasSecond(i) || isLastHeading(found))
    )
      return true;
    // （1）…。（市工商局负责）（2）…: a note behind each says that they are items.
    if (behind === 'sentence' && number === 1 && hasSecond(i) && secondOf(i)?.isNoted) return true;
    if (!known) return false;
    if (behind === 'sentence' || behind === 'colon')
      return (
        number === 1 && (behind === 'sentence' || rank <= FIRST_LEVEL + 1 || ofSentences(i)) && hasSecond(i)
      );
    if (behind !== 'semicolon' || !follows || count === 0) return false;
    return rank <= FIRST_LEVEL + 1 || cutOut.get(family) === count;
  }

  /** Whether a list goes on to its second item. */
  function hasSecond(i: number): boolean {
    const { family, rank } = candidates[i] as Candidate;
    for (const next of candidates.slice(i + 1, i + 1 + AHEAD)) {
      if (next.family === family)
        return (
          next.number === 2 && (next.first || (known ? next.behind !== null : next.behind === 'sentence'))
        );
      if (next.rank < rank && next.first) return false;
    }
    return false;
  }

  /** Whether the second item of a list stands behind a whole sentence, which ends no part of an enumeration. */
  function ofSentences(i: number): boolean {
    const second = secondOf(i);
    return second?.number === 2 && second.behind === 'sentence';
  }

  function secondOf(i: number): Candidate | undefined {
    const { family } = candidates[i] as Candidate;
    return candidates.slice(i + 1, i + 1 + AHEAD).find((next) => next.family === family);
  }

  /** Whether a heading alone stands behind the mark, up to the end of the line: …特制定本方案。一、指导思想. */
  function isLastHeading({ line, end, rank }: Candidate): boolean {
    const { start } = lines[line] as Line;
    const rest = (folded[line] as string).slice(end - start).trim();
    if (rest.length < 2 || rest.length > LIMITS.endedHeading.most || /[。;:!?,]/.test(rest)) return false;
    return candidates.some((next) => next.line > line && next.first && next.rank === rank);
  }

  /** Whether nothing but a heading stands between two marks of one line: 二、主要任务（一）…. */
  function isHeadingBetween(open: Candidate, found: Candidate): boolean {
    if (open.line !== found.line || found.at - open.end > LIMITS.endedHeading.most || found.at <= open.end)
      return false;
    // An article's first words may lead to another article.
    if (open.rank === ARTICLE) return false;
    const { start } = lines[open.line] as Line;
    const between = (folded[open.line] as string).slice(open.end - start, found.at - start);
    return between.trim().length >= 2 && !/[。;:!?]/.test(between) && !/[第、,和及按照]$/.test(between);
  }
}
