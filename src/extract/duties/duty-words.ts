/**
 * The words that show how strongly a sentence binds, and for each the contexts in which the same
 * characters are another word or govern nothing: 主要, 许可, 技术支持, 在确保安全的前提下.
 */
import type { DutyClass } from '#model/target.ts';

export interface Context {
  readonly before: string;
  readonly after: string;
}

type Counter = (context: Context) => boolean;

interface DutyWord {
  readonly strength: DutyClass;
  /** Global, for use with matchAll. */
  readonly word: RegExp;
  /** Contexts in which the characters are no such word. */
  readonly not: readonly Counter[];
}

const after =
  (pattern: RegExp): Counter =>
  (context) =>
    pattern.test(context.after);
const before =
  (pattern: RegExp): Counter =>
  (context) =>
    pattern.test(context.before);

/** 按照“允许医疗机构突破…”的要求, 《关于鼓励…的意见》: quoted words speak for another text. */
const quoted: Counter = ({ before: text }) =>
  text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('《') > text.lastIndexOf('》');

/** 在确保医保基金安全的前提下, 在省统筹支持的基础上: a condition of what the sentence orders. */
const condition: Counter = ({ before: text, after: rest }) =>
  /(?:^|[，；、])在[^，；。]{0,8}$/.test(text) && /^[^；。]{0,48}?(?:前提|基础|框架|条件)[上下]/.test(rest);

const never = [quoted, condition];

/** 给予支持, 技术支持, 鼓励政策, 政府引导、市场…: the word is a noun. */
const noun = [
  before(/(?:的|技术|智力|学术|给予|提供|资金|财政|政策|信息化?|平台|人才|争取[^，；。]*)$/),
  after(/^(?:力度|政策|体系|作用|方式|系统|措施|资金|计划|项目|范围|机制|性|能力|服务|单位|机构|平台|下)/),
  after(/^(?:，|；|$|”)/),
  (context: Context) =>
    /(?:政府|市场|社会|政策|舆论)$/.test(context.before) && /^[、，”]/.test(context.after),
];

export const DUTY_WORDS: readonly DutyWord[] = [
  { strength: 'must', word: /必须|应当|一律|严禁|务必|不得|禁止|不准/g, not: never },
  {
    // 应依法…, 公立医院应注重…; not 适应, 应急, 供应, 相应, 响应, 反应, 效应, 应用, 应对, 应届
    strength: 'must',
    word: /应/g,
    not: [
      ...never,
      before(/(?:适|供|相|响|反|效|对|感|呼|顺|报|因|回)$/),
      after(/^(?:急|用|对|诊|届|邀|付|聘|战|力|当|收|缴|税|答|变|有尽有|运而生)/),
    ],
  },
  { strength: 'must', word: /须/g, not: [...never, before(/必$/), after(/^知/)] },
  {
    strength: 'shall',
    word: /要/g,
    not: [
      ...never,
      before(/(?:主|需|重|必|只|首|纪|摘|概|提|扼|紧|次|想|简|机|纲|险|还|索|若|精|将|快|显|政)$/),
      after(/^(?:求|素|点|件|闻|领|害|事|么|义|塞|约|强|道|员|旨|务|地)/),
    ],
  },
  { strength: 'shall', word: /确保|保证(?!金)|务求/g, not: [...never, after(/^(?:书|体系)/)] },
  {
    strength: 'may',
    word: /可以|允许|可/g,
    not: [
      ...never,
      before(/(?:许|认|尽|不|均|都|(?<!人)才|方|难|需急救但)$/),
      // 可持续, 可及性, 可支配收入, 可穿戴设备, 基金可承受, 可替代原研药的
      after(
        /^(?:及性|持续|行|靠|能|见|观|支配|穿戴|复制|推广|获得|比|控|视|承受|逆|信|疑|替代|燃|再生|操作|转换|预|量化|追溯|创建|学|溯|用于|避免|视)/,
      ),
    ],
  },
  { strength: 'encourage', word: /鼓励|支持|引导|倡导|提倡/g, not: [...never, ...noun] },
  {
    strength: 'explore',
    word: /探索|争取|力争|努力实现|试行|尝试/g,
    not: [...never, before(/(?:的|实践|自主)$/), after(/^(?:”|成果|经验)/)],
  },
];
