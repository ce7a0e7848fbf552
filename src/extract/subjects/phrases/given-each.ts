/** What each of several is given, where the stretch before names them: 博士、硕士、本科生，分别给予3000元、2000元、1000元租房补贴. */
import { form, TO_WHOM } from '#language/rules/form.ts';
import { thingsOf } from '../lists.ts';
import { afterPause, numbersBetween, type Reader, type SubjectPiece, type SubjectRule } from '../pieces.ts';

/** 分别|给予每人每月最高 */
const GIVES = form(
  '^(?:{funding})?分别(?=.)((?:(?!{grant}|{granted}){thenPaid})*)([^，；。每\\d]{0,10}?(?:{grant}|{granted}))?(?:每[^，；。每\\d]{1,4})*{highest}?$',
);
/** 1000元|租房补贴, 6000元|的标准给予补贴 */
const NAMED_BEHIND = form('^(?:以[内下])?的?(?:标准|额度)?(?:给予|予以)?的?([^，；。、\\d]{0,12}{grant})');
const OPENS = new RegExp(`^(?:${TO_WHOM}|[按凡])`);
/** 国家级、省级|两个等级 */
const SO_MANY = /[两二三四五六七八]个?[档等级类][次级别]?$/;
const OFTEN = /^(?:每[^，；。每\d]{1,2})+/;
const LETTER = /(?:^|[^A-Za-z])[A-Z]$/;
const OPENS_WITH_PART = form('^{partOf}');
const ENDS_IN_PART = form('{partOf}$');
/** 毕业5年内的|博士、硕士 */
const WHICH = /^[^的]{2,}的(?=.)/;
/** 年收入首次突破|1亿元、3亿元的 */
const BEFORE_NUMBER = /^\D{2,}(?=\d)/;

const givenEach: Reader = (text, amount, { sentenceStart, start, end, numbers: all }) => {
  if (!amount.unit.endsWith('元')) return null;
  // 国家级、省级企业|分别奖励50万元、30万元: named in the stretch itself, or in the one before.
  const before = text.slice(start, amount.start).search(/[^，；。\d]分别/) + 1;
  // 对收住中度、重度失能老年人的，|每人每月|分别给予: says how often, and of nobody.
  const often = OFTEN.exec(text.slice(start, start + before))?.[0].length ?? 0;
  const own = often === before ? 0 : before;
  if (own < 2 && text[start - 1] !== '，') return null;
  const lead = text.slice(start + (own || often), amount.start).split(/\d/)[0] as string;
  const [gives, giving = '', grant = ''] = GIVES.exec(lead) ?? [];
  const at = (own || often) + lead.indexOf('分别');
  if (gives === undefined || giving + grant === '') return null;
  const numbers = numbersBetween(all, start, end).filter(({ unit }) => unit.endsWith('元'));
  const [from, to] = own > 1 ? [start, start + own] : [afterPause(text, sentenceStart, start - 1), start - 1];
  const opens = from + (OPENS.exec(text.slice(from, to))?.[0].length ?? 0);
  const words = text.slice(opens, to).replace(SO_MANY, '');
  const things = thingsOf(words, numbers.length);
  const index = numbers.findIndex((number) => number.start >= amount.start);
  const thing = things[index];
  if (numbers.length < 2 || !thing) return null;
  const last = numbers.at(-1)?.end as number;
  const behind = NAMED_BEHIND.exec(text.slice(last, end));
  const granted: SubjectPiece | null = behind?.[1]
    ? [last + behind[0].length - behind[1].length, last + behind[0].length]
    : grant === ''
      ? null
      : [start + at + 2 + giving.length, start + at + 2 + giving.length + grant.length];
  if (!granted) return null;
  const whose: SubjectPiece = [opens + thing.index, opens + thing.index + thing.word.length];
  const shared = index === things.length - 1 ? 0 : tailOfLast(things.map(({ word }) => word));
  const named = opens + words.length;
  const head =
    index === 0
      ? 0
      : ((/^\d/.test(thing.word) ? BEFORE_NUMBER : WHICH).exec(things[0]?.word ?? '')?.[0].length ?? 0);
  return [
    ...(head > 0 ? [[opens, opens + head] as const] : []),
    whose,
    ...(shared > 0 ? [[named - shared, named] as const] : []),
    ...(own === 0 && often > 0 ? [[start, start + often] as const] : []),
    granted,
  ];
};

/** 国家级、省级|的企业, 中级工、技师|证书, 1亿元、3亿元|的, A、B|类人才: the length of what the others lack. */
function tailOfLast(words: readonly string[]): number {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const others = words.slice(0, -1);
  if (others.every((word) => LETTER.test(word))) return last.length - 1;
  const part = OPENS_WITH_PART.exec(last)?.[0].length ?? 0;
  if (part > 0 && others.every((word) => ENDS_IN_PART.test(word))) return last.length - part;
  const kind = first.at(-1) as string;
  const at = last.indexOf(kind, 1);
  // 百强企业、|产业重点企业: whole in itself
  if (last.replace(/的$/, '').endsWith(kind)) return 0;
  return at > 0 && others.every((word) => word.endsWith(kind)) ? last.length - at - 1 : 0;
}

export const GIVEN_EACH_RULE: SubjectRule = {
  name: 'what each of several is given',
  read: givenEach,
  samples: {
    holds: [
      ['博士、硕士、本科生，分别给予每人每月3000元、[2000元]、1000元租房补贴', '硕士租房补贴'],
      ['对获评国家级、省级的企业，分别给予[50万元]、30万元奖励', '获评国家级的企业奖励'],
      ['对A、B、C类人才，分别给予最高800万元、[200万元]、100万元购房补贴', 'B类人才购房补贴'],
      ['学徒取得中级工、技师证书的，分别按[4000元]、5000元的标准给予补贴', '学徒取得中级工证书的补贴'],
      ['年收入首次突破1亿元、3亿元的，分别奖励30万元、[60万元]', '年收入首次突破3亿元的奖励'],
      ['对收住中度、重度失能老人的，每人每月分别给予补贴[150元]、300元', '收住中度失能老人的每人每月补贴'],
      ['新认定的国家级、省级创新中心分别给予1000万元、[500万元]奖励', '新认定的省级创新中心奖励'],
      ['国家级、省级示范企业分别奖励[50万元]、30万元', '国家级示范企业奖励'],
      ['入选百强企业、产业重点企业的，分别奖励[20万元]、10万元', '入选百强企业奖励'],
      ['按国家级、省级两个等级，分别一次性奖励[50万元]、30万元', '国家级奖励'],
    ],
    not: [
      '对新评聘的首席技师，分别给予个人[2万元]、5万元一次性奖励',
      '对新建、改建的养老院，分别给予[2万元]、1万元、5千元补助',
      '签约率、参保率分别达到30%和[60%]',
    ],
  },
};
