/** Who is told by a number of theirs: 年薪50万元以上的人才, 不足100名学生的村小学. */
import type { Amount } from '#language/forms/numbers/amount.ts';
import { form } from '#language/rules/form.ts';
import { COUNT, type SubjectPiece, type SubjectPlace } from '../pieces.ts';

const MEASURE = form('(?:{measure}|{quota}|{sizeMeasure}|{extent}|薪)$');
/** 床位100张|以上、|医师20名以上的医院 */
const LISTED = /^(?:及?以[上下])?、/;
const FEWER = form('^(?:{fallsShort}|{below})$');
/** 不足100名|学生|的村小学 */
const HEADS = /^([^，；。、的\d]{1,4})的(?=[^，；。、的]{2})/;

/** Their measure, in the words `[first, last)` before the number, or what there are few of behind it. */
export function theirMeasure(
  text: string,
  amount: Amount,
  { from, numberStart, numberEnd, end }: SubjectPlace,
  [first, last]: readonly [number, number],
): SubjectPiece[] | null {
  const item = first + text.slice(first, last).lastIndexOf('、') + 1;
  const isBounded = text[numberEnd] === '的' && numberEnd > amount.end;
  const isTold = LISTED.test(text.slice(from, numberStart)) || MEASURE.test(text.slice(item, last));
  if (isBounded && last - item >= 2 && isTold) return [[item, last]];
  const isFew = FEWER.test(text.slice(numberStart, amount.start));
  const heads = isFew ? HEADS.exec(text.slice(numberEnd, end))?.[1] : undefined;
  return heads === undefined ? null : [[numberEnd, numberEnd + heads.length], COUNT];
}
