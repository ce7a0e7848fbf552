/** What a clause is there for (条款类型), told by its headings and by the forms of its sentences. */
import { either, form } from './rules/form.ts';

/**
 * `goal` 目标 what is to be reached; `principle` 指导思想 what all of it leans on; `organisation` 保障 who leads, pays, watches and tells; `penalty` 罚则 what
 * follows a breach; `definition` 定义; `procedure` 附则 range, purpose and days of the text itself; `measure`
 * everything else, duties and prohibitions with it.
 */
export type ClauseKind =
  | 'goal'
  | 'principle'
  | 'measure'
  | 'organisation'
  | 'penalty'
  | 'definition'
  | 'procedure';

/** A clause as its kind is read: folded, simplified characters, punctuation kept. */
export interface KindInput {
  readonly heading: string;
  readonly body: string;
  /** Headings above, outermost first. */
  readonly above: readonly string[];
  /** The sentence that opens the list which it is an item of; empty where it is none. */
  readonly opening: string;
  /** Whether it is an article of a statute or stands in one: a statute's chapter 保障措施 holds duties as others do. */
  readonly article: boolean;
}

interface KindRule {
  readonly name: string;
  readonly kind: Exclude<ClauseKind, 'measure'>;
  readonly where: readonly ('body' | 'opening' | 'heading' | 'above')[];
  readonly pattern: RegExp;
  readonly holds: readonly string[];
  readonly not: readonly string[];
}

/** The first rule that holds decides. */
export const KIND_RULES: readonly KindRule[] = [
  {
    name: 'a chapter of penalties',
    kind: 'penalty',
    where: ['above'],
    pattern: form('^{penaltyChapter}$', 'u'),
    holds: ['法律责任', '责任追究'],
    not: ['落实安全责任'],
  },
  {
    name: 'a heading of organisation',
    kind: 'organisation',
    where: ['heading'],
    pattern: form('{organisationHeading}|{appraisal}$|营造.{0,6}氛围', 'u'),
    holds: ['加强组织领导', '强化督促检查', '营造良好氛围'],
    not: ['开展宣传教育', '完善绩效考核制度'],
  },
  {
    name: 'a breach and what follows it',
    kind: 'penalty',
    where: ['body', 'opening'],
    pattern: form('的[,;][^。]{0,100}?(?:{sanction}|罚款(?!{fineAsNoun})|追究[^。,]{0,6}责任)', 'u'),
    holds: [
      '违反本条例第八条规定,未安装监控装置的,由生态环境部门责令停业整顿;到期仍不安装的,处一万元以上三万元以下罚款。',
      '工作人员滥用职权、玩忽职守的,给予政务处分;构成犯罪的,追究其刑事责任。',
      '有下列行为之一的,由公安机关责令改正,处五十元以上二百元以下罚款:',
    ],
    not: [
      '严格督导考核。对工作不力的予以通报。',
      '对取得证书的,给予一次性奖励。',
      '查证属实的,给予举报人罚款金额百分之五至百分之十的奖励。',
    ],
  },
  {
    name: 'what a word means',
    kind: 'definition',
    where: ['body', 'opening'],
    pattern: form(
      String.raw`^(?:本[\p{Script=Han}]{1,6}所称|[^,。;]{2,24},?是指|{opensGlossary})|{glossary}`,
      'u',
    ),
    holds: [
      '本条例所称使用管理人,是指具有管理责任的单位或者个人。',
      '电梯使用单位,是指实施管理的物业服务企业。',
    ],
    not: ['根据本条例所称的标准,使用单位应当建立档案。'],
  },
  {
    name: 'range, purpose and days of the text',
    kind: 'procedure',
    where: ['body'],
    pattern: form(
      either(
        '^(?:为了?|根据).{4,160}(?:制定|提出){thisOrBelow}',
        '^.{0,60}(?:适用|{bindsTo}遵守)本(?:{statute}|标准)',
        '不适用本',
        '自.{0,16}[日月年]?起{inForce}',
        '^本.{1,8}由.{2,30}负责解释',
        '^本{termedText}.{0,4}有效期',
      ),
      'u',
    ),
    holds: [
      '为了加强电梯安全工作,根据有关法律,制定本条例。',
      '凡在本市公共场所的单位和个人,均须遵守本规定。',
      '本办法自2020年1月1日起施行,有效期五年。',
      '本意见有效期5年。',
    ],
    not: ['从2016年起实施药品零差率。', '登记证有效期为一年。', '本市居住证有效期为一年。'],
  },
  {
    name: 'a heading of principles',
    kind: 'principle',
    where: ['heading', 'above'],
    pattern: form('^{principleHeading}$', 'u'),
    holds: ['指导思想', '基本原则'],
    not: ['总体要求', '指导思想和工作目标'],
  },
  {
    name: 'a heading of goals',
    kind: 'goal',
    where: ['heading'],
    pattern: form('目标(?!{goalKept})|(?:主要|预期)指标', 'u'),
    holds: ['工作目标', '(二)主要目标'],
    not: ['目标责任考核'],
  },
  {
    name: 'a chapter of goals',
    kind: 'goal',
    where: ['above'],
    // 工作目标和任务 is the chapter of everything.
    pattern: form('目标(?!{goalKept}|[和与及、].{0,4}{besideGoals})|主要指标', 'u'),
    holds: ['具体目标', '目标任务'],
    not: ['目标责任考核', '工作目标和任务', '总体目标及主要措施'],
  },
  {
    name: 'a chapter of organisation',
    kind: 'organisation',
    where: ['above'],
    pattern: form('{organisationChapter}|监督检查$', 'u'),
    holds: ['保障措施', '组织实施'],
    not: ['完善医疗保障'],
  },
];

// What a plan is for is told by its headings; of statutes these name matters.
const OF_PLANS: ReadonlySet<ClauseKind> = new Set(['goal', 'principle', 'organisation']);

/** The kind of a clause; `measure` where nothing says otherwise. */
export function kindOf({ heading, body, above, opening, article }: KindInput): ClauseKind {
  const texts = { heading: [heading], body: [body], opening: [opening], above };
  const rule = KIND_RULES.find(
    ({ kind, where, pattern }) =>
      !(article && OF_PLANS.has(kind)) &&
      where.some((place) => texts[place].some((text) => pattern.test(text))),
  );
  return rule?.kind ?? 'measure';
}
