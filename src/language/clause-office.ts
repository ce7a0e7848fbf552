/** What a clause is there for (用途) that every document of its kind has once, told by the words of its text. */
import type { ClauseKind } from './clause-kind.ts';
import { either, form } from './rules/form.ts';

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
    pattern: form('{leadership}', 'u'),
    holds: ['市政府成立工作领导小组', '分管领导任召集人'],
    not: ['领导干部年度考核'],
  },
  {
    office: 'fund',
    pattern: form('{funding}', 'u'),
    holds: ['所需经费列入预算'],
    not: ['加大人员投入'],
  },
  {
    office: 'watch',
    pattern: form('{watching}', 'u'),
    holds: ['纳入年度考核', '强化督促检查'],
    not: ['质量监督部门'],
  },
  {
    office: 'tell',
    pattern: form('{publicity}', 'u'),
    holds: ['充分利用新闻媒体'],
    not: ['开展健康教育'],
  },
  {
    office: 'purpose',
    of: 'procedure',
    pattern: form('制[定订]本|提出[如以]下', 'u'),
    holds: ['为了加强养犬管理根据有关法律法规结合本市实际制定本办法'],
    not: ['本办法由市公安局负责解释'],
  },
  {
    office: 'range',
    of: 'procedure',
    pattern: form('适用(?!技术)|{bindsTo}遵守本', 'u'),
    holds: ['本市行政区域内犬只的饲养适用本办法'],
    not: ['本办法自公布之日起施行'],
  },
  {
    office: 'force',
    of: 'procedure',
    pattern: form('{inForce}|废止|有效期', 'u'),
    holds: ['本条例自公布之日起施行'],
    not: ['本办法由市公安局负责解释'],
  },
  {
    office: 'officials',
    of: 'penalty',
    pattern: form(
      either(
        '{official}人员.{0,24}(?:{misconduct}|不(?:依法|正确)?履行)',
        '直接(?:负责的主管|责任)人员.{0,6}给予.{0,4}处分',
      ),
      'u',
    ),
    holds: [
      '管理部门及其工作人员不履行职责或者索取收受财物的依法给予处分',
      '执法人员徇私舞弊失职渎职的由其主管部门处分',
    ],
    not: ['未经登记饲养犬只的由公安机关责令限期改正'],
  },
  {
    office: 'tenets',
    of: 'article',
    pattern: form('{holdsTo}.{4,60}(?:原则|方针)|^.{0,30}工作{holdsTo}', 'u'),
    holds: [
      '养犬管理实行政府监管基层组织参与社会公众监督相结合的原则',
      '公共场所禁烟工作坚持限定场所分类管理',
    ],
    not: ['转送患者遵循就近原则同时考虑病情需要', '工作人员实行持证上岗'],
  },
  {
    office: 'government',
    of: 'article',
    pattern: form('政府.{0,12}应当.{0,60}{owedByState}', 'u'),
    holds: ['市县人民政府应当加强对养犬管理工作的领导建立协调机制'],
    not: ['报市人民政府批准后实施'],
  },
  {
    office: 'authority',
    of: 'article',
    pattern: form(
      either(
        '主管部门(?!.{0,4}{directs})',
        '{officeKind}(?:负责|主管).{4,}{officeKind}{competentFor}',
        '(?:各自|职责).{0,6}{dutyShare}',
      ),
      'u',
    ),
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
