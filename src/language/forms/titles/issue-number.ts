/**
 * Issue numbers (发文字号) in all their printed forms: 揭府办〔2016〕50号, (2016), ﹝2016﹞, 【2016】, 〔二〇一六〕八号,
 * 某某令第123号, 某某公告2022年第13号, 农粮企字第1091013999A号. One reading for heads and for running text, on folded text.
 */

import type { Span } from '#model/span.ts';
import { ARABIC_YEAR } from '../../dates.ts';
import { plainCharacters } from '../../fold/plain-characters.ts';
import { LIMITS, REACHES } from '../../limits.ts';
import { readNumeral } from '../../numerals.ts';
import { form } from '../../rules/form.ts';
import type { Row } from '../../rules/rule.ts';

const BLANK = String.raw`\s{0,2}`;
const HAN_DIGIT = '〇○Oo零一二三四五六七八九';
const YEAR = `${ARABIC_YEAR}|[一二][${HAN_DIGIT}]{3}`;
/** 〔2016〕50号, with every pair of brackets that input methods and web sites write for 〔〕. */
const CODE = String.raw`[〔﹝\[(【〖{〈<„]${BLANK}(${YEAR})${BLANK}[〕﹞\])】〗}〉>‟]${BLANK}第?${BLANK}(\d{1,5}|[${HAN_DIGIT}十百]{1,6})${BLANK}号`;
const COUNT = String.raw`[\d〇零一二三四五六七八九十百]{1,6}`;
const NAMES = String.raw`\p{Script=Han}{2,25}(?:[\s、]{1,4}\p{Script=Han}{3,25}){0,3}?`;

const NUMBER = new RegExp(String.raw`([\p{Script=Han}A-Za-z]{1,15})${BLANK}${CODE}`, 'u');
/** 〔2019〕15号 on the head of minutes. */
const BARE = new RegExp(`^${CODE}$`, 'u');
/** The announcement of a congress has a number, which is none of the statute that it makes known. */
const DECREE = new RegExp(
  String.raw`(国令|${NAMES}(?:令|(?<!人民代表大会(?:常务委员会)?)(?:公告|通告)))${BLANK}\(?第?${BLANK}(${COUNT})${BLANK}号\)?`,
  'u',
);
/** 样本市人民政府第82号令, as people call it. */
const ORDER = new RegExp(
  `(${NAMES}(?<=国务院|主席|[部委局署厅府院会]))${BLANK}第${BLANK}(${COUNT})${BLANK}号${BLANK}令`,
  'u',
);
/** 财政部公告2022年第13号, 财政部 税务总局公告2022年第13号, 2024年第3号, 药监局2022年第5号公告. */
const DATED = new RegExp(
  String.raw`(${NAMES}(?:公告|通告)|\p{Script=Han}{0,25}?(?:公告|通告)?)${BLANK}\(?(${ARABIC_YEAR})年${BLANK}第?${BLANK}(${COUNT})${BLANK}号\)?(公告|通告)?`,
  'u',
);
/** Taiwan's form: 北市衛醫字第10630123400號, 農授糧字第1121005678A號; 第三項及農糧企字第… holds an article too. */
const SERIAL = /(?:(?!第)\p{Script=Han}){2,12}字第\s{0,2}\d{4,14}[A-Z]?\s{0,2}号/u;

/** 立法會CB(2)123/2024(03)號文件, of a paper that goes to Hong Kong's council. */
const PAPER = /立法会\s?[A-Z]{2,6}(?:\(\d{1,2}\))?\s?\d{1,5}\/\d{2,4}(?:-\d{2,4})?(?:\(\d{1,2}\))?\s?号文件/;

export interface NumberForm extends Row {
  readonly pattern: RegExp;
}

/** 〔2021〕3号, without who issues it. */
export const CODE_ALONE = 'year and number alone';

/** Samples are whole lines; the result is the number as it is published. */
export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    name: "an office's sign with year and number",
    pattern: NUMBER,
    samples: {
      holds: [
        ['样府办〔2016〕50号', '样府办〔2016〕50号'],
        ['样府办(2017) 82 号', '样府办〔2017〕82号'],
        ['样府〔二〇二一〕八号', '样府〔2021〕8号'],
        ['发文字号：样卫发【2020】3号', '样卫发〔2020〕3号'],
      ],
      not: ['样府办〔2016〕', '样本市人民政府令第82号', '根据样府办〔2016〕50号文件精神'],
    },
  },
  {
    name: CODE_ALONE,
    pattern: BARE,
    samples: { holds: [['〔2019〕15号', '〔2019〕15号']], not: ['样府〔2019〕15号', '（2019）'] },
  },
  {
    name: 'an order, counted from the first',
    pattern: DECREE,
    samples: {
      holds: [
        ['样本市人民政府令第82号', '样本市人民政府令第82号'],
        ['样本省人民政府令\u3000第一百二十号', '样本省人民政府令第一百二十号'],
        ['国令第739号', '国令第739号'],
      ],
      not: [
        '样本市人民代表大会常务委员会公告（第7号）',
        '样本市人民代表大会常务委员会公告第7号',
        '样本市人民政府令',
      ],
    },
  },
  {
    name: 'an order, by its number before the word',
    pattern: ORDER,
    samples: {
      holds: [['样本部 样林部第3号令', '样本部样林部令第3号']],
      not: ['样本市人民政府令第82号', '样粮企字第1091013999A号令', '第82号令'],
    },
  },
  {
    name: 'a number of its year',
    pattern: DATED,
    samples: {
      holds: [
        ['样本部公告2022年第13号', '样本部公告2022年第13号'],
        ['2024年第3号', '2024年第3号'],
        ['药监局2022年第5号公告', '药监局2022年第5号公告'],
      ],
      not: ['2022年第13期', '样本部令第102号'],
    },
  },
  {
    name: "an office's sign with a serial",
    pattern: SERIAL,
    samples: {
      holds: [['样粮企字第1091013999A号', '样粮企字第1091013999A号']],
      not: ['样字第12号', '依样粮企字第1091013999A号办理'],
    },
  },
  {
    name: 'a paper of a council, by its file',
    pattern: PAPER,
    samples: {
      holds: [
        ['立法會CB(2)123/2024(03)號文件', '立法會CB(2)123/2024(03)號文件'],
        ['立法會 CB(4)1189/20-21(03)號文件', '立法會CB(4)1189/20-21(03)號文件'],
      ],
      not: ['立法會文件', '載於立法會CB(2)123/2024(03)號文件'],
    },
  },
];

const LABEL = /^[•·●]?\s?(?:发文)?[文字]\s{0,4}号\s?:\s?/;

/** Whether a folded line is an issue number and nothing else. */
export const isIssueNumber = (folded: string): boolean => formOfNumber(folded) !== null;

/** The form of such a line; null where it is something else. */
export function formOfNumber(folded: string, forms: readonly NumberForm[] = NUMBER_FORMS): NumberForm | null {
  if (folded.length > LIMITS.numberLine.most) return null;
  const bare = folded
    .replace(LABEL, '')
    .replace(/\s+签发人\s?:?.{0,16}$/, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/(?<=号)[\s,、]{1,3}\d{4}年\d{1,2}月\d{1,2}日$/, '');
  const line = bare
    // (样府〔1998〕4号, and the day on the rest of the bracket
    .replace(/^\(([^()]*?)[,、]$/, '$1')
    .replace(isWhole(ORDER.exec(bare), bare) ? /^$/ : /(?<=号)(?:文|令)$/, '')
    .trim();
  // 样本市人大常委会公告（第7号） is a title with its number.
  if (/(?:公告|通告)\((?!\d{4})/.test(line)) return null;
  return forms.find(({ pattern }) => isWhole(pattern.exec(line), line)) ?? null;
}

const isWhole = (match: RegExpExecArray | null, line: string): boolean =>
  match !== null && match.index === 0 && match[0].length === line.length;

/**
 * The number that a title carries before or behind it: 样府〔2016〕1号《…》, 关于…的通知（样府〔2016〕1号）,
 * 某某公告2023年第58号（关于…的公告）.
 */
export function numberInTitle(folded: string): { number: Span; title: Span } | null {
  const match = NUMBER.exec(folded) ?? DATED.exec(folded);
  if (!match) return null;
  const number: Span = [match.index, match.index + match[0].length];
  if (match.index === 0) {
    const rest = folded.slice(number[1]);
    if (rest === '') return null;
    const wrapped = /^\((?:关于.*)\)$/.test(rest);
    return { number, title: wrapped ? [number[1] + 1, folded.length - 1] : [number[1], folded.length] };
  }
  // (样府〔2016〕1号)样本市人民政府关于…
  const isFirst = match.index === 1 && folded.startsWith('(') && folded.indexOf(')') === number[1];
  if (isFirst && number[1] + 1 < folded.length) return { number, title: [number[1] + 1, folded.length] };
  const isLast = /^\)?$/.test(folded.slice(number[1])) && folded[number[0] - 1] === '(';
  return isLast ? { number, title: [0, number[0] - 1] } : null;
}

/**
 * `揭府办(2017) 82 号` → `揭府办〔2017〕82号`, `〔二〇二一〕八号` → `〔2021〕8号`; letters are those of `source`, at the same
 * offsets as in `folded`.
 */
export function normaliseIssueNumber(printedNumber: string, folded: string): string | null {
  // ⻘府办 of a printed page is 青府办 to whoever looks the number up.
  const source = plainCharacters(printedNumber);
  const match = NUMBER.exec(folded) ?? BARE.exec(folded.trim().replace(/^\((?=[〔﹝[(【〖])(.*)\)$/, '$1'));
  if (match) {
    const isBare = match.length === 3;
    const office = isBare ? '' : source.slice(match.index, match.index + (match[1] as string).length);
    const [year, count] = match.slice(isBare ? 1 : 2) as [string, string];
    return `${office}〔${digits(year)}〕${digits(count)}${signOf(source, folded)}`;
  }
  const serial = SERIAL.exec(folded);
  if (serial) return printed(source, serial).replace(/^.*[:：]/, '');
  const act = [...folded.matchAll(OF_MACAU)][0];
  if (act) return printed(source, act);
  const order = ORDER.exec(folded);
  const decree = order ?? DECREE.exec(folded);
  if (decree) {
    const named = source.slice(decree.index, decree.index + (decree[1] as string).length);
    return `${named.replace(/[\s　]/g, '')}${order ? '令' : ''}第${decree[2]}${signOf(source, folded)}`;
  }
  const paper = PAPER.exec(folded);
  if (paper) return printed(source, paper);
  const dated = DATED.exec(folded);
  return dated && printed(source, dated).replace(/[()（）]/g, '');
}

const printed = (source: string, match: RegExpExecArray): string =>
  source.slice(match.index, match.index + match[0].length).replace(/[\s　]/g, '');

const signOf = (source: string, folded: string): string => source[folded.lastIndexOf('号')] ?? '号';

/** 二〇二一 → 2021, 十二 → 12. */
const digits = (numeral: string): string =>
  /^\d+$/.test(numeral) ? numeral : String(readNumeral(numeral.replace(/[○Oo]/g, '〇')) ?? numeral);

const CODES = new RegExp(CODE, 'gu');
/** 原|样政规〔2020〕5号|文件同时废止: where it is ended, 原 says that it was in force, and is no part of the sign of 原州区. */
const ENDED = /^[^,。;]{0,6}(?:废止|失效)/;
/** 国务院令第749号, 财政部令第102号, 财政部第102号令, 国令第739号 in a text: the body that gives the order is named. */
const DECREES =
  /(?:(?<!全)国|\p{Script=Han}{0,10}(?:国务院|主席|[部委局署厅府院会]))(?:令\s{0,2}第\s{0,2}[\d〇零一二三四五六七八九十百]{1,6}\s{0,2}号|第\s{0,2}[\d〇零一二三四五六七八九十百]{1,6}\s{0,2}号令)/gu;
/** 税务总局公告2023年第37号, 财政部 税务总局公告2023年第37号 in a text. */
const NOTICES =
  /(?:\p{Script=Han}{2,12}[部委局署院会]?[\s、]{1,4}){0,3}\p{Script=Han}{1,12}[部委局署院](?:公告|通告)(?:19|20)\d{2}年\s{0,2}第\d{1,4}号/gu;
const SERIALS = new RegExp(SERIAL.source, 'gu');
/** 第262/2018号行政长官批示, 第12/2013号法律, 第52/99/M号法令, 第54/GM/97号批示: Macau's form, with what it is behind the number. */
const OF_MACAU = form(
  String.raw`第\s{0,2}\d{1,4}\/(?:\d{4}|\d{2}\/M|GM\/\d{2})\s{0,2}号(?:\p{Script=Han}{0,8}?司司长|行政长官)?{numberedAct}`,
  'gu',
);
const ANCHORED = new RegExp(
  String.raw`^(?:[\p{Script=Han}A-Za-z]{1,15}${BLANK}${CODE}|(?!的)${DECREE.source}|(?!的)${ORDER.source}|(?!\d)${DATED.source}|${SERIAL.source}|${OF_MACAU.source})`,
  'u',
);
// 根据国办发〔2017〕32号 begins at 国, 1日衛部保字第…號 at 衛
const WORDS_BEFORE = form(
  String.raw`^.*(?:{beforeNumber}|政府(?!令|办)|[日按依和与及以见据的在是为将由附])(?=\p{Script=Han})`,
  'u',
);

// 农业委员会农粮企字第…号 begins at 农粮企, 8月3日院臺卫字第…号 at 院
const BODY_BEFORE = /^.+?(?:委员会|政府|[部署局院厅处])(?=\p{Script=Han}{2,6}$)/u;

// 样林省教育厅样教职成函〔2023〕5号 begins at 样教职成函; 市教育局办公室函 is a code of its own
const ISSUER_BEFORE = form(
  String.raw`^(?:\p{Script=Han}{0,4}?(?:{highLevel}|国家)\p{Script=Han}{2,8}?(?:委员会|[委厅局署部])|\p{Script=Han}{2,7}?委员会)(?=(?![办函文党政]|发(?!改))\p{Script=Han}{3,6}\s{0,2}$)`,
  'u',
);

/** The office's sign, or what stands for it: 市场监督管理局办公室. */
const LONGEST_SIGN = REACHES.officeSign.at;

/** The number that a folded text begins with, its length; 0 where it begins with none. */
export const issueNumberLength = (folded: string): number => ANCHORED.exec(folded)?.[0].length ?? 0;

/** Characters of the office's sign at the end of a text: 6 of 根据国家发展改革委发改投资字. */
function officeBefore(text: string): number {
  const before = /\p{Script=Han}+\s{0,2}$/u.exec(text)?.[0] ?? '';
  const words = before.slice(WORDS_BEFORE.exec(before)?.[0].length ?? 0);
  const body = ISSUER_BEFORE.exec(words)?.[0].length ?? 0;
  return body > 0
    ? words.length - body
    : Math.min(words.length, LONGEST_SIGN + (/\s*$/.exec(words)?.[0].length ?? 0));
}

/** Numbers with a year or a serial, and of decrees, in a running text, in order: the words before them are no part of them. */
export function findIssueNumbers(folded: string): Span[] {
  const found: Span[] = [];
  for (const match of folded.matchAll(CODES)) {
    const end = match.index + match[0].length;
    const sign = officeBefore(folded.slice(Math.max(0, match.index - 20), match.index));
    const isFormer = folded[match.index - sign] === '原' && ENDED.test(folded.slice(end));
    const office = sign - (isFormer ? 1 : 0);
    if (office > 0) found.push([match.index - office, end]);
  }
  // Most texts have neither, and both forms try each of their characters.
  for (const match of folded.includes('字第') ? folded.matchAll(SERIALS) : []) {
    const office = match[0].slice(0, match[0].indexOf('字第'));
    const words = WORDS_BEFORE.exec(office)?.[0].length ?? 0;
    const body = BODY_BEFORE.exec(office.slice(words))?.[0].length ?? 0;
    found.push([match.index + words + body, match.index + match[0].length]);
  }
  for (const match of folded.includes('令') ? folded.matchAll(DECREES) : []) {
    const words = WORDS_BEFORE.exec(match[0].replace(/令?\s{0,2}第.*$/u, ''))?.[0].length ?? 0;
    found.push([match.index + words, match.index + match[0].length]);
  }
  for (const match of folded.includes('告') ? folded.matchAll(NOTICES) : []) {
    const words = WORDS_BEFORE.exec(match[0].replace(/(?:公告|通告).*$/u, ''))?.[0].length ?? 0;
    found.push([match.index + words, match.index + match[0].length]);
  }
  for (const { index, 0: number } of folded.includes('/') ? folded.matchAll(OF_MACAU) : [])
    found.push([index, index + number.length]);
  return found.sort((a, b) => a[0] - b[0]);
}

/** Whether a title is such a number and nothing else. */
export function isNamedByNumber(title: string): boolean {
  const match = [...title.matchAll(OF_MACAU)][0];
  return match !== undefined && isWhole(match, title);
}
