/** What all come to, where the stretch before says how many of them are new: 新增托位3000个，|总量达到|8000个. */

import { form } from '#language/rules/form.ts';
import type { SubjectPiece } from '../pieces.ts';

/** 新增|托位, 再新开通|5G基站: how what is named came to be. */
const NEW = form(
  '^(?:[再又另拟]|{plans})*(?:新(?:{commits}|{creates}|开[通工]|[建增设])|{newly}|增[加设])(?=.{2})',
);
const NEW_BEFORE = form('(?:{newly}|新[建增设])$');
const TOTAL = /总[数量]$/;
/** 新开工|棚户区改造3670套，基本|建成|9323套: those that are finished are no new ones. */
const BEGUN = /^新?开工(?=.{2})/;
const FINISHED = form('(?:{did}|{ended})$');

/** The thing that words such as 总量 count all of, or that they finish, as a stretch before names it; null where they do neither. */
export function thingOfAll(
  text: string,
  [from, to]: readonly [number, number],
  numberStart: number,
  [start, end]: readonly [number, number],
): SubjectPiece[] | null {
  const [named, words] = [text.slice(from, to), text.slice(start, end)];
  const total = TOTAL.exec(words)?.[0].length ?? 0;
  const opening = (total > 0 ? NEW : BEGUN).exec(named)?.[0].length ?? 0;
  const thing: SubjectPiece = [from + opening, to];
  if (total === 0) return opening > 0 && FINISHED.test(text.slice(to, numberStart)) ? [thing] : null;
  if (opening === 0 && !NEW_BEFORE.test(text.slice(0, from))) return null;
  return /[数量]$/.test(named) ? [thing] : [thing, [end - total, end]];
}
