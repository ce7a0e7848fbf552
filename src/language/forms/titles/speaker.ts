/** Who speaks in the title of a text: 样本县卫生局|关于…, 样本省卫生厅|2008年工作要点. On folded text. */
import { form } from '../../rules/form.ts';

/** 样本县卫生局关于…, 样本市人民政府办公室印发…, 样本部|等5部门关于…, 样本部|等部门关于…; several that speak together may take most of the title. */
const SPEAKER = form(
  String.raw`^((?:(?!{issues}).){0,78}?{issuingBody})(?:等[\d一二三四五六七八九十]{0,3}个?{severalBodies})?(?:\s{0,2}(?:联合)?(?:关于|{issues})|{orderTitle}(?:\(第?.{1,6}号\))?$)`,
);
/** 样本省卫生厅2008年工作要点, 样本县卫生局健康促进计划, 样本县人民政府工作规则; 样本省投资项目管理办法 has none. */
const OFFICE = form(
  String.raw`^(\p{Script=Han}{2,8}?{level}(?:人民)?(?:政府)?\p{Script=Han}{2,12}?(?:[局厅]|{yearOffice}(?=\d{4}年)|政府(?=(?:工作|议事)规则)))`,
  'u',
);
/** 樣本縣政府修築道路計畫, 樣本縣政府衛生局推動…計畫: in the manner of Taiwan. */
const COUNTY = /^\p{Script=Han}{2,3}[县市]政府(?:\p{Script=Han}{2,6}?[局处])?(?=\p{Script=Han}{4})/u;

/** The names as printed, one or several; null where the title names nobody who speaks. */
export const speakerIn = (title: string): string | null => SPEAKER.exec(title)?.[1] ?? null;

/** Whose text a title without 关于 is; `traditional`: titles in the manner of Taiwan too. */
export const ownerIn = (title: string, traditional: boolean): string | null =>
  OFFICE.exec(title)?.[1] ?? (traditional ? (COUNTY.exec(title)?.[0] ?? null) : null);

/**
 * Where the names of a joint name begin, besides its first: 中共样本市委|样本市人民政府 names its place again, 中共中央|国务院
 * another body of the state.
 */
export function jointStarts(name: string): number[] {
  const place = /^(?:中共)?(\p{Script=Han}{2})/u.exec(name)?.[1];
  if (place === undefined) return [];
  const again = form(`(?<={issuingBody})(?=${place}|{centralBody})`, 'gu');
  return [...name.matchAll(again)].map(({ index }) => index);
}
