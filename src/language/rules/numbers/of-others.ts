/** Numbers of those of whom something else is said: 11条黑臭水体|全部消除, 可两个以上|联合建设. */
import { form } from '../form.ts';
import { type Candidate, COMMITS, type Exclusion, isBounded } from './candidate.ts';

const LATER_SHARE = form(
  String.raw`{share}…?\d | ^[^，；。]{1,12}\d+% | ^[^，；。、\d]{2,14}(?:全部|(?<![人平年月日户])均(?![衡等价值]))`,
);
/** 床位300张|（其中护理型不少于80%）|: a share in a bracket is a part of the number. */
const ITS_PARTS = /^（[^（）]*）/;
/** 接待游客60万人次|、同比增长8%: how the number itself changes. */
const ITS_CHANGE = form(String.raw`^、[^，；。、\d]{0,4}{changes}`);
/** 将30个村|全部纳入监测: how many are taken in is what is done. */
const TAKEN_IN = form(String.raw`^[^，；。、\d]{1,14}(?:全部|均){takesIn}`);
/** 废钢铁、废纸等9种|资源利用量达到5万吨: how many are named before it. */
const MEASURED_OF_THEM = form(
  String.raw`^[^，；。、的\d]{2,16}(?:{share}|{measure}|{quota}){towards}*(?:{states}|{reaches}|{bounds}|{changes})[^，；。\d]{0,4}\d`,
);
/** Of several; not 联合体, 共同体, 联合工会. */
export const JOINTLY = '{jointly}(?![体会社]|党委|工会)';
const OR_MORE = '(?:[及或]?{orMore})?';
/** 两个|以上联合建设, 三家|企业共同申报 */
const TOGETHER = form(`^${OR_MORE}[^，；。、\\d]{0,6}?${JOINTLY}(?:{commits}|{creates})`);
/** 3个|以上单位共同承担的项目: what several do, as a kind of thing. */
const SEVERAL_DO = form(`^{orMore}[^，；。、\\d]{0,6}?${JOINTLY}`);
/** 3个|以上部门联合检查率, 2个|县（区）联合举办: whatever is promised, it is no number of departments or places, which are there. */
const BODIES_DO = form(
  `^${OR_MORE}(?:[^，；。、\\d]{0,4}?部门[^，；。、\\d]{0,3}?(?:${JOINTLY}|参[与加])|{highLevel}(?:（[^（）]{1,4}）)?${JOINTLY}(?:{commits}|{creates}))`,
);
/** 联合|5家|企业建设…: with whom. */
const WITH = form('(?:{jointly}|[会协]同)$');
/** 组织|20家|企业联合申报: that so many do is what is promised. */
const PROMOTED = form('(?:{commits}|{creates}|{counts}|{encourage}|推动)$');
const ENCOURAGED = form('{encourage}$');
const actsTogether = ({ before, after, comparator }: Candidate): boolean => {
  if (WITH.test(before) || BODIES_DO.test(after)) return true;
  if (!TOGETHER.test(after) && !SEVERAL_DO.test(after)) return false;
  // 鼓励3家以上企业联合组建: of what size each is to be.
  if (ENCOURAGED.test(before)) return isBounded(comparator);
  return !PROMOTED.test(before) && !commitsTo(before);
};

const commitsTo = (before: string): boolean =>
  COMMITS.test(before.replace(/^.*[，；。]/, '').replace(/国家规定/, ''));

/** 抓好样本化工|25万吨|己二酸、样本盐业10万吨真空制盐等项目建设: what a project makes, as a part of its name. */
const OF_PROJECT = form(String.raw`^[^，；。、\d]{2,12}(?:[、和及与][^，；。]*)?等[^，；。、\d]{0,4}项目`);
const MADE_OR_MOVED = form('(?:{commits}|{creates}|{changes}|{towards}|{states}|{reaches}|{allots})$');

export const OF_OTHERS: readonly Exclusion[] = [
  {
    name: 'what a project of a list makes',
    holds: ({ amount, before, after, sentenceAfter, comparator }) =>
      amount.kind === 'count' &&
      !isBounded(comparator) &&
      /[吨瓦头羽只件套]$/.test(amount.unit) &&
      /\p{Script=Han}{2}$/u.test(before) &&
      !MADE_OR_MOVED.test(before) &&
      OF_PROJECT.test(sentenceAfter.slice(0, after.length)),
    samples: {
      holds: [
        '抓好样本化工[25万吨]己二酸、样本盐业10万吨真空制盐等项目建设',
        '推进云岭牧业[100万头]生猪屠宰等重点项目',
      ],
      not: ['新增[25万吨]己二酸、10万吨真空制盐等产能', '完成[30万吨]粮食收储等项目', '收储粮食[30万吨]'],
    },
  },
  {
    name: 'part of what another number measures',
    holds: ({ amount, before, after, comparator }) =>
      (before.endsWith('等') && !isBounded(comparator) && MEASURED_OF_THEM.test(after)) ||
      (amount.kind === 'count' &&
        !/^(?:倍|个百分点)$/.test(amount.unit) &&
        !isBounded(comparator) &&
        LATER_SHARE.test(after.replace(ITS_PARTS, '')) &&
        !ITS_CHANGE.test(after) &&
        !TAKEN_IN.test(after) &&
        !commitsTo(before)),
    samples: {
      holds: [
        '[6种]疾病患者管理率达到80%',
        '[24个]镇100%建成',
        '[11条]黑臭水体全部消除',
        '水稻、小麦等[3种]作物产量稳定在20万吨',
      ],
      not: [
        '培育[6家]企业，覆盖率达到80%',
        '打造[6个]基地，管理率80%',
        '建成银岭水库等[3座]水库',
        '接待游客[60万人次]、同比增长8%',
        '分担率提升[5个百分点]达到35%',
        '将[30个]村全部纳入监测',
        '床位[300张]（其中护理型不少于80%）',
        '10%以内的部分按[2倍]、超出10%的部分按3倍征收',
      ],
    },
  },
  {
    name: 'how many act together',
    holds: (one) =>
      one.amount.kind === 'count' && !/[次场轮期项]$/.test(one.amount.unit) && actsTogether(one),
    samples: {
      holds: [
        '邻近的乡镇可[两个]以上联合建设',
        '[三家]企业共同申报的优先支持',
        '[3个]以上部门联合检查率达到50%',
        '[3个]以上部门参与的抽查占比达到50%',
        '[两个]以上单位共同承担的项目占三成',
        '开展[3个]以上部门联合检查',
        '对[2家]以上企业联合投标的予以支持',
        '组织[8个]县（区）联合举办招聘会',
        '鼓励[3家]以上企业联合组建实验室',
        '联合[5家]企业建设实训基地',
      ],
      not: [
        '培育[5家]企业联合开展攻关',
        '实验室[两个]，联合建设单位自筹经费',
        '支持[5家]企业联合组建实验室',
        '组织[20家]以上企业联合申报项目',
        '带动[100家]以上企业共同开拓市场',
        '组织[60家]单位参加招聘会',
        '每年组织[3次]以上部门联合检查',
        '推动[5个]县域医疗共同体提质',
        '新建[30个]县共同配送中心',
        '建设[5个]以上省级联合实验室',
      ],
    },
  },
];
