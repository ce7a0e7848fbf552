import type { Messages } from '#site/i18n/translate.ts';

/** Fields of what is told of two documents or two clauses. */
export const pairFields = {
  'comparisons.value': { hans: 'a 对 b 的数值', en: 'a’s value against b’s' },
  pairs: { hans: '对应条款对', en: 'Pairs' },
  a: { hans: '条款或文件甲', en: 'Clause or document a' },
  b: { hans: '条款或文件乙', en: 'Clause or document b' },
  relation: { hans: '近同、相当或部分对应', en: 'Same, equivalent or partial' },
  part: { hans: '部分对应时，哪一方是部分', en: 'Which side is the part' },
  score: {
    hans: '程序估计的、通读两条后会认可这一对的概率，0–1；只由编辑增补的为 0',
    en: 'The program’s estimate that reading both confirms the pair, 0–1; 0 where only an editor found it',
  },
  basis: {
    hans: '程序提出或编辑补入',
    en: 'Proposed by the program or added by an editor',
  },
  evidence: { hans: '匹配的依据', en: 'Why the program pairs them' },
  below: {
    hans: '标题：下辖条款彼此对应的比例',
    en: 'Of headings: share of the clauses below that are paired with each other',
  },
  words: {
    hans: '两条文字相同的程度，各项 0–1；标题为 null',
    en: 'What the texts share, each 0–1; null for headings',
  },
  contributions: {
    hans: '各类依据的贡献（对数几率，负数为不利）',
    hant: '各類依據的貢獻（對數勝算，負數為不利）',
    en: 'What each part of the evidence adds, in log odds; negative where it speaks against',
  },
  odds: { hans: '对数几率', hant: '對數勝算', en: 'Log odds' },
  possible: {
    hans: '可能对应：程序没有把握，不计入统计',
    en: 'Possible counterparts: below the cut, in no count',
  },
  releases: {
    hans: '比对规则历次修订，以及因此改变的条款对和对应组',
    en: 'Revisions of the rules of alignment and what they changed in published pairs and groups',
  },
  rules: { hans: '规则版本', en: 'Version of the rules' },
  gained: { hans: '新增的条款对', en: 'Pairs gained' },
  lost: { hans: '不再成立的条款对', en: 'Pairs lost' },
  changed: { hans: '对应关系改变的条款对', en: 'Pairs with another relation' },
  groupsGone: { hans: '不再成立的对应组', en: 'Groups that are no more' },
  likeness: { hans: '词汇相似', en: 'Likeness of vocabulary' },
  sentence: {
    hans: '所在句；或最相近的句子',
    en: 'The sentence; or the best sentence pair',
  },
  overlapA: { hans: '甲的文字见于乙的比例', en: 'Share of a found in b' },
  overlapB: { hans: '乙的文字见于甲的比例', en: 'Share of b found in a' },
  runs: { hans: '相同的长串', en: 'Shared runs' },
  sharedRuns: {
    hans: '最长的相同文字；文件超过 40 份时不列',
    en: 'The longest shared runs; none are told beyond 40 documents',
  },
  decision: { hans: '编辑决定', en: 'Editorial decision' },
  action: {
    hans: '确认、否决、增补或核定无对应',
    en: 'Confirm, reject, add, or checked absence',
  },
  reason: { hans: '理由', en: 'Reason' },
  by: { hans: '谁（职务）', en: 'By whom (role)' },
  on: { hans: '日期', en: 'Day' },
  differences: {
    hans: '差异：各段依次拼合即还原两边文字',
    en: 'Differences; the pieces join back to both texts',
  },
  substance: {
    hans: '实质差异：数字、时间、单位、地方、力度',
    en: 'Differences in substance',
  },
  sameShare: { hans: '相同文字所占比例', en: 'Share of identical characters' },
  onlyA: { hans: '只见于甲的字数', en: 'Characters only in a' },
  onlyB: { hans: '只见于乙的字数', en: 'Characters only in b' },
  groups: { hans: '对应组', en: 'Groups' },
  members: { hans: '组内条款', en: 'Clauses of the group' },
  verbatimAinB: {
    hans: '甲的文字一字不差见于乙的比例，0–1（文件超过 13 份时，乙不在与甲相同文字最多的 8 份之内则为 0）',
    en: 'Share of a that stands verbatim in b, 0–1 (beyond 13 documents 0 where b is not among the 8 that share most words with a)',
  },
  verbatimBinA: {
    hans: '乙的文字一字不差见于甲的比例，0–1（文件超过 13 份时，甲不在与乙相同文字最多的 8 份之内则为 0）',
    en: 'Share of b that stands verbatim in a, 0–1 (beyond 13 documents 0 where a is not among the 8 that share most words with b)',
  },
  same: {
    hans: '甲的末级条款中与乙近同的条数',
    en: 'Leaf clauses of a that are near-verbatim in b',
  },
  equivalent: {
    hans: '甲的末级条款中与乙相当的条数',
    en: 'Leaf clauses of a with an equivalent in b',
  },
  partial: {
    hans: '甲的末级条款中与乙部分对应的条数',
    en: 'Leaf clauses of a that correspond in part',
  },
  none: {
    hans: '甲的末级条款中未见乙有对应的条数；文件超过 40 份时，两份未经比对的，甲的末级条款全数计入此项',
    en: 'Leaf clauses of a for which nothing was found in b; all of them where the two were not set against each other (beyond 40 documents), though nobody looked',
  },
  probability: {
    hans: '两份文件之间各对条款的平均概率；未见对应或未经比对的为 null',
    en: 'Mean probability of the pairs between the two; null where none was found or nobody looked',
  },
  targetsEqual: {
    hans: '两边都设了数值且相等的指标数',
    en: 'Indicators on which both set the same value',
  },
  targetsHigher: {
    hans: '甲的数值较高的指标数',
    en: 'Indicators on which a’s value is higher',
  },
  targetsLower: {
    hans: '甲的数值较低的指标数',
    en: 'Indicators on which a’s value is lower',
  },
  days: {
    hans: '从甲成文到乙成文的天数；乙在前则为负',
    en: 'Days from the signing of a to that of b; negative where b came first',
  },
  levelA: { hans: '甲地的行政层级', en: 'Level of government of a’s place' },
  levelB: { hans: '乙地的行政层级', en: 'Level of government of b’s place' },
  commonParent: {
    hans: '两地同属的最低一级地方',
    en: 'The lowest place that both places are or lie in',
  },
  kilometres: {
    hans: '两地政府驻地的大圆距离（公里）',
    en: 'Great-circle distance between the two seats of government',
  },
  aCitesB: { hans: '甲是否引用乙', en: 'Whether a cites b' },
  difference: {
    hans: '差值，以指标单位计',
    en: 'Size of the difference in the indicator’s unit',
  },
  targetA: { hans: '甲的目标', en: 'a’s target' },
  targetB: { hans: '乙的目标', en: 'b’s target' },
  'gaps.state': {
    hans: '核对过确无对应（absent），或未核对（unchecked）',
    en: 'Checked and absent, or unchecked',
  },
  share: {
    hans: '一字不差的文字所占比例，0–1',
    en: 'Share of characters that stand verbatim, 0–1',
  },
  source: { hans: '见于对方的条款', en: 'The other document’s clause' },
} satisfies Messages;
