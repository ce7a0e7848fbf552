/** The office (职能) in a body's name: 市卫生健康委, 省卫生健康委员会 and 县卫生健康局 hold the same one. Folded text. */

import type { Span as Range } from '#model/span.ts';
import { form } from '../../rules/form.ts';
import { OWN_LEVEL, PLACE } from './body-level.ts';

// 公安分局, 金融监管总局, 机关工委 and 团市委 are what they are with their ending only
const ENDING = form('(?:委员会|(?<!{level}|[工纪])委|(?<![分支总])局|厅|部门)$', 'u');
const SHORTEST = 2;

/** Where it stands in the name: behind level or place, before 委, 局 or 厅; the rest of the name where nothing stands before them. */
export function officeIn(name: string): Range {
  const start = levelIn(name);
  const ending = ENDING.exec(name);
  const end = ending !== null && ending.index - start >= SHORTEST ? ending.index : name.length;
  return [start, end];
}

/** A name without its level or place, by which bodies of different places are one: 市卫生计生局, 各区卫生计生局. */
export const withoutLevel = (name: string): string => name.slice(levelIn(name));

/** How long the level or place is that a name begins with. */
function levelIn(name: string): number {
  const { length } = (OWN_LEVEL.exec(name) ?? PLACE.exec(name))?.[0] ?? '';
  return name.length - length >= SHORTEST ? length : 0;
}

/** Whether what is left of a name without its level says nothing by itself: 直机关, 属国有企业. */
export const leansOnLevel = (office: string): boolean => /^[直属辖内级]/u.test(office);
