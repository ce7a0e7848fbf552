/**
 * The card (信息卡) that government sites put over a text: 索 引 号：…, 发布机构：…, 【制定机关】…, several fields in a line, or
 * each label over its value.
 */

import { wordsOf } from '#language/lexicon/classes.ts';
import { REACHES } from '#language/limits.ts';
import { joinMapped, sliceMapped } from '#language/mapped.ts';
import { form } from '#language/rules/form.ts';
import type { MappedText } from '#model/span.ts';

const BULLET = '^[•·●∙-]?';
// 主题词: is of a card where labels of one stand behind it in its line.
const LINE = form(
  `${BULLET}(?:(?:主题词:.{0,20}?)?{cardLabel}:|【(?:{cardLabel}|[发公颁]布日期|成文日期)】)`,
);
// 索引号 001/2020-3 成文日期 2020-10-15, 名称 关于某事的通知: cells of a table for colons
const CELLS = form(
  String.raw`^(?:{cardCell}|{dated}时间(?=\s.*\d年)|名\s{0,4}称(?=.*(?:关于|通知|{lawTitle}$|{textTitle}$)))\s`,
);
// 文 号 | 样府发〔2016〕20号
const NUMBER_CELL = /^文\s{0,4}号\s.{2,30}号/;
// 成文日期 2020-10-15 公开方式 主动公开
const DATED_CELL = form(String.raw`^{dated}日期\s{1,4}\d{4}[-./年]`);
// | 生成日期 | 未知 | 公开日期 | 2019-10-11 |
const DATED_ROW = form(String.raw`^\|?\s?{dated}(?:日期|时间)\s?\|`);
// 主题分类 | 政府办文件 | 体裁分类 | 服务对象 |
const LABELLED_ROW = form(String.raw`^\|?(?:{cardLabel}|{dated}(?:日期|时间))\|.*\|`);
// 印 刷: | 某某印务有限公司 |: whatever the label says
const STROKED = /^\|?\s?\p{Script=Han}[\p{Script=Han}\s]{1,12}:\s?\|/u;
// 发文日期: with its value on the next line
const DATE_LABEL = form(`${BULLET}{dated}(?:日期|时间):$`);
const ANY_LABEL = '(?:{cardLabel}|{dated}(?:日期|时间))';
const LONE_LABEL = form(`${BULLET}【?${ANY_LABEL}】?:?$`);

// 所属主题:综合政务 发文日期:2020-10-15 责任部门:县政府办: fields of which one is known
const FIELDS = /^(?:\p{Script=Han}{2,8}:[^\s:。]{0,30}\s{1,8}){1,6}\p{Script=Han}{2,8}:[^\s:。]{0,30}$/u;
const KNOWN_FIELD = form(`\\s${ANY_LABEL}:`);

/** | 索 引 号: | 11440500/2019-00012 |: the strokes of a table that was copied as Markdown, as blanks. */
const withoutStrokes = (folded: string): string => folded.replaceAll('|', ' ');

/** Whether a folded line is one of a card. */
export function isCardLine(folded: string): boolean {
  if (folded.length > REACHES.cardLine.at) return false;
  const line = withoutStrokes(folded).replace(/\s/g, '');
  const cells = withoutStrokes(folded).trimStart();
  return (
    DATED_ROW.test(folded) ||
    STROKED.test(folded) ||
    LABELLED_ROW.test(folded.replace(/\s/g, '')) ||
    CELLS.test(cells) ||
    NUMBER_CELL.test(cells) ||
    DATED_CELL.test(cells) ||
    LINE.test(line) ||
    (FIELDS.test(folded.trim()) && KNOWN_FIELD.test(folded)) ||
    DATE_LABEL.test(line)
  );
}

/** Whether the value of a line of a card must stand on the next: 索引号：. */
export const isBareLabel = (folded: string): boolean => isCardLine(folded) && /[:】]\s?$/.test(folded);

/** A label and nothing else, with or without its colon: 发文字号. Only a row of such lines is a card. */
export const isLoneLabel = (folded: string): boolean =>
  folded.length <= REACHES.loneLabel.at && LONE_LABEL.test(folded.replace(/\s/g, ''));

/** Fewer lone labels are words of a text. */
export const LEAST_LONE_LABELS = 3;

/** 标　　题, 【名称】: whose value is a title. */
export const isTitleLabel = (folded: string): boolean =>
  form('^[•·●∙]?{cardTitle}$').test(folded.replace(/[\s【】:]/g, ''));

export const isTitleField = (folded: string): boolean =>
  form('^[•·●∙【]?{cardTitle}[】:]').test(folded.replace(/\s/g, ''));

export interface CardField {
  /** Without blanks: 发文字号. */
  readonly label: string;
  readonly value: MappedText;
}

/** Letters that a page spread: 文　　号. */
const spread = (words: readonly string[]): string =>
  `(?:${words.map((word) => [...word].join('\\s{0,4}')).join('|')})`;
const DATES = wordsOf('dated').flatMap((word) => [`${word}日期`, `${word}时间`]);
const LABELS = spread([...wordsOf('cardLabel'), ...DATES].sort((a, b) => b.length - a.length));
const FIELD = new RegExp(
  `(?:^|[\\s•·●∙【])(${LABELS})(?:】|\\s{0,4}:|\\s)\\s{0,4}(?!${LABELS}\\s{0,4}[:】])(\\S(?:.{0,120}?\\S)?)(?=\\s\\s|\\t|\\s${LABELS}(?:\\s{0,4}[:】]|\\s)|$)`,
  'g',
);

/** The fields of a line of a card, `folded` its text at the same offsets: 发布机构：样本市教育局　　文　号：样教〔2023〕1号. */
export function cardFields(line: MappedText, folded: string): CardField[] {
  if (folded.length > REACHES.cardFields.at) return [];
  return [...withoutStrokes(folded).trimEnd().matchAll(FIELD)].map((match) => {
    const end = match.index + match[0].length;
    const [, label, value] = match as unknown as [string, string, string];
    return { label: label.replace(/\s/g, ''), value: sliceMapped(line, end - value.length, end) };
  });
}

/** What a field says of a text; null for those that nobody asks for. */
export function meaningOf({ label }: CardField): 'title' | 'number' | 'issuer' | 'signed' | 'shown' | null {
  if (form('^{cardTitle}$').test(label)) return 'title';
  if (/[文字]号$/.test(label)) return 'number';
  if (form('^{cardIssuer}$').test(label)) return 'issuer';
  if (form('^{signing}(?:日期|时间)$').test(label)) return 'signed';
  return form('^{showing}(?:日期|时间)$').test(label) ? 'shown' : null;
}

/** A label with the value under it as one line, a blank between. */
export function joinField(label: MappedText, value: MappedText): MappedText {
  const at = label.toSource.at(-1) as number;
  return joinMapped([label, { text: ' ', toSource: [at, at] }, value]);
}
