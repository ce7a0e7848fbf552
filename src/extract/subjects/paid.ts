/** Subjects of grants: whom or what they are for, where the words at the number say only that money is given. */

import { lengthOfYears } from '#language/forms/years-each.ts';
import { form } from '#language/rules/form.ts';
import { isMoneyAlone } from '#language/rules/measured.ts';
import { afterPause, type Reader, type SubjectPiece, type SubjectPlace } from './pieces.ts';
import { sizeOf } from './sizes.ts';
import { countedThing, namedBehind } from './things.ts';
import { LEADING } from './words.ts';

const GRANT = form('{grant}|{granted}');
/** 给予|奖励, 再分别|奖励 */
const GIVING = form('^(?:(?!一次性|最高){thenPaid})+(?=.{2})');

/** 对新建的民办养老机构，给予一次性|建设补贴|8000元: the words at the number, with what they are for before them. */
export const paidTo: Reader = (text, amount, place) => {
  if (!amount.unit.endsWith('元')) return null;
  const read = [namedBehind, countedThing, sizeOf].map((reader) => reader(text, amount, place));
  const [said, ...others] = read.find((pieces) => pieces !== null) ?? [];
  if (!said || 'hans' in said || others.length > 0) return null;
  const words = text.slice(...said);
  const giving = GIVING.exec(words)?.[0].length ?? 0;
  if (!GRANT.test(words) || !isMoneyAlone(words)) return null;
  const receiver = receiverOf(text, place);
  return receiver && [receiver, [said[0] + giving, said[1]]];
};

/** 对|符合条件的机构|按每床, 对|查实的举报|给予 */
const TO = form('^(?:{may}|{shall})*对(?![口接外标])([^，；。]{2,}?)(?={thenPaid}|每|$)');
/** 给予|举报人|五百元 */
const GIVEN_TO = /(?:给予|予以)([^，；。、\d每]{2,})$/;

/** What the stretch of the number, or one of the two before it, says that the money is for. */
function receiverOf(text: string, { sentenceStart, start, numberStart }: SubjectPlace): SubjectPiece | null {
  const given = GIVEN_TO.exec(text.slice(start, numberStart))?.[1];
  if (given && !isMoneyAlone(given)) return [numberStart - given.length, numberStart];
  const here = TO.exec(text.slice(start, numberStart));
  if (here?.[1]) return named(text, start + here[0].length - here[1].length, start + here[0].length);
  let to = start - 1;
  for (let steps = 0; steps < 2 && to > sentenceStart && text[to] === '，'; steps++) {
    const from = afterPause(text, sentenceStart, to);
    const stretch = text.slice(from, to);
    const before = TO.exec(stretch);
    if (before?.[1]) return named(text, from + before[0].length - before[1].length, from + before[0].length);
    // 获评智能工厂的，|一次性奖励
    if (/[^，]{3}的$/.test(stretch)) return [from + (LEADING.exec(stretch)?.[0].length ?? 0), to];
    if (!/^按/.test(stretch)) return null;
    to = from - 1;
  }
  return null;
}

/** 对新认定的企业|连续三年|分别给予: for how long is no part of whom. */
function named(text: string, from: number, to: number): SubjectPiece | null {
  const end = to - lengthOfYears(text.slice(from, to));
  return end - from < 2 ? null : [from, end];
}
