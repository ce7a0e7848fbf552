/** Outline numbers as people write them: 三（二）2.（1）, 第三章第十二条, 第二条之一, 3.2.2.3, 二(五)第2项. */
import { readNumeral } from '#language/numerals.ts';

export interface OutlineReference {
  /** `['3', '2', '2']`; a suffix for doubled numbers stays: `2b`; an article put in behind another is `2-1`. */
  readonly steps: readonly string[];
  /** Whether the writing can mean nothing but a place in an outline: it has brackets, 第…条, or three numbers. */
  readonly isUnmistakable: boolean;
  /** Whether it is an article number (条), which runs through a whole statute. */
  readonly isArticle: boolean;
}

// Of the folded form: （二） 〔二〕 are (二), 、 stays, 。 and ． are a full stop.
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly unmistakable: boolean;
  readonly article?: boolean;
}[] = [
  // （二） (1)
  { pattern: /^\(([〇零一二三四五六七八九十百]+|\d{1,3})\)/u, unmistakable: true },
  // 第二条之一, 第2条之1, 第2-1条
  {
    pattern: /^第([〇零一二三四五六七八九十百]+|\d{1,3})条之([〇零一二三四五六七八九十]+|\d{1,2})/u,
    unmistakable: true,
    article: true,
  },
  { pattern: /^第(\d{1,3})-(\d{1,2})条/u, unmistakable: true, article: true },
  // 第三章 第（二）项 第12条 第3段
  {
    pattern:
      /^第\(?([〇零一二三四五六七八九十百]+|\d{1,3})\)?(?:部分|大点|小点|编|章|节|条|款|项|目|点|段|层|个破折号|条目)/u,
    unmistakable: true,
    article: true,
  },
  // 三、 二. 十
  { pattern: /^([〇零一二三四五六七八九十百]+)(?![万千亿〇零一二三四五六七八九十百])/u, unmistakable: false },
  // item 3, para. 2, paragraph 2
  { pattern: /^(?:item|para|paragraph|section|art|article|no)\.?(\d{1,3})/u, unmistakable: true },
  // 1.2-1: the path of 第二条之一
  { pattern: /^(\d{1,3})-(\d{1,2})(?=$|\.)/u, unmistakable: false },
  // 3.2.2.3 17. 2b
  { pattern: /^(\d{1,3}[b-z]?)(?![\d%])/u, unmistakable: false },
];
const BETWEEN = /^(?:[、,.·:;\-/>›]|的|之|下|中|里)+/u;

/** Reads a whole folded text as a place in an outline; null when anything else stands in it. */
export function readOutline(folded: string): OutlineReference | null {
  const steps: string[] = [];
  let isUnmistakable = false;
  let isArticle = false;
  let hasChinese = false;
  let rest = folded.replace(BETWEEN, '');
  while (rest !== '') {
    const form = FORMS.find(({ pattern }) => pattern.test(rest));
    const match = form?.pattern.exec(rest);
    if (!form || !match) return null;
    const step = stepOf(match[1] as string);
    const branch = match[2] === undefined ? '' : stepOf(match[2]);
    if (step === null || branch === null) return null;
    steps.push(branch === '' ? step : `${step}-${branch}`);
    hasChinese ||= /[一二三四五六七八九十]/u.test(match[1] as string);
    isUnmistakable ||= form.unmistakable;
    isArticle = steps.length === 1 && form.article === true;
    rest = rest.slice(match[0].length).replace(BETWEEN, '');
  }
  if (steps.length === 0) return null;
  // 3.2.2 is a place, 2.5 is a number; 三.2 is no number.
  return { steps, isUnmistakable: isUnmistakable || steps.length > 2 || hasChinese, isArticle };
}

function stepOf(written: string): string | null {
  if (/^\d/.test(written)) return written.replace(/^0+(?=\d)/, '');
  const value = readNumeral(written);
  return value === null ? null : String(value);
}
