/** Titles that marks enclose: 《…》, <<…>>, and where what they hold says so 〈…〉 and 「…」. On folded text. */

import { oneOf } from '../../lexicon/classes.ts';
import { LIMITS } from '../../limits.ts';
import { form } from '../../rules/form.ts';
import { decide, type Rule } from '../../rules/rule.ts';

/** Where the title begins and ends, and how many characters its mark takes. */
export type MarkedTitle = readonly [start: number, end: number, width: number];

/** No title in other marks than 《》 is longer. */
const LONGEST = LIMITS.markedTitle.most;
const PARTNER: Readonly<Record<string, string>> = { '〈': '〉', '<': '>', '「': '」', '『': '』' };
const OPENS = /[《〈<「『]/;
const REMARK = String.raw`(?:\([^()]{1,20}\)|\d{1,4}(?:\.\d)?年?度?|[草修]案)*`;
const LAW = new RegExp(`${oneOf('lawTitle')}${REMARK}$`);
const TEXT = new RegExp(`${oneOf('lawTitle', 'textTitle')}${REMARK}$`);
/** 依「…」, 訂定「…」, 依據…核定「…」及「…」: what stands in quotation marks is a document and no activity. */
const BASIS = form('{quotesText}(?:[^,。;「」『』]{0,12})$');
const CHAIN = /[」』](?:\s?\([^()]{1,40}\))?(?:第[^,。;「]{1,12})?[及与和、暨或]$/;
/** 卫生福利部「…计画」(112至116年): a scheme of a body, with its years. */
const OF_BODY = /[部署院府局处会]$/;
const WITH_YEARS = /^\s?\(\d{2,4}年?[-至~]\d{2,4}年?\)/;
const NUMBERED = /^\s?(?:第\s?[\d〇零一二三四五六七八九十百]{1,6}\s?条|\([^()]{0,16}[〔[【(]\s?\d{4})/;

/** What stands in marks that may enclose anything, in its sentence. */
export interface MarkCase {
  readonly title: string;
  readonly double: boolean;
  /** Up to the mark, and behind it. */
  readonly before: string;
  readonly behind: string;
  /** Whether another title stands close before it. */
  readonly follows: boolean;
}

export type MarkRule = Rule<MarkCase>;

/** Samples are sentences; the result is the title. */
export const MARK_RULES: readonly MarkRule[] = [
  {
    name: 'two angle brackets',
    holds: ({ double }) => double,
    samples: {
      holds: [['落实<<样本市节水十条>>精神。', '样本市节水十条']],
      not: ['比例<样本市供水用水>不变'],
    },
  },
  {
    name: 'a law by its name',
    holds: ({ title }) => LAW.test(title),
    samples: {
      holds: [['將「長期照顧服務法」列入教材。', '長期照顧服務法']],
      not: ['辦理「長期照顧服務」。'],
    },
  },
  {
    name: 'an article or a number behind it',
    holds: ({ behind }) => NUMBERED.test(behind),
    samples: {
      holds: [['列入「樣本縣健康促進須知事項」（府衛企字〔2021〕3號）。', '樣本縣健康促進須知事項']],
      not: ['列入「樣本縣健康促進須知事項」（附後）。'],
    },
  },
  {
    name: 'what something rests on or is done with a text',
    holds: ({ title, before }) => TEXT.test(title) && BASIS.test(before),
    samples: {
      holds: [['訂定「樣本縣健康城市計畫」。', '樣本縣健康城市計畫']],
      not: ['推動「樣本縣健康城市計畫」。'],
    },
  },
  {
    name: 'beside another title',
    holds: ({ title, before, follows }) => TEXT.test(title) && follows && CHAIN.test(before),
    samples: {
      holds: [['修正「樣本縣消防規則」及「樣本縣救護計畫」。', '樣本縣救護計畫']],
      not: ['推動「消防日」及「樣本縣救護計畫」。'],
    },
  },
  {
    name: 'a scheme of a body with its years',
    holds: ({ title, before, behind }) => TEXT.test(title) && OF_BODY.test(before) && WITH_YEARS.test(behind),
    samples: {
      holds: [['經費來自衛生福利部「優化照護計畫」（112至116年）。', '優化照護計畫']],
      not: ['經費來自衛生福利部「優化照護計畫」。'],
    },
  },
];

/** Outermost titles in order: 关于印发《规划》的通知 is one. */
export const markedTitles = (folded: string): MarkedTitle[] =>
  readMarked(folded, MARK_RULES).map(({ title }) => title);

/** The same with the rule that tells each; null for those in 《》. */
export function readMarked(
  folded: string,
  rules: readonly MarkRule[],
): { readonly title: MarkedTitle; readonly rule: string | null }[] {
  const found: { title: MarkedTitle; rule: string | null }[] = [];
  if (!OPENS.test(folded)) return found;
  let depth = 0;
  let start = 0;
  for (let i = 0; i < folded.length; i++) {
    const character = folded[i] as string;
    if (character === '《') {
      if (depth++ === 0) start = i + 1;
    } else if (character === '》') {
      if (depth > 0 && --depth === 0) found.push({ title: [start, i, 1], rule: null });
    } else if (depth === 0 && character in PARTNER) {
      const other = otherMark(folded, i, found.at(-1)?.title, rules);
      if (!other) continue;
      found.push(other);
      i = other.title[1] + other.title[2] - 1;
    }
  }
  return found;
}

function otherMark(
  folded: string,
  open: number,
  last: MarkedTitle | undefined,
  rules: readonly MarkRule[],
): { title: MarkedTitle; rule: string } | null {
  const double = folded.startsWith('<<', open);
  const partner = double ? '>>' : (PARTNER[folded[open] as string] as string);
  const start = open + partner.length;
  const close = folded.slice(start, start + LONGEST).indexOf(partner);
  if (close < 2) return null;
  const end = start + close;
  const title = folded.slice(start, end);
  if (!double && /[。;!?《「『〈<]/.test(title)) return null;
  const one: MarkCase = {
    title,
    double,
    before: folded.slice(Math.max(0, open - 40), open),
    behind: folded.slice(end + 1, end + 40),
    follows: last !== undefined && last[1] >= open - 40,
  };
  const rule = decide(rules, one);
  return rule && { title: [start, end, partner.length], rule: rule.name };
}
