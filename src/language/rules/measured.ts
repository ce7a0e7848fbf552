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
  wholly(`{grant}|{grants}|{funding}|{paid}|{rate}|{perAct}|{quota}|{level}级?|本{selfText}|${OF_EACH}`).test(
    words,
  );

/** 学校 in 所, 高级工 in 名: by its unit a thing or a person is what is counted, and not whose the number is. */
const isCounted = (subject: string, unit: string): boolean =>
  (/[^区城村县镇]$/.test(subject) && /^[所家座栋]$/.test(unit)) ||
  (/[工师]$/.test(subject) && /^[名位人]$/.test(unit));

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
    holds: ({ subject, unit }) =>
      (wholly(`{partOf}|{level}|各|${OF_EACH}`, '(?:{changes})?').test(subject) &&
        !isCounted(subject, unit)) ||
      /[的之]$/.test(subject),
    samples: {
      holds: [
        '农村[%]',
        '各县市[%]',
        '初中[公里]',
        '高级工[元]',
        '每班[人]',
        '学校[名]',
        '农村[个]',
        '签订劳动合同的[年]',
      ],
      not: ['农村自来水普及率[%]', '初中生师比[:1]', '社区医院[家]', '学校[所]', '高级工[名]'],
    },
  },
  {
    name: 'who sits on a body, and not on which',
    holds: ({ subject, unit }) => unit === '%' && form('{seated}$').test(subject),
    samples: {
      holds: ['专家学者及民间团体代表[%]', '单一性别委员[%]'],
      not: ['村民代表[名]', '女性委员占比[%]', '代表建议办结率[%]'],
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
        '本计划四年所需经费计[亿元]',
        '中央补助款[%]',
      ],
      not: ['公益性岗位补贴[元]', '居民医保人均财政补助标准[元]', '学校建设投资[万元]', '创业担保贷款[万元]'],
    },
  },
  {
    name: 'a share of money, and not what is paid',
    holds: ({ subject }) => /^[^占]{1,10}[额费款金资]的比例$/u.test(subject),
    samples: {
      holds: ['设备投资额的比例[%]', '应缴费额的比例[%]'],
      not: ['补助占设备投资额的比例[%]', '财政教育经费到位的比例[%]'],
    },
  },
  {
    name: 'who gets money, and not for what',
    holds: ({ subject, unit }) =>
      /元$/.test(unit) && /^(?:[单同].|每[家户个])[^额费款价资]{2,4}(?:.{0,2}累计)?$/u.test(subject),
    samples: {
      holds: ['单个主体[万元]', '每家企业累计[万元]', '同一主办单位年度累计[万元]'],
      not: ['单个项目投资额[万元]', '每人最低生活费[元]', '单个主体[亩]'],
    },
  },
  {
    name: 'a deed that is due, and to whom',
    holds: ({ subject }) => wholly('{deed}|[并和及、]').test(subject),
    samples: {
      holds: ['予以答复[个工作日]', '办结[个工作日]', '处理并反馈[日]', '完成审核[个工作日]'],
      not: ['出具检验报告[个工作日]', '货款结清[日]'],
    },
  },
  {
    name: 'a measure, and not of what',
    holds: ({ subject }) =>
      wholly(
        `{ofAnything}|{rateOf}|{creates}|{comparedWith}|{changes}|{convenes}|{meeting}|{deed}|{level}级?|${OF_EACH}|[年月日均共次]`,
        `(?:${MEASURE})*(?:{onAverage}?{changes})?`,
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
        '同比增长[%]',
        '重大安全责任事故[]',
        '开展应急演练次数[次]',
        '专职安全管理人员[名]',
        '监控录像保存期限[日]',
        '总目标[人]',
        '办理时限平均压减[%]',
        '办结率[%]',
        '年接待游客[万人次]',
        '新增学位[个]',
        '精品课程[门]',
      ],
      not: [
        '养老服务设施覆盖率[%]',
        '剖宫产率[%]',
        '新增托位[个]',
        '急救站点服务半径[公里]',
        '学校食堂食品安全事故[起]',
        '消防应急演练次数[次]',
        '企业开办时限压减[%]',
        '乡村旅游接待游客[万人次]',
        '新增普通高中学位[个]',
        '家庭教育精品课程[门]',
      ],
    },
  },
];
