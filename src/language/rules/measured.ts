/** Which subjects do not say what is measured, so that two of them with the same words can be about unlike things. */
import type { TargetKind } from '#model/facts/target.ts';
import { form } from './form.ts';
import type { Rule } from './rule.ts';

export interface SubjectSaid {
  /** Without its place and without signs. */
  readonly subject: string;
  readonly unit: string;
  readonly kind: TargetKind;
}

const wholly = (words: string, behind = ''): RegExp => form(`^(?:${words})+${behind}$`, 'u');

/** 每户, 每半年; 三年. */
const OF_EACH = '每半?.|.年';
const MEASURE = '{sharedMeasure}|{share}|{quota}|{measure}|{extent}|{lifespan}';

/** 一次性奖励, 市财政安排专项资金: that money is given or spent, and nothing of what for. */
export const isMoneyAlone = (words: string): boolean =>
  wholly(`{grant}|{grants}|{funding}|{paid}|{rate}|{perAct}|{quota}|{level}级?|${OF_EACH}`).test(words);

/** A sample is the subject with its unit in brackets, and in front of both a kind of number other than a goal. */
export const UNMEASURED_RULES: readonly Rule<SubjectSaid>[] = [
  {
    name: 'what a breach costs, or who is meant',
    holds: ({ kind }) => kind === 'penalty' || kind === 'threshold',
    samples: {
      holds: ['penalty：对个人处罚款[元]', 'threshold：行政村服务人口[人]'],
      not: ['村卫生站服务人口[人]'],
    },
  },
  {
    name: 'whose it is, and no measure',
    holds: ({ subject }) =>
      wholly(`{partOf}|${OF_EACH}`, '(?:{changes})?').test(subject) || /[的之]$/.test(subject),
    samples: {
      holds: ['农村[%]', '初中[公里]', '高级工[元]', '每班[人]', '签订劳动合同的[年]'],
      not: ['农村自来水普及率[%]', '初中生师比[:1]', '社区医院[家]'],
    },
  },
  {
    name: 'money, and not for what',
    holds: ({ subject }) => isMoneyAlone(subject),
    samples: {
      holds: [
        '一次性奖励[万元]',
        '每户补助[元]',
        '市财政安排专项资金[万元]',
        '三年投入[亿元]',
        '中央补助款[%]',
      ],
      not: ['公益性岗位补贴[元]', '居民医保人均财政补助标准[元]', '学校建设投资[万元]', '创业担保贷款[万元]'],
    },
  },
  {
    name: 'a deed that is due, and to whom',
    holds: ({ subject }) => wholly('{deed}|[并和及、]').test(subject),
    samples: {
      holds: ['予以答复[个工作日]', '办结[个工作日]', '处理并反馈[日]'],
      not: ['出具检验报告[个工作日]', '货款结清[日]'],
    },
  },
  {
    name: 'a measure, and not of what',
    holds: ({ subject }) =>
      wholly(
        `{ofAnything}|{rateOf}|{creates}|{changes}|{convenes}|{meeting}|{level}级?|${OF_EACH}|[年月日均共次]`,
        `(?:${MEASURE})*`,
      ).test(subject) || wholly(MEASURE).test(subject),
    samples: {
      holds: [
        '覆盖率[%]',
        '群众满意度[%]',
        '抽查比例[%]',
        '服务半径[公里]',
        '建筑面积[平方米]',
        '新增床位[张]',
        '其中建成[个]',
        '增长率[%]',
      ],
      not: ['养老服务设施覆盖率[%]', '剖宫产率[%]', '新增托位[个]', '急救站点服务半径[公里]'],
    },
  },
];
