/** Numbers that tell how far a plan has been carried out, and what was given so far. */

import { YAO, YING } from '../duties.ts';
import { form } from '../form.ts';
import { type Exclusion, isBounded } from './candidate.ts';

const OF_PLAN = String.raw`完成了?[年全][^，；。\d]{1,6}(?:计划|任务)数?的`;
const SHARE_OF_PLAN = form(`${OF_PLAN}$`);
/** 全省改造|2.1万间，完成年度计划的108.5% */
const SHARE_FOLLOWS = form(`^[^。；]*?，${OF_PLAN}(\\d[\\d.]*)[%％](?!以[上下])`);
const PROMISED = form(String.raw`{future}|{plans}|{obliges}|[到至在](?:20|年|\d)|[月底末]前|${YAO}|${YING}`);

/** 2026年, 上半年, 一季度: the stage that it is planned for. */
const STAGE = /\d{4}年|[半季][年度]/;

/** |累计给予|奖励50万元: added up, and for nobody by whom it is given at a rate. */
const GIVEN_SO_FAR = form('^(?:{ownPlace}|向[^，；。\\d对]*)?累计(?:给予|发放)…$');
/** What says for whom or when so much is given. */
const AT_A_RATE = /[年对单每各]|的，/;
/** 成效显著，累计发放|300万元, 累计发放|300万元|，同比增长20%: what has come of it, in a section of aims too. */
const CAME_OF_IT = /成效(?!评)[^，；。]{2}，|同比/;

export const CARRIED_OUT: readonly Exclusion[] = [
  {
    name: 'how far a plan was carried out',
    holds: ({ amount, before, sentenceBefore, sentenceAfter, comparator }) => {
      const isShare = amount.kind === 'percent' && SHARE_OF_PLAN.test(before) && !isBounded(comparator);
      const share = isShare ? amount.value : Number(SHARE_FOLLOWS.exec(sentenceAfter)?.[1] ?? 0);
      const said = sentenceBefore.replace(SHARE_OF_PLAN, '');
      // More of a plan than all of it is carried out, and never asked for.
      return share > 0 && (share > 100 || !(PROMISED.test(said) || STAGE.test(said)));
    },
    samples: {
      holds: [
        '资金下达5.4亿元，完成年度计划的[104.44%]',
        '资金下达[5.4亿元]，完成年度计划的104.44%',
        '全省改造2万间，完成年度计划的[100%]',
      ],
      not: [
        '力争上半年完成年度计划的[60%]',
        '2026年完成年度计划的[80%]',
        '各县区一季度完成年度任务的[25%]',
        '6月底前改造[300间]，完成年度计划的60%',
        '全年完成年度计划的[60%以上]',
        '改造[300间]，完成年度任务',
      ],
    },
  },
  {
    name: 'what was given so far',
    // 工作目标：累计发放贷款5000万元 is what is aimed at.
    holds: ({ amount, before, sentenceBefore, sentenceAfter, comparator, isGoal }) =>
      (!isGoal || CAME_OF_IT.test(sentenceBefore) || CAME_OF_IT.test(sentenceAfter)) &&
      amount.unit.endsWith('元') &&
      !isBounded(comparator) &&
      GIVEN_SO_FAR.test(before) &&
      !(PROMISED.test(sentenceBefore) || AT_A_RATE.test(sentenceBefore)),
    samples: {
      holds: [
        '累计给予企业奖励[50万元]',
        '评选优秀企业，累计发放奖补资金[300万元]',
        '目标：试点成效显著，累计发放补贴[300万元]',
        '目标：累计发放补贴[300万元]，同比增长20%',
      ],
      not: [
        '对获评的企业，累计给予[50万元]奖励',
        '三年累计发放补贴[300万元]',
        '累计给予最高[50万元]奖励',
        '2027年，累计发放消费券[300万元]',
        '力争累计发放补贴[300万元]',
        '目标：累计发放补贴[300万元]',
        '累计发放手册[300本]',
        '给予奖励[50万元]',
      ],
    },
  },
];
