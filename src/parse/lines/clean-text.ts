/** The text of a seed without what copying and converting put into it: invisible characters, tags, marks of Markdown. */
import { REACHES } from '#language/limits.ts';
import { mapSource } from '#language/mapped.ts';
import type { MappedText } from '#model/span.ts';
import { DELIMITER_START } from '../tables/drawn-rows.ts';
import { MARKISH, withoutFrame, withoutListNumbers, withoutSounds, withoutYaml } from './cleaning/copies.ts';
import { withoutEmphasis, withoutSlant } from './cleaning/emphasis.ts';
import { withoutFootnotes } from './footnotes.ts';
import { rewrite } from './rewrite.ts';

/** The wording of a seed, every character with its place there; what is left out has no place. */
export function readCleanText(seed: string): MappedText {
  let clean = mapSource(seed, [0, seed.length]);
  const isMarkdown = MARKDOWN.test(seed);
  for (const step of STEPS) clean = step(clean, isMarkdown);
  return clean;
}

/** Zero-width characters, soft hyphens, marks of direction, variation selectors: they print nothing. */
export const INVISIBLE =
  /\p{Cf}|\p{Variation_Selector}|\u034f|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|(?![\s\u0085])\p{Cc}/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

const BLOCKS = 'p|br|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|section|article|hr|center|blockquote';
const INLINE = 'span|strong|b|i|em|u|font|a|sup|sub|img|td|th|o:p|wbr';
const TAG = new RegExp(`</?(${BLOCKS}|${INLINE})(?:\\s[^<>\\n]{0,400})?/?>`, 'gi');
const BLOCK_TAG = new RegExp(`^(?:${BLOCKS})$`, 'i');

const LINE_START = '(?<=^[ \\t\\u3000]{0,40})';

const STEPS: readonly ((text: MappedText, isMarkdown: boolean) => MappedText)[] = [
  (text) => rewrite(text, ALL_INVISIBLE),
  withoutYaml,
  withoutLineNumbers,
  withoutSpacing,
  withoutSoftBreaks,
  withoutBreaksInRows,
  // 覆盖率 / | 60%: a cell that a break parted from its row, where no row of a table stands beside it
  (text) => rewrite(text, CELL_BELOW),
  // <!-- page 2 -->; words of the text between such signs stay.
  (text) => rewrite(text, /<!--(?:(?!-->)[^\n\p{Script=Han}]){0,200}-->/gu),
  // <p>, </tr>, <span style="…">
  (text) => rewrite(text, TAG, (match) => wordingOfTag(match[0], match[1] as string)),
  (text) => rewrite(text, /&(?:(?:nbsp|ensp|emsp|thinsp|#160|#x0?a0|#12288|#x3000);?)/gi),
  // ![图](x.png), [某市](http://…)
  (text) => rewrite(text, /!\[[^\]\n]{0,100}\]\([^()\n]{0,300}\)/g),
  (text) => rewrite(text, /\[(?=[^[\]\n]{1,200}\]\((?:https?:|[/#.]|javascript:)[^()\s]{0,300}\))/g),
  (text) => rewrite(text, /\]\((?:https?:|[/#.]|javascript:)[^()\s]{0,300}\)/g, () => ''),
  withoutFrame,
  // ---, ***, ```
  (text) => rewrite(text, /^[ \t]{0,8}(?:([-*_=])(?:[ \t]{0,2}\1){2,200}|`{3,8}[a-z]{0,12})[ \t]{0,8}$/gm),
  withoutQuoteMarks,
  // # 一、总体要求 {#一总体要求 .unnumbered}: what pandoc calls a heading
  (text) => rewrite(text, /(?<=^[ \t]{0,3}#{1,6}[^\n]{1,200})[ \t]*\{[#.-][^{}\n]{0,200}\}(?=[ \t]{0,4}$)/gm),
  (text) => rewrite(text, new RegExp(`${LINE_START}#{1,6}[ \\t]*(?=[^\\s#])`, 'gm')),
  (text) => rewrite(text, /(?<=\S)[ \t]{1,4}#{1,6}[ \t]{0,8}$/gm),
  // 【章名】 第一章 总则: what a collection of laws puts before a heading
  (text) => rewrite(text, new RegExp(`${LINE_START}【[编章节]名】[ \\t\\u3000]{0,4}(?=${MARKISH})`, 'gm')),
  withoutEmphasis,
  withoutSlant,
  // ?, all that a copy kept of a line with a blank
  (text) => rewrite(text, /^[ \t\u3000]{0,8}[?？]{1,4}[ \t\u3000]{0,8}$/gm),
  // ???? 样县人民政府, of the blanks before a signature
  (text) =>
    rewrite(
      text,
      /^[ \t\u3000]{0,8}[?？]{2,80}(?:[ \t\u3000]{1,4}[?？]{1,80}){0,9}[ \t\u3000]{0,4}(?=[^\s?？])/gm,
    ),
  // A backslash at the end of a line is a break of Markdown.
  (text) => rewrite(text, /\\(?=[ \t]{0,4}$)/gm),
  (text) => rewrite(text, /\\(?=[\\`*_{}[\]()#+\-.!|>~（）、。．])/g),
  (text) =>
    rewrite(
      text,
      new RegExp(`${LINE_START}[-*+•●·○◆◇■□▪➢▶▲△▼★☆❖※◎✦]{1,2}[ \\t\\u3000]{0,4}(?=${MARKISH})`, 'gm'),
    ),
  // 🏀 一、丰富赛事供给, 1️⃣ 举办: pictures before a line, and the box around a number; not ⭐⭐为良好, which speaks of them
  (text) =>
    rewrite(
      text,
      new RegExp(
        `${LINE_START}\\p{Emoji_Presentation}{1,3}[ \\t\\u3000]{0,4}(?=[^\\s为為是\\p{Emoji_Presentation}])`,
        'gmu',
      ),
    ),
  (text) => rewrite(text, /(?<=\d)\u20e3[ \t]{0,4}/g, () => ' '),
  withoutBullets,
  withoutNumberOfTitle,
  withoutSounds,
  withoutListNumbers,
  // — 3 —, Page 3 of 9, 第 3 页 共 9 页 among the words
  (text) => rewrite(text, /(?<=\S)[ \t]?[—－–-][ \u3000]\d{1,3}[ \u3000][—－–-](?=[ \t]?\S)/g),
  // —3— between blanks, where a page set its lines behind each other
  (text) => rewrite(text, /(?<=\S)[ \t]—\d{1,3}—(?=[ \t]\S)/g),
  (text) =>
    rewrite(
      text,
      /(?<=\S)[ \t]?(?:Page \d{1,3} of \d{1,3}|第\s?\d{1,3}\s?页[\s,，/]{0,3}共\s?\d{1,3}\s?页)/gi,
    ),
  withoutFootnotes,
];

/** `| 市教育局<br>市财政局 | 6月底 |`: a break within a cell parts names, and not the row. */
function withoutBreaksInRows(mapped: MappedText): MappedText {
  const rows = /^[ \t]{0,8}\|[^\n]*\|[ \t]{0,8}$/gm;
  const within = new Set<number>();
  for (const { index, 0: row } of mapped.text.matchAll(rows))
    for (const tag of row.matchAll(LINE_BREAK)) within.add(index + tag.index);
  if (within.size === 0) return mapped;
  return rewrite(mapped, LINE_BREAK, ({ index }) => (within.has(index) ? ' ' : null));
}
const LINE_BREAK = /<br[ \t]{0,4}\/?>/gi;

const CELL_BELOW =
  /(?<=(?:^|\n)[ \t]{0,8}(?:[-*+·][ \t]{1,4})?\p{Script=Han}[^\n|。；，]{1,30})[ \t]{0,8}\n[ \t]{0,8}\|[ \t]{0,4}(?=[≥≤><]?\d[\d.,]{0,9}[ \t]?(?:[%‰]|\p{Script=Han}{1,4})?[ \t]{0,4}(?:$|\n(?![ \t]{0,8}\|)))/gu;

function wordingOfTag(tag: string, name: string): string {
  if (BLOCK_TAG.test(name)) return '\n';
  return /^<\/t[dh]/i.test(tag) ? '\t' : '';
}

const LINE_NUMBER = /^[ \t]{0,8}(\d{1,4})(?::[ \t]?|[ \t]{0,4}[|│][ \t]{0,4}|[ \t\u3000]{1,8}|$)/;
const LEAST_NUMBERED = 8;
const LEAST_CUT = 3;
const SHORTEST_HALF = REACHES.brokenHalf.at;
const ENDS = /[。；：！？”）〕)]$/;

/** Whether half of a few lines and more are as long as the longest and end within a sentence. */
function areCut(rests: readonly string[]): boolean {
  const widest = Math.max(...rests.map(({ length }) => length));
  const open = rests.filter((rest) => rest.length >= widest - 1 && !ENDS.test(rest)).length;
  return rests.length >= LEAST_CUT && widest >= SHORTEST_HALF && open * 2 >= rests.length;
}

/** What a row or an item of a list does not begin with, and how neither ends: （一）修路; 到2025年建成5所。其 */
const MARK_BEHIND = new RegExp(`^${MARKISH}(?!\\d)`);
const GOES_ON = /[，、]$|。[^。；：！？]*[\p{Script=Han}\d]$|《[^《》]{0,80}$|[（(][^（()）]{0,80}$/u;

/**
 * ` 12  各区人民政府`: a number before every line, each one more than the last, is no part of the text, where what
 * stands behind some of them shows that lines were counted and no items or rows.
 */
function withoutLineNumbers(mapped: MappedText): MappedText {
  if (!LINE_NUMBER.test(mapped.text)) return mapped;
  const rests: string[] = [];
  let last: number | null = null;
  for (const line of mapped.text.split('\n')) {
    if (line.trim() === '') continue;
    const match = LINE_NUMBER.exec(line.trimEnd());
    const number = match ? Number(match[1]) : null;
    if (number === null || (last !== null && number !== last + 1)) return mapped;
    last = number;
    rests.push(line.trimEnd().slice(match?.[0].length ?? 0));
  }
  const areCounted = rests.some((rest) => rest === '' || MARK_BEHIND.test(rest) || GOES_ON.test(rest));
  if (!(rests.length >= LEAST_NUMBERED && areCounted) && !areCut(rests)) return mapped;
  return rewrite(mapped, new RegExp(LINE_NUMBER.source, 'gm'));
}

const SPACED = /\p{Script=Han}([ \u3000]{1,2})(?=\p{Script=Han})/gu;
const TOUCHING = /\p{Script=Han}(?=\p{Script=Han})/gu;

/**
 * 到 2 0 2 5 年 ， 全 市: where letters stand apart more often than together, their blanks are a printer's. Blanks of another kind
 * (专栏2　重 大 工 程) and those beside the stroke of a cell are the text's.
 */
function withoutSpacing(mapped: MappedText): MappedText {
  const blanks = [...mapped.text.matchAll(SPACED)].map((match) => match[1] as string);
  const most = blanks.filter((blank) => blank.length === 1).length * 2 > blanks.length ? 1 : 2;
  const spaced = blanks.filter((blank) => blank.length === most);
  if (spaced.length < LEAST_NUMBERED || spaced.length <= (mapped.text.match(TOUCHING)?.length ?? 0))
    return mapped;
  const kind = spaced.filter((blank) => blank.includes(' ')).length * 2 > spaced.length ? ' ' : '\u3000';
  const blank = new RegExp(
    `(?<=[^\\s|])(?<![A-Za-z])${kind}{${most === 1 ? 1 : '1,2'}}(?=[^\\s|])(?![A-Za-z])`,
    'g',
  );
  // 28000 950 are two numbers: where a printer spreads letters, it spreads figures too or leaves them alone.
  return rewrite(mapped, blank, ({ index, 0: { length } }) =>
    /\d\d$/.test(mapped.text.slice(Math.max(0, index - 2), index)) &&
    /^\d/.test(mapped.text.slice(index + length, index + length + 1))
      ? null
      : '',
  );
}

/** U+2028 is a break that a word processor meant for the eye; it parts no sentence, unless a text has no others. */
function withoutSoftBreaks(mapped: MappedText): MappedText {
  const soft = mapped.text.match(/\u2028/g)?.length ?? 0;
  if (soft === 0 || soft > (mapped.text.match(/\n/g)?.length ?? 0)) return mapped;
  return rewrite(mapped, /(?<=[^。！？；：\n])\u2028/g);
}

/**
 * `> ` before every line of a quotation; one line alone may say that something is greater, unless an item begins it, and so
 * do cells `>85%` where nothing else is quoted.
 */
function withoutQuoteMarks(mapped: MappedText, isMarkdown: boolean): MappedText {
  const quoted = mapped.text.match(QUOTED_WORDS)?.length ?? 0;
  const isOne = isMarkdown && QUOTED_LINE.test(mapped.text);
  if (quoted < 2 && !isOne && !QUOTED_ITEM.test(mapped.text)) return mapped;
  return rewrite(mapped, new RegExp(QUOTE_MARKS, 'gm'));
}
const QUOTE_MARKS = `${LINE_START}(?:>[ \\t]?){1,6}(?!=)`;
const QUOTED_WORDS = new RegExp(`${QUOTE_MARKS}(?![ \\t]?\\d[\\d.]{0,7}[%‰]?[ \\t]{0,4}$)`, 'gm');
/** One by itself in a text that a converter wrote, between empty lines. */
const QUOTED_LINE = /(?:^|\n[ \t]*\n)> \*{0,3}\p{Script=Han}[^\n]*(?:\n[ \t]*\n|\n?$)/u;
const QUOTED_ITEM = new RegExp(`^[ \\t]{0,3}> (?:(?:[-*+] )?${MARKISH}(?!\\d)|——)`, 'm');

/** `3.关于…的通知`, where a list of texts had it: no item stands over all others with a number that they do not go on from. */
const NUMBERED_TITLE =
  /^\s{0,80}(\d{1,3})([.、．][ \t\u3000]{0,4})(?=\S{0,40}[关關][于於]\S{2,60}的\S{2,4}[ \t]{0,4}$)/m;

function withoutNumberOfTitle(mapped: MappedText): MappedText {
  const title = /\S/.test(mapped.text) ? NUMBERED_TITLE.exec(mapped.text) : null;
  if (title?.index !== 0) return mapped;
  const next = /^[ \t\u3000]{0,8}(\d{1,3})[.、．]/m.exec(mapped.text.slice(title[0].length));
  if (next && Number(next[1]) === Number(title[1]) + 1) return mapped;
  const from = title[0].length - (title[1] as string).length - (title[2] as string).length;
  return rewrite(mapped, NUMBER_OF_TITLE, ({ index }) => (index === from ? '' : null));
}
const NUMBER_OF_TITLE = /\d{1,3}[.、．][ \t\u3000]{0,4}/g;

/** `- 加强领导` in a text that a converter wrote; in others a dash may be an author's. */
const MARKDOWN = new RegExp(
  String.raw`^[ \t]{0,3}(?:#{1,6} \S|${DELIMITER_START})|\*\*[^*\n]{1,60}\*\*`,
  'm',
);

/** `- 时间：5月10日`, `· 地点：广场`: fields of a list, whoever wrote it. */
const BULLETED_FIELD = new RegExp(
  `${LINE_START}[-*+·][ \\t\\u3000]{0,4}(?=\\p{Script=Han}{2,6}[：:][^\\s：:])`,
  'gmu',
);

function withoutBullets(mapped: MappedText, isMarkdown: boolean): MappedText {
  if (isMarkdown) return rewrite(mapped, new RegExp(`${LINE_START}[-*+][ \\t]{1,4}(?=\\S)`, 'gm'));
  const fields = mapped.text.match(BULLETED_FIELD)?.length ?? 0;
  return fields >= 2 ? rewrite(mapped, BULLETED_FIELD) : mapped;
}
