/** Subjects of grants: whom or what they are for, where the words at the number say only that money is given. */

import { lengthOfYears } from '#language/forms/years-each.ts';
import { form } from '#language/rules/form.ts';
import { isMoneyAlone } from '#language/rules/measured.ts';
import { afterPause, type Reader, type SubjectPiece, type SubjectPlace, verbAt } from './pieces.ts';
import { sizeOf } from './sizes.ts';
import { countedThing, namedBehind } from './things.ts';
import { LEADING, VERB } from './words.ts';

const GRANT = form('{grant}|{granted}');
/** 给予|奖励, 再分别|奖励, 每张床位|给予|补贴 */
const GIVING = form('^(每[^，；。、\\d]{1,6}?)?((?:(?!一次性|最高){thenPaid})+)(?=.{2})');
/** 给予|设备投资补贴, 给予|建设补贴每张床位, 给予|每个班一次性补助: the money, and what it is for. */
const GIVEN = form(
  '^(?:每[^，；。、\\d]{1,3})?[^，；。、\\d每]*(?:{grant}|{granted})(?:每[^，；。、\\d]+)?$',
);

/** 对新建的民办养老机构，给予一次性|建设补贴|8000元: the words at the number, with what they are for before them. */
export const paidTo: Reader = (text, amount, place) => {
  if (!amount.unit.endsWith('元')) return null;
  const read = [namedBehind, countedThing, sizeOf].map((reader) => reader(text, amount, place));
  const said = spanOf(read.find((pieces) => pieces !== null) ?? []);
  if (!said) return null;
  const all = text.slice(...said);
  // 对首次获评的企业|给予一次性奖励: whom it is for stands among the words at the number.
  const to = TO_HERE.exec(all) ?? PAID_HERE.exec(all);
  const behind = said[0] + (to?.[1] ? to[0].length : 0);
  // 对前三名，|各|奖励
  const from = behind + (text[behind] === '各' ? 1 : 0);
  const words = text.slice(from, said[1]);
  const [giving = '', each = '', gives = ''] = GIVING.exec(words) ?? [];
  const given = words.slice(giving.length);
  if (!GRANT.test(words) || !(isMoneyAlone(given) || (gives !== '' && GIVEN.test(given)))) return null;
  const receiver = receiverOf(text, place);
  const owner: SubjectPiece[] = each === '' ? [] : [[from, from + each.length]];
  return receiver && [receiver, ...owner, [from + giving.length, said[1]]];
};

/** From the first piece to the last, where all are printed: what is left out between them is 分别. */
function spanOf(pieces: readonly SubjectPiece[]): readonly [number, number] | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || pieces.some((piece) => 'hans' in piece)) return null;
  return [(first as readonly [number, number])[0], (last as readonly [number, number])[1]];
}

/** 对|符合条件的机构|按每床, 对|查实的举报|给予 */
const to = (behind: string): RegExp =>
  form(
    `^(?:[^，；。]{0,3}{funding})?(?:{may}|{shall})*对(?![口接外标])([^，；。]{2,}?)(?=${behind}{thenPaid}|每|$)`,
  );
const TO = to('');
/** 对|获评的企业|奖励, at the number; in a stretch before it 对获得贷款的企业 may end so. */
const TO_HERE = to('(?:{grant}|{granted})$|');
/** 规上企业|给予, 残疾学生|按每人2000元给予: whom it is for, where no 对 says so. */
const PAID_HERE = form(
  '^(?!(?:{thenPaid})+)([^，；。每]{2,}?)(?=(?:每[^，；。\\d]{1,3})?(?:{thenPaid}|{may}|{shall})*(?:给予|予以)|按照?每)',
);
/** 市财政|给予: who pays. */
const PAYER = form('(?:{funding}|{government}|政府|[局委厅部会])$');
/** 按考核结果|给予: how, and not to whom. */
const HOW = form('^(?:{relies}|{takenFrom}|[经从自视以])|^分.$');
/** 得分85分以上的|乡镇，给予奖励: those who are told by what they have done. */
const SUCH = /[^，]{3}的(?=[^，的]{2,}$)/;
/** |给予一次性奖励: a stretch that opens with the money says nothing of whom it is for. */
const OPENS_WITH_MONEY = form('^(?:{thenPaid})*(?:给予|予以|{grant}|{granted})');
/** 给予|举报人|五百元 */
const GIVEN_TO = /(?:给予|予以)([^，；。、\d每]{2,})$/;

/** 三是|对考取资格的医生给予: where what an item says begins. */
const pastItem = (text: string, from: number): number =>
  from + (/^[一二三四五六七八九]是(?=对)/.exec(text.slice(from, from + 3))?.[0].length ?? 0);

/** What the stretch of the number, or one of the two before it, says that the money is for. */
function receiverOf(text: string, place: SubjectPlace): SubjectPiece | null {
  const { sentenceStart, numberStart } = place;
  const start = pastItem(text, place.start);
  const given = GIVEN_TO.exec(text.slice(start, numberStart))?.[1];
  // 对首席技师，给予|个人|五万元
  const whose =
    given && form('^{partOf}$').test(given) && receiverBefore(text, sentenceStart, start, numberStart);
  if (whose) return whose;
  if (given && !isMoneyAlone(given) && !GIVEN.test(given)) return [numberStart - given.length, numberStart];
  const here = TO_HERE.exec(text.slice(start, numberStart));
  if (here?.[1]) return named(text, start + here[0].length - here[1].length, start + here[0].length);
  return receiverBefore(text, sentenceStart, start, numberStart) ?? receiverHere(text, start, numberStart);
}

function receiverBefore(
  text: string,
  sentenceStart: number,
  start: number,
  numberStart: number,
): SubjectPiece | null {
  let to = start - 1;
  for (let steps = 0; steps < 2 && to > sentenceStart && text[to] === '，'; steps++) {
    const from = pastItem(text, afterPause(text, sentenceStart, to));
    const stretch = text.slice(from, to);
    const before = TO.exec(stretch);
    if (before?.[1]) return named(text, from + before[0].length - before[1].length, from + before[0].length);
    // 获评智能工厂的，|一次性奖励
    if (/[^，]{3}的$/.test(stretch)) return [from + (LEADING.exec(stretch)?.[0].length ?? 0), to];
    const such = SUCH.exec(stretch);
    const things = from + (such ? such.index + such[0].length : 0);
    const isNamed = such && !VERB.test(stretch) && !HOW.test(stretch) && verbAt(text, things, to) === to;
    if (isNamed && OPENS_WITH_MONEY.test(text.slice(start, numberStart))) return [from, to];
    if (!/^按/.test(stretch)) return null;
    to = from - 1;
  }
  return null;
}

/** Those before 给予 in its own stretch. */
function receiverHere(text: string, start: number, numberStart: number): SubjectPiece | null {
  const words = PAID_HERE.exec(text.slice(start, numberStart))?.[1];
  if (words === undefined || PAYER.test(words) || HOW.test(words)) return null;
  // 新建幼儿园|给予: 新 opens the name of those who are new.
  if (VERB.test(words) && !words.startsWith('新')) return null;
  return named(text, start, start + words.length);
}

/** 对新认定的企业|连续三年|分别给予: for how long is no part of whom. */
function named(text: string, from: number, to: number): SubjectPiece | null {
  const end = to - lengthOfYears(text.slice(from, to));
  return end - from < 2 ? null : [from, end];
}
