/** Whether a text rests on a document that it names or only mentions it: one row a reason, the first that holds decides. */
import { form } from './form.ts';
import type { Rule } from './rule.ts';

/** The words around a chain of titles (《甲》和《乙》), as far as a verb can stand from what it governs. */
export interface CitedWords {
  /** On a line above it the heading that they stand under. */
  readonly before: string;
  readonly after: string;
}

export interface CitationRule extends Rule<CitedWords> {
  /** `basis` where the document is implemented, followed or binding. */
  readonly role: 'basis' | 'mention';
}

const NAME = '[^，。；：、《》\\n]';
/** 党中央、国务院; 中共中央办公厅、国务院办公厅联合印发的; 国务院深化医药卫生体制改革领导小组. */
const SPEAKERS = `${NAME}{1,24}?{issuingBody}(?:[、和及]${NAME}{1,16}?{issuingBody})*(?:等${NAME}{0,6})?(?:联合)?{issues}?的?`;
/** Up to the title, with a few words between, or those who issued it: 贯彻实施|新修订的《…》, 根据|省委、省政府《…》. */
const UP_TO = `(?:${NAME}{0,14}|${SPEAKERS})$`;
const CARRIES_OUT = form(`{carriesOut}${UP_TO}`, 'u');
// A sign in front, so that 按 may open the text; not 审批按, 皈依.
const RELIES = form(`(?:{relies}|[^批摘提]按|[^皈相]依)${UP_TO}`, 'u');
const DRAFTS = form('{drafts}(?:(?!的)[^，。；：《》\\n]){0,10}$', 'u');
const FOLLOWED = form('^[^，。；《》]{0,12}?(?:的?{carriesOut}(?:工作)?|(?:有关|相关)?的?{saying})', 'u');
/** 行使《…》第五十条|赋予的职权. */
const EMPOWERS = /^所?[赋授]予的?[职权]/;
/** 1.2 编制依据, over a list of titles. */
const UNDER_BASIS = /依据[:：]?\n/;
// 应当符合|国家《…标准》, 遵守|《…法》; not 符合条件的企业|《…》, 不适用|《…》
const KEPT_TO = form(`(?<!不){keptTo}(?!条件)(?:(?![的或])${NAME}){0,8}(?:${SPEAKERS})?$`, 'u');

/** In samples `[ ]` marks the titles. */
export const CITATION_RULES: readonly CitationRule[] = [
  {
    name: 'a document still to be written',
    role: 'mention',
    holds: ({ before }) => DRAFTS.test(before),
    samples: {
      holds: [
        ['研究制定[《甲条例》]', 'mention'],
        ['修订完善[《甲标准》]的有关要求', 'mention'],
      ],
      not: ['落实新修订的[《甲条例》]', '介绍了[《甲条例》]'],
    },
  },
  {
    name: 'a document that is carried out',
    role: 'basis',
    holds: ({ before }) => CARRIES_OUT.test(before),
    samples: {
      holds: [
        ['为贯彻落实[《甲意见》]', 'basis'],
        ['组织实施新修订的[《甲法》]', 'basis'],
      ],
      not: ['落实责任，发布[《甲公报》]'],
    },
  },
  {
    name: 'a document that a text rests on',
    role: 'basis',
    holds: ({ before }) => RELIES.test(` ${before}`),
    samples: {
      holds: [
        ['根据[《甲法》和《乙办法》]，制定本方案', 'basis'],
        ['按[《甲标准》]配备', 'basis'],
        ['依[《甲法》]办理', 'basis'],
        ['根据党中央、国务院[《甲意见》]', 'basis'],
        ['按照样林市委办公室、样林市政府办公室联合印发的[《甲方案》]', 'basis'],
      ],
      not: ['相依[《甲歌》]', '刊登[《甲公告》]', '根据实际、市政府通过[《甲公报》]告知'],
    },
  },
  {
    name: 'a document under a heading of what a text rests on',
    role: 'basis',
    holds: ({ before }) => UNDER_BASIS.test(before),
    samples: {
      holds: [
        ['编制依据\n[《甲法》《乙条例》]', 'basis'],
        ['编制依据\n《甲法》；[《乙条例》]等', 'basis'],
        ['计画依据：\n[《甲法》]', 'basis'],
      ],
      not: ['工作情况\n[《甲公告》]'],
    },
  },
  {
    name: 'a document that is kept to',
    role: 'basis',
    holds: ({ before }) => KEPT_TO.test(before),
    samples: {
      holds: [
        ['设置场所应当符合[《甲标准》]', 'basis'],
        ['必须遵守[《甲法》]，不准逆行', 'basis'],
        ['活动的管理，适用国务院发布的[《甲条例》]', 'basis'],
      ],
      not: ['不适用[《甲条例》]', '符合条件的企业发布[《甲公报》]'],
    },
  },
  {
    name: 'a document that empowers',
    role: 'basis',
    holds: ({ after }) => EMPOWERS.test(after),
    samples: {
      holds: [['行使[《甲法》第五十条]赋予的职权', 'basis']],
      not: ['[《甲公告》]给予的帮助'],
    },
  },
  {
    name: 'a document whose words are followed',
    role: 'basis',
    holds: ({ after }) => FOLLOWED.test(after),
    samples: {
      holds: [
        ['[《甲意见》]的贯彻落实工作', 'basis'],
        ['达到[《甲标准》]有关要求', 'basis'],
      ],
      not: ['[《甲意见》]出台，工作落实'],
    },
  },
  {
    name: 'a document that is only named',
    role: 'mention',
    holds: () => true,
    samples: { holds: [['刊登[《甲公告》]', 'mention']], not: ['根据[《甲公告》]'] },
  },
];
