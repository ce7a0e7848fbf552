/**
 * Sizes that tell which things are meant: 400万元以下的项目. How many of them, and what becomes of them, is told elsewhere. Heads and beds are no such
 * sizes: how many people a station serves is itself what a rule fixes (服务人口1000人以下的行政村可合并设置).
 */
import { splitScale } from '../../forms/numbers/quantity.ts';
import { form, TO_WHOM } from '../form.ts';
import { type Candidate, type Exclusion, isBounded } from './candidate.ts';

const THING = '(?:{sizedThing}|村(?![民级务卫医干]))';
const LIMIT = '^(?:（含[^（）]{0,6}）)?[及或]?以[上下][的之]?';
/** 160千瓦|及以下小微企业, 200户|以上的村庄 */
const BY_LIMIT = form(String.raw`${LIMIT}[^，；。、（）的\d]{0,8}?${THING}`);
/** 超过|10亿元|的龙头企业, 超|百亿元|企业3家 */
const BY_NUMBER = form(String.raw`^[的之]?[^，；。、（）的\d]{0,6}?${THING}`);
/** 突破1亿元|、5亿元、10亿元|的企业 */
const OTHER_SIZES = form(String.raw`^(?:[、和或]\d[\d.]*{scale}?{unit})+`);
/** 建成20个年接待游客|300万人次|以上的景区: within what another number counts. */
const COUNTED = /\d[\d.]*万?[个家所座处条项名户支批][^，；。、\d]{1,16}$/;
const OF_COUNTED = /^(?:（含[^（）]{0,6}）)?及?以[上下][的之](?=[^，；。]{2})/;
/** 培育10家年营业收入超|5000万元|的银发经济企业 */
const OF_SUCH = form('^[的之](?!{aim}|同时|任务)(?=[^，；。、的]{2})');
/** 超10亿元的龙头企业|5至8家 */
const HOW_MANY = form(String.raw`${THING}(?:数量?)?{sizeReaches}?\d`);
/** 规模养殖场（存栏|500头|以上） */
const NAMED_SO = form(`${THING}（[^（）\\d]{0,8}$`);
/** 对|种植30亩以上的农户 */
const ADDRESSED = new RegExp(`^(?:${TO_WHOM}|凡)`);
/** 新建60平方米以上的…: the verb commits to the size, where nothing else is counted. */
const COMMITTED = form('(?:{commits}|{sizes})…$');
/** 配置|480千瓦及以上超充桩1—2台 says of what make each is. */
const OF_MAKE = form('(?:{commits}|{sizes})$');
/** 淘汰|10蒸吨以下燃煤锅炉6台 makes nothing: the size says which. */
const ENDED = form('{endsThings}$');

/** 争取|5000万元|以上项目: how much a project costs, or a firm makes, is no promise; 安排5000万元以上项目资金 is. */
const OF_WORTH = form(
  String.raw`${LIMIT}[^，；。、（）的\d]{0,6}?(?:{programme}|项目|企业)(?!{grant}|{measure}|投资|基金)`,
);
const WORTHS = form('(?:{grants}|{grant}|{funding}|{measure}|{quota}|安排|达到?|[为至])$');

/** 统筹|5000万元|以上支持项目建设: what the money is for. */
const SPENT = form(`${LIMIT}(?:{encourage}|{grants}|用于|投[入向])`);

const WORDS = '[^，；。、（）\\d]';
/** 20层|以上高层建筑设施完好率达到95% */
const RATE_OF = form(String.raw`${LIMIT}${WORDS}{2,}{share}${WORDS}{0,6}\d[\d.]*[%‰]`);
/** 3000平方米|以上商业综合体全部设置母婴室 */
const ALL_OF = form(`${LIMIT}${WORDS}{2,}?(?:全部|(?<!平)均)`);
const OF_HOUSES = form(String.raw`${LIMIT}\p{Script=Han}{2}`, 'u');
/** 实现|500人|以上行政村卫生室全覆盖 */
const EVERYWHERE = form(`${LIMIT}${WORDS}{2,16}全覆盖`);
/** 存栏50头|以上规模奶牛场达到60家 */
const COUNT_OF = form(
  String.raw`${LIMIT}${WORDS}{2,9}?{sizeReaches}?\d[\d.]*[余多]?万?[个家所处座项场次期条片台户]`,
);
/** What counts anything, and measures no size: 5个|以上园区. */
const COUNTER = /^[万亿]?[个家所项处座条]$/;
/** 组织|100人|以上招聘会20场, 建设|300亩|以上示范片5个; not 配置|480千瓦|以上超充桩2台, of what make each is. */
const OF_HEADS_OR_LAND = /^[万亿]?(?:[人户头只羽亩]|公顷)$/;
const OF_WHICH = /^及?以[上下][的之]/;
const REACHED = form('(?:{reaches}|{states}|{changes})$');

/**
 * 20层以上…率达到95%, 50头以上…场达到60家: a class, told by what the stretch goes on to say of it. 新增绿地100公顷以上覆盖率达到42% lacks a comma:
 * there the verb commits to the size.
 */
function isOfClass({ amount, before, after }: Candidate): boolean {
  if (EVERYWHERE.test(after) && OF_HEADS_OR_LAND.test(amount.unit)) return true;
  if (amount.kind !== 'count' || COUNTER.test(amount.unit) || REACHED.test(before)) return false;
  // 18层以上|住宅建筑隐患排查: which houses, whatever is done with them.
  if (amount.unit === '层' && OF_HOUSES.test(after)) return true;
  if (OF_MAKE.test(before)) return OF_HEADS_OR_LAND.test(amount.unit) && COUNT_OF.test(after);
  if (COUNT_OF.test(after)) return true;
  const isSaid = !COMMITTED.test(before) || OF_WHICH.test(after);
  return isSaid && (RATE_OF.test(after) || ALL_OF.test(after));
}

/** 大班额（|56人|及以上）比例, 消除|66人|以上超大班额, |66人|以上超大班额清零: how many heads make what is called so. */
const IN_NAME = form('^及?以[上下]）[^，；。、（）]{0,6}(?:{share}|{quota}|{measure})');
const OF_ENDED = /^及?以[上下]的?(?=[^，；。、的]{2})/;
const CLEARED = /^及?以[上下]的?[^，；。、的\d]{2,6}(?:动态)?清零/;
const isOfHeads = ({ amount, before, after, sentenceBefore, sentenceAfter }: Candidate): boolean =>
  amount.unit === '人' &&
  ((/[^，；。、（]（$/.test(sentenceBefore) && IN_NAME.test(sentenceAfter)) ||
    (/消除$/.test(before) && OF_ENDED.test(after)) ||
    CLEARED.test(after));

/** 1名能开展|6类10项|以上适宜技术的人员: what those who are counted can do. */
const WHO_CAN = /\d[名个家所人支][能可](?![源力])[^，；。]*$/;
const OF_THEM = /的[^，；。、的\d]{1,8}$/;
/** 1所|12个|班的小学 */
const SO_MANY = /\d[所座处个]$/;
const CLASSES = /^(?:教学)?班的(?=[^，；。]{2})/;

/** 每周参加1次|及以上体育锻炼的人数 */
const HOW_OFTEN = /^及?以上[^，；。、\d]{2,10}的[^，；。、\d]{0,4}人[数口]/;

export const SIZES: readonly Exclusion[] = [
  {
    name: 'a size that delimits',
    holds: (one) => {
      const { amount, before, after, sentenceBefore, sentenceAfter, comparator } = one;
      if (isOfClass(one) || isOfHeads(one) || HOW_OFTEN.test(after)) return true;
      if (WHO_CAN.test(before) && OF_THEM.test(after)) return true;
      // 1人户|不低于20平方米: households by their size.
      if (amount.unit === '人' && /^(?:及?以上)?户(?![籍外均])/.test(after)) return true;
      if (isBounded(comparator) && COUNTED.test(before) && OF_COUNTED.test(after)) return true;
      if (/^[<>]$/.test(comparator) && COUNTED.test(before) && OF_SUCH.test(after)) return true;
      const unit = splitScale(amount.unit)[1].replace(/\/.*$/, '');
      if (!isBounded(comparator) || comparator === '~' || !form('^{sizeUnit}$').test(unit)) return false;
      if (NAMED_SO.test(sentenceBefore) && /^及?以[上下]）/.test(sentenceAfter)) return true;
      if (unit === '元' && SPENT.test(after)) return false;
      const isOf =
        BY_LIMIT.test(after) || (/^[<>]$/.test(comparator) && BY_NUMBER.test(after.replace(OTHER_SIZES, '')));
      if (!isOf || ADDRESSED.test(before)) return isOf;
      if (unit === '元' && OF_WORTH.test(after) && !WORTHS.test(before)) return true;
      if (ENDED.test(before)) return HOW_MANY.test(after);
      return !OF_MAKE.test(before) && (HOW_MANY.test(after) || !COMMITTED.test(before));
    },
    samples: {
      holds: [
        '[400万元]以下的工程项目全部预留',
        '[66人]以上超大班额动态清零',
        '每周参加[1次]及以上体育锻炼的人数达2100万',
        '[1人]户不低于20平方米',
        '配备1名能开展6类[10项]以上技术的人员',
        '[三人]以上户保障面积60平方米',
        '规模在[200户]以上的村庄建设处理设施',
        '对[480千瓦]及以上超充桩上浮补贴',
        '面积超过[20万平方米]的小区设置收集房',
        '培育营业收入超[10亿元]的龙头企业5家',
        '淘汰老旧企业和每小时[10蒸吨]以下燃煤锅炉2台',
        '规模养殖场（存栏[500头]以上）设施配套率100%',
        '淘汰[10蒸吨]以下燃煤锅炉6台',
        '对连片种植[30亩]以上的农户给予补贴',
        '[25度]以上的坡耕地退耕还林',
        '村集体收入[10万元]以上的村占比达九成',
        '建成20个年接待游客[300万人次]以上的景区',
        '新建3所床位[100张]（含）以上的医院',
        '[20层]以上高层建筑消防设施完好率达到95%',
        '床位[100张]以上的养老机构护理型床位占比达到60%',
        '[3000平方米]以上商业综合体全部设置母婴室',
        '存栏[50头]以上规模奶牛场达到60家',
        '组织[100人]以上招聘会20场',
        '建设[300亩]以上示范片5个',
        '争取[5000万元]以上项目落地',
        '纳税过[1亿元]的企业达30家',
        '对年产值首次突破[1亿元]、5亿元、10亿元的企业给予奖励',
        '培育10家年营业收入超[5000万元]的银发经济主体',
        '大班额（[56人]及以上）比例控制在1%',
        '全面消除[66人]以上超大班额',
        '实现[500人]以上行政村卫生室全覆盖',
        '完成[18层]以上住宅建筑隐患排查',
        '对24米以上公共建筑、[27米]以上住宅逐栋排查',
      ],
      not: [
        '新建[60平方米]以上的公共建筑',
        '规模达到[200户]以上',
        '楼高达到[18层]以上',
        '新建5个面积不低于[200平方米]的服务站',
        '建成3个公园、面积[100亩]以上的湿地',
        '服务人口[1000人]以下的行政村可合并设置',
        '配置[480千瓦]及以上超充桩2台',
        '产值[10亿元]的企业',
        '建设[5个]以上园区',
        '新增绿地[100公顷]以上绿化覆盖率达到42%',
        '改造管网[50公里]以上年底前全部完成',
        '建成驿站[30个]以上服务人口覆盖率达到95%',
        '达到[100亩]以上的基地20个',
        '安排[5000万元]以上项目资金',
        '完成[5000万元]以上工程投资',
        '统筹[5000万元]以上支持项目建设',
        '给予[300万元]以上项目补助',
        '达到[80%]以上的学校',
        '举办培训班（[50人]以上）',
        '建成[1座]以上公厕，实现行政村全覆盖',
        '消除隐患[66人]以上',
        '培育10家企业实现营业收入超[5000万元]的目标',
      ],
    },
  },
  {
    name: 'a size of school',
    holds: ({ amount, before, after, comparator }) =>
      amount.unit === '个' && !isBounded(comparator) && SO_MANY.test(before) && CLASSES.test(after),
    samples: {
      holds: ['新建1所[12个]班的小学', '筹建2所[6个]班的幼儿园'],
      not: ['每1万人口设[18个]班的小学', '新增学校1所，开设[12个]班'],
    },
  },
  {
    name: 'the scale of a map',
    holds: ({ amount, printed, after }) =>
      (amount.kind === 'ratio' || printed.includes('万分之一')) && form('^(?:比例尺)?…4{map}').test(after),
    samples: {
      holds: ['完成[1：500]地形图测绘', '建成[1：10000]基础地理信息数据库', '完成[20万分之一]水文地质普查'],
      not: ['师生比达到[1：18]', '配比不低于[1：400]', '误差不超过[20万分之一]'],
    },
  },
];
