/** Money that somebody gets: 给予一次性奖励10万元, 给予10万元补助. */
import type { Amount } from '../../../forms/numbers/amount.ts';
import { form } from '../../form.ts';
import type { Stated } from '../candidate.ts';

/** 给予一次性补助|10万元, 一次性奖励10万元、|5万元, 奖补养护资金|50万元; not 安排补助资金|1亿元 or 兑现奖励|2000万元, which is spent on many. */
const PAYS = form(
  '(?: (?:给予|予以)[^，；。\\d]*(?:{grant}|{granted}) | (?<!(?:{commits}|兑现|获得)(?:上级)?)(?<!(?:争取|获得)(?:{fromAbove}|{level}级?))奖励 | (?<!安排)奖补[^，；。\\d]{1,4}资金 )(?:{paid}|{rate}|每[^，；。\\d]{1,4})*(?:[^，；。、和及与]{1,8}元[、和及与或])*$',
);
/** 每月|发放50元的尊老金, 一次性|发放3000元育儿补贴: to each of them; not 发放贷款2亿元. */
const HANDS_OUT = '(?<=每[^，；。\\d]{1,4}|{paid}|分别)发放';
/** 给予|10万元|奖励, 分别给予|10万元|、5万元一次性奖励, 给予罚款的5%、不超过|五千元|的奖励, 可享受|30万元|补贴 */
const GIVES = form(`(?: (?:给予|予以) | ${HANDS_OUT} | 可以?{gets} )…$`);
const MONEY_BEHIND = form(
  '^(?:[、和及或][^，；。、]*?元)*(?:以[内上下]的?(?:{grant}|{granted})|(?!以[内上下])的?[^，；。、\\d的]{0,9}(?:{grant}|{granted}|(?<!{fine})[费金薪](?=[，；。]|$)))',
);
/** 给予购房款|1%|的补贴; not 给予|80%|的老年人补贴 */
const SHARE_GIVEN = form(
  '^(?:[、和及][^，；。%]*%)*(?:以[内上下])?的?{paid}*(?:{grant}|{granted})(?!标准|比例)',
);
/** 年收入低于|3万元, 总投资|5000万元: how much somebody has, and not what is given. */
const HAS = form('(?:{measure}|{quota}|投资|[资收][金产本入])(?:{over}|{below}|{bounds}|{fallsShort})?$');

/** 给予|500万元|的落户奖励: the money itself, and nobody who is meant by how much it is. */
export const isGiven = ({ unit, kind }: Amount, before: string, after: string): boolean =>
  GIVES.test(before) &&
  ((unit.endsWith('元') && !HAS.test(before) && MONEY_BEHIND.test(after)) ||
    (kind === 'percent' && SHARE_GIVEN.test(after)));

/** 中央财政亩均补助|1500元 */
const ON_AVERAGE = form('(?:[人户亩]均{grant}(?:标准)?|亩补)[为按]?$');
/** 二孩家庭补贴|2万元/套 */
const AT_RATE = form('{grant}[为按]?$');

/** 新建项目每平方米补助|100元: whoever builds gets it, by whatever year. */
const FOR_EACH = form('每(?!年)[^，；。每\\d]{1,5}{grant}$');
/** 一次性安家补助|3万元: to each of them; not 一次性补贴2亿元, which is spent on many. */
const ONCE = form('一次性[^，；。\\d]{0,8}{grant}$');

/** 中低收入户|加发|2000元 */
const ADDED = /加发$/;

/** What somebody gets is given whenever the text says that it is: nobody has to reach it. */
export const isPaid = (amount: Amount, before: string, after: string): boolean =>
  isGiven(amount, before, after) ||
  (amount.unit.endsWith('元') &&
    (PAYS.test(before) || ADDED.test(before) || ON_AVERAGE.test(before) || /[一二三特]等奖$/.test(before))) ||
  (/^万?元$/.test(amount.unit) && (ONCE.test(before) || FOR_EACH.test(before))) ||
  (/元\/\p{Script=Han}/u.test(amount.unit) && AT_RATE.test(before));

const MOST_GIVEN = form('(?:给予|可以?{gets})[^，；。的]*$');
/** 给予补助，|单套最高|不超过3万元, 每户每年|不超过50万元: the most that one gets of what the sentence grants. */
const OF_ONE = form('^(?:[单每各]|同一)[^，；。]{1,12}$|{highest}');
const GRANTED_BEFORE = form('(?:{grant}|{granted})[^。；]*，$');
/** 可享受最高|30万元|: the most that somebody gets, though no word says what the money is. */
export const isMostGiven = ({ amount: { unit }, before, said, sentenceBefore }: Stated): boolean =>
  unit.endsWith('元') &&
  !HAS.test(before) &&
  (MOST_GIVEN.test(before) ||
    (OF_ONE.test(before + said) &&
      GRANTED_BEFORE.test(sentenceBefore.slice(0, sentenceBefore.length - before.length))));

/** 最高补助|其价额三分之一, 补助|不超过|两万元: a ceiling of what is paid is reached by nobody's doing. */
const GRANTS = form('{grant}|{granted}');
const AT_MOST = form('{highest}|不{mayNot}?{over}|封顶');
export const isMostGranted = (before: string, said: string, after: string): boolean =>
  GRANTS.test(before) && (AT_MOST.test(before + said) || /^封顶/.test(after));

/** 保费由财政补贴|80%|、农户承担|20%, 公用经费的|10%|用于教师培训: who bears what, and what for. */
const BORNE = form('(?:(?<!中央){grant}|负担|承担)$');
export const isBorne = ({ amount: { kind }, before, after }: Stated): boolean =>
  kind === 'percent' && (BORNE.test(before) || (/[的之]$/.test(before) && after.startsWith('用于')));
