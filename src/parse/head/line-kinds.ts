/** What a paragraph outside the outline is by its form alone: date, number, addressee, issuer, title line, …. */

import { findDate, isMonthAlone, PLAIN_DAY } from '#language/dates.ts';
import { unspread } from '#language/fold/spread.ts';
import { isBody } from '#language/forms/bodies/body.ts';
import { NOTE_LABEL } from '#language/forms/note-forms.ts';
import { isAdoptionLine } from '#language/forms/titles/adoption.ts';
import { isIssueNumber } from '#language/forms/titles/issue-number.ts';
import { oneOf } from '#language/lexicon/classes.ts';
import { LIMITS, REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import { decide, type Rule } from '#language/rules/rule.ts';
import type { Paragraph } from '../paragraph.ts';
import { isCardLine } from './card.ts';
import {
  CUT_NUMBER,
  HEAD_MARK,
  LETTER_LINE,
  LETTER_TO,
  NO_WORD,
  OPENS_SENTENCE,
  RED_HEAD,
  REMARK,
  SIGNATORY,
  TITLE_REMARK,
  WORD_ALONE,
} from './remarks.ts';

export type LineKind =
  | 'number'
  | 'date'
  | 'addressee'
  | 'issuer'
  /** 自治区主席 乌力吉, 市长：李明: who signed for the issuer. */
  | 'signatory'
  /** 索 引 号：…: of the card that a site puts over a text. */
  | 'card'
  | 'titleLine'
  /** (2016—2018年): goes with the title. */
  | 'titleRemark'
  /** (此件公开发布), (本文有删减), 附件：…. */
  | 'remark'
  | 'sentence';

/** 各部门：, 市直各单位：. */
export const ADDRESSEE_END = form(String.raw`{addressee}(?:\([^()]{1,30}\))?[,、]?:$`);
/** 發文日期：中華民國106年3月5日. */
const LABELLED_DATE = form(String.raw`^[•·●∙]?\s?{dated}(?:日期|时间):`);
/** 现将有关事项通知如下：, 主要包括： introduce a text and address nobody. */
const REQUEST = form('{announces}|是:$');
/** 石桥县人民政府办公室 2000年3月1日印发. */
const PRINTED = new RegExp(`^.{2,40}${PLAIN_DAY}\\s?印(?:发|制)?$`);
const COPIES = form(String.raw`^(?:{frontLabel}|共印\d)`);
/** 抄送：…, …2000年3月1日印发: what a printed text ends with (版记), behind its annexes too. */
export const isColophon = (folded: string): boolean =>
  folded.length <= REACHES.colophonLine.at && (isPrintedLine(folded) || COPIES.test(folded));
/** …2000年3月1日印发, the last line of all. */
export const isPrintedLine = (folded: string): boolean => PRINTED.test(folded.trim());
/** 关于…的通知, …行动计划: what titles of official texts end with. */
export const TITLE_END = new RegExp(`${oneOf('lawTitle', 'textTitle')}(?:\\s?\\([^()]{1,20}\\))*》?$`);

// 关于…的通知: a title with 关于 ends with the kind of its document and not with 计划 of 计划生育
const KIND_END = new RegExp(`${oneOf('letterTitle')}(?:\\s?\\([^()]{1,20}\\))*$`);

/** Whether the lines of a title so far are all of it: 关于加强计划 and 关于印发《某方案》 are not. */
export const isWholeTitle = (folded: string): boolean =>
  TITLE_END.test(folded) &&
  (!folded.includes('关于') || KIND_END.test(folded.replace(/^(?:.{4,20}号)?《(.*)》$/, '$1')));

/** 为民办实事，为企解难题，|推进养老服务三年行动计划; not 为…，根据…，|制定以下办法, which says that a text is made. */
const LAST_OF_TITLE = form('^(?!…(?:{issues}|{makes}|提出|[本该此]{selfText}|[以如]下))[^,]{6,}$');
const isLastOfTitle = (text: string): boolean =>
  TITLE_END.test(text) && LAST_OF_TITLE.test(text.slice(text.lastIndexOf(',') + 1));

/** A paragraph outside the outline, folded. */
export interface HeadLine {
  readonly text: string;
  /** How many lines it was printed on. */
  readonly lines: number;
}

export interface LineRule extends Rule<HeadLine> {
  readonly kind: LineKind;
}

const rule = (
  kind: LineKind,
  name: string,
  holds: LineRule['holds'],
  samples: LineRule['samples'],
): LineRule => ({ kind, name, holds, samples });

/** Tried in this order; the last always holds. */
export const LINE_RULES: readonly LineRule[] = [
  rule('number', 'an issue number', ({ text }) => isIssueNumber(text), {
    holds: ['样府办〔2016〕50号', '样本市人民政府令第82号'],
    not: ['样府办关于50号文的通知'],
  }),
  rule(
    'date',
    'a day behind its label',
    ({ text }) => text.length <= LIMITS.dateLine.most && LABELLED_DATE.test(text) && findDate(text) !== null,
    { holds: ['发文日期：2017年3月5日', '成文时间：2017-03-05'], not: ['完成日期：待定'] },
  ),
  rule('remark', 'a word alone', ({ text }) => WORD_ALONE.test(text), {
    holds: ['文件', '青河縣政府公報', '序　号', '近日', '日前', '討論文件', '目的'],
    not: ['样本市人民政府文件', '文件管理办法', '序号管理办法', '近日印发的通知'],
  }),
  rule('remark', 'signs and no word', ({ text }) => !/[\p{L}\d]/u.test(text), {
    holds: ['★', '———'],
    not: ['—3—'],
  }),
  rule('card', 'a line of a site’s card', ({ text }) => isCardLine(text), {
    holds: ['索引号：11440500/2019-00012', '主题分类 | 综合政务 |', '印　刷：| 样本印务有限公司 |'],
    not: ['索引号的编制规则'],
  }),
  rule('remark', 'who passed it and when', ({ text }) => isAdoptionLine(text), {
    holds: ['2018年9月20日样本市第十届人民代表大会常务委员会第五次会议通过'],
    not: ['会议通过了方案'],
  }),
  rule('date', 'a date and nothing else', ({ text }) => isDateLine(text) || isMonthAlone(text), {
    holds: ['2016年3月1日', '二○○九年七月', '2016年3月1日（此件公开发布）'],
    not: ['2016年3月1日起施行'],
  }),
  rule(
    'titleRemark',
    'a bracket under a title',
    ({ text }) =>
      text.length <= REACHES.titleRemark.at &&
      TITLE_REMARK.test(text) &&
      (!REMARK.test(text) || /^\((?:试行|征求)/.test(text)),
    { holds: ['（2016—2018年）', '（试行）'], not: ['（2018年9月20日修订通过）', '（此件公开发布）'] },
  ),
  rule(
    'remark',
    'a remark on the text',
    ({ text }) => text.length <= REACHES.remark.at && (REMARK.test(text) || PRINTED.test(text)),
    {
      holds: [
        '（此件公开发布）',
        '附件：1.任务分工表',
        '抄送：市委办公室',
        '样县人民政府办公室2000年3月1日印发',
        '办理结果：B2类',
        '乙方（盖章）：样县人民政府',
      ],
      not: ['（2016—2018年）', '附近居民', '类别：甲', '甲方应当按期付款：', '乙方：样县财政局负责拨付。'],
    },
  ),
  rule(
    'remark',
    'a line of a letter’s own head',
    ({ text }) => text.length <= REACHES.cardLine.at && LETTER_LINE.test(text.replace(/\s/g, '')),
    {
      holds: [
        '檔　　號：0114/180501/1',
        '承辦人：技士林某　電話：（05）3620100',
        '速別：普通件',
        '正本：各縣市政府',
      ],
      not: ['地址由区人民政府另行公布', '受文者：各縣市政府'],
    },
  ),
  rule('remark', 'a number whose end was lost', ({ text }) => CUT_NUMBER.test(text), {
    holds: ['样政发〔20233', '样府办[2016'],
    not: ['样本方案（2023', '2023年', '样政发〔2023〕3号'],
  }),
  rule(
    'remark',
    'how secret or urgent it is',
    ({ text }) => text.length <= REACHES.bareDate.at && HEAD_MARK.test(text.replace(/\s/g, '')),
    { holds: ['特　急', '机密★5年', '000123'], not: ['特急电报的处理办法', '秘密级文件'] },
  ),
  rule('card', 'figures and letters without a word of Chinese', ({ text }) => NO_WORD.test(text), {
    holds: ['02165835-001/2023-80815', '184042016@example.com', '联系电话：0854-8585858'],
    not: ['2023-06-26', '000123', 'WHO', '2021—2025', '2023年', '规划期：2021-2025', '覆盖率：95%'],
  }),
  rule('addressee', 'to whom a letter goes', ({ text }) => LETTER_TO.test(text), {
    holds: ['受文者：如行文單位', '受文者：各鄉鎮市公所', '立法會房屋事務委員會'],
    not: ['受文者應於十日內函復。', '立法會秘書處', '立法會委員會的職權'],
  }),
  rule('addressee', 'who is addressed', ({ text }) => isAddressee(text), {
    holds: ['各县（市、区）人民政府，市直各单位：', '各有关单位'],
    not: ['现将有关事项通知如下：'],
  }),
  rule('sentence', 'a sentence by its end', ({ text }) => /[。！？!?;:…][”)]*$/.test(text), {
    holds: [
      '为做好工作，制定本方案。',
      '关于做好甲工作的通知 各区人民政府（管委会…',
      '主要包括：',
      '样县人民政府欢迎您!',
    ],
    not: ['关于做好工作的通知'],
  }),
  rule(
    'sentence',
    'a sentence by its length',
    ({ text, lines }) => text.length > LIMITS.titleLine.most * Math.max(1, lines),
    {
      holds: [`${'做好工作，'.repeat(25)}抓落实`],
      not: [`${'做好工作，'.repeat(20)}抓落实`],
    },
  ),
  rule(
    'sentence',
    'sentences',
    ({ text }) =>
      text.includes('。') || text.includes('给你们') || (OPENS_SENTENCE.test(text) && !isLastOfTitle(text)),
    {
      holds: [
        '做好工作。抓落实',
        '现将《甲方案》印发给你们，请认真贯彻落实.',
        '为应对老龄化，解决就餐问题，根据省里要求，制定以下办法',
        '为进一步贯彻落实',
      ],
      not: [
        '做好工作，抓落实',
        '为农服务中心建设方案',
        '关于落实条例，为民服务，提高效能的意见',
        '为民办实事，为企解难题，推进养老服务三年行动计划',
        '根据省里要求，开展试点，推进医养结合工作方案',
      ],
    },
  ),
  rule(
    'issuer',
    'the body that issues it',
    ({ text }) =>
      // Several that sign together stand on one line as addressees do.
      text.length <= (/\S[\s、]+\S/.test(text) ? LIMITS.addresseeLine : LIMITS.issuerLine).most &&
      !TITLE_END.test(text) &&
      isIssuer(withoutSeal(unspread(text).replace(RED_HEAD, ''))),
    {
      holds: [
        '样本市人民政府办公室',
        '样 本 市 人 民 政 府 文 件',
        '国家发展改革委 财政部',
        '样本市财政局（章）',
        '样本市农业农村局 样本市住房和城乡建设局 样本市卫生健康局 样本市财政局 样本市乡村振兴局',
      ],
      not: ['样本市人民政府公报', '样本市财政局的通知'],
    },
  ),
  rule(
    'signatory',
    'who signed',
    ({ text }) =>
      text.length <= REACHES.signatory.at && (SIGNATORY.test(text) || SIGNATORY.test(unspread(text))),
    {
      holds: ['市长 李明', '自治区主席：乌力吉', '部 长 李明', '市长 李×', '县长 陈○○'],
      not: ['市长接待群众来访的规定'],
    },
  ),
  rule('titleLine', 'a line of a title', () => true, {
    holds: ['关于做好甲工作的通知', '样本市甲发展规划'],
    not: ['样本市人民政府'],
  }),
];

/** What kind of line a paragraph is; marks are not looked at. */
export const kindOf = ({ folded, pieces }: Paragraph): LineKind => lineKind(folded.trim(), pieces.length);

/** What kind of line a folded text is that was printed on so many lines. */
export const lineKind = (text: string, lines = 1): LineKind =>
  // The last rule always holds.
  (decide(LINE_RULES, { text, lines }) as LineRule).kind;

/** 各县（市、区）人民政府，市直各单位：; the colon may be forgotten behind 各…. */
function isAddressee(text: string): boolean {
  if (text.length > LIMITS.addresseeLine.most || REQUEST.test(text)) return false;
  if (/^各[^。;:]{2,150}$/.test(text)) return ADDRESSEE_END.test(`${text}:`);
  return (
    text.endsWith(':') && !/[。;]/.test(text) && (ADDRESSEE_END.test(text) || /^各[^,]{1,30}:$/.test(text))
  );
}

/** 样本市财政局（章）: what a copyist wrote for the seal. */
export const withoutSeal = (text: string): string =>
  text.replace(form(String.raw`\s?\({sealMark}\)`, 'g'), '');

/** A date and nothing else, brackets and a remark behind it apart: 2016年3月1日（此件公开发布）, 2016年3月1日印发. */
export function isDateLine(folded: string): boolean {
  if (folded.length > LIMITS.dateLine.most) return false;
  const line = folded
    .replace(/(?<=.)\([^()]{2,20}\)$/, '')
    .replace(/(?<=日)(?:\s?印[发制]|(?<=^[二一].*)。)$/, '')
    .replace(/\s\d{1,2}:\d{2}(?::\d{2}){0,2}$/, '')
    .trim();
  const date = line.length <= REACHES.bareDate.at ? findDate(line) : null;
  return date !== null && date.length >= line.replace(/^[(]|[)]$/g, '').length;
}

const ONLY_NAME = /^[\p{Script=Han}()]+$/u;

/** 揭阳市人民政府办公室, 国务院, or several of them with blanks between: 国家发展改革委 财政部. */
export function isIssuer(folded: string): boolean {
  const names = unspread(folded)
    .split(/[\s、]+/)
    .filter((name) => name !== '');
  return (
    names.length > 0 &&
    names.every((name) => form('^{centralBody}$').test(name) || (ONLY_NAME.test(name) && isBody(name))) &&
    !/关于|[印转]发/.test(folded) &&
    // 牵头单位 县卫生健康局: who is charged and not who signs.
    !NOTE_LABEL.test(folded)
  );
}
