/** The card (信息卡) that government sites put over a text: 索 引 号：…, 发布机构：…, 【制定机关】…. */

const BULLET = '^[•·●∙]?';
const LABELS = [
  '索引号|发布机构|发文机[关构]|发[文布]单位|颁布单位|制定机关|公开主体|所属机构|来源|信息来源|服务对象',
  '法规类别|主题分类|组配分类|信息分类|信息类别|体裁分类|公文种类|关键词|内容概述|内容简介',
  '(?:文件|信息)?名称|(?:文件|信息)?标题|发文字号|发文文号|文号|字号',
  '有效性|时效性|效力[级等][别级]|公开类别|公开范围|(?:废止|失效|生效|实施|施行)(?:日期|时间)',
].join('|');
const LINE = new RegExp(`${BULLET}(?:(?:${LABELS}):|【(?:${LABELS}|[发公颁]布日期|成文日期)】)`);
// 索引号 001/2020-3 成文日期 2020-10-15, 名称 关于某事的通知: cells of a table for colons
const CELLS =
  /^(?:索引号|文号|发布机构|发文机关|文件有效性|(?:文件|信息)名称|政策解读|名称(?=.*(?:关于|通知)))\s/;
// 发文日期: with its value on the next line
const DATE_LABEL = new RegExp(`${BULLET}(?:发文|成文|签发|印发|发布|公布|颁布|生成)(?:日期|时间):$`);
const ISSUER = new RegExp(
  `${BULLET}【?(?:制定机关|发文机[关构]|发文单位|颁布单位|发布机构)[:】]\\s?(\\S{3,40})$`,
);

/** Whether a folded line is one of a card. */
export function isCardLine(folded: string): boolean {
  if (folded.length > 200) return false;
  const line = folded.replace(/\s/g, '');
  return CELLS.test(folded) || LINE.test(line) || DATE_LABEL.test(line);
}

/** Whether the value of a line of a card must stand on the next: 索引号：. */
export const isBareLabel = (folded: string): boolean => isCardLine(folded) && /[:】]\s?$/.test(folded);

/** Where in a folded line of a card the issuer stands: 制定机关：样本市人民政府. */
export function issuerOnCard(folded: string): readonly [number, number] | null {
  const name = ISSUER.exec(folded.trimEnd())?.[1];
  return name ? [folded.indexOf(name), folded.indexOf(name) + name.length] : null;
}
