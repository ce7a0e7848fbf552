/** What each of several is given at a rate of its own, named once behind the last: 按乳儿班每人每月800元、托小班每人每月600元给予|运营补助. */
import { form } from '#language/rules/form.ts';
import { numbersBetween, type Reader, type SubjectRule, trim } from '../pieces.ts';

/** 800元|的标准给予|运营补助 */
const NAMED_BEHIND = form('^(?:以[内下])?的?(?:标准)?(?:给予|予以)([^，；。、\\d]{0,12}{grant})');
/** 按|乳儿班, 市财政按|主城区 */
const AT_RATES = /^(?:[^，；。、\d]*?按照?)?/;
/** 乡道|每公里, 托小班|每人每月, 主城区|每个 */
const OF_EACH = /^([^，；。、\d每]{2,})((?:每[^，；。、\d每]{1,3})+)$/;
/** How often, and to whom, which goes without saying: 每人每月, 每个. */
const EVERY = /^(?:每[人名年月个])+$/;

const ratedEach: Reader = (text, amount, { start, from, numberStart, end, numbers: all }) => {
  if (!amount.unit.endsWith('元')) return null;
  const numbers = numbersBetween(all, start, end).filter(({ unit }) => unit.endsWith('元'));
  const last = numbers.at(-1)?.end as number;
  const granted = numbers.length < 2 ? null : NAMED_BEHIND.exec(text.slice(last, end));
  if (!granted?.[1]) return null;
  const item = from + (/^、/.test(text.slice(from, numberStart)) ? 1 : 0);
  const lead = from === start ? (AT_RATES.exec(text.slice(start, numberStart))?.[0].length ?? 0) : 0;
  const [, whose = '', each = ''] = OF_EACH.exec(text.slice(item + lead, numberStart)) ?? [];
  const [first, to] = trim(text, item + lead, item + lead + whose.length);
  if (to - first < 2) return null;
  const thing = last + granted[0].length;
  return [
    [first, EVERY.test(each) ? to : to + each.length],
    [thing - granted[1].length, thing],
  ];
};

export const RATED_EACH_RULE: SubjectRule = {
  name: 'what each of several is given at a rate of its own',
  read: ratedEach,
  samples: {
    holds: [
      ['按乳儿班每人每月800元、托小班每人每月[600元]给予运营补助', '托小班运营补助'],
      ['市财政按主城区每个[1万元]、其他区县每个5000元给予一次性建设补助', '主城区一次性建设补助'],
      ['按乡道每公里40万元、村道每公里[20万元]给予补助', '村道每公里补助'],
    ],
    not: ['分别给予[50万元]、30万元安家补贴', '按每人每年[2000元]给予补助'],
  },
};
