/**
 * The words that show how strongly a sentence binds, and for each the contexts in which the same
 * characters are another word or govern nothing: 主要, 许可, 技术支持, 在确保安全的前提下.
 */
import type { DutyClass } from '#model/facts/target.ts';
import { form } from './form.ts';
import type { Row } from './rule.ts';

export interface DutyContext {
  readonly before: string;
  readonly after: string;
}

type Counter = (context: DutyContext) => boolean;

/** In samples `[ ]` marks the word: 各镇[应当]配备…. */
export interface DutyRule extends Row {
  readonly strength: DutyClass;
  /** Global, for use with matchAll. */
  readonly word: RegExp;
  /** Contexts in which the characters are no such word. */
  readonly not: readonly Counter[];
}

const after =
  (pattern: RegExp): Counter =>
  (context) =>
    pattern.test(context.after);
const before =
  (pattern: RegExp): Counter =>
  (context) =>
    pattern.test(context.before);

/** 按照“允许医疗机构突破…”的要求, 《关于鼓励…的意见》: quoted words speak for another text. */
const quoted: Counter = ({ before: text }) =>
  text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('《') > text.lastIndexOf('》');

const CONDITION = form('^[^；。]{0,48}?{condition}[上下]');
/** 在确保医保基金安全的前提下, 在省统筹支持的基础上: a condition of what the sentence orders. */
const condition: Counter = ({ before: text, after: rest }) =>
  /(?:^|[，；、])在[^，；。]{0,8}$/.test(text) && CONDITION.test(rest);

const DRAWS_UP = form('(?:^|，)[^，；。]{0,10}?(?:{drafts}|提出)(?:本|[如以]下)[^，；。]{0,8}$');
/** 为推进节能，鼓励发展新型材料，根据…，制定本规定: what the text is there for. */
const purpose: Counter = ({ before: text, after: rest }) =>
  /(?:^|[，)）\s])为(?![主准止期])[^；。]*$/.test(text) && DRAWS_UP.test(rest);

/** 在禁止吸烟场所吸烟|的，由…; 应当共享而拒不共享数据的；; 可以通过共享取得|的，不得重复采集: the word is part of the case. */
const ofCase: Counter = ({ before: text, after: rest }) =>
  (/^[^，；。：、]*[^目]的(?:[，；]|$)/.test(rest) ||
    /^[^，；。]*而[未不拒][^，；。]*[的者](?:[，；、]|$)/.test(rest)) &&
  !/是[^，；。]*$/.test(text);

/** 出庭|应诉率, 灌溉|保证率: a part of what a rate is called; not 应率先, 要率队. */
const ofRate: Counter = ({ after: rest }) => /^\p{Script=Han}?率(?![先队领团土真部])/u.test(rest);

const never = [quoted, condition, purpose, ofCase, ofRate];

/** 给予支持, 技术支持, 鼓励政策, 政府引导、市场…: the word is a noun. */
const noun = [
  before(form('(?:{nounBefore}|争取…)$')),
  after(form('^{nounBehind}')),
  after(/^(?:，|；|$|”)/),
  (context: DutyContext) => form('{actor}$').test(context.before) && /^[、，”]/.test(context.after),
];

/** 应 and 应当 where they demand something, not in 供应, 应急, 应有尽有: for every rule that asks for it. */
export const YING =
  '(?<![适供相响反效对感呼顺报因回支])应(?!(?:[急用对诊届邀付聘战力收缴税答变诉]|有尽有|运而生))';
/** 应|当场受理, 应|当日办结 are 应 and a day or place; 应当场所整洁 is not. */
const AT_ONCE = '(?:场(?![所地馆次])|[天日](?!常)|面(?!向))';
/** 要 where it demands something, not in 主要, 要求. */
export const YAO =
  '(?<![主需重必只首纪摘概提扼紧次想简机纲险还索若精将快显政])要(?![求素点件闻领害事么义塞约强道员旨务地])';

/** 应|监管局的要求提供资料: whose asking it answers. */
const REQUESTED = /^(?![向对按依由经])[^，；。]{1,14}?[局署厅部院门人方][之的]?[要请]求(?!下)/;

export const DUTY_RULES: readonly DutyRule[] = [
  {
    name: 'what must or must not be done',
    strength: 'must',
    word: form(`(?!应当${AT_ONCE})(?:{must})`, 'g'),
    // 超过目标|不得|分, 为法律所|禁止, 国家|禁止|的其他行为
    not: [...never, after(/^分(?=$|[，；、）])/), before(/为法[律令]所$/), after(/^[的者](?!$|[，；])/)],
    samples: {
      holds: [
        '各镇[应当]配备2名医生',
        '[不得]收取费用',
        '[不得]分包工程',
        '信息是[必须]公开的，予以公开',
        '[应当]场所整洁',
      ],
      not: [
        '但为法律所[禁止]者，不在此限',
        '国家[禁止]的其他行为',
        '超过目标[不得]分，扣完为止',
        '落实“[应当]公开”的规定',
        '在[禁止]吸烟场所吸烟的，处五十元罚款',
        '[应当]公开而未公开的、拒不更正的；',
        '在[不得]降低标准的前提下调整',
        '社区[应当]场受理',
      ],
    },
  },
  {
    name: 'what 应 demands',
    strength: 'must',
    // 应当 has a row of its own.
    word: form(`${YING}(?!当(?!${AT_ONCE}))`, 'g'),
    // 应|保尽保; 应|监管局要求提供资料
    not: [
      ...never,
      after(/^(.)尽\1/),
      (context) => /(?:^|[，；：）])$/.test(context.before) && REQUESTED.test(context.after),
    ],
    samples: {
      holds: ['医院[应]依法公开收费', '各地[应]注重实效', '[应]按主管部门要求整改', '社区[应]当场受理'],
      not: [
        '做好[应]急工作',
        '保障供[应]充足',
        '推广[应]用',
        '经费由中央款支[应]七成',
        '按照政策[应]补尽补',
        '[应]监管局要求提供资料',
        '出庭[应]诉率达到98%',
        '[应]当公开',
      ],
    },
  },
  {
    name: 'what 须 demands',
    strength: 'must',
    word: /须/g,
    not: [...never, before(/必$/), after(/^知/)],
    samples: { holds: ['申请人[须]提交材料'], not: ['发放就医[须]知'] },
  },
  {
    name: 'what 要 demands',
    strength: 'shall',
    word: form(YAO, 'g'),
    not: never,
    samples: {
      holds: ['各部门[要]加强配合'],
      not: ['完成主[要]任务', '按照[要]求落实', '抓住[要]点'],
    },
  },
  {
    name: 'what is to be ensured',
    strength: 'shall',
    word: form('{shall}|保证(?!金)', 'g'),
    not: [...never, after(/^(?:书|体系|$|[，；、”])/)],
    samples: {
      holds: ['[确保]群众安全', '[保证]质量'],
      not: ['缴纳[保证]金', '签订[保证]书', '为活动提供资金[保证]', '灌溉设计[保证]率不低于75%'],
    },
  },
  {
    name: 'what may be done',
    strength: 'may',
    word: form('{may}', 'g'),
    not: [
      ...never,
      before(form('(?:[许认尽不均都方难]|(?<!人)才|需急救但)$')),
      after(form('^(?:[互相]相|直接)?{notMay}')),
    ],
    samples: {
      holds: ['医院[可以]自主招聘', '符合条件的[可]申请'],
      not: ['取得许[可]证', '促进[可]持续发展', '不[可]缺少', '各区[可]互相通达', '会场[可]容纳500人'],
    },
  },
  {
    name: 'what 得 allows',
    strength: 'may',
    // 申请人得向本府申请, 必要时得延长; not 取得, 患者得到, 各校得分
    word: /(?<=^|[，；：时者人府关局会校所处署员构位])得(?![到了过起分出知益力失当名主票奖住实益不])/g,
    not: [...never, before(/[取获所]$/)],
    samples: {
      holds: ['申请人[得]向本府申请补助', '必要时[得]延长'],
      not: ['患者[得]到救治', '各校[得]分排名公布', '违法所[得]没收', '农户[得]实惠'],
    },
  },
  {
    name: 'what one has the right to do',
    strength: 'may',
    word: /有权/g,
    // 所|有权, 享|有权|利, 由|有权|机关责令改正; what it goes on to demand is more than a right: 有权|举报，接到举报的部门应当答复
    not: [
      ...never,
      before(/[所占具享拥持共没]$/),
      after(/^(?:[利益限属威力能衡责势人的]|机关|部门)/),
      after(form(`{must}|{shall}|${YAO}`)),
    ],
    samples: {
      holds: ['任何单位和个人[有权]举报', '企业[有权]拒绝检查'],
      not: [
        '土地所[有权]',
        '职工享[有权]利',
        '由[有权]机关责令改正',
        '具[有权]威',
        '市民[有权]举报，公安机关应当受理',
      ],
    },
  },
  {
    name: 'what is encouraged',
    strength: 'encourage',
    word: form('{encourage}', 'g'),
    // 制定|支持旅游业发展的政策
    not: [...never, ...noun, before(form('(?:{drafts}|{issues}|营造)$'))],
    samples: {
      holds: ['[鼓励]社会力量办医', '[支持]企业发展', '为民办实事，[鼓励]各区制定细则'],
      not: [
        '为推进节能，[鼓励]发展新型材料，根据有关规定，制定本办法',
        '加大[支持]力度',
        '营造[支持]环境',
        '提供技术[支持]',
        '坚持政府[引导]、市场运作',
      ],
    },
  },
  {
    name: 'what is tried',
    strength: 'explore',
    word: form('{explore}', 'g'),
    // 自2025年1月1日起|试行; 试行|两年, 试行|期
    not: [
      ...never,
      before(form('{noTrying}$')),
      after(/^(?:”|成果|经验)/),
      after(/^(?:期|[\d一二两三四五]{1,2}个?[年月])/),
      before(/日起$/),
    ],
    samples: {
      holds: ['[探索]建立新机制', '在三个镇[试行]积分制'],
      not: ['推广自主[探索]', '总结[探索]经验', '自2025年1月1日起[试行]', '本指引[试行]两年'],
    },
  },
];
