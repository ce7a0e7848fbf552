/** Of whom or of what something is said, and no promise: 对使用率低于75%的医院, 达到80%的，给予奖励. */
import type { Amount } from '../../../forms/numbers/amount.ts';
import { TIME_UNITS } from '../../../forms/numbers/units.ts';
import { form, TO_WHOM } from '../../form.ts';
import { isBounded, type Stated } from '../candidate.ts';
import type { KindRule } from './kind-rule.ts';
import { isGiven } from './paid.ts';

/** 建立|不少于500万元的|周转金: the money itself is what is made. */
const MONEY_MADE = form('(?:{creates}|{allots}|建立)…4$');
/** 30人|（含）以下 */
const INCLUSIVE = '(?:（含[^（）]{0,6}）)?';
/** 300万元以下的|项目, 二百人之|企业; but 不低于20平方米的标准 */
const WHICH = form(
  `^${INCLUSIVE}(?:及?以[上下内])?[的之](?![，。；、]|{namesShare}|{quota}|{grant}|规模|金额)`,
);
/** 低于80%的|不得评为优秀, |不予奖励, |应当整改 */
const ARE_TREATED = '不{mayNot}|不?予|{shall}|{must}';
/** 给予每年累计|不少于十五日|的护理假, 提供每月|不少于三十小时|的上门服务: how much of it. */
const TIME_GIVEN = form('(?:{grants}|提供|享[受有])…$');
/** 达到80%|以上的，给予奖励; 低于80%|的不得评为优秀, 50亩至100亩|的每亩补贴80元 */
const SUCH = form(
  `^${INCLUSIVE}(?:及?以[上下内])?的(?:[，；]|$|(?<=以[上下内]的)(?:达到?|占)\\d|${ARE_TREATED}|(?:每[^，；。\\d]{1,3}|{thenPaid}*)(?:{grant}|{granted})(?:每[^，；。\\d]{1,3})?{highest}?\\d)`,
);
/** 床位使用率低于75%|的医院, 达成率95%|以上者, 入托率60%|以上的机构: told by how much a measure of theirs is. */
const OF_MEASURE = form('{share}(?:{states})?$');
const THOSE = form(
  `^${INCLUSIVE}(?:及?以[上下])?(?:[的之](?=\\p{Script=Han}{2})(?!{namesShare}|{quota}|{grant}|{listedPart}|标准|规模)|者(?=[，；。]|$|{shall}))`,
  'u',
);
/** 10万元|以下、10万—20万元、20万元以上三档，分别补贴: the steps of a scale. */
const TIERS = /^(?:及?以[上下内](?:[、和及][^，；。]*)?|[、和及][^，；。]*)[两二三四五六七八]档(?!次)/;
/** 35蒸吨/小时|及以下燃煤锅炉, 50人|以下教学点: which of them; not 控制在5吨以下. */
const BELOW = form(
  String.raw`^${INCLUSIVE}及?以下(?=\p{Script=Han}{2})(?!的|{namesShare}|{quota}|{grant}|{granted})`,
  'u',
);
/** 烈度7度|及以上地区 */
const ABOVE = form('^及以上{areaKind}');
/** 大班每班|20人|以下编班: how many each holds. */
const EACH_HOLDS = /每[^，；。\d]{1,2}$/;
const isBelow = ({ kind, unit }: Amount, before: string, after: string): boolean =>
  kind === 'count' &&
  !unit.endsWith('元') &&
  BELOW.test(after) &&
  !/[到至在达于为]$/.test(before) &&
  !(/[人名]$/.test(unit) && EACH_HOLDS.test(before));
/** 达到60%|的得5分, 低于90%|，每项扣2分: on which a score depends. */
const SCORES = form(
  '^(?:及?以[上下内])?(?:、[^，；。]{2,16}?\\d[\\d.]*%?(?:及?以[上下内])?)?的?，?(?:(?:每[^，；。]{1,3})?各?[得加扣减计](?:满分)?\\d[\\d.]*分(?![钟之])|不?得(?:满?分|零分)(?=[，；。]|$))',
);
/** 面积超过五平方公里|或者居住人口五万人以上的乡镇, 床位100张|以上、医师20名以上的医院: one of several by which somebody is told. */
const ONE_OF_SEVERAL = form(
  '^(?:及?以[上下])?(?:并?且|或者?|、)[^，；。的、]{2,12}以[上下][的之](?![，；。、]|{namesShare}|{quota}|{grant}|{sizeMeasure})',
);
const BUILT_UP = /建成区/;
/** 不足100名|学生的村小学 */
const OF_FEW = /^[^，；。、的\d]{1,4}的[^，；。、的]{2}/;
/** 对使用率低于75%的医院, …: those at whom a measure is aimed. */
const ADDRESSED = new RegExp(`^(?:${TO_WHOM}|凡)`);
/** 新建60平方米以上的卫生站: the verb commits to the size. */
const COMMITTED = form('{sizes}…$');

/** 新建|10万平方米|以上的厂房项目，按成本的10%给予补助: what is paid for. */
const PAID_FOR = form('^[^。；]{2,}?，[^。；]*?(?:{grants}|{thenPaid}|{granted})[^。；]*{grant}');
/** 年纳税总额|200—500万元|（不含本数）部分的项目: one step of a scale. */
const STEP = form(
  '^及?(?:以[上下内])?(?:（[^（）]*）)?(?:[至到-]\\d[\\d.]*{scale}?元(?:以下)?)?的?部分(?!{level}|地)',
);
/** 执行率未达|80%|之单位, 完成率低于|90%|的单位 */
const FALLING_SHORT = form('^[的之]{bearer}');
/** 留用率|50%|以上的单位给予2000元补贴: who is given something. */
const GIVEN = form('^及?以[上下]的[^，；。的]{1,6}(?<!{namesShare}|{quota}|{grant}|额度)(?:给予|予以)');
/** 暴雨橙色预警：|降雨量达50毫米以上; 超过警戒水位1米|以上为Ⅱ级预警: at what a warning is given. */
const WARNED_OF = /(?:[红橙黄蓝]色?|[ⅠⅡⅢⅣ一二三四]级)预警[^，；。：]{0,4}：[^。]*$/;
/** 库存低于三天|用量时启动黄色预警 */
const STARTS = /^[^，；。]{0,6}启动[^，；。]{0,6}(?:预警|响应)/;
const IS_LEVEL = /^[^，；。]{0,12}，?为[ⅠⅡⅢⅣⅤ一二三四]级/;
/** 累计使用1000元|或以上的，可获额外奖赏 */
const QUALIFIES = /^或以上[^，；。]{0,20}，[^，；。]{0,4}可[获享申领]/;
/** 签订1年|以上劳动合同的企业 */
const OF_TIME = /^(?:及?以上)[^，；。、的\d]{2,6}的[^，；。、的]{2}/;
/** 五度|以上不足二十五度的 */
const UP_TO = form('^及?以上，?(?:{fallsShort})[^，；。]{1,8}的');
/** 未满五人|者以五人计 */
const FEW_OF_THEM = /^者(?=以|，|$)/;
/** 合格率低于85%|不予拨付 */
const REFUSED = /^不予/;
/** 合同额300万元|以下且两年内未欠薪的可免存, 欠薪50万元|以上或涉及10人以上的 */
const AND_SO =
  /^(?:及?以[上下内])?(?:[且并][^，；。\d]{2,20}的(?=[可应免，；。]|$)|或[^，；。]{2,8}以[上下]的)/;
/** 按购车价10万元|以下、20万元以上，分别补贴2000元、3000元 */
const RATED_EACH = form(
  '^(?:及?以[上下内])?(?:、[^，；。]*\\d[^，；。]*)?，分别(?:{thenPaid}|{grant}|{granted})',
);
const OF_LIST = /\d[^，；。]*、[^，；。]*$/;
/** 连片5亩|以上每亩补贴300元 */
const PAID_EACH = form('^及?以[上下]每[^，；。\\d]{1,3}(?:{grant}|{granted}){highest}?\\d');
/** 但|超过三十万元，不在此限: what a limit is not for. */
const EXEMPT = /^[^，；。：]{0,9}，则?不在此限/;
/** 举办|2场|展会的，奖励…, 安排|一名|残疾人的，按照…: on what a grant or a count depends. */
const IF_SO = form('^[^，；。：]{0,30}的，');

const isWhoIsMeant = ({
  amount,
  after,
  before,
  sentenceBefore,
  sentenceAfter,
  comparator,
  isGoal,
  hasTerm,
}: Stated): boolean =>
  ((!/^(?:percent|fraction|ratio)$/.test(amount.kind) || ADDRESSED.test(before)) &&
    (comparator !== '=' || (amount.valueMax !== null && ADDRESSED.test(before))) &&
    WHICH.test(after) &&
    !isGiven(amount, before, after) &&
    !(amount.unit.endsWith('元') && MONEY_MADE.test(before)) &&
    !(TIME_UNITS.has(amount.unit) && TIME_GIVEN.test(before)) &&
    (!COMMITTED.test(before) || (!isGoal && !hasTerm && PAID_FOR.test(sentenceAfter)))) ||
  (comparator === '<' &&
    (FALLING_SHORT.test(after) ||
      (amount.kind === 'count' && OF_FEW.test(after) && !COMMITTED.test(before)))) ||
  (amount.kind === 'count' &&
    isBounded(comparator) &&
    !COMMITTED.test(before.replace(BUILT_UP, '')) &&
    ONE_OF_SEVERAL.test(after)) ||
  (amount.kind === 'percent' &&
    comparator !== '=' &&
    (comparator === '<' || OF_MEASURE.test(before)) &&
    THOSE.test(after)) ||
  GIVEN.test(after) ||
  STEP.test(sentenceAfter) ||
  TIERS.test(after) ||
  SUCH.test(after) ||
  PAID_EACH.test(after) ||
  (comparator === '<' && FEW_OF_THEM.test(after)) ||
  UP_TO.test(sentenceAfter) ||
  (TIME_UNITS.has(amount.unit) && OF_TIME.test(after) && !TIME_GIVEN.test(before)) ||
  (/^[<>]$/.test(comparator) && REFUSED.test(after)) ||
  (comparator !== '=' && AND_SO.test(sentenceAfter)) ||
  (before.startsWith('按') &&
    RATED_EACH.test(sentenceAfter) &&
    (OF_LIST.test(before) || /^(?:及?以[上下内])?、/.test(after))) ||
  QUALIFIES.test(sentenceAfter) ||
  WARNED_OF.test(sentenceBefore) ||
  IS_LEVEL.test(sentenceAfter) ||
  STARTS.test(after) ||
  isBelow(amount, before, after) ||
  ABOVE.test(after) ||
  SCORES.test(sentenceAfter) ||
  IF_SO.test(sentenceAfter) ||
  EXEMPT.test(sentenceAfter) ||
  form('(?<![每未不]){qualifies}(?![意足负员额])[^，。；的]{0,12}$').test(before);

export const WHO_IS_MEANT: KindRule = {
  name: 'who is meant',
  kind: 'threshold',
  holds: isWhoIsMeant,
  samples: {
    holds: [
      '对使用率低于[75%]的医院不再新增床位',
      '床位[100张]以上的医院应当设置药房',
      '达到[80%]的，给予奖励',
      '职工总数[30人]（含）以下的企业暂免征收',
      '年培训[200人]（含200人）以上的，给予奖励',
      '具有床位[100张]',
      '淘汰[35蒸吨/小时]及以下燃煤锅炉',
      '[20吨]以下的达到85%',
      '[5万元]以上至10万元部分支付65%',
      '体检率低于[50%]不得分',
      '规范管理率[64%]以上、控制率50%以上各得10分',
      '烈度[7度]及以上地区须进行设计',
      '[50人]以下教学点逐步撤并',
      '覆盖率达到[60%]得5分',
      '完成率低于[90%]，每项扣2分',
      '举办[2场]展会的，奖励5万元',
      '参加不少于[两小时]服务的，免于处罚',
      '单一案件超过[三十万元]，不在此限',
      '对[200-3000平方公里]的38条河流开展治理',
      '新建[10万平方米]以上的厂房项目，按照建设成本的10%给予补助',
      '购置[1000平方米]以上的厂房，给予一次性补助',
      '纳税总额[500万元]以上部分的项目',
      '获得奖励[100万元]以上的项目',
      '执行率未达[80%]之单位，应提出改善计划',
      '留用率[50%]以上的单位给予每人2000元补贴',
      '床位使用率低于[75%]的医院不再新增床位',
      '达成率[95%]以上者，予以叙奖',
      '完成率低于[80%]的不得评为优秀',
      '种植[50亩]的每亩补贴80元',
      '增速高于全市[10个百分点]的再奖励3万元',
      '按发票金额[10万元]以下、20万元以上两档，分别补贴3000元、5000元',
      '面积超过[五平方公里]或者常住人口五万人以上的乡镇，应当建立消防队',
      '床位[100张]以上、医师20名以上的医院应当设置药房',
      '合格率低于[85%]不予拨付',
      '未满[五人]者以五人计',
      '坡度[五度]以上不足二十五度的应当采取措施',
      '逾[三个月]不予受理',
      '库存低于[三天]用量时启动黄色预警',
      '签订[1年]以上劳动合同的企业给予补贴',
      '合同额[300万元]以下且两年内未发生欠薪的可免存',
      '对欠薪[50万元]以上或涉及10人以上的案件挂牌督办',
      '按购车价[10万元]以下、20万元以上，分别补贴2000元、3000元',
      '按购车价10万元以下、[20万元]以上，分别补贴2000元、3000元',
      '超汛限水位[0.5米]的必须立即处置',
      '暴雨橙色预警：降雨量将达[50毫米]以上',
      '水位超过警戒水位[1米]以上为Ⅱ级预警',
      '全年累计使用[1000元]或以上，可获额外奖赏',
      '油菜种植连片[5亩]以上每亩补贴300元',
      '不足[100名]学生的教学点按100名核定经费',
    ],
    not: [
      '2021年底前，[60%]以上的县开通服务',
      '[三分之一]以上的县通过评估',
      '给予不低于[18000元]的月薪',
      '新建[60平方米]以上的卫生站',
      '按每百户不低于[20平方米]的标准配置用房',
      '按不低于[600:1]的师生比配备',
      '居民满意度达[90%]以上',
      '浓度控制在[35微克/立方米]以下并保持稳定',
      '给予[5000元]以下奖励',
      '培育具有国际竞争力的科技型企业[100家]',
      '对口支援覆盖[90%]以上的乡镇卫生院',
      '对接服务[80%]以上的村卫生室',
      '举办[2场]展会，奖励5万元',
      '给予不超过[500万元]的落户奖励',
      '新建[10万平方米]以上的厂房，年底前竣工',
      '实现入园率[90%]以上的目标',
      '助学金分[1000元]至3000元三档',
      '按年限每满1年每月补助[10元]',
      '未满65岁每三年补助[一次]',
      '建立不少于[500万元]的周转金',
      '预警信息发布准确率达到[90%]',
      '智能预警：布设监测终端[320套]',
      '水质达到[95%]，评为一级',
      '新建床位[100张]以上、医师20名以上的医院',
      '每人每月发放不低于[50元]的尊老金',
      '给予其子女每年累计不少于[十五日]的护理假',
      '大班按照每班[20人]以下编班',
    ],
  },
};
