/** What a date says, so that two ways of printing it meet: 2018年12月31日前 and 二〇一八年底 are `2018年底`. */
import { ANY_YEAR, readYear } from '../dates.ts';
import { form } from '../rules/form.ts';

const YEARS = new RegExp(ANY_YEAR, 'g');
/** 2025.12.31 without its year. */
const FIGURES = /^[./-](\d{1,2})[./-](\d{1,2})日?/;
const END = /^[年期]?[底末]|^年终|^(?:12|十二)月份?(?:(?:31|三十一)日|月?[底末])/;

/** Whether what stands behind its year says that a date is the last day of it: 底, 12月31日. */
export const isEndOfYear = (part: string): boolean => END.test(part);

/**
 * `2016-2018年` → `2016-2018年`, `12月底前` → `年底`, “十三五”末 → `2020年底`. `words` are the date's own, without the 到 that
 * leads to it; `named` are the years that it means where it prints none in four figures.
 */
export function dateKey(
  words: string,
  named: { from: number | null; to: number; part: string } | null,
): string {
  const printed = [...words.matchAll(YEARS)].map(([year]) => readYear(year));
  if (named !== null && printed.length === 0) {
    const years = named.from === null ? [named.to] : [named.from, named.to];
    return `${years.join('-')}年${pointOf(named.part)}`;
  }
  const rest = words
    .replace(YEARS, '')
    .replace(FIGURES, '$1月$2日')
    .replace(/^[-至到]*年?/, '');
  return `${printed.join('-')}年${pointOf(rest)}`;
}

const pointOf = (rest: string): string =>
  isEndOfYear(rest)
    ? '底'
    : rest
        .replace(form('(?:{byThen}|期间)$'), '')
        .replace('月份', '月')
        .replace(/^年?内$/, '')
        .replace(/^年(?=.)/, '');
