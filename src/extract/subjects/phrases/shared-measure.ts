/** The measure that several things have in common and that is said once, behind the last of them: 化肥、农药|使用量. */
import { DATE_WORDS } from '#language/forms/date-rules.ts';
import { form } from '#language/rules/form.ts';
import { behindBearers, HAS_MEASURE, MEASURE_TAIL } from '../bearers.ts';

/** 公交、网约车|中新能源占比: what each has a share of. */
export const IN_EACH = form('(?<=..)(?<![集高初期展])中(?![等医])[^，；。中]{2,}{share}$');

/**
 * Length of the measure that is said once, behind the last of several, and of what joins it to them:
 * A市、B市和C市|的城镇化率, 京津冀、长三角|等区域|浓度, 城镇、农村|居民人均可支配收入.
 */
export function sharedMeasure(words: readonly string[]): {
  readonly measure: number;
  readonly joins: number;
} {
  // 化学需氧量、氨氮|排放总量比2020年: what is compared with goes with the measure.
  const compared = comparedWith(words);
  const bare = compared === 0 ? words : words.with(-1, (words.at(-1) as string).slice(0, -compared));
  const { measure, joins } = measureOfAll(bare);
  return { measure: measure === 0 ? 0 : measure + compared, joins };
}

/** Length of what the last of several ends with: 能耗、水耗|比2020年, 起数和人数|同比. */
export const comparedWith = (words: readonly string[]): number =>
  COMPARED.exec(words.at(-1) ?? '')?.[0].length ?? 0;
const COMPARED = form(`(?<=..)(?:同比|[比较]${DATE_WORDS})$`);

function measureOfAll(words: readonly string[]): { readonly measure: number; readonly joins: number } {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  // 一、二、三|级医院
  if (last.length > 2 && others.every((word) => /^[一二三四五甲乙丙]$/.test(word)))
    return { measure: last.length - 1, joins: 0 };
  const isTold = others.some((word) => word.includes('的'));
  const of = (isTold ? /的[^的]+$/ : /的.+$/).exec(last)?.[0] ?? IN_EACH.exec(last)?.[0];
  if (of) return { measure: of.length, joins: 0 };
  const [, joins, among] = AMONG.exec(last) ?? [];
  if (joins && among) return { measure: among.length, joins: joins.length };
  const behind = behindBearers(words);
  if (behind > 0) return { measure: behind, joins: 0 };
  const tail =
    behindKind(words) ??
    behindAlike(words) ??
    ofPeople(words) ??
    MEASURE_TAIL.exec(last)?.[0] ??
    ANY_RATE.exec(last)?.[0];
  const isShared =
    tail && tail.length < last.length && !words.slice(0, -1).some((word) => HAS_MEASURE.test(word));
  return { measure: isShared ? tail.length : 0, joins: 0 };
}

/** 水稻、小麦|耕种收综合机械化率, 甲肝、乙肝疫苗|接种率: a share needs a name, and only the last has one. */
const ANY_RATE = /(?:(?:耕种收)?(?:综合)?机械化|[^化]{2}化|[^化]{2})率$/;

/** 京津冀、长三角|等区域|浓度; not 优良中|等|路率. */
const AMONG = form('(?<=.)(?<![上中下平同初高优劣对])(等{areaKind}?)(.{2,})$');

/** 乡道、村道|优良中等路率: what stands behind the character that all bearers end with, if it is a measure. */
function behindKind(words: readonly string[]): string | null {
  const last = words.at(-1) as string;
  const kind = words[0]?.at(-1) as string;
  const at = last.indexOf(kind, 1);
  const behind = last.slice(at + 1);
  // 新生儿、|5岁以下儿|童: a word that goes on
  const isKind =
    at > 0 && kind !== '儿' && words.slice(0, -1).every((word) => word.length > 1 && word.endsWith(kind));
  return isKind && form('.(?:[率度例重数量额]|占比|收入|{quota})(?:[比较][^，；。]{2,8})?$').test(behind)
    ? behind
    : null;
}

/** 血压、血糖|控制率: behind as many characters, where all begin with the same. */
function behindAlike(words: readonly string[]): string | null {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const areAlike = words.slice(0, -1).every((word) => word.length === first.length && word[0] === last[0]);
  const behind = last.slice(first.length);
  return areAlike && first.length > 1 && behind.length > 2 && HAS_MEASURE.test(behind) ? behind : null;
}

/** 高血压、2型糖尿病|患者基层规范管理率: from the people that all are, where no other names any. */
function ofPeople(words: readonly string[]): string | null {
  const tail = PEOPLE.exec(words.at(-1) as string)?.[0];
  const isShared = tail && words.slice(0, -1).every((word) => !form('{sharer}').test(word));
  return isShared && /(?:[率度例重数量额]|占比)$/.test(tail) ? tail : null;
}
const PEOPLE = form('(?<=..){sharer}[^，；。]{2,}$');
