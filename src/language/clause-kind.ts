/** What a clause is there for (条款类型), told by its headings and by the forms of its sentences. */

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
    pattern: /^(?:法律责任|罚则|责任追究|法律责任与处罚|违规责任|处罚)$/u,
    holds: ['法律责任', '责任追究'],
    not: ['落实安全责任'],
  },
  {
    name: 'a heading of organisation',
    kind: 'organisation',
    where: ['heading'],
    pattern:
      /组织(?:领导|保障|实施)|加强领导|(?:资金|经费)(?:保障|投入)|督[促导察查]|监督检查|考核(?:评估|评价|问责)?$|(?:强化|严格|加强)考核|宣传(?:引导|发动|动员)|营造.{0,6}氛围|工作要求|动员部署|总结(?:提升|评估|阶段)/u,
    holds: ['加强组织领导', '强化督促检查', '营造良好氛围'],
    not: ['开展宣传教育', '完善绩效考核制度'],
  },
  {
    name: 'a breach and what follows it',
    kind: 'penalty',
    where: ['body', 'opening'],
    pattern:
      /的[,;][^。]{0,100}?(?:责令|罚款(?!金额|数额|总额|收入)|没收违法所得|吊销|处分|追究[^。,]{0,6}责任|治安管理处罚)/u,
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
    pattern: /^(?:本[\p{Script=Han}]{1,6}所称|[^,。;]{2,24},?是指|下列用语)|用语的含义|术语/u,
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
    pattern:
      /^(?:为了?|根据).{4,160}(?:制定|提出)(?:本|如下|以下)|^.{0,60}(?:适用|(?:应当?|必须|均须|须)遵守)本(?:条例|办法|规定|细则|标准)|不适用本|自.{0,16}(?:日|月|年)?起(?:施行|实施|执行)|^本.{1,8}由.{2,30}负责解释|^本(?:条例|办法|规定|细则|标准|意见|方案|通知|通告|公告|计划|规划|决定|文件?).{0,4}有效期/u,
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
    pattern: /^(?:指导思想|(?:基本|工作|总体)原则|总体思路)$/u,
    holds: ['指导思想', '基本原则'],
    not: ['总体要求', '指导思想和工作目标'],
  },
  {
    name: 'a heading of goals',
    kind: 'goal',
    where: ['heading'],
    pattern: /目标(?!责任|管理|考核)|主要指标|预期指标/u,
    holds: ['工作目标', '(二)主要目标'],
    not: ['目标责任考核'],
  },
  {
    name: 'a chapter of goals',
    kind: 'goal',
    where: ['above'],
    // 工作目标和任务 is the chapter of everything.
    pattern: /目标(?!责任|管理|考核|[和与及、].{0,4}(?:任务|措施|举措|内容))|主要指标/u,
    holds: ['具体目标', '目标任务'],
    not: ['目标责任考核', '工作目标和任务', '总体目标及主要措施'],
  },
  {
    name: 'a chapter of organisation',
    kind: 'organisation',
    where: ['above'],
    pattern: /保障措施|组织(?:保障|领导|实施)|工作(?:要求|步骤)|实施步骤|监督检查$|督促检查/u,
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

/**
 * What a clause is for that every document of its kind has once: of organisation who leads, who pays, who watches,
 * who tells; of the text itself its purpose, its range, the day from which it holds; of penalties those of officials;
 * of the articles of a statute its tenets, what governments owe, which body is competent, publicity, complaints, praise.
 */
export type Office =
  | 'lead'
  | 'fund'
  | 'watch'
  | 'tell'
  | 'purpose'
  | 'range'
  | 'force'
  | 'officials'
  | 'tenets'
  | 'government'
  | 'authority'
  | 'publicity'
  | 'complaints'
  | 'praise';

interface OfficeRule {
  readonly office: Office;
  /** Kinds of clauses that can have it (`article`: measures of a statute); any where not said. */
  readonly of?: ClauseKind | 'article';
  readonly pattern: RegExp;
  readonly holds: readonly string[];
  readonly not: readonly string[];
}

/** Words that tell it, in a text without punctuation; `not` are sentences of another office. */
export const OFFICE_RULES: readonly OfficeRule[] = [
  {
    office: 'lead',
    pattern: /领导小组|组织领导|加强领导|联席会议|工作专班|召集人|亲自抓|责任分工|主要负责人/u,
    holds: ['市政府成立工作领导小组', '分管领导任召集人'],
    not: ['领导干部年度考核'],
  },
  {
    office: 'fund',
    pattern: /经费|资金|财政|预算|公益金/u,
    holds: ['所需经费列入预算'],
    not: ['加大人员投入'],
  },
  {
    office: 'watch',
    pattern: /考核|督查|督促|督导|监督检查|通报|问责|评估|评价/u,
    holds: ['纳入年度考核', '强化督促检查'],
    not: ['质量监督部门'],
  },
  {
    office: 'tell',
    pattern: /宣传|舆论|氛围|媒体|典型|解读/u,
    holds: ['充分利用新闻媒体'],
    not: ['开展健康教育'],
  },
  {
    office: 'purpose',
    of: 'procedure',
    pattern: /制定本|制订本|提出(?:如下|以下)/u,
    holds: ['为了加强养犬管理根据有关法律法规结合本市实际制定本办法'],
    not: ['本办法由市公安局负责解释'],
  },
  {
    office: 'range',
    of: 'procedure',
    pattern: /适用(?!技术)|(?:应当?|必须|须)遵守本/u,
    holds: ['本市行政区域内犬只的饲养适用本办法'],
    not: ['本办法自公布之日起施行'],
  },
  {
    office: 'force',
    of: 'procedure',
    pattern: /施行|实施|执行|废止|有效期/u,
    holds: ['本条例自公布之日起施行'],
    not: ['本办法由市公安局负责解释'],
  },
  {
    office: 'officials',
    of: 'penalty',
    pattern:
      /(?:工作|执法|公职|监管)人员.{0,24}(?:玩忽职守|滥用职权|徇私舞弊|失职|渎职|不(?:依法|正确)?履行|索取|收受)|直接(?:负责的主管|责任)人员.{0,6}给予.{0,4}处分/u,
    holds: [
      '管理部门及其工作人员不履行职责或者索取收受财物的依法给予处分',
      '执法人员徇私舞弊失职渎职的由其主管部门处分',
    ],
    not: ['未经登记饲养犬只的由公安机关责令限期改正'],
  },
  {
    office: 'tenets',
    of: 'article',
    pattern: /(?:坚持|遵循|实行).{4,60}(?:原则|方针)|^.{0,30}工作(?:坚持|遵循|实行)/u,
    holds: [
      '养犬管理实行政府监管基层组织参与社会公众监督相结合的原则',
      '公共场所禁烟工作坚持限定场所分类管理',
    ],
    not: ['转送患者遵循就近原则同时考虑病情需要', '工作人员实行持证上岗'],
  },
  {
    office: 'government',
    of: 'article',
    pattern: /政府.{0,12}应当.{0,60}(?:领导|经费|预算|规划|投入|协调机制|联席会议)/u,
    holds: ['市县人民政府应当加强对养犬管理工作的领导建立协调机制'],
    not: ['报市人民政府批准后实施'],
  },
  {
    office: 'authority',
    of: 'article',
    pattern:
      /主管部门(?!.{0,4}(?:应当|可以|责令))|(?:部门|机关|机构)(?:负责|主管).{4,}(?:部门|机关|机构)(?:负责|主管|依法|管|督促|按照|依照)|(?:各自|职责).{0,6}(?:职责|分工|范围)/u,
    holds: ['市公安局是养犬登记的主管部门', '公安机关负责登记城市管理部门负责查处流动售犬'],
    not: ['主管部门应当建立档案'],
  },
  {
    office: 'publicity',
    of: 'article',
    pattern: /宣传|公益广告/u,
    holds: ['广播电视报刊网络等媒体应当开展公益宣传'],
    not: ['使用单位应当设置标识'],
  },
  {
    office: 'complaints',
    of: 'article',
    pattern: /投诉|举报/u,
    holds: ['市民对违反本办法的行为有权举报'],
    not: ['发现险情的应当报告'],
  },
  {
    office: 'praise',
    of: 'article',
    pattern: /表彰|奖励/u,
    holds: ['对作出突出贡献的给予表彰奖励'],
    not: ['给予行政处分'],
  },
];

const OWN_OFFICES: ReadonlySet<ClauseKind | 'article'> = new Set(OFFICE_RULES.flatMap(({ of }) => of ?? []));

/** The offices that a text speaks of, in the order of {@link OFFICE_RULES}; a measure of a statute has those of articles. */
export function officesOf(text: string, kind: ClauseKind, article = false): Office[] {
  const own = article && kind === 'measure' ? 'article' : kind;
  return OFFICE_RULES.filter(
    ({ of, pattern }) => (OWN_OFFICES.has(own) ? of === own : of === undefined) && pattern.test(text),
  ).map(({ office }) => office);
}
