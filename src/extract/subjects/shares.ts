/** Subjects of shares: of a whole (合理收入的10%), of things that do something (80%的二级医院实行…). */
import { DATE_WORDS } from '#language/forms/date-rules.ts';
import { form, TO_WHOM } from '#language/rules/form.ts';
import {
  createAt,
  namedBefore,
  OF,
  PROPORTION,
  type Reader,
  type SubjectPiece,
  type SubjectPlace,
  stopAt,
  TAKES,
  trim,
  verbAt,
  withoutJoin,
} from './pieces.ts';
import { CREATES, LINKING, STAFFED, VERB } from './words.ts';

const YEAR = form(`${DATE_WORDS}$`);
/** 不低于居住用地供应总量的70%, 自筹款不得低于总经费百分之四十, 合理收入的10%由财政补偿: a share of what stands before it. */
export const shareOfWhole: Reader = (text, amount, { from, numberStart, numberEnd, to }) => {
  if (amount.kind === 'count' && amount.unit !== '倍') return null;
  const particle = /[的之]/.test(text[numberStart - 1] ?? '') ? 1 : 0;
  const isBound = () => form('不得?{compares}[^，；。]{2,}$').test(text.slice(from, numberStart));
  if (!particle && !(amount.kind === 'percent' && isBound())) return null;
  const wholeEnd = numberStart - particle;
  const words = text.slice(from, wholeEnd);
  // 涵盖率由112年之68%提升至114年之|80%: a year is no whole.
  if (particle && amount.kind !== 'count' && YEAR.test(words)) return null;
  const link = form('[均都要应]*(?:{takes}|不得?{compares})(?=[^，；。]{2,}$)').exec(words);
  const [start, end] = trim(text, from, wholeEnd);
  if (link) {
    // 按照|不低于教职工总数1%的比例配备|法治副校长
    const staffed = STAFFED.exec(text.slice(numberEnd, to))?.[1];
    if (staffed) {
      const at = text.indexOf(staffed, numberEnd);
      const whole: SubjectPiece = [from + link.index + link[0].length, wholeEnd];
      return [[at, at + staffed.length], TAKES, whole, PROPORTION];
    }
    const [first, named] = trim(text, from, from + link.index);
    // 轮岗教师|的比例|不低于教师总数的10%
    const last = named - (/的比[例重]$/.exec(text.slice(first, named))?.[0].length ?? 0);
    const whole: SubjectPiece = [from + link.index + link[0].length, wholeEnd];
    return last - first < 2 ? [whole, OF, PROPORTION] : [[first, last], TAKES, whole, PROPORTION];
  }
  const predicate = /^由[^，；。、]+/.exec(text.slice(numberEnd, to))?.[0].length ?? 0;
  if (predicate) return [[start, end], [numberEnd, numberEnd + predicate], OF, PROPORTION];
  // 分别完成建设任务的20%
  const each = /.*分别(?:完成)?/.exec(text.slice(start, end - 1))?.[0].length ?? 0;
  return [[start + each, end], OF, PROPORTION];
};

/** 10%的比例, 80%的目标, 95%得满分: what stands behind names the number, or a score, and no thing. */
const NAMES_THE_SHARE = form('^的?(?:{namesShare}|标准(?!化)|[得扣加减计](?:{scoreName}|\\d))');

/** 入托率, 死亡人数上升 */
const MEASURED = form('(?:{share}|…2{changes})$');

/** 80%的二级医院实行临床路径管理, 24个镇100%建成: a share of things that do something. */
export const shareOfThings: Reader = (text, amount, place) => {
  if (amount.kind !== 'percent' && amount.kind !== 'fraction') return null;
  const { from, numberStart, numberEnd, to } = place;
  const behind = text.slice(numberEnd, to);
  const listed = coveredShare(text, place) ?? shareBeside(text, place);
  if (listed) return listed;
  // 低于80%|的不得评为优秀, 入托率|60%以上的机构: who is meant, told by a measure.
  if (form('^(?:的(?:不{mayNot}|不?予|{shall})|不得分)').test(behind)) return null;
  if (MEASURED.test(text.slice(...trim(text, from, numberStart)))) return null;
  if (!/^的?[^，；。、（的][^，；。、的]/.test(behind) || /^[一二两三四五六七八九十]个/.test(behind))
    return null;
  if (NAMES_THE_SHARE.test(behind)) return null;
  const before = text.slice(from, numberStart);
  if (/(?:^|年)[为对向给]$/.test(before) && OF_A_KIND.test(behind))
    return actsOfShare(text, place, numberEnd);
  // 当年实现100%就业; but 覆盖率达到80%以上
  if (LINKING.test(before) && !behind.startsWith('的') && !/实现$/.test(before)) return null;
  if (!behind.startsWith('的') && VERB.test(behind)) return shareThatActs(text, place);
  return actsOfShare(text, place, numberEnd + (behind.startsWith('的') ? 1 : 0));
};

/** 为70%以上|符合条件的成瘾者|提供服务: the verb before 的 says which. */
const OF_A_KIND = /^[^，；。、的\d]{2,8}的(?=[^，；。、的]{2})/;

const OF_WHOM = new RegExp(`^${TO_WHOM}`);

/** 24个镇|100%|建成: the count before it belongs to the things. */
function shareThatActs(text: string, place: SubjectPlace): SubjectPiece[] | null {
  const { start: stretch, from, numberStart, numberEnd, to } = place;
  const own = trim(text, from, numberStart);
  const [first, end] = own[1] - own[0] < 2 ? trim(text, stretch, numberStart) : own;
  // 对|新报告感染者100%提供转介
  const start = first + (OF_WHOM.test(text.slice(first, end)) ? 1 : 0);
  // 福利彩票公益金，|不低于60%|用于养老服务: named in the stretch before
  const thing: SubjectPiece | null = end - start < 2 ? namedBefore(text, place) : [start, end];
  return (
    thing && ([[numberEnd, stopAt(text, numberEnd, to)], OF, thing, PROPORTION] satisfies SubjectPiece[])
  );
}

/** 80%的|二级医院|实行临床路径管理: the things begin at `thingStart`. */
function actsOfShare(text: string, place: SubjectPlace, thingStart: number): SubjectPiece[] | null {
  const { from, numberStart, to, end } = place;
  const thingEnd = endOfThings(text, thingStart, to, end);
  if (thingEnd <= thingStart) return null;
  const things: SubjectPiece[] = [[thingStart, thingEnd], PROPORTION];
  // 免费筛查覆盖80%的学生
  const covers = /[^，；。、\d]*覆盖/.exec(text.slice(from, numberStart));
  if (covers) return [trim(text, from, from + covers.index + covers[0].length), OF, ...things];
  const owned = [...ownerOfShare(text, from, numberStart), ...things];
  // 90%的社区|建设|1所儿童之家: what each has is told by the next number.
  if (to < end && form('^(?:{undertakes}|{creates})$').test(text.slice(thingEnd, to))) return owned;
  const predicate = verbAt(text, thingEnd - 1, end);
  // 60%以上的县|达到“一类”标准、|50%以上的镇达到“二类”标准: each with its own.
  const own =
    to < end && /[、和及与]$/.test(text.slice(predicate, to)) ? withoutJoin(text, predicate, to) : 0;
  if (own - predicate >= 2) return [[predicate, own], OF, ...owned];
  const isPlain = predicate < end && !/\d/.test(text.slice(predicate, stopAt(text, predicate, end)));
  if (isPlain) return [[predicate, end], OF, ...owned];
  // 50%的出院患者和70%的…|按照路径管理: said once, behind the last number
  const last = form(String.raw`(?<=\d[%‰].{2,}){actsBehind}[^\d]*$`).exec(text.slice(predicate, end));
  return last ? [[predicate + last.index, end], OF, ...owned] : owned;
}

/** 服务设施|覆盖|所有社区、90%以上|乡镇|和60%以上|村: the things of a list that is covered. */
function coveredShare(text: string, { start, numberStart, numberEnd, end }: SubjectPlace) {
  const covers = COVERS.exec(text.slice(start, numberStart));
  const thing = COVERED.exec(text.slice(numberEnd, end));
  if (!covers?.[1] || !thing?.[2]) return null;
  const [from, to] = trim(text, start, start + covers[1].length);
  const at = numberEnd + (thing[1] as string).length;
  return [[from, to], OF, [at, at + thing[2].length], PROPORTION] satisfies SubjectPiece[];
}
const ITEMS = String.raw`(?:\d[\d.]*%(?:及?以上|左右)?的?)?[^，；。、\d率]+`;
const COVERS = new RegExp(String.raw`^([^，；。、\d]{2,}覆盖)(?:${ITEMS}[、和及与])+$`);
const COVERED = /^(的?)([^，；。的\d率]+?)(?=[，；。]|[、和及与](?=\d)|$)/;

/** 建制村|100%通硬化路、100%|通客车: said of the same in the same words. */
function shareBeside(text: string, { start, numberStart, numberEnd, to }: SubjectPlace) {
  const before = BESIDE.exec(text.slice(start, numberStart));
  if (!before?.[2] || text[numberEnd] !== before[2]) return null;
  const owner = ownerOfShare(text, start, start + (before[1] as string).length);
  const act: SubjectPiece = [numberEnd, withoutJoin(text, numberEnd, stopAt(text, numberEnd, to))];
  return owner.length === 0 ? null : [...owner, act, PROPORTION];
}
const BESIDE =
  /^([^，；。\d]{2,})\d[\d.]*%([^，；。、的\d])[^，；。、的\d]{1,8}(?:[、和及]\d[\d.]*%\2[^，；。、的\d]{1,8})*[、和及]$/;

function endOfThings(text: string, start: number, to: number, end: number): number {
  // 符合条件的|成瘾者; not 城市社区|建成完备的综合体
  const told = OF_A_KIND.exec(text.slice(start, to))?.[0].length ?? 0;
  const kind = verbAt(text, start + 1, start + told) < start + told ? 0 : told;
  const verb = verbAt(text, start + kind, to);
  // 90%的社区|建设|1所儿童之家
  const made = to < end ? createAt(text, start + Math.max(2, kind), to) : to;
  const stop = withoutJoin(text, start, made + 2 === to ? made : verb);
  // 50%的出院患者和二级医院|70%…: what stands behind the last 和 belongs to the next number.
  if (stop === to && to < end)
    return start + text.slice(start, to).replace(/[、和及与][^、和及与]*$/, '').length;
  return stop;
}

const AREA = '[^，；。、和及与\\d]{2,8}{level}';
const AREAS = form(`(?<![、和及与])(?:${AREA}[、和及与])+${AREA}$`);

/** 三级医院|50%的出院患者 … 和二级医院|70%的出院患者. */
function ownerOfShare(text: string, from: number, to: number): SubjectPiece[] {
  const last = /(?:[、，和及与]|或者?)(?=[^、，和及与或]*$)/.exec(text.slice(from, to));
  // 甲区、乙区|50%的社区: all of them
  const listed = AREAS.exec(text.slice(from, to));
  const cut = listed ? listed.index : last ? last.index + last[0].length : 0;
  const [start, end] = trim(text, from + cut, to);
  const words = text.slice(start, end);
  if (words.length < 2 || VERB.test(words) || CREATES.test(words)) return [];
  return form('^{ownPlace}$').test(words) ? [] : [[start, end]];
}
