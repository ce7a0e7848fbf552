/** Whether a text rests on a document it names or only mentions it. */
import type { CitedTitle } from './cited-titles.ts';

// 为贯彻落实《…》, 根据《…》要求, 并按《…》, 组织实施《…》, 贯彻实施新修订的《…》
const BASIS =
  /(?:贯彻|落实|根据|依据|依照|按照|遵照|遵循|执行|实施|参照|对照|[^批摘提]按|[^皈相]依)(?:[^，。；：、《》]{0,14})$/u;
// 制订《…》, 研究制定《…》, 完善《…》: still to be written; not 新修订的《…》
const DRAFTING =
  /(?:制订|制定|出台|起草|编制|拟订|拟定|修订|修改|完善|完成|研究)(?:(?!的)[^，。；：《》]){0,10}$/u;
// 做好《…》的落实工作, 《…》有关要求
const FOLLOWED =
  /^[^，。；《》]{0,12}?(?:的?(?:落实|贯彻|执行|实施)(?:工作)?|(?:有关|相关)?的?(?:要求|规定|精神))/u;
// 《甲》（国发〔2017〕3号）和《乙》, 《甲》《乙》; 《甲》、省政府《乙》: who issued it may stand between
const LINK =
  /^\s*(?:(?:和|与|及|以及|并|、|，|,)?\s*|(?:和|与|及|以及|、)[^，。；：《》]{2,12}[府厅办委局部院会])\s*$/u;
/** As far as a verb can stand from what it governs: 贯彻实施新修订的. */
const REACH = 40;

/**
 * `basis` where the words around a title implement, follow or are bound by the document; what governs the
 * first of a chain (根据《…》和《…》) governs them all. `titles` are those of the text, in order.
 */
export function citationRole(
  text: string,
  titles: readonly CitedTitle[],
  index: number,
): 'basis' | 'mention' {
  const linked = (at: number): boolean => {
    const [before, behind] = [titles[at - 1], titles[at]];
    return (
      before !== undefined && behind !== undefined && LINK.test(text.slice(before.whole[1], behind.whole[0]))
    );
  };
  let [first, last] = [index, index];
  while (linked(first)) first--;
  while (linked(last + 1)) last++;
  const start = (titles[first] as CitedTitle).whole[0];
  const end = (titles[last] as CitedTitle).whole[1];
  const before = text.slice(Math.max(0, start - REACH), start);
  if (DRAFTING.test(before)) return 'mention';
  // a sign in front, so that 按 may open the text
  if (BASIS.test(` ${before}`)) return 'basis';
  return FOLLOWED.test(text.slice(end, end + REACH)) ? 'basis' : 'mention';
}
