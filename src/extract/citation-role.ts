/** Whether a text rests on a document it names or only mentions it. */
import type { Range } from './text-view.ts';

// 为贯彻落实《…》, 根据《…》要求, 并按《…》, 组织实施《…》, 贯彻实施新修订的《…》
const BASIS =
  /(?:贯彻|落实|根据|依据|依照|按照|遵照|遵循|执行|实施|参照|对照|[^批摘提]按)(?:[^，。；：、《》]{0,14})$/u;
// 制订《…》, 研究制定《…》, 完善《…》: still to be written; not 新修订的《…》
const DRAFTING =
  /(?:制订|制定|出台|起草|编制|拟订|拟定|修订|修改|完善|完成|研究)(?:(?!的)[^，。；：《》]){0,10}$/u;
// 做好《…》的落实工作, 《…》有关要求
const FOLLOWED =
  /^[^，。；《》]{0,12}?(?:的?(?:落实|贯彻|执行|实施)(?:工作)?|(?:有关|相关)?的?(?:要求|规定|精神))/u;
const LINK = '(?:和|与|及|以及|、|，|,)';
const NOTE = '[（(](?:[^（）()]|[（(][^（）()]*[）)])*[）)]';
const LINKED_BEFORE = new RegExp(
  String.raw`《[^《》]*(?:《[^《》]*》[^《》]*)*》\s*(?:${NOTE})?\s*${LINK}\s*$`,
  'u',
);
const LINKED_BEHIND = new RegExp(String.raw`^(?:\s|${LINK}|《[^《》]*》|${NOTE})+`, 'u');

/**
 * `basis` where the words around `whole` (《…》 and its number) implement, follow or are bound by the
 * document; what governs the first of a chain (根据《…》和《…》) governs them all.
 */
export function citationRole(text: string, [start, end]: Range): 'basis' | 'mention' {
  const before = headOfChain(text.slice(0, start));
  if (DRAFTING.test(before)) return 'mention';
  // a sign in front, so that 按 may open the text
  if (BASIS.test(` ${before.slice(-40)}`)) return 'basis';
  return FOLLOWED.test(text.slice(end).replace(LINKED_BEHIND, '')) ? 'basis' : 'mention';
}

function headOfChain(before: string): string {
  let head = before;
  for (let link = LINKED_BEFORE.exec(head); link !== null; link = LINKED_BEFORE.exec(head))
    head = head.slice(0, link.index);
  return head;
}
