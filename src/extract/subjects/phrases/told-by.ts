/** Who is told by a number of theirs: 年薪50万元以上的人才, 不足100名学生的村小学. */
import type { Amount } from '#language/forms/numbers/amount.ts';
import { TIME_UNITS } from '#language/forms/numbers/units.ts';
import { form, TO_WHOM } from '#language/rules/form.ts';
import { COUNT, type SubjectPiece, type SubjectPlace } from '../pieces.ts';

const MEASURE = form('(?:{measure}|{quota}|{sizeMeasure}|{extent}|薪)$');
/** 床位100张|以上、|医师20名以上的医院 */
const LISTED = /^(?:及?以[上下])?(?:、|或)/;
/** 合同额300万元以下|且未欠薪的, 欠薪50万元以上|或涉及10人以上的 */
const GOES_ON = /^[且并或]/;
const OF_WHOM = new RegExp(`^${TO_WHOM}`);
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
  const goesOn = GOES_ON.test(text.slice(numberEnd, end));
  const isBounded = (text[numberEnd] === '的' || goesOn) && numberEnd > amount.end;
  const isTold = goesOn || LISTED.test(text.slice(from, numberStart)) || MEASURE.test(text.slice(item, last));
  const whom = OF_WHOM.exec(text.slice(item, last))?.[0].length ?? 0;
  if (isBounded && last - item - whom >= 2 && isTold) return [[item + whom, last]];
  // 签订1年以上|劳动合同|的企业
  const isTime = TIME_UNITS.has(amount.unit) && numberEnd > amount.end;
  const named = isTime
    ? /^[^，；。、的\d]{2,6}(?=的[^，；。、的]{2})/.exec(text.slice(numberEnd, end))?.[0]
    : undefined;
  if (named) return [[numberEnd, numberEnd + named.length]];
  const isFew = FEWER.test(text.slice(numberStart, amount.start));
  const heads = isFew ? HEADS.exec(text.slice(numberEnd, end))?.[1] : undefined;
  return heads === undefined ? null : [[numberEnd, numberEnd + heads.length], COUNT];
}
