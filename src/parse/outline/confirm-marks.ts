/** Takes back marks that only look like marks: a bare `1 ` without siblings, 第三条 out of its count. */
import { REACHES } from '#language/limits.ts';
import { CONTENTS } from '../head/front-matter.ts';
import type { Paragraph } from '../paragraph.ts';
import { isTableLine } from '../tables/table-lines.ts';
import { BY_STYLE } from './levels.ts';
import { type Mark, numbered } from './marks.ts';

/** The same paragraphs, those with a doubtful mark that nothing confirms without it. */
export function confirmMarks(read: readonly Paragraph[]): Paragraph[] {
  const paragraphs = withItemsOfArticles(withQuestions(withNinthLetters(read)));
  const counts = new Map<string, (number | null)[]>();
  const countOf = (own: Mark) => {
    const key = countedAs(own);
    const found =
      counts.get(key) ??
      paragraphs.map(({ mark }) =>
        mark?.family === own.family && countedAs(mark) === key ? mark.number : null,
      );
    counts.set(key, found);
    return found;
  };
  const contents = contentsEnd(paragraphs);
  const quoted = quotedParagraphs(paragraphs);
  let article = 0;
  let attachment = 0;
  let above = '';
  return paragraphs.map((paragraph, i) => {
    const { mark, folded } = paragraph;
    attachment = nextAttachment(paragraph, attachment);
    if (!mark) return paragraph;
    // 第634章 《某條例》 is what the ordinance is called in its collection.
    if (mark.family === '章' && /^《[^《》]+》$/.test(folded.slice(mark.length).trim()))
      return { ...paragraph, mark: null };
    if (i < contents || attachment > 0 || quoted.has(i)) return { ...paragraph, mark: null };
    if (mark.bare && ALONE.test(folded) && !opensText(paragraphs, i)) return { ...paragraph, mark: null };
    if (mark.bare) {
      const stands = COUNTED_ON.has(mark.family) ? isInTurn : hasNeighbour;
      const isIn = mark.tight ? standsOverDivided(paragraphs, i) : stands(countOf(mark), i);
      if (!(isIn || isFirstBelow(folded, above)) || isTableLine(folded)) return { ...paragraph, mark: null };
    }
    above = folded;
    if (mark.family === '条') {
      const follows = mark.number === article + (mark.branch === null ? 1 : 0);
      // 第 15 条 on a line of its own leads to no other text.
      const isAlone = folded.trimEnd().length === mark.length;
      if (mark.loose && !follows && !isAlone && !/^第[^条]{1,8}条【/.test(folded))
        return { ...paragraph, mark: null };
      article = mark.number as number;
    }
    return paragraph;
  });
}

/** A number without delimiter, 任务1： and 甲、 must stand among their like; other doubtful marks among all of their kind. */
const countedAs = ({ family, style }: Mark): string =>
  family === 'digit' || BY_STYLE.has(family) || style === 'han ' ? style : family;

/** (i) behind (h) is the ninth letter, unless (ii) follows. */
function withNinthLetters(paragraphs: readonly Paragraph[]): Paragraph[] {
  const letters = paragraphs.flatMap(({ mark }) => (mark?.family === 'letter' ? [mark] : []));
  let at = -1;
  return paragraphs.map((paragraph) => {
    const { mark } = paragraph;
    if (mark?.family !== 'letter') return paragraph;
    const [before, next] = [letters[at++], letters[at + 1]];
    const isNinth =
      mark.style === ROMAN && mark.number === 1 && before?.style === LETTER && before.number === 8;
    if (!isNinth || (next?.style === ROMAN && next.number === 2)) return paragraph;
    return { ...paragraph, mark: { ...mark, style: LETTER, number: 9 } };
  });
}
const [LETTER, ROMAN] = ['(letter)', '(roman)'];

/**
 * 4.1.2 应符合下列规定：|1 有场所；|2 有人员。: a list behind a colon, in texts whose chapters are 1, 2 and 3 as well; it is
 * told from them by the stops that it ends with, and by 3.1 under 3.
 */
function withItemsOfArticles(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let last = 0;
  let divided = false;
  return paragraphs.map((paragraph, i) => {
    const { mark, folded } = paragraph;
    if (mark === null) return paragraph;
    if (mark.style !== BARE_DIGIT) {
      divided = mark.family.startsWith('digit.');
      if (divided) last = 0;
      return paragraph;
    }
    const opens = divided && mark.number === 1 && (paragraphs[i - 1]?.folded ?? '').trimEnd().endsWith(':');
    const goesOn = last > 0 && mark.number === last + 1 && /[。;:]$/.test(folded.trimEnd());
    const isOver = isFirstBelow(paragraphs[i + 1]?.folded ?? '', folded);
    last = (opens || goesOn) && !isOver ? (mark.number as number) : 0;
    return last === 0 ? paragraph : { ...paragraph, mark: { ...mark, family: 'digit)', style: 'digit)' } };
  });
}
const BARE_DIGIT = 'digit ';

const ANSWER = /^[答A]\s?\d{0,2}\s?:/;
/** One question alone is a line of what it stands in. */
const LEAST_QUESTIONS = 2;

/** 问：… over 答：…, numbered as they stand where no numbers are printed, anew under each heading; without their answers no marks. */
function withQuestions(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isQuestion = (one: Paragraph | undefined): boolean => one?.mark?.family === 'question';
  const answered = new Set<Paragraph>();
  let open: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    if (isQuestion(paragraph)) open = paragraph;
    else if (open && ANSWER.test(paragraph.folded)) {
      answered.add(open);
      open = null;
    }
  }
  let count = 0;
  return paragraphs.map((paragraph, i) => {
    const { mark, folded } = paragraph;
    if (mark === null || mark.family !== 'question') {
      if (mark !== null && isQuestion(paragraphs[i + 1])) count = 0;
      return paragraph;
    }
    if (answered.size < LEAST_QUESTIONS || !answered.has(paragraph)) return { ...paragraph, mark: null };
    count = /^.\s?\d/.test(folded) ? (mark.number as number) : count + 1;
    return { ...paragraph, mark: { ...mark, number: count, bare: false } };
  });
}

/** Of these the next may stand however far behind: whole chapters stand between them. */
const COUNTED_ON: ReadonlySet<string> = new Set(['han', 'formal', 'named']);

/** 第六条修改如下：“第六条 … and, on a line of its own, “第六条: what is quoted begins. */
const OPENS_QUOTE = /(?:^|:\s?)“[^”]*$/;
const CLOSES_QUOTE = /”[。;]?$/;
/** Paragraphs that an amendment quotes at the most. */
const LONGEST_QUOTE = REACHES.quotedParagraphs.at;

/** Indices of paragraphs that go on with a quotation which one before them opened: their numbers are those of another text. */
function quotedParagraphs(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const [i, { folded }] of paragraphs.entries()) {
    if (quoted.has(i) || !OPENS_QUOTE.test(folded.trim())) continue;
    const ahead = paragraphs.slice(i + 1, i + 1 + LONGEST_QUOTE).map((one) => one.folded.trim());
    const length = ahead.findIndex((words) => /[“”]/.test(words.replace(/“[^“”]*”/g, '')));
    if (length < 0 || !CLOSES_QUOTE.test(ahead[length] as string)) continue;
    for (let at = i + 1; at <= i + 1 + length; at++) quoted.add(at);
  }
  return quoted;
}

/** 2.1 on a line of its own, as a value in a cell stands too. */
const ALONE = /^(\d{1,2}(?:\.\d{1,2})?)\.(\d{1,2})\.?$/;
const TEXT = /^\p{Script=Han}{2}.*[。；;:]$/u;

/** Whether a number alone stands over a text, and so does the number before or behind it, near by. */
function opensText(paragraphs: readonly Paragraph[], i: number): boolean {
  const numbers = (at: number) => ALONE.exec(paragraphs[at]?.folded.trim() ?? '');
  const isOver = (at: number) => TEXT.test(paragraphs[at + 1]?.folded.trim() ?? '');
  const [, parent, last] = numbers(i) ?? [];
  const from = Math.max(0, i - REACH);
  return (
    isOver(i) &&
    paragraphs.slice(from, i + REACH + 1).some((_, k) => {
      const [, other, own] = numbers(from + k) ?? [];
      return other === parent && Math.abs(Number(own) - Number(last)) === 1 && isOver(from + k);
    })
  );
}

const DIVIDED = /^\d{1,2}(?:\.\d{1,2}){0,2}(?!\.?\d)/;

/** Whether 4.1.1 stands under 4.1, and 5.1 under 5: the first of its level needs no second. */
function isFirstBelow(folded: string, above: string): boolean {
  const [own, parent] = [DIVIDED.exec(folded)?.[0], DIVIDED.exec(above)?.[0]];
  return parent !== undefined && own === `${parent}.1`;
}

const TIGHT =
  /^(\d{1,2})(?![年月日时分秒个名所家人项条米元万亿级类号岁次天周倍度张床])(?=\p{Script=Han}{2,20}$)/u;

/** The mark of 2组织体系, a heading that its number touches; in a text that has no 2.1 that is a number of something. */
export function readTightMark(folded: string): Mark | null {
  const digits = TIGHT.exec(folded.trim())?.[1];
  if (digits === undefined) return null;
  const own = numbered('digit', 'digit ', digits);
  return { ...own, branch: null, length: digits.length, bare: true, loose: false, tight: true };
}

/** How many numbers of a text stand over their own 2.1 before those that touch their headings are believed. */
const LEAST_OVER = 2;

/** Whether 2组织体系 stands over 2.1, or, where no more is under it (4附则), behind such in a text of them. */
function standsOverDivided(paragraphs: readonly Paragraph[], i: number): boolean {
  const over = paragraphs.flatMap(({ mark, folded }, at) => {
    const below = mark?.tight && paragraphs.slice(at + 1).find(({ mark: next }) => next !== null);
    return below && isFirstBelow(below.folded, folded) ? [at] : [];
  });
  const { number = null } = paragraphs[over.findLast((at) => at <= i) ?? -1]?.mark ?? {};
  const own = paragraphs[i]?.mark?.number ?? 0;
  return over.length >= LEAST_OVER && number !== null && own - number <= 1 && own >= number;
}

const ATTACHMENTS = /^附(?:件|表)?\s?:\s?(\d{1,2}[.、。])?/;

/** The number that the next line of a list of attachments must have (附件：1.…), 0 outside such a list. */
function nextAttachment({ mark, folded }: Paragraph, expected: number): number {
  const opening = ATTACHMENTS.exec(folded);
  if (opening) return 1;
  const listed = mark?.family === 'digit' && (mark.number === expected + 1 || mark.number === 1);
  return expected > 0 &&
    listed &&
    folded.length <= REACHES.listedAnnex.at &&
    !folded.slice(mark.length).includes('。')
    ? (mark.number as number)
    : 0;
}

/** Index behind a table of contents: from 目录, or the first of several chapters, up to where its first line comes again; 0 without one. */
function contentsEnd(paragraphs: readonly Paragraph[]): number {
  const title = paragraphs.findIndex(({ folded }) => CONTENTS.test(folded));
  const key = ({ mark }: Paragraph) => mark && `${mark.family} ${mark.number}`;
  const first = paragraphs.findIndex(({ mark }, i) => i > title && mark !== null);
  const listed = paragraphs.slice(first, first + LEAST_CHAPTERS);
  const areChapters = listed.length === LEAST_CHAPTERS && listed.every(({ mark }) => mark?.family === '章');
  if (first < 0 || (title < 0 && !areChapters)) return 0;
  const again = paragraphs.findIndex(
    (paragraph, i) =>
      i > first &&
      key(paragraph) === key(paragraphs[first] as Paragraph) &&
      startsAlike(paragraph, paragraphs[first] as Paragraph),
  );
  return Math.max(0, again);
}
/** Chapters with nothing under them that are a table of contents, though 目录 does not stand over them. */
const LEAST_CHAPTERS = 3;

/** Whether two headings have the same words, page numbers and blanks apart. */
function startsAlike(a: Paragraph, b: Paragraph): boolean {
  const words = ({ folded }: Paragraph) => folded.replace(/[\s.…·\d—–-]/g, '').slice(0, 30);
  return words(a) === words(b);
}

/** How many paragraphs may stand between two of a list. */
const REACH = REACHES.listReach.at;

/** Whether the bare number before it or after it stands near. */
function hasNeighbour(numbers: readonly (number | null)[], index: number): boolean {
  const own = numbers[index] as number;
  for (let i = Math.max(0, index - REACH); i < Math.min(numbers.length, index + REACH + 1); i++) {
    if (i < index && numbers[i] === own - 1) return true;
    if (i > index && numbers[i] === own + 1) return true;
  }
  return false;
}

/** Whether the mark before it, however far, is the number before; and whether the same number does not come again behind it. */
function isInTurn(numbers: readonly (number | null)[], index: number): boolean {
  const own = numbers[index] as number;
  let [before, after] = [index - 1, index + 1];
  while (before >= 0 && numbers[before] === null) before--;
  while (after < numbers.length && numbers[after] === null) after++;
  const next = numbers[after];
  return own === 1 ? next === 2 : numbers[before] === own - 1 && next !== own;
}
