/** Steps of a scale, each with a number of its own: 营业收入超1000亿元的产业集群2个、超500亿元的|5个. */
import type { Amount } from '#language/forms/numbers/amount.ts';
import { form } from '#language/rules/form.ts';
import {
  afterPause,
  EXCEEDED,
  numbersBetween,
  OF,
  type Reader,
  type SubjectPiece,
  type SubjectRule,
  trim,
} from '../pieces.ts';

/** 500亿元|的|5个, 500万元|以下的|不低于50% */
const OF_STEP = /^(?:及?以[上下内])?的$/;
/** 营业收入超1000亿元的|产业集群, 亿元以上|企业, 单户1000万元以下的|贷款占比 */
const STEP_BEFORE = /^.*(?:[的之]|以[上下内])(?=[^，；。、的]{2,}$)/;
/** A share is told of a measure: 贷款占比. */
const SHARE = form('{share}$');
/** 超500亿元, 500亿元以上: nothing says what is measured. */
const BARE = form('^(?:{over}|超|达到?)?\\d');
/** 其中|10亿元以上, 、|超500亿元 */
const OPENS = /^(?:其中|以及|[、和及与])+/;

/** What the step is of is named with the step before it, in the same unit. */
const stepOfScale: Reader = (text, amount, { start, from, numberStart, sentenceStart, numbers }) => {
  if (from === start || amount.kind === 'ratio' || !OF_STEP.test(text.slice(from, numberStart))) return null;
  const item = start + Math.max(0, text.slice(start, from).lastIndexOf('、'));
  const opens = item + (OPENS.exec(text.slice(item, from))?.[0].length ?? 0);
  const thing = thingBefore(text, amount, numbersBetween(numbers, sentenceStart, opens), sentenceStart);
  // 园区年营业收入超10亿元的|不少于1个: those who are told by it.
  if (!thing) return OF_MEASURE.test(text.slice(opens, from)) ? [[opens, numberStart - 1]] : null;
  const step: SubjectPiece = [opens, numberStart - 1];
  return [...(BARE.test(text.slice(opens, from)) ? thing.measure : []), step, OF, thing.words];
};

/** 园区|年营业收入|超10亿元 */
const OF_MEASURE = form('.(?:{measure}|{quota}|{extent})(?:{over}|超|达到?)?\\d[\\d.]*{scale}?{unit}$');

interface Thing {
  readonly words: SubjectPiece;
  /** What the step before it measures: 营业收入|超1000亿元. */
  readonly measure: readonly SubjectPiece[];
}

function thingBefore(
  text: string,
  { kind, unit }: Amount,
  before: readonly Amount[],
  sentenceStart: number,
): Thing | null {
  for (const { start, unit: its, kind: itsKind } of before.toReversed()) {
    if (itsKind !== kind || its !== unit) continue;
    const from = afterPause(text, sentenceStart, start);
    const item = from + Math.max(0, text.slice(from, start).lastIndexOf('、') + 1);
    const [opens, last] = trim(text, item, start);
    const closes = last - (EXCEEDED.exec(text.slice(opens, last))?.[0].length ?? 0);
    const words = text.slice(opens, closes);
    const step = STEP_BEFORE.exec(words)?.[0].length ?? 0;
    if (step === 0 || (kind === 'percent' && !SHARE.test(words))) continue;
    const [, makes = '', measure = ''] = MEASURE.exec(words) ?? [];
    const named: readonly SubjectPiece[] =
      measure === '' ? [] : [[opens + makes.length, opens + makes.length + measure.length]];
    return { words: [opens + step, closes], measure: named };
  }
  return null;
}
/** 培育|营业收入|超10亿元的数字企业 */
const MEASURE = form('^({creates}(?=..))?([^，；。、\\d]{2,}?)(?:{over}|超|达到?)?\\d');

export const STEP_RULE: SubjectRule = {
  name: 'a step of a scale',
  read: stepOfScale,
  samples: {
    holds: [
      ['年营业收入超1000亿元的产业集群2个、超500亿元的[5个]', '年营业收入超500亿元的产业集群'],
      ['亿元以上企业突破30家，其中10亿元以上的[3家]', '10亿元以上的企业'],
      ['园区年营业收入超10亿元的不少于[1个]', '园区年营业收入超10亿元'],
      ['培育产值超10亿元的数字企业8家、超50亿元的[2家]', '产值超50亿元的数字企业'],
      [
        '单户1000万元以下的担保金额占比不低于80%，其中单户500万元以下的[50%]',
        '单户500万元以下的担保金额占比',
      ],
    ],
    not: ['新建企业30家，奖励10亿元以上的[3家]'],
  },
};
