/** Joins the lines of a seed to paragraphs: page breaks and hard wraps go, breaks that were meant stay. */

import { PLAIN_DAY } from '#language/dates.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { endsLabelled, isLabelAlone, NOTE_LABEL } from '#language/forms/note-forms.ts';
import { REACHES } from '#language/limits.ts';
import type { Line } from '#language/lines.ts';
import { form } from '#language/rules/form.ts';
import { ADDRESSEE_END, isIssuer, TITLE_END } from '../head/line-kinds.ts';
import { readTightMark } from '../outline/confirm-marks.ts';
import { LONGEST_HEADING, LONGEST_LEAD } from '../outline/headings.ts';
import { type Mark, readMark } from '../outline/marks.ts';
import { Draft, LONGEST_TAIL, type Paragraph } from '../paragraph.ts';
import { type Habits, type LineRead, readHabits } from './habits.ts';
import { endsText, isOwnLine, partsCard } from './own-lines.ts';
import { detectWrapping } from './wrapping.ts';

const FINAL = /[。！？!?；;：:…][”’」』》)〕\]】]*$/;
/** A heading wraps to no more lines than this. */
const LONGEST_HEADING_LINES = 5;

/**
 * All paragraphs that `lines` of a text make, in order; each line is in exactly one piece. `pageStarts` are the
 * offsets of lines that stand first on a page, `tableLines` those of the lines of tables, each a paragraph.
 */
export function readParagraphs(
  text: string,
  lines: readonly Line[],
  pageStarts: ReadonlySet<number> = new Set(),
  tableLines: ReadonlySet<number> = new Set(),
): Paragraph[] {
  const read = lines.map((line) => {
    const folded = foldText(text.slice(line.start, line.end));
    const table = tableLines.has(line.start);
    return { line, folded, mark: table ? null : readMark(folded), table };
  });
  const isDivided = read.some(({ mark }) => mark?.family === 'digit.digit');
  if (isDivided) for (const row of read) if (!row.table) row.mark ??= readTightMark(row.folded);
  const isOpen = (i: number) => !FINAL.test(read[i]?.folded.slice(-LONGEST_TAIL) ?? '') && !read[i + 1]?.mark;
  // The rows of a table or of a card are as wide as their cells.
  const prose = read.flatMap(({ table, folded }, i) => (table || folded.includes('\t') ? [] : [i]));
  const wrapping = detectWrapping(
    text,
    prose.map((i) => lines[i] as Line),
    (k) => isOpen(prose[k] as number),
    (k) => read[prose[k] as number]?.mark !== null,
  );
  const rows: LineRead[] = [];
  for (const [i, row] of read.entries()) {
    const next = lines[i + 1];
    const fills = next !== undefined && !row.table && wrapping.isFull(row.line, next);
    // A paragraph begins behind a line with room, behind the end of a sentence, and at a mark.
    const opens = rows.at(-1)?.full !== true || row.mark !== null || !isOpen(i - 1);
    const isOne = next !== undefined && (isOpen(i) || (!read[i + 1]?.mark && wrapping.isNoFirst(next)));
    const full = fills || (opens && isOne && wrapping.isFullWithIndent(row.line));
    rows.push({ ...row, full, startsPage: pageStarts.has(row.line.start) });
  }
  const habits = readHabits(rows, wrapping.indented, isOpen);
  const counted = new Map<string, number>();
  const paragraphs: Paragraph[] = [];
  let open: Draft | null = null;
  for (const [i, row] of rows.entries()) {
    if (
      open &&
      !row.table &&
      !open.last.table &&
      joins(open, row, rows.slice(i, i + LONGEST_HEADING_LINES), closesLater(rows, i), habits, counted)
    ) {
      if (!open.last.full) open.mended.push(row.line.start);
      open.add(row);
      continue;
    }
    if (open) paragraphs.push(open.finish());
    open = new Draft(row);
    if (row.mark?.number != null) counted.set(row.mark.family, row.mark.number);
  }
  if (open) paragraphs.push(open.finish());
  return paragraphs;
}

/** Whether a bracket that is open before a line is closed soon; one whose other half was lost holds no paragraphs together. */
const closesLater = (rows: readonly LineRead[], from: number) => (): boolean => {
  let depth = 0;
  for (const { folded } of rows.slice(from, from + REACHES.bracketLines.at))
    for (const character of folded) {
      if ('([〔【《'.includes(character)) depth++;
      else if (')]〕】》'.includes(character) && depth-- === 0) return true;
    }
  return false;
};

/** Whether the next line goes on with the paragraph. */
function joins(
  open: Draft,
  next: LineRead,
  ahead: readonly LineRead[],
  closesLater: () => boolean,
  habits: Habits,
  counted: ReadonlyMap<string, number>,
): boolean {
  const { full } = open.last;
  const closed = !open.isInBrackets || !closesLater();
  const note = closed && open.endsWithNote;
  const ended = note || (closed && (FINAL.test(open.tail) || open.isBracketed));
  const heading = closed && open.looksLikeHeading;
  const front = counted.size === 0;
  if (front && partsCard(open.single ? open.head : '', next.folded)) return false;
  if ((open.single && endsText(open.head)) || (ended && AROUND.test(next.folded))) return false;
  // 道路交通安全改善执行计画|中华民国113年11月6日样本县政府…函颁: when it was issued stands under a title.
  if (front && TITLE_END.test(open.tail) && BEGINS_DAY.test(next.folded)) return false;
  // A title that takes in all who issue it may be longer than any heading.
  const isAddressed =
    (/^各/.test(next.folded) && ADDRESSEE_END.test(next.folded)) ||
    isAddressee(next.folded, ahead[1]?.folded ?? '');
  if (front && TITLE_END.test(open.tail) && isAddressed) return false;
  if (isOwnLine(open.head) && open.single && (front || !full)) return false;
  // Between full lines of the outline, a date or a number is a part of a sentence that happens to fill one.
  if (isOwnLine(next.folded) && !(full && !ended && next.full && !front)) return false;
  if (cutsDecimal(open.tail, next.folded)) return true;
  if (ENDS_IN_MARK.test(open.tail) && /^\d/.test(next.folded)) return false;
  if (next.mark && full && !ended && isNoMark(open.tail, next)) return true;
  if (next.mark) {
    const expected = isExpected(next.mark, counted);
    // Behind a whole sentence a number may be printed twice, or one be left out.
    if (full && ended && isNear(next.mark, counted)) return false;
    // A sentence whose stop was lost ends before empty lines, where none part the lines of others.
    if (full && expected && !next.mark.bare && next.line.gap > habits.gap + 1) return false;
    if (full) return ended || heading || (closed && endsLabelled(open.tail)) ? !expected : true;
    return ended || heading ? false : !expected;
  }
  if (cutsNumber(open.tail, next.folded)) return true;
  if (
    !front &&
    !ended &&
    (GOES_ON.test(next.folded) ||
      (open.tail.endsWith('本') && (heading ? ENDS_ITSELF : NAMES_ITSELF).test(next.folded)) ||
      ((!heading || open.head.includes(',')) && comesTo(open, next.folded)) ||
      asksForMore(open, next))
  )
    return true;
  if (
    !ended &&
    next.mark === null &&
    (asksTitle(open, next.folded) || (open.isLinked && GOES_ON_LINKED.test(next.folded)))
  )
    return true;
  if (open.single && isLabelAlone(open.head)) return true;
  if (front && open.single && isAddressee(open.head, next.folded)) return true;
  if (!ended && (hangsUnder(open, next) || (habits.indented && !front && goesBack(open, next)))) return true;
  // 消费: …, under a line with room that ends without a stop: each is what it is called.
  if (!full && !front && BEGINS_NAMED.test(next.folded)) return false;
  const indented = habits.indented && next.line.indent >= 2;
  if (!full) return !ended && (!heading || (next.startsPage && !indented && isCutByPage(open, habits)));
  const begins = next.line.gap > habits.gap || indented;
  if (begins && (ended || heading)) return false;
  // A note that has a label and no brackets stands on a line of its own.
  if (ended && !front && BEGINS_NOTE.test(next.folded)) return false;
  if (
    ended &&
    !open.tail.endsWith(':') &&
    !next.full &&
    next.folded.length <= REACHES.issuerBelow.at &&
    isIssuer(next.folded)
  )
    return false;
  if (heading && open.single && !ended && isHeadingOfItsOwn(open, ahead, habits, counted)) return false;
  return !note;
}

/** 三、家庭成员均无自有住宅，且家庭年所得低于公告标|　　准。: set under the words of an item, whose first line is too long for a heading. */
const hangsUnder = ({ mark, head, indent }: Draft, { mark: own, line }: LineRead): boolean =>
  mark !== null &&
  own === null &&
  line.gap === 0 &&
  line.indent >= indent + 2 &&
  head.length > LONGEST_LEAD &&
  /[,:]/.test(head);

/** 　　到2025年，事故死亡率较2020年|下降33%: where paragraphs are indented, a line at the margin goes on with a sentence. */
const goesBack = ({ head, indent }: Draft, { line }: LineRead): boolean =>
  indent >= 2 && line.indent === 0 && line.gap === 0 && head.includes(',');

/** …考虑的因素之|一。要在, 面积增加到|2.1平方米: the last word of a sentence, and a number that a sentence comes to. */
const isNoMark = (tail: string, { folded, mark }: LineRead): boolean =>
  folded.charAt((mark?.length ?? 0) - 1) === '。' || (/[到至达约为]$/.test(tail) && /^\d/.test(folded));

/** 主题词：…, 抄送：…: around a text, however full the line before it. */
const AROUND = form(String.raw`^{frontLabel}\s?:`);
/** 对成绩突出|的单位给予表彰, 不受前项各款|之限制, 由市另定|；每年评估: nothing begins so, and no paragraph ends before it. */
const GOES_ON = /^(?:的(?!士)|之(?![前后後])|[,;、。])/;
/** 爰訂定本|方案。; not 降低物流成本 over 计划到2025年…. */
const NAMES_ITSELF = form('^{selfText}');
const ENDS_ITSELF = form('^{selfText}[。,;]');
/** 覆盖率达|到60%, 签约率提|高到 70%, 不少|于3所: the word before a number, of which a printer's line has cut half; not 到2025年, 高于30张. */
const NUMBER = String.raw`\s?\d[\d.,]*\s?(?:%|‰|{scale}|(?![年月日]){unit})`;
const COMES_TO = form(`^[高低升降长加少大]?[到至过]${NUMBER}`);
const IS_BOUND = form(`不[高低少多大小]?于${NUMBER}`);
const IS_NUMBER = form(`^${NUMBER}`);
const ASKS_NUMBER = /(?:[到至]|(?<![直通送抵传下转表发到])达)$/;
const comesTo = ({ tail }: Draft, next: string): boolean =>
  COMES_TO.test(next) ||
  (ASKS_NUMBER.test(tail) && IS_NUMBER.test(next)) ||
  (/不[高低少多大小]?$/.test(tail) && IS_BOUND.test(tail.slice(-2) + next.slice(0, 24)));
/** 根据《某办法》|，结合实际, 《某意见》|等文件: what follows a title in its sentence, and no paragraph begins with. */
const GOES_ON_LINKED = form('^(?:[,;、。（）()]|[的等和及与中]|{saying}|{announces}|[有相]关|规定)');
/** 根据|《某办法》, 和|《某条例》: a page set what it links to on a line of its own. */
const ASKS_TITLE = form('(?:{carriesOut}|{relies}|[,、和及与])$');
const asksTitle = (open: Draft, next: string): boolean =>
  /^《[^《》]{2,90}》/.test(next) && ASKS_TITLE.test(open.tail) && !(open.single && isGroundsAlone(open));
/** 1.2 编制依据, over what a text is made by. */
const isGroundsAlone = ({ mark, head }: Draft): boolean =>
  mark !== null && /^(?:\p{Script=Han}{2})?依据$/u.test(head.slice(mark.length).trim());
/** 达到使|用年限, 各有关单位和|社会组织, 增加值在|服务业中: no paragraph ends so, however short its line; not 目的, 参与, 驱使, 存在. */
const ASKS =
  /(?<!目(?=的)|[存现所潜内外旨实正自](?=在)|[大行驱天特公](?=使)|普(?=及)|[参给赋](?=与)|[共总饱缓温调平谦](?=和))[的使将把或按各每该及与和在]$|各项$/;
const asksForMore = ({ tail, head }: Draft, { folded }: LineRead): boolean =>
  ASKS.test(tail) &&
  !(tail.endsWith('的') && (CASES.test(tail) || /的[,;。]?$/.test(folded))) &&
  head.length >= LEAST_SENTENCE &&
  /^\p{Script=Han}/u.test(folded) &&
  !BEGINS_NAMED.test(folded);
/** 有下列情形之一的, 弄虚作假的: cases, of which each has a line. */
const CASES = /[下之][列一][^,;。]*的$/;
const LEAST_SENTENCE = 8;
const BEGINS_DAY = new RegExp(`^(?:${PLAIN_DAY}|中华民国\\d{2,3}年\\d{1,2}月\\d{1,2}日)`);
const BEGINS_NAMED = /^\p{Script=Han}{2,8}:\s?(?=\p{Script=Han}{2})/u;
const BEGINS_NOTE = new RegExp(`^(?:${NOTE_LABEL.source})`);

/** 稳定在50|0万亩: a number in a sentence that a printer's line, however short, has cut. */
const cutsNumber = (tail: string, next: string): boolean =>
  /[,、;][^。]{0,60}\p{Script=Han}\d[\d.,]*$/u.test(tail) && /^\d[\d.]*(?:%|\p{Script=Han})/u.test(next);

/**
 * 达到 3.|5 名, 达到3|.5名: a number that a line cuts at its point; not 附件2.|3个月内, 2025.|3个镇, where the point ends a sentence. What
 * is counted one by one has decimals where something comes to it: 达到3.|5名, 每千人3.|5名, and not 步骤 2.|3家企业.
 */
const cutsDecimal = (tail: string, next: string): boolean =>
  (/(?![件表图栏第])\p{Script=Han}\s?(?!20\d\d)\d{1,6}\.$/u.test(tail) &&
    (MEASURED_DECIMALS.test(next) || (DECIMALS.test(next) && COMES_TO_DECIMALS.test(tail)))) ||
  (/\p{Script=Han}\s?\d{1,6}$/u.test(tail) && next.startsWith('.') && DECIMALS.test(next.slice(1)));
/** …落实到位。20.|3个街道完成改造: the number of an item that stands behind the sentence before it, and no 20.3. */
const ENDS_IN_MARK = /[。；;]\s?\d{1,3}\.$/;
const DECIMALS = form(String.raw`^\d{1,4}\s?(?:%|‰|{scale}|千?(?![年月日号级]){unit})`);
const MEASURED_DECIMALS = form(String.raw`^\d{1,4}\s?(?:%|‰|{scale}|(?![只户班羽头块]){sizeUnit})`);
const COMES_TO_DECIMALS = form(String.raw`(?:{bounds}|{reaches}|[到达至约为]|每[^,;。]*)\s?\d{1,6}\.$`);

/** Whether words at the foot of a page are the first half of a sentence, however short, and no heading. */
const isCutByPage = ({ mark, tail }: Draft, habits: Habits): boolean =>
  /[,:]/.test(tail) || tail.length > LONGEST_LEAD || (mark !== null && !habits.headings.has(mark.family));

/**
 * A heading or title that happens to fill its line: what follows is text, with sentences, and not the
 * rest of the heading.
 */
function isHeadingOfItsOwn(
  { mark, tail }: Draft,
  ahead: readonly LineRead[],
  habits: Habits,
  counted: ReadonlyMap<string, number>,
): boolean {
  // 鼓励社区发展协会提案，每年核定: half of a sentence, and seldom a heading.
  const isKnown = mark
    ? habits.headings.has(mark.family) && !/[,、]/.test(tail)
    : counted.size === 0 && TITLE_END.test(tail) && !tail.endsWith('》');
  if (!isKnown) return false;
  const end = ahead.findIndex(({ full }) => !full);
  if (end < 0) return true;
  const rest = ahead
    .slice(0, end + 1)
    .map(({ folded }) => folded)
    .join('');
  return rest.length > LONGEST_HEADING || /[。；;:]./.test(rest);
}

/** 各县（市、区）人民政府，市直各 and 部门、各直属机构： are one list of addressees. */
const isAddressee = (head: string, next: string): boolean =>
  /^各/.test(head) &&
  /[,、]/.test(head) &&
  !FINAL.test(head) &&
  ADDRESSEE_END.test(next) &&
  next.length <= REACHES.addresseeRest.at;

/** Whether a number is the next of its kind, or begins again. Dashes and bullets always may come. */
function isExpected({ number, family }: Mark, counted: ReadonlyMap<string, number>): boolean {
  return number === null || number === 1 || number === (counted.get(family) ?? 0) + 1;
}

/** Whether a number is the last of its kind again, or leaves one or two out. */
function isNear({ number, family }: Mark, counted: ReadonlyMap<string, number>): boolean {
  const last = counted.get(family);
  return number !== null && last !== undefined && number >= last && number <= last + 3;
}
