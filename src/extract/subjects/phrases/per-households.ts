/** What is built for so many households: 新建住宅区按照|每百户|不少于三十平方米的标准配套建设|养老服务用房. */
import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import { type Reader, type SubjectPiece, type SubjectRule, trim } from '../pieces.ts';

/** 每百户, 每百户居民 */
const HOUSEHOLDS = /每(?:100|[十百千万])?户(?:居民|住户)?/;
/** 老旧小区|按照|每百户; 30平方米|建筑面积、|老城区按照每百户20平方米 */
const OWNER = /^(?:[^，；。、]{0,6}(?<=面积|标准)、)?([^，；。]*?)(?:按照?)?$/;
const VERB = '(?:配[建置]|建设)';
/** 的标准|配套建设|养老服务用房; 的标准，在新建小区|配建|养老服务用房 */
const BUILDS = form(`^[^；。\\d]*?${VERB}([^，；。、\\d]{2,14})`);
/** 5个|车位|的标准 */
const COUNTED = /^([^，；。、的\d]{2,8})(?=的标准)/;
/** 建筑面积、老城区每百户20平方米|配建|养老服务用房: told of the last of a list. */
const BUILDS_LATER = form(`^[^，；。]*\\d[^，；。\\d]*?${VERB}([^，；。、\\d]{2,14})`);
/** 养老服务用房, told of the number before: 新建小区每百户20平方米配建养老服务用房，老旧小区按每百户|15平方米 */
const BUILT_BEFORE = form(
  `每(?:100|[十百千万])?户[^，；。]*\\d[^；。\\d]*?${VERB}([^，；。、\\d]{2,14})(?=[，；。、])`,
);

const perHouseholds: Reader = (text, { kind }, { from, numberStart, numberEnd, end }) => {
  const at = kind === 'count' ? HOUSEHOLDS.exec(text.slice(from, numberStart)) : null;
  if (!at || trim(text, from + at.index + at[0].length, numberStart)[0] < numberStart - LEAST) return null;
  const head: readonly [number, number] = [from + at.index, from + at.index + at[0].length];
  const thing =
    thingIn(text, COUNTED, numberEnd, end) ??
    thingIn(text, BUILDS, numberEnd, text.indexOf('。', numberEnd)) ??
    thingIn(text, BUILDS_LATER, numberEnd, end) ??
    thingIn(text, BUILT_BEFORE, Math.max(0, from - REACHES.elision.at), from);
  if (!thing) return null;
  const [words = '', owned = ''] = OWNER.exec(text.slice(from, head[0])) ?? [];
  const first = from + words.indexOf(owned);
  const owner = trim(text, first, first + owned.length);
  return owner[1] - owner[0] < 2 ? [head, thing] : [owner, head, thing];
};
/** 不低于, between 每百户 and its number. */
const LEAST = 4;

function thingIn(text: string, pattern: RegExp, from: number, to: number): SubjectPiece | null {
  const match = pattern.exec(text.slice(from, to < 0 ? undefined : to));
  if (!match?.[1]) return null;
  const end = from + match.index + match[0].length;
  return [end - match[1].length, end];
}

export const PER_HOUSEHOLDS_RULE: SubjectRule = {
  name: 'for so many households',
  read: perHouseholds,
  samples: {
    holds: [
      ['新建住宅区按照每百户不少于[30平方米]的标准配套建设养老服务用房', '新建住宅区每百户养老服务用房'],
      ['新建小区按照每百户不少于[5个]车位的标准配建停车场', '新建小区每百户车位'],
      ['按照每百户[30平方米]以上的标准，在新建小区同步配建养老用房', '每百户养老用房'],
      ['新区按每百户[30平方米]、老区按每百户20平方米配建养老用房', '新区每百户养老用房'],
      ['新建小区每百户20平方米配建养老用房，老旧小区按每百户[15平方米]配建', '老旧小区每百户养老用房'],
    ],
    not: ['每户补贴[2万元]'],
  },
};
