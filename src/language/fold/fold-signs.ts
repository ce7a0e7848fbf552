/**
 * The form in which rules read a passage: simplified, white space gone, digits half width, `，；：（）` full width. A rule
 * then needs to know one form of each sign.
 */

import { REACHES } from '../limits.ts';
import { form } from '../rules/form.ts';

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };
const LONGEST_GAP = REACHES.numberGap.at;
const RANGE_SIGNS = /[—–―－~～-]/;

/** A text in that form; `at[i]` is the offset in the text of the folded character `i`, one extra entry for its end. */
export interface FoldedSigns {
  readonly text: string;
  readonly at: readonly number[];
}

/** `2－3 个(含),达80％` → `2-3个（含），达80%`; a comma between digits that groups thousands stays. */
export function foldSigns(source: string): FoldedSigns {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const folded = foldAt(source, i);
    for (let j = 0; j < folded.length; j++) at.push(i);
    text += folded;
  }
  at.push(source.length);
  return { text, at };
}

/** Words in the form that patterns are written for: `县(市、区)` → `县（市、区）`. */
export function foldWords(words: string): string {
  let folded = '';
  for (let i = 0; i < words.length; i++) folded += foldAt(words, i);
  return folded;
}

/** A tab before it parts a field from the one before: 每个街道1处|	|完成时限：2026年底 */
const FIELD = /^\p{Script=Han}{2,6}[：:]/u;

/** The character at `at`, folded; empty for white space, unless two numbers would become one. */
export function foldAt(source: string, at: number): string {
  const character = source[at] as string;
  if (isPlain(source.charCodeAt(at))) return character;
  const folded = foldedSigns.get(character) ?? widthOf(character);
  foldedSigns.set(character, folded);
  if (character === '\t' && FIELD.test(source.slice(at + 1, at + 8))) return '。';
  if (folded === '' && (partsNumbers(source, at) || partsPhrases(source, at))) return '，';
  const groups =
    folded === '，' &&
    /[\d０-９]/.test(source[at - 1] ?? '') &&
    /^[\d０-９]{3}(?![\d０-９])/.test(source.slice(at + 1, at + 5));
  return groups ? ',' : folded;
}

/**
 * Whether white space stands between two numbers: a tab between digits, several blanks, or one between two of which one has a decimal
 * point and the other could be none of its figures (37.2 38.5, 51.3 65, 12 8.5). A blank within one number, as lines of a PDF have it
 * (12 000, 37. 2, 37.2 5), parts nothing.
 */
function partsNumbers(source: string, at: number): boolean {
  if (!/\d/.test(source[at - 1] ?? '')) return false;
  const behind = /^(\s+)(\d+(?:\.\d)?)/.exec(source.slice(at, at + LONGEST_GAP));
  if (!behind) return false;
  const [, blanks = '', next = ''] = behind;
  if (blanks.includes('\t')) return true;
  if (/^\d{3}$/.test(next)) return false;
  const before = /[\d.]+$/.exec(source.slice(Math.max(0, at - LONGEST_GAP), at))?.[0] ?? '';
  if (blanks.length > 1 || /\d\.\d+$/.test(before)) return next.length > 1;
  return /^\d{2,}$/.test(before) && /^\d{1,2}\./.test(next);
}

// Behind words, so that the thing is named, and with no blank before it, as a text has that is spaced out: 新建床位 3000 张 的医院.
const ENDS_PHRASE = form(
  String.raw`[\u4e00-\u9fff）)](?<!(?:^|[\s，；。、,;])(?:{commits}|{creates}|{newly}|{ownPlace}|每[^，；。、,;\d\s]{1,4})+)\d[\d.]*(?:[%‰％]|{scale}?(?![年月日]){unit})(?:及?以[上下内]|左右)?$`,
);
const BEGINS_PHRASE = form(
  String.raw`^(?!{cellLimit}|{afterNumber}|[的及和与或至到次])(?:[\u4e00-\u9fff]{2}|[A-Za-z\d])`,
);
// 坚持以人民为中心 到2027年床位达到…
const BEGINS_WITH_TERM = /^\s{1,4}到\d{4}年/;
const ENDS_IN_WORDS = /[\u4e00-\u9fff]{4}$/;

/** Whether words end with a number that has its thing, and those behind it begin another phrase: 改造路口20个| |县区协同推进. */
export const endsPhrase = (before: string, behind: string): boolean =>
  BEGINS_PHRASE.test(behind.trimStart()) && ENDS_PHRASE.test(before) && !cutsUnit(before, behind);

/** Whether a blank stands where other texts have a comma: 床位达到3000张 每千人口医师3.5名; not 新建5所 卫生院 or 每村1个 站点, whose thing follows. */
function partsPhrases(source: string, at: number): boolean {
  const [before, behind] = [
    source.slice(Math.max(0, at - LONGEST_GAP), at),
    source.slice(at, at + LONGEST_GAP),
  ];
  return (
    (/^\s{1,4}\S/.test(behind) && endsPhrase(before, behind)) ||
    (BEGINS_WITH_TERM.test(behind) && ENDS_IN_WORDS.test(before))
  );
}

/** 提高3个| |百分点: the unit goes on behind the blank. */
function cutsUnit(before: string, behind: string): boolean {
  const number = /\d[^\d]*$/.exec(before)?.[0] ?? '';
  return (UNIT_OF_NUMBER.exec(number + behind.trimStart())?.[0].length ?? 0) > number.length;
}
const UNIT_OF_NUMBER = form(String.raw`^\d{scale}?{unit}`);

/** A Chinese character or a digit: nine of ten characters, and none of them folds. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);

/** What each sign met so far folds to. */
const foldedSigns = new Map<string, string>();

/** Signs that number items or notes (①, ⑫, ❸), for a class of a pattern. */
export const ITEM_SIGNS = '①-⓿❶-➓';
const ITEM_MARK = new RegExp(`[${ITEM_SIGNS}]`);

/** A sign in the width that patterns expect. */
function widthOf(character: string): string {
  if (/\s/.test(character)) return '';
  // ① counts items: ①5所学校 are five and not fifteen.
  if (ITEM_MARK.test(character)) return character;
  const narrow = character.normalize('NFKC');
  const folded = narrow.length === 1 ? narrow : character;
  return RANGE_SIGNS.test(folded) ? '-' : (WIDE[folded] ?? folded);
}
