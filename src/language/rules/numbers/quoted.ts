/** Numbers inside “” and 《》: names, mostly; and what is aimed at, where the words around the marks say that it is. */
import { form } from '../form.ts';
import { type Candidate, COMMITS, isBounded } from './candidate.ts';

/** 实现|“…”, 力争|“…” */
const AIMS = form('(?:{fulfils}|{future})(?:了|到)?$');
/** “…”|的目标任务, “…”|指标 */
const AIM = form('^[”」][的之]?[^，；。”“]{0,8}?{aim}');
const ENDS = /^[”」](?:$|[，；。、）])/;
/** 覆盖率达到|60%, 覆盖率|60%, 增长|5% */
const STATED = form(
  '..(?:(?:{states}|{changes}|{bounds}|{over}|{below}|{moves}到|{roughly})(?:了|约)?|(?:{share}|{quota}|{measure}|{lifespan})[为：:]?)$',
);

/** 实现“|森林覆盖率达到|60%|”|的目标; not 实施“新建5所学校”工程, 推行“1日办结”, 实现“三个100%”. */
export function isAimedAt({ amount, before, sentenceBefore, sentenceAfter, comparator }: Candidate): boolean {
  const open = Math.max(sentenceBefore.lastIndexOf('“'), sentenceBefore.lastIndexOf('「'));
  const isTitle = sentenceBefore.lastIndexOf('《') > sentenceBefore.lastIndexOf('》');
  const close = sentenceAfter.search(/[”」]/);
  if (open < 0 || close < 0 || isTitle) return false;
  const behind = sentenceAfter.slice(close);
  if (!AIM.test(behind) && !(AIMS.test(sentenceBefore.slice(0, open)) && ENDS.test(behind))) return false;
  const said = isBounded(comparator) || STATED.test(before);
  return said || (amount.kind === 'count' && amount.written === 'digits' && COMMITS.test(before));
}
