/**
 * Names of agencies (机关、单位) by their form: what they end with, how lists of them are written, and
 * what a note adds (责任单位：…, …按职责分工负责). All on folded text. Knows no agency by name.
 */

/** Last characters of an agency's name that leave no doubt. */
const ENDING =
  '(?:政府|管委会|委员会|居委会|村委会|办公室|指挥部|领导小组|中心|公司|集团|联社|银行|法院|检察院|大学|医院|学院|协会|学会|' +
  '联合会|常委会|工商联|残联|妇联|团委|团[国省市县区州]委|团中央|文联|科协|侨联|台联|红十字会|工会|供销社|监委|政法委|街道|部门|单位|机构|机关|' +
  '支队|大队|总队|[局委办厅部署院])';
/** Last characters that an office may have and a room or a station too: 市消防救援站, 中医治疗室. */
const WEAK_ENDING = '(?:[处室站所行队司社会校台科股])';
const OTHERS = '(?:\\([^()]{1,12}\\))?(?:等(?:有关|相关)?(?:部门和单位|单位和部门|部门|单位)?)?$';
const NAME = new RegExp(ENDING + OTHERS);
const WEAK_NAME = new RegExp(WEAK_ENDING + OTHERS);

/** What a name of an agency never holds: verbs, numbers with units, sentence punctuation. */
const NOT_A_NAME = /[。；！？“”《》%]|应当|必须|可以|不得|提供|开展|实施|加强|完善|建立|以下简称|除外|包括/;

const ROLE_LABEL =
  '(?:主要)?(?:责任|牵头|配合|负责|主办|协办|协作|协助|承办|参与|参加|落实|主管|实施|协同|指导|监督|主责|第一责任){1,2}';
/** 责任单位： 牵头部门: 牵头： in front of a list. */
export const NOTE_LABEL = new RegExp(
  `(?:${ROLE_LABEL}(?:和${ROLE_LABEL}|及${ROLE_LABEL}|、${ROLE_LABEL})?(?:单位|部门|机关|人|领导|处室|科室|分工)|牵头|配合|主办|协办|承办)\\s?(?:为|是)?[::]`,
);
/** What follows a list: 负责, 按职责分工负责, 牵头, 分别负责落实. */
const NOTE_DUTY =
  /(?:按照?)?(?:各自)?(?:职责|职能)?(?:分工)?(?:分别|具体|共同)?(?:牵头)?(?:负责|负总责|配合|牵头|参与|落实|实施|承担|参加|主办|协办|指导|推进)(?:组织|牵头)?(?:负责|实施|落实|推进)?$/;
/** 会同市公安局, 由市教育局负责: a word before a name. */
const BEFORE_NAME = /^(?:会同|商|由|请)(?=.{2})/;
/** 完成时限：, 分管领导：: what follows names no agency. */
const OTHER_LABEL = /时限|时间|期限|进度|领导|联系|责任人|联络/;
/** 2023年底前完成, 持续推进, 长期坚持: when, and not who. */
const WHEN = /^(?:\d{4}年.{0,12}|.{0,12}(?:底前|完成)|(?:持续|长期|全年|常态化)(?:推进|坚持|实施|开展)?)$/;
/** 各县区, 各镇街, 各村（社区）: places that answer for themselves. */
const EACH_PLACE =
  /^各(?:[省市州盟县区旗镇乡村街]|街道|社区|苏木|自治|地级|直辖|功能|园区|开发|新区|高新)+(?:\([^()]{1,12}\))?$/;
/** The rule of who leads: 列首位的为牵头单位,下同. */
const LEAD_RULE = /(?:首位|第一位|第一名|第一个|第1位|首个|最前)(?:的|者)?|下同/;

/** Whether a folded text is the name of an agency or of a group of them: 市卫生计生局, 各区人民政府. */
export function isAgencyName(folded: string): boolean {
  const name = folded.replace(/\s/g, '');
  return name.length >= 2 && name.length <= 30 && !NOT_A_NAME.test(name) && NAME.test(name);
}

const isWeakName = (name: string) =>
  name.length >= 3 && name.length <= 20 && !NOT_A_NAME.test(name) && WEAK_NAME.test(name);

export interface AgencyList {
  /** Places of the names in the text. */
  readonly names: readonly { readonly start: number; readonly end: number; readonly name: string }[];
  /** How many of them have an ending that rooms and stations have too. */
  readonly weak: number;
  /** Parts that are neither names nor words of a note. */
  readonly others: number;
  /** Whether the text says what the agencies do: 负责, 责任单位：. */
  readonly duty: boolean;
}

const SEPARATOR = /[、,;:。/]|(?<=[局委办厅部院府会门位心])(?:和|及|与|会同)(?!单位|部门)(?=[^和及与]{2})/g;

const ROLE = new RegExp(`^(?:第一|主要)?${ROLE_LABEL}`);
/** A place whose 人民政府 comes with the last of its list: 普宁市, 高明. */
const PLACE = /^各?\p{Script=Han}{1,7}[市县区州盟旗镇乡]$|^各区$|^\p{Script=Han}{2,3}$/u;
/** Closes a list of places: 惠来县人民政府, 城南街道. */
const OF_PLACES = /(?:政府|委会|街道)(?:\(.*\))?$/;

/**
 * Reads the inside of a note: `责任单位：区卫生计生局、财政局` has two names and a duty. 、 inside brackets
 * (各县（市、区）人民政府) parts nothing, and `普宁市、惠来县人民政府` is one name that begins at its first place.
 */
export function readAgencyList(folded: string): AgencyList {
  const names: { start: number; end: number; name: string }[] = [];
  let duty = false;
  let weak = 0;
  let others = 0;
  let places = null as { start: number; count: number } | null;
  // Behind 完成时限： no names follow, up to the next label of a role.
  let passed = false;
  for (const part of splitList(folded)) {
    const said = readPart(folded, part);
    if (said.kind === 'role') [duty, passed] = [true, false];
    else if (said.kind === 'otherLabel') passed = true;
    if (passed || said.kind !== 'words') continue;
    duty ||= said.duty;
    const { name, start } = said;
    if (name === '') continue;
    const isName = isAgencyName(name) || EACH_PLACE.test(name);
    if (isName || isWeakName(name)) {
      if (places && !OF_PLACES.test(name)) {
        others += places.count;
        places = null;
      }
      const first = places?.start ?? start;
      const end = start + name.length;
      names.push({ start: first, end, name: folded.slice(first, end) });
      places = null;
      if (!isName) weak++;
    } else if (part.after === '、' && PLACE.test(name)) {
      places = { start: places?.start ?? start, count: (places?.count ?? 0) + 1 };
    } else others++;
  }
  return { names, weak, others: others + (places?.count ?? 0), duty };
}

interface ListPart {
  readonly start: number;
  readonly end: number;
  /** The separator behind it. */
  readonly after: string;
}

type Said =
  | { readonly kind: 'role' | 'otherLabel' | 'nothing' }
  /** What may be a name, without 由 before it and 负责 behind it. */
  | { readonly kind: 'words'; readonly name: string; readonly start: number; readonly duty: boolean };

/** What a part of a list says by itself: 责任单位：, 完成时限：, 2023年底前完成, or words such as 由市教育局负责. */
function readPart(folded: string, { start, end, after }: ListPart): Said {
  const part = folded.slice(start, end);
  if (part === '') return { kind: 'nothing' };
  if ((after === ':' && ROLE.test(part)) || LEAD_RULE.test(part)) return { kind: 'role' };
  if (after === ':' && OTHER_LABEL.test(part)) return { kind: 'otherLabel' };
  if (WHEN.test(part)) return { kind: 'nothing' };
  const words = part.replace(NOTE_DUTY, '').replace(/按$/, '');
  const before = BEFORE_NAME.exec(words)?.[0].length ?? 0;
  return { kind: 'words', name: words.slice(before), start: start + before, duty: words !== part };
}

/** Parts between separators outside brackets, without the blanks around them. */
function splitList(folded: string): ListPart[] {
  const parts: ListPart[] = [];
  const cuts = new Map([...folded.matchAll(SEPARATOR)].map((match) => [match.index, match[0]]));
  let depth = 0;
  let start = 0;
  const add = (from: number, to: number, after: string) => {
    const inner = folded.slice(from, to);
    const lead = inner.length - inner.trimStart().length;
    parts.push({ start: from + lead, end: from + lead + inner.trim().length, after });
  };
  for (let i = 0; i < folded.length; i++) {
    const character = folded[i] as string;
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    const cut = cuts.get(i);
    if (cut === undefined || depth > 0) continue;
    add(start, i, cut);
    start = i + cut.length;
  }
  add(start, folded.length, '');
  return parts;
}
