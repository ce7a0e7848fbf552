/** Titles and numbers of official documents, brought to the form in which two mentions meet. */
import { foldText } from '../../fold/script-fold.ts';
import { form } from '../../rules/form.ts';

// 印发〈样本市行动方案〉的通知: without its marks, which a title that stands in 《》 has inside
const ISSUES = form('^.*?{handsOn}(?:[《〈]([^《》〈〉]+)[》〉]|(.+?))的?通知$', 'du');

/** 关于印发样本市行动方案的通知 → 样本市行动方案; other titles as they are. Without white space and 《》. */
export const issuedTitle = (title: string): string => title.replace(ISSUES, '$1$2');

/**
 * What a title issues, without issuer, form and years, so that a plan and the notice that issues it meet.
 * Folded, simplified characters:
 * 江门市人民政府关于印发江门市医疗卫生强基创优行动方案（2016-2018年）的通知 → 江门市医疗卫生强基创优行动方案.
 */
export const coreTitle = (title: string): string =>
  issuedTitle(foldText(title).replace(/[\s《》〈〉“”"']/gu, '')).replace(
    /\(\d{4}年?[—–\-~至]+\d{4}年?\)/gu,
    '',
  );

/** 粵府函〔2015〕364號, 粤府函(2015) 364号: one number, however it is printed. */
export const foldIssueNumber = (number: string): string =>
  foldText(number)
    .replace(/\s/gu, '')
    .replace(/[〔[(【{](\d{4})[\]〕)】}]/u, '〔$1〕');

// 中共甲省委 甲省人民政府关于建设卫生强省的决定 → 建设卫生强省的决定
const DECIDES = form(String.raw`^(?:.{0,40}?{decides})?\s*关于(.+)$`, 'du');

/** Where in a title stands what it issues or decides; the whole where it is bare. */
export const shortTitleIn = (title: string): readonly [start: number, end: number] =>
  indicesIn(ISSUES.exec(title)) ?? indicesIn(DECIDES.exec(title)) ?? [0, title.length];

const indicesIn = (match: RegExpExecArray | null): readonly [number, number] | undefined =>
  match?.indices?.[1] ?? match?.indices?.[2];
