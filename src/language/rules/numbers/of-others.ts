/** Numbers of those of whom something else is said: 11条黑臭水体|全部消除, 可两个以上|联合建设. */
import { form } from '../form.ts';
import { COMMITS, type Exclusion, isBounded } from './candidate.ts';

const LATER_SHARE = form(
  String.raw`{share}…?\d | ^[^，；。]{1,12}\d+% | ^[^，；。、\d]{2,14}(?:全部|(?<![人平年月日户])均(?![衡等价值]))`,
);
/** 接待游客60万人次|、同比增长8%: how the number itself changes. */
const ITS_CHANGE = form(String.raw`^、[^，；。、\d]{0,4}{changes}`);
/** 将30个村|全部纳入监测: how many are taken in is what is done. */
const TAKEN_IN = form(String.raw`^[^，；。、\d]{1,14}(?:全部|均){takesIn}`);
/** 两个|以上联合建设, 三家|企业共同申报 */
const TOGETHER = form(String.raw`^(?:[及或]?{orMore})?[^，；。、\d]{0,6}?{jointly}(?:{commits}|{creates})`);

const commitsTo = (before: string): boolean =>
  COMMITS.test(before.replace(/^.*[，；。]/, '').replace(/国家规定/, ''));

export const OF_OTHERS: readonly Exclusion[] = [
  {
    name: 'part of what another number measures',
    holds: ({ amount, before, after, comparator }) =>
      amount.kind === 'count' &&
      amount.unit !== '倍' &&
      !isBounded(comparator) &&
      LATER_SHARE.test(after) &&
      !ITS_CHANGE.test(after) &&
      !TAKEN_IN.test(after) &&
      !commitsTo(before),
    samples: {
      holds: ['[6种]疾病患者管理率达到80%', '[24个]镇100%建成', '[11条]黑臭水体全部消除'],
      not: [
        '培育[6家]企业，覆盖率达到80%',
        '打造[6个]基地，管理率80%',
        '接待游客[60万人次]、同比增长8%',
        '将[30个]村全部纳入监测',
        '10%以内的部分按[2倍]、超出10%的部分按3倍征收',
      ],
    },
  },
  {
    name: 'how many act together',
    holds: ({ amount, before, after }) =>
      amount.kind === 'count' && TOGETHER.test(after) && !commitsTo(before),
    samples: {
      holds: ['邻近的乡镇可[两个]以上联合建设', '[三家]企业共同申报的优先支持'],
      not: ['培育[5家]企业联合开展攻关', '实验室[两个]，联合建设单位自筹经费'],
    },
  },
];
