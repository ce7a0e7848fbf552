/** The card (信息卡) that government sites put over a text: 索 引 号：…, 发布机构：…, 【制定机关】…. */
import { form } from '#language/rules/form.ts';

const BULLET = '^[•·●∙]?';
const LINE = form(`${BULLET}(?:{cardLabel}:|【(?:{cardLabel}|[发公颁]布日期|成文日期)】)`);
// 索引号 001/2020-3 成文日期 2020-10-15, 名称 关于某事的通知: cells of a table for colons
const CELLS = form(String.raw`^(?:{cardCell}|名称(?=.*(?:关于|通知)))\s`);
// 发文日期: with its value on the next line
const DATE_LABEL = form(`${BULLET}{dated}(?:日期|时间):$`);
// Another field may stand behind a wide blank: 发布机构：样本市教育局　　发文字号：…
const ISSUER = form(`(?:${BULLET}【?|\\s\\s){cardIssuer}[:】]\\s?(\\S{3,40})(?:$|\\s\\s)`);

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
