/**
 * Titles without marks (无书名号): 依菸害防制法第四条, 中华人民共和国环境保护法, 根据国务院办公厅关于…的意见(国办发〔2021〕22号).
 * On folded text.
 */

import type { Span } from '#model/span.ts';
import { oneOf } from '../../lexicon/classes.ts';
import { REACHES } from '../../limits.ts';
import { form } from '../../rules/form.ts';
import type { Row } from '../../rules/rule.ts';

const COUNT = String.raw`[\d〇零一二三四五六七八九十百千]`;
// 长期照顾服务法第十五条, 菸害防制法(以下称本法): what stands behind the name says that it is one
const LAW_BEHIND = new RegExp(
  String.raw`(${oneOf('lawTitle')})(?=\s?(?:第\s?${COUNT}{1,9}(?:-\d)?\s?条|\(以下简?称))`,
  'gu',
);
// 作业要点|规定, 教育法|等相关规定
const LAW_SAYING = new RegExp(`(${oneOf('lawTitle')})(?=等?[之的]?(?:[相有]关)?规定)`, 'gu');
/** 依|…作业要点规定, 依消防法及|建筑法规定. */
const FOLLOWED = form('(?:依[据照]?|违反|{keptTo}|(?<=[法例则点条款项])[及和与或])$');
/** No name of one: 工作办法, 计算方法, 有关…的办法. */
const NO_NAME = /^.{0,6}(?:[^法条细]{2}|办法)$|[方立司执非合做用]法$|的|^(?:[相有]关|国家|[现各])/u;
/** No law has a longer name. */
const LONGEST_LAW = REACHES.lawName.at;
/** 依…作业要点|，特订定本要点 */
const LAW_OF_THIS = form(String.raw`({lawTitle})(?=,\s?特?(?:{makes}|{drafts})本)`, 'gu');
/** Where the name of a law begins: behind what leads to it. */
const LEADS = form(
  String.raw`^.*(?:{leadsToLaw}|[依按,。;:、()“”「」《》\s]|(?<=[法例则条款项函号令知])[及和与或])`,
  'u',
);
/** 本法, 同法, 该办法: no name. */
const OWN = form('^(?:[本同该前母各新旧此其之方办立司执依]|上[述开])?{lawTitle}$');
const SHORT_LAWS = form('^{shortLaw}$');
// 中华人民共和国水污染防治法; not 中华人民共和国成立…办法, 法律
const STATE_LAW = form(
  String.raw`中华人民共和国(?!{noStateLaw})\p{Script=Han}{2,20}?(?:法(?![律院规人定制治庭官学案])|{stateRule})`,
  'gu',
);
const LETTER = form(
  String.raw`{leadsToLetter}((?:[^《》,。;、()]|、){0,30}关于[^《》。;()]{2,60}?{letterTitle})(?=\s?\([^()]{0,20}?[〔﹝\[【(〖]\s?\d{4})`,
  'gu',
);

export interface BareTitleRule extends Row {
  readonly find: (folded: string) => Span[];
}

/** Samples are sentences; the result is the title. */
export const BARE_TITLE_RULES: readonly BareTitleRule[] = [
  {
    name: 'a letter by its number behind it',
    find: (folded) =>
      [...folded.matchAll(LETTER)].map((match): Span => {
        const at = match.index + match[0].length - (match[1] as string).length;
        const skip = form('^(?:{carriesOut}|[好和及、])+').exec(match[1] as string)?.[0].length ?? 0;
        return [at + skip, match.index + match[0].length];
      }),
    samples: {
      holds: [
        [
          '根据国务院办公厅关于加强药品管理的意见（国办发〔2021〕22号），制定本方案。',
          '国务院办公厅关于加强药品管理的意见',
        ],
        ['认真贯彻落实省政府关于促进就业的通知（样政发〔2021〕2号）精神。', '省政府关于促进就业的通知'],
      ],
      not: ['根据有关部门关于加强管理的意见，制定本方案。'],
    },
  },
  {
    name: 'a law of the state by its first words',
    find: (folded) =>
      [...folded.matchAll(STATE_LAW)].map(({ index, 0: name }) => [index, index + name.length]),
    samples: {
      holds: [
        ['违反中华人民共和国水污染防治法的，依法处罚。', '中华人民共和国水污染防治法'],
        ['按照中华人民共和国招标投标法实施条例办理。', '中华人民共和国招标投标法'],
      ],
      not: ['在中华人民共和国境内从事经营的，应当守法。', '中华人民共和国的法律'],
    },
  },
  {
    name: 'a law by the article behind it',
    find: (folded) => findLaws(folded, LAW_BEHIND),
    samples: {
      holds: [
        ['依菸害防制法第四條辦理。', '菸害防制法'],
        ['依长期照顾服务法（以下简称本法），订定本细则。', '长期照顾服务法'],
      ],
      not: [
        '依本法第四条办理。',
        '拨付回馈本自治条例第三条所称地区。',
        '依菸害防制法办理。',
        '查旨揭自治条例第十条之修正，应由本府核定。',
      ],
    },
  },
  {
    name: 'a law by what it says',
    find: (folded) => findFollowed(folded, LAW_SAYING),
    samples: {
      holds: [
        ['应依样本部补助及委办经费结报作业要点规定办理。', '样本部补助及委办经费结报作业要点'],
        ['违反劳动合同法规定的，依法处理。', '劳动合同法'],
      ],
      not: [
        '依照有关卫生法规定办理。',
        '依本法规定办理。',
        '依奖励办法规定办理。',
        '依市政府另行制定的奖励补助实施办法规定办理。',
        '推广劳动合同法规定。',
      ],
    },
  },
  {
    name: 'a law that a text is made by',
    find: (folded) => findFollowed(folded, LAW_OF_THIS),
    samples: {
      holds: [
        [
          '依据样本部社会及家庭署推展社会福利补助作业要点，特订定本要点。',
          '样本部社会及家庭署推展社会福利补助作业要点',
        ],
      ],
      not: [
        '依样本部推展社会福利补助作业要点，办理补助。',
        '为办理奖励办法，特订定本要点。',
        '依有关卫生法，特订定本要点。',
      ],
    },
  },
];

/** Places of the names, in order and apart. */
export const findBareTitles = (folded: string, rules: readonly BareTitleRule[] = BARE_TITLE_RULES): Span[] =>
  findByRule(folded, rules).map(({ span }) => span);

/** The same with the rule that tells each. */
export function findByRule(
  folded: string,
  rules: readonly BareTitleRule[],
): { readonly span: Span; readonly rule: string }[] {
  const found = rules.flatMap(({ name, find }) => find(folded).map((span) => ({ span, rule: name })));
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return found.filter(
    ({ span }, i) => !found.slice(Math.max(0, i - 3), i).some((other) => other.span[1] > span[0]),
  );
}

/** 本法, 该条例, 查旨揭自治条例, 回馈本自治条例: what was named above, or the text itself; 基本法 is a name. */
const ABOVE = new RegExp(
  `^[本该同]|^.?[旨前首]揭|(?<![日基资])[本该](?:自治|[实施][施行])?${oneOf('lawTitle')}$`,
  'u',
);

/** Those that are named in full right behind what says that they are kept to. */
const findFollowed = (folded: string, behind: RegExp): Span[] =>
  findLaws(folded, behind).filter(
    ([start, end]) =>
      FOLLOWED.test(folded.slice(Math.max(0, start - 4), start)) && !NO_NAME.test(folded.slice(start, end)),
  );

function findLaws(folded: string, behind: RegExp): Span[] {
  const found: Span[] = [];
  for (const { index, 0: ending } of folded.matchAll(behind)) {
    const end = index + ending.length;
    const words = folded.slice(Math.max(0, end - LONGEST_LAW), end);
    const lead = LEADS.exec(words.slice(0, -ending.length))?.[0].length ?? 0;
    const name = words.slice(lead);
    if (lead === 0 && end > LONGEST_LAW) continue;
    if ((name.length < 3 && !SHORT_LAWS.test(name)) || OWN.test(name) || ABOVE.test(name)) continue;
    if (/^[\p{Script=Han}]+$/u.test(name)) found.push([end - name.length, end]);
  }
  return found;
}
