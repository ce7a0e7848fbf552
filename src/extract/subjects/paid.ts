/** Subjects of grants: whom or what they are for, where the words at the number say only that money is given. */

import { lengthOfYears } from '#language/forms/years-each.ts';
import { form, TO_WHOM } from '#language/rules/form.ts';
import { isMoneyAlone } from '#language/rules/measured.ts';
import {
  afterPause,
  type Reader,
  type SubjectPiece,
  type SubjectPlace,
  type SubjectRule,
  verbAt,
} from './pieces.ts';
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
const paidTo: Reader = (text, amount, place) => {
  if (!amount.unit.endsWith('元')) return null;
  const read = [namedBehind, countedThing, sizeOf].map((reader) => reader(text, amount, place));
  const span = spanOf(read.find((pieces) => pieces !== null) ?? []);
  if (!span) return null;
  const said = [text[span[0] - 1] === '对' ? span[0] - 1 : span[0], span[1]] as const;
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
    `^(?:[^，；。]{0,3}{funding})?(?:{may}|{shall})*${TO_WHOM}([^，；。]{2,}?)(?=${behind}{thenPaid}|每|$)`,
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
    // 给予3年免租的|场地，贷款额度…: what was given before is nobody.
    const isWho = !VERB.test(stretch) && !HOW.test(stretch) && !OPENS_WITH_MONEY.test(stretch);
    const isNamed = such && isWho && verbAt(text, things, to) === to;
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

export const PAID_RULE: SubjectRule = {
  name: 'what is paid, and what for',
  read: paidTo,
  samples: {
    holds: [
      ['对符合条件的民办养老机构给予每床[1万元]建设补助', '符合条件的民办养老机构补助'],
      ['对查实的举报给予最高[20万元]奖励', '查实的举报奖励'],
      ['对新认定的良种场，市财政一次性奖励[200万元]', '新认定的良种场市财政一次性奖励'],
      ['对新建的养老机构，按照每张床位[8000元]给予建设补贴', '新建的养老机构建设补贴'],
      ['获评国家级智能工厂的，一次性奖励[200万元]', '获评国家级智能工厂的一次性奖励'],
      ['给予举报人[500元]奖励', '举报人奖励'],
      ['对首次获评的企业给予一次性奖励[30万元]', '首次获评的企业一次性奖励'],
      ['对获得贷款的企业奖励[30万元]', '获得贷款的企业奖励'],
      ['市财政对首次获评的企业给予一次性奖励[30万元]', '首次获评的企业一次性奖励'],
      ['对获评的企业分别给予一次性奖励[30万元]、20万元', '获评的企业一次性奖励'],
      ['对新建的养老机构给予建设补贴每床[1万元]', '新建的养老机构建设补贴每床'],
      ['对养老院给予建设补贴每张床位[8000元]', '养老院建设补贴每张床位'],
      ['对养老院每张床位给予建设补贴[8000元]', '养老院每张床位建设补贴'],
      ['对符合条件的企业，给予设备投资补贴每台[2万元]', '符合条件的企业设备投资补贴每台'],
      ['对新认定的企业连续三年分别给予[60万元]、50万元、40万元奖励', '新认定的企业奖励'],
      ['对新建的养老机构给予奖励30万元，每户补助[5000元]', '新建的养老机构每户补助'],
      ['首次上规模的工业企业给予[50万元]一次性奖励', '首次上规模的工业企业一次性奖励'],
      ['规上企业给予一次性补助[10万元]', '规上企业一次性补助'],
      ['新建幼儿园给予每个班一次性补助[5万元]', '新建幼儿园每个班一次性补助'],
      ['残疾学生按每人每年[2000元]给予补助', '残疾学生补助'],
      ['得分85分以上的乡镇，奖励[10万元]', '得分85分以上的乡镇奖励'],
      ['对完成任务的乡镇，各奖励[20万元]', '完成任务的乡镇奖励'],
      ['对新评聘的首席技师，分别给予个人[2万元]、5万元一次性奖励', '新评聘的首席技师一次性奖励'],
      ['对新评聘的首席技师，分别给予个人2万元、[5万元]一次性奖励', '新评聘的首席技师一次性奖励'],
    ],
    not: [
      '给予启动资金、三年免租的场地，贷款额度[1000万元]',
      '每两年评选工匠20名，每人奖励[3万元]',
      '按每人[1000元]给予一次性就业补贴',
      '对公办园，拨款标准为[650元]',
      '每所每年给予运营补助[1.5万元]',
      '市财政给予[10万元]补助',
      '按考核结果给予[10万元]奖励',
      '落实国家规定的补助标准，给予[10万元]补助',
      '分别给予[5万元]、15万元资助',
    ],
  },
};
