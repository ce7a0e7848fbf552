/** Outline marks (层次序数): 一、 （一） 1. —— (1) ① 第三条, read at the beginning of a line or paragraph. */
import { REACHES } from '#language/limits.ts';
import { NUMERAL_CHARACTERS, readNumeral, UNDIVIDED } from '#language/numerals.ts';
import { form } from '#language/rules/form.ts';

/** Kinds of marks that never stand on one level, by how the number is written and enclosed. */
export type MarkFamily =
  | '编'
  | '章'
  | '节'
  | '条'
  | 'formal'
  | 'han'
  /** 任务1：, 行动一： */
  | 'named'
  /** 问：…, over an answer. */
  | 'question'
  | '(han)'
  | 'digit'
  | 'digit.digit'
  | 'digit.digit.digit'
  | '(digit)'
  | 'digit)'
  | 'circle'
  | 'letter'
  | 'dash'
  | 'bullet'
  /** 一是, 二是 with items beneath. */
  | 'said'
  /** 附件1 over an annex that has no marks of its own. */
  | 'annex';

/** Families that stand in this order in every text, outermost first. */
export const STATUTE: readonly MarkFamily[] = ['编', '章', '节', '条'];
/** The customary order (GB/T 9704), used only between kinds that the text itself has not ordered. */
export const CUSTOM: readonly MarkFamily[] = [
  ...STATUTE,
  'formal',
  'han',
  'named',
  'question',
  '(han)',
  'digit',
  'digit.digit',
  'digit.digit.digit',
  '(digit)',
  'digit)',
  'circle',
  'letter',
];

export interface Mark {
  readonly family: MarkFamily;
  /** Family and delimiter, `1.` apart from `1、`: only where both nest does it matter. */
  readonly style: string;
  /** Null for dashes and bullets. */
  readonly number: number | null;
  /** 之一 of 第二条之一, an article put in behind 第二条; null for all others. */
  readonly branch: number | null;
  /** Characters it takes, blanks after it included. */
  readonly length: number;
  /** `1 ` without any delimiter: a mark only where its siblings say so. */
  readonly bare: boolean;
  /** 第三条 without a blank behind: may be a reference. */
  readonly loose: boolean;
  /** 2组织体系: a number that touches its heading, a mark in a text of 2.1 and 2.2 alone. */
  readonly tight?: true;
}

const HAN = `[${NUMERAL_CHARACTERS.replace(/[万亿两]/g, '')}]{1,7}`;
/** Of an article beyond 第九千九百九十九条; a list of a text goes no further than thousands. */
const ARTICLE = `(?:${HAN}万)?${HAN}|${HAN}万`;
/** 壹、貳、參 of texts from Taiwan, folded. */
const FORMAL = '壹贰叁参肆伍陆柒捌玖拾';
/** 甲、乙、丙, of older texts from Taiwan. */
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BLANK = '[ \\t]{0,4}';
/** No mark takes more characters, blanks included. */
const LONGEST = REACHES.outlineMark.at;

type Reader = readonly [
  RegExp,
  (match: RegExpExecArray) => Omit<Mark, 'length' | 'bare' | 'loose' | 'branch'> & Partial<Mark>,
];

export const numbered = (family: MarkFamily, style: string, digits: string) => ({
  family,
  style,
  number: /^\d+$/.test(digits) ? Number(digits) : readNumeral(digits),
});

const dash: Reader[1] = () => ({ family: 'dash', style: 'dash', number: null });

const READERS: readonly Reader[] = [
  // 第一篇, 第三章 总则, 第 12 条, 第五条之二, 第 2-1 條, 第三条：
  [
    new RegExp(
      `^第${BLANK}(${ARTICLE}|\\d{1,5})${BLANK}(?:[-—–]${BLANK}(\\d{1,2})${BLANK})?([编篇章节条])(?:${BLANK}之${BLANK}(${HAN}|\\d{1,2}))?(:?[ \\t]*)`,
    ),
    ([, digits, dashed, kind, branch, blank]) => ({
      ...numbered(kind === '篇' ? '编' : (kind as MarkFamily), kind as string, digits as string),
      branch: branchOf(dashed ?? branch),
      loose: blank === '' || blank === ':',
    }),
  ],
  // 第一部分 总体要求, 第二部分：任务; not 第一部分是
  [
    new RegExp(`^第${BLANK}(${HAN})${BLANK}部分(?:[ \\t]{1,4}|[:、.]\\s?|$)`),
    ([, digits]) => numbered('编', '部分', digits as string),
  ],
  // 第1部 導言, of ordinances from Hong Kong
  [/^第\s?(\d{1,2})\s?部(?:[ \t]{1,4}|$)/, ([, digits]) => numbered('编', '部', digits as string)],
  // 任务1：稳定就业岗位, 重点行动二：; not 措施一、措施二由…
  [
    form(
      String.raw`^(\p{Script=Han}{0,2}{countedWord})${BLANK}(${HAN}|\d{1,2})${BLANK}[:、.]${BLANK}(?!\1)`,
      'u',
    ),
    ([, word, digits]) => ({ ...numbered('named', word as string, digits as string), bare: true }),
  ],
  // 问：为什么制定《办法》？, Q3：…: counted where no number is printed
  [
    /^[问Q]\s?(\d{0,2})\s?:\s{0,4}/,
    ([, n]) => ({ ...numbered('question', 'question', n || '1'), bare: true }),
  ],
  // 第一阶段：动员部署, 第二步：, 第三、放宽范围; not 第二阶段、第三阶段 and 第三、四季度
  [
    new RegExp(`^第${BLANK}(${HAN}|\\d{1,2})${BLANK}(阶段|步|(?=[、,]))${BLANK}[:、,]${BLANK}(?!第|${HAN})`),
    ([, digits, word]) => ({ ...numbered('named', `第${word}`, digits as string), bare: true }),
  ],
  // 甲、總則, 乙、災前整備; not 甲、乙双方
  [
    new RegExp(`^([${STEMS}])${BLANK}[、.]${BLANK}(?!(?!\\1)[${STEMS}])`),
    ([, sign]) => ({
      family: 'formal',
      style: 'stem',
      number: STEMS.indexOf(sign as string) + 1,
      bare: true,
    }),
  ],
  // 壹、緣起, 貳、目的; a word such as 陆、海、空 has no neighbours
  [
    new RegExp(`^([${FORMAL}]{1,3})${BLANK}[、.]${BLANK}`),
    ([, digits]) => ({ ...numbered('formal', 'formal', plain(digits as string)), bare: true }),
  ],
  // 一、总体要求, 二十一．其他
  [
    new RegExp(
      `^(${HAN})${BLANK}([、.。])${BLANK}(?![一二三四五六七八九十]{1,2}(?:[、至到]|[级类型期线等次]))`,
    ),
    ([, digits, stop]) => numbered('han', stop === '.' ? 'han.' : 'han、', digits as string),
  ],
  // 三、四级手术 and 一、二类 begin sentences, and items where it is their turn: 三、三级医院建设
  [
    new RegExp(`^(${HAN})${BLANK}([、.。])${BLANK}(?=[一二三四五六七八九十]{1,2}[级类型期线等次])`),
    ([, digits, stop]) => ({
      ...numbered('han', stop === '.' ? 'han.' : 'han、', digits as string),
      bare: true,
    }),
  ],
  // （三）加强, （ 二十一 ）、其他
  [
    new RegExp(`^\\(${BLANK}(${HAN})${BLANK}\\)${BLANK}[、.]?${BLANK}`),
    ([, digits]) => numbered('(han)', '(han)', digits as string),
  ],
  // 二)工作目标: its first bracket was lost, and it is a mark where its siblings say so
  [
    new RegExp(`^(${HAN})${BLANK}\\)${BLANK}[、.]?${BLANK}`),
    ([, digits]) => ({ ...numbered('(han)', '(han)', digits as string), bare: true }),
  ],
  // 1. 工作, 3、工作, 1。工作, 2.2018年底前完成; not 3.5%的比例
  [
    new RegExp(`^(\\d{1,3})${BLANK}([.、。])${BLANK}(?!\\d(?!\\d{3}年))`),
    ([, digits, stop]) => numbered('digit', stop === '、' ? 'digit、' : 'digit.', digits as string),
  ],
  // 1.40至64岁居民, 2.65岁以上老年人, 3.12月底前: no decimal, and a mark where its siblings say so
  [
    new RegExp(`^(\\d{1,3})\\.(?=${UNDIVIDED})`),
    ([, digits]) => ({ ...numbered('digit', 'digit.', digits as string), bare: true }),
  ],
  // 5、5岁以下儿童, 3、100%的机构: no two numbers of a list, and a mark where its siblings say so
  [
    new RegExp(`^(\\d{1,3})、(?=${UNDIVIDED})`),
    ([, digits]) => ({ ...numbered('digit', 'digit、', digits as string), bare: true }),
  ],
  // 11.121人才项目, 5.12345热线: a name that begins with figures, where its siblings say so
  [
    /^(\d{1,3})\.(?=\d{3,5}\p{Script=Han})/u,
    ([, digits]) => ({ ...numbered('digit', 'digit.', digits as string), bare: true }),
  ],
  // 1.1 指导思想, 2.1.3加强监督, 4.2Ⅰ级响应, 2.1 on a line of its own; 1.5万平方米 and 3.2% have no neighbours
  [
    /^\d{1,2}\.(\d{1,2})(?:\.(\d{1,2}))?(?:[.、][ \t]{0,4}|[ \t]{1,4}|(?=[\p{Script=Han}Ⅰ-Ⅻ])|$)(?![\d.%万亿元年月倍个])/u,
    ([, second, third]) => ({
      ...(third === undefined
        ? numbered('digit.digit', 'digit.digit', second as string)
        : numbered('digit.digit.digit', 'digit.digit.digit', third)),
      bare: true,
    }),
  ],
  // A blank may stand between the point and a number that begins the text: 3. 2018年.
  [/^(\d{1,3})\. {1,4}(?=\d)/, ([, digits]) => numbered('digit', 'digit.', digits as string)],
  // (12)工作
  [
    new RegExp(`^\\(${BLANK}(\\d{1,3})${BLANK}\\)${BLANK}[、.]?${BLANK}`),
    ([, digits]) => numbered('(digit)', '(digit)', digits as string),
  ],
  // 2)工作
  [new RegExp(`^(\\d{1,3})\\)${BLANK}`), ([, digits]) => numbered('digit)', 'digit)', digits as string)],
  [/^([①-⑳])[ \t]{0,4}[、.]?[ \t]{0,4}/, ([, sign]) => signed('circle', sign as string, '①')],
  [/^([❶-❿])[ \t]{0,4}[、.]?[ \t]{0,4}/, ([, sign]) => signed('circle', sign as string, '❶')],
  [/^([㈠-㈩])[ \t]{0,4}/, ([, sign]) => signed('(han)', sign as string, '㈠')],
  [/^([⑴-⒇])[ \t]{0,4}/, ([, sign]) => signed('(digit)', sign as string, '⑴')],
  [/^([⒈-⒛])[ \t]{0,4}/, ([, sign]) => signed('digit', sign as string, '⒈', 'digit.')],
  // I. 服务定义, IV. 其他: of texts from Hong Kong, outermost
  [
    /^(I{1,3}|IV|VI{0,3}|IX|X)\.[ \t]{1,4}(?=\p{Script=Han})/u,
    ([, digits]) => ({
      family: 'formal',
      style: 'roman',
      number: ROMAN.indexOf(digits as string) + 1,
      bare: true,
    }),
  ],
  // (i) 第一期, (iv) 其他: of texts from Hong Kong, under (a)
  [
    /^\((i{1,3}|iv|vi{0,3}|ix|x)\)[ \t]{0,4}(?=[\p{Script=Han}「“《])/u,
    ([, digits]) => ({
      family: 'letter',
      style: '(roman)',
      number: ROMAN.indexOf((digits as string).toUpperCase()) + 1,
      bare: true,
    }),
  ],
  // (a) 以辅导…, (b) 透过服务…
  [
    /^\(([A-Pa-p])\)[ \t]{0,4}(?=[\p{Script=Han}「“《])/u,
    ([, letter]) => ({ ...signed('letter', (letter as string).toLowerCase(), 'a', '(letter)'), bare: true }),
  ],
  // A. 子, b)丑, Ⅲ、寅; the same goes for a comma where 、 was meant: 二，主要任务
  [
    /^([A-Ha-h])[ \t]{0,2}[.、)][ \t]{0,4}(?=\p{Script=Han})/u,
    ([, letter]) => ({ ...signed('letter', (letter as string).toLowerCase(), 'a'), bare: true }),
  ],
  [
    /^([Ⅰ-Ⅻ])[ \t]{0,2}[.、][ \t]{0,4}/,
    ([, sign]) => ({ ...signed('letter', sign as string, 'Ⅰ', 'roman'), bare: true }),
  ],
  // 一 目的, 二　內容, of older texts from Taiwan; not 一 般 规 定
  [
    new RegExp(
      `^(${HAN})(${BLANK},${BLANK}(?=\\p{Script=Han})|[ \\t]{1,4}(?=\\p{Script=Han}\\S)(?![类级年期批次是]))(?![一二三四五六七八九十])`,
      'u',
    ),
    ([, digits, stop]) => ({
      ...numbered('han', stop?.includes(',') ? 'han、' : 'han ', digits as string),
      bare: true,
    }),
  ],
  // —、工作目标, (—)压实责任, l.加强: 一 and 1 that a reader of pictures took for a dash and a letter
  [/^[—―─-]、[ \t]{0,4}(?=\p{Script=Han})/u, () => ({ ...numbered('han', 'han、', '1'), bare: true })],
  [/^\([—―─-]\)[ \t]{0,4}(?=\p{Script=Han})/u, () => ({ ...numbered('(han)', '(han)', '1'), bare: true })],
  [/^[lI][.、][ \t]{0,4}(?=\p{Script=Han})/u, () => ({ ...numbered('digit', 'digit.', '1'), bare: true })],
  // ——加强, --加强
  [/^(?:[—―─━–]{1,4}|-{2,4})[ \t]{0,4}(?=[^\s\d—―─━–-])/, dash],
  // ——2018年，完成…; but 2016 over ——2018年） is a span of years, and —3 goes on with one.
  [/^(?:[—―─━–]{2,4}|-{2,4})[ \t]{0,4}(?=\d)(?!\d{4}年?\))/, dash],
  [/^[●■◆◇▪•★▲➢✓✔][ \t]{0,4}(?=\S)/, () => ({ family: 'bullet', style: 'bullet', number: null })],
  // 1 工作目标, 01 / 指导思想; not 5 名医生
  [
    /^(\d{1,2})(?:[ \t]{1,4}|[ \t]{0,4}\/[ \t]{0,4})(?=\p{Script=Han})(?![年月日时分秒个名所家人项条米元万亿级类号岁次天周倍度张床])/u,
    ([, digits]) => ({ ...numbered('digit', 'digit ', digits as string), bare: true }),
  ],
];

const branchOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : /^\d/.test(digits) ? Number(digits) : readNumeral(digits);

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** 贰 → 二. */
const plain = (formal: string): string =>
  formal.replace(/./g, (digit) => '一二三三四五六七八九十'[FORMAL.indexOf(digit)] as string);

function signed(family: MarkFamily, sign: string, first: string, style: string = family) {
  return { family, style, number: sign.charCodeAt(0) - first.charCodeAt(0) + 1 };
}

/** Reads the mark at the beginning of a folded text (src/language/fold/script-fold.ts); null where it begins without one. */
export function readMark(folded: string): Mark | null {
  const head = folded.slice(0, LONGEST);
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(head);
    if (!match) continue;
    const mark = read(match);
    if (mark.number === null && mark.family !== 'dash' && mark.family !== 'bullet') continue;
    return { bare: false, loose: false, branch: null, ...mark, length: match[0].length };
  }
  return null;
}
