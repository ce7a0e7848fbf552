/** The words around a measured thing that are no part of its name. */
import { ITEM_SIGNS } from '#language/fold/fold-signs.ts';
import { DATE_WORDS } from '#language/forms/date-rules.ts';
import { YAO, YING } from '#language/rules/duties.ts';
import { form } from '#language/rules/form.ts';

/** Behind a verb: 建成区绿化覆盖率 is of a built-up area, 建成|区级医院 is not. */
export const NO_AREA = '(?<!建成(?=区(?![级域])))(?<!建(?=成区(?![级域])))';

/** Before it: 力争|到2018年|实现|全市覆盖率; not 执行率. */
export const LEADING = form(
  `^(?:${[
    // 应当由|面积占比
    '应当由(?=..)',
    // 可|吸入颗粒物 is one word.
    // 与|其他部门, 其后: one word too
    `(?!可{notMay}|与?其[他它余后间]){leading}${NO_AREA}(?!率)|[，、；]`,
    // 展望|2035年
    '展望(?=\\d|$)',
    // 新建改造|农村公路, as 新建、改建|农村公路
    '新建[、和及]?改造(?=[^，；。]{2})',
    // 政府将|新增, 我们亦会|资助
    '(?:政府|我们)(?:[亦也]?[将会]|正以[^，；。]{2,6}力度)(?=..)',
    // 或|室外人均用地; not 或有债务, 或然率
    '或(?![有然])',
    // 一是|建设医院, ①|建设医院
    `[一二三四五六七八九]是(?=[^，；。]{2})|[${ITEM_SIGNS}]`,
    // 基本|实现全覆盖; not 基本医疗保险
    '基本(?={did}|形成)',
    // 按照|每百户20平方米, 允许|按10%的比例
    '按照?(?![年月季日旬时期质需])(?=[^，；。]{3})|允许(?=按)',
    // 机构应当按照|大班每班20人, 通过购置、租赁等方式|按每千人口8个
    '[^，；。、\\d]{2,}?(?:应当?|要)(?:严格)?按照?(?=[^，；。]{3})|通过[^，；。\\d]*?方式(?=.)',
    // 处|欠缴数额
    '[并可]?处(?![方理置室所于分级长])',
    // 依失能等级|每月补助
    '[依按]照?[^，；。\\d每]{2,6}(?=每[年月人])',
    // 目标是|在2027年前|使受惠学生达10万人次
    '目标[是为](?:在(?=[\\d一二两三四五六七八九十]))?(?=[^，；。]{3})|使(?=.{2})',
    // 5年内|培养博士后, 三年|新增园所; not 5年内复发率
    '(?:在?未来)?[\\d一二两三四五六七八九十]{1,3}年(?:内(?![^，；。]{0,8}(?:率|[人件次]数))|(?={newly}|{commits}|额外))',
    // 用3年左右的时间使|…, 今年
    '用[^，；。]{1,6}时间使?',
    // 2027、|2028年|每年
    '\\d{4}年?[、和及与](?=\\d{4}年)',
    DATE_WORDS,
  ].join('|')})+`,
);

/** Between it and its number: 覆盖率|达到, 比例|提高到, 报销|稳定在. */
export const LINKING = form(
  `(?:${[
    // 人均|达到: 均 is of the measure.
    '(?<![人户亩地年月日](?=均)){towards}*{states}',
    '{linking}',
    // 覆盖率|将|提高到, 床位数|需|达到, 年收入|全部
    '(?<=(?:[率度例重量额数值间]|[床站]位|收入))(?:{meantToBe}|至少)+',
    // 访问学额|增加五成至|2400个
    '{changes}[一二三四五六七八九\\d.]+(?:成|%|倍)[到至]',
    // 赤字率|拟|按
    '(?<![模虚])拟',
    // 机房温度|应当|保持在
    '(?:应当|必须)',
    // 补助金额|以新台币, 补助金额|为新台币（以下同）
    '[为以达]?{currency}(?:（[^（）]{1,9}）)?',
    // 补助标准|按每人每年
    '(?:{rate}|按)?每人(?:每[年月天次])?',
    // 会员数目|的目标是, 小区|、1500万平方米
    '(?<=..)(?:的目标是?|、)',
    // 投资（万元）|共; not 公共, 五年共
    '(?<![公年])(?:共计?|总计)',
    // 开放数据集|累计; not 每家企业累计, whose ceiling is another than that of one grant, nor 三年累计
    '(?<=[^，；。]{3})(?<![每单同各一][^，；。]{0,15})(?<!年)累计',
    // 培训医师|①
    `[${ITEM_SIGNS}]`,
    // 规范管理率|均, 净高度|均; not 人均
    '(?<=[率例度量额数积])均',
    // 总费率|继续按1%, 工资标准|调整为2100元, 个人缴费|设200元
    '(?<=..)(?:继续|调整[为到至])|(?<=[^，；。]{2})(?<![建开增创附下内假架重])设',
    // 所需资金|按, 三镇|各, 补助|每年
    '(?<=[^，；。]{2})减?{byRate}',
    // 床位|原则上不得低于每户
    '(?:原则上)?不[得应]?{compares}(?:常住人口)?(?:人均|每{perUnit})?',
  ].join('|')})$`,
);

/** 污水处理厂|（2026年底前完成）|, 市民中心|（竣工）: how far a work is, or by when it is done. */
const STATE = `（[^（）]*?(?:${DATE_WORDS}[^（）]*|{wholly}?(?:(?:{did}|{ended})[并且和后]?)+)）`;
export const STATE_BEHIND = form(`${STATE}$`);
/** 市民中心建设（竣工）、|改造管网, 召开会议4次、|举办培训班: ends an item of a list. */
export const ITEM_BEFORE = form(
  `^.*(?:${STATE}|\\d[次期轮届批]|[到至达]\\d[\\d.]*(?:{unit}|%))[、和及与](?=.{2})`,
);

/** Opens a predicate: 二级医院|实行…, 社区卫生服务中心|能够提供…; not 完成率; 供|应商 is cut within a word. */
export const VERB = form(`^(?!{opens}率)(?!应[商链]|(?!${YING})应)(?:{opens}|能(?={can})|可(?!{notMay}))`);

/** What these characters are a verb as, where a word may end in them: 响|应, 主|要, 直|达. */
const ALONE: Readonly<Record<string, RegExp>> = {
  应: new RegExp(YING, 'y'),
  要: new RegExp(YAO, 'y'),
  达: /(?<![直通送抵传下转表发到])达/y,
};
/** Whether a predicate opens at `at`, told by what stands before it too. */
export function opensAt(text: string, at: number): boolean {
  if (!VERB.test(text.slice(at, at + 4))) return false;
  const alone = ALONE[text[at] as string];
  if (!alone) return true;
  alone.lastIndex = at;
  return alone.test(text);
}

/** 按照不低于1%|的比例配备|法治副校长: of what there is to be such a share. */
export const STAFFED = form('^的比例(?:{creates}|{allots})([^，；。、\\d]{2,})');

/** Ends in a verb that brings things about: 培育, 建设, 均有. */
export const CREATES = form('{creates}$');

/** Says which way a measure is to move: 分别|下降|25%、20%. */
export const FALLS_OR_RISES = form(String.raw`({changes})(?![到至为])[^\d]{0,3}$`);
