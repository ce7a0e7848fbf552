/** Forms of lines that are no part of a title: remarks on a text, what a letter says of itself, sentences by how they open. */

import { FULL_YEAR } from '#language/dates.ts';
import { form } from '#language/rules/form.ts';

export const REMARK = form(
  [
    // (此件公开发布), (本文有删减), （2018年9月20日…会议通过）
    String.raw`^[([〔].*{frontRemark}.*[)\]〕]$`,
    // 附件：1.…, 附表2, 【题注】
    String.raw`^附[件表录图]?\s?(?:[A-Z]|[一二三四五六七八九十\d]{0,3})(?:\s?[:：].*)?$|^【题注】`,
    // 附「…要點」, 附修正「…」, 附件1 over an annex
    '^附(?:修正|订定)?[「《].{2,60}[」》](?:.{0,20})$',
    // 特此通知。, 此复, 命令公佈。
    '^{closes}{copyWord}?。?$',
    // (样本市卫生健康委员会代章)
    String.raw`^\(\p{Script=Han}{4,30}代章?\)$`,
    // (解读单位：样县文化局)
    String.raw`^\(解读\p{Script=Han}{2}\s?:.*\)$`,
    // 抄送：…, 主动公开, 共印100份
    String.raw`^(?:{frontLabel}|共印\d)`,
    // 签发：…, 出席人员：…, 分送：…
    String.raw`^{minutesLabel}(?:{attendant})?\s?:`,
    // (第634章): the number of an ordinance in its collection
    String.raw`^\(第\s?\d{1,4}[A-Z]{0,2}\s?章\)$`,
    // 资料来源：…, behind a bulletin
    '^资料来源:',
    // 类别：A, 办理结果：B1: how an office classed its answer to a proposal
    String.raw`^\p{Script=Han}{2,8}\s?:\s?\(?[A-E]\d?\)?类?$`,
    // 甲方：…, 乙方（盖章）：…: who makes an agreement, over it and under it
    String.raw`^[甲乙丙丁]\s?方\s?(?:\([^()]{1,20}\))?\s?:(?!.*[。;])`,
  ].join('|'),
  'u',
);
/** 檔　　號：…, 速別：普通件, 正本：…: what a letter in the manner of Taiwan says of itself. */
export const LETTER_LINE = form('^{letterLabel}:');
/** 受文者：如行文單位; 立法會房屋事務委員會, to which a paper in the manner of Hong Kong goes. */
export const LETTER_TO = /^受文者\s?:|^立法会\p{Script=Han}{2,24}委员会$/u;
/** 文件 ends a red head, 某县政府公报 is where it was printed, 序号 begins a table, 近日 news, and 目的 the first section of a paper. */
export const WORD_ALONE = form(
  [
    String.raw`^(?:文件|序\s?号|{newsTime}|{paperKind}|{firstSection})$`,
    String.raw`^\p{Script=Han}{2,8}政府公报$`,
  ].join('|'),
  'u',
);
/** 揭阳市人民政府文件, …规范性文件: the red line over a printed document (发文机关标志). */
export const RED_HEAD = /(?:规范性)?文件$/;
/** 特急, 机密★5年, 000123: number of the copy, secrecy and urgency over the red head (GB/T 9704 7.2.1–3). */
export const HEAD_MARK = form(String.raw`^(?:{headMark}(?:★.{0,6})?){1,2}$|^\d{6}$`);
/** 样政发〔20233: what stood behind it was lost on the way. */
export const CUT_NUMBER = /^\p{Script=Han}{2,10}[〔[]\d{4,7}$/u;
/**
 * 02165835-001/2023-80815: of a site’s card or its own address, whose label stands elsewhere or is one that nobody lists
 * (邮政编码：| 558000 |, 规范性文件统一编号：ZJKC00-2023-0003).
 */
export const NO_WORD =
  /^(?:\p{Script=Han}[\p{Script=Han}\s]{1,12}:\s?(?!\d{4}-\d{4}$))?(?=.*(?:\d{5}|\d-\d{4}|@|\.cn))[^\p{Script=Han}]{4,}$/u;
/**
 * 为应对…，解决…，制定以下办法, 《某办法》已经市政府同意，现印发给你们，请执行: a sentence whose stop was lost. 为进一步贯彻落实: all of it that a page left
 * on the line before what it links to.
 */
export const OPENS_SENTENCE = form(
  '^(?:(?:为|{relies})[^,]{2,},[^,]{2,},|《[^《》]{2,60}》已[^,]{2,30},|为了?(?:进一步)?(?:{carriesOut})+$)',
);
/** 市长 李明, 自治区主席：乌力吉; the name may be hidden (县长 陈○○), or left out where a site shows it as a picture. */
export const SIGNATORY = form(
  String.raw`^(?:\p{Script=Han}{0,8}?){headPost}(?:\s?:\s?|\s{1,8})?(?:\p{Script=Han}(?:\s{0,4}[\p{Script=Han}×○◯X*]){1,3})?$`,
  'u',
);
/** (2016—2018年), (试行): what goes with a title on a line of its own. */
export const TITLE_REMARK = form(String.raw`^\(.*${FULL_YEAR}.*\)$|^\({draftRemark}\)$`);
