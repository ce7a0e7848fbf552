/**
 * The words that show how strongly a sentence binds, and for each the contexts in which the same
 * characters are another word: 主要, 许可, 技术支持, 对社会资本的鼓励.
 */
import type { DutyClass } from '../model/target.ts';

export interface Context {
  readonly before: string;
  readonly after: string;
}

interface DutyWord {
  readonly strength: DutyClass;
  /** Global, for use with matchAll. */
  readonly word: RegExp;
  /** Contexts in which the characters are no such word. */
  readonly not: readonly ((context: Context) => boolean)[];
}

const after = (pattern: RegExp) => (context: Context) => pattern.test(context.after);
const before = (pattern: RegExp) => (context: Context) => pattern.test(context.before);

/** A word inside an unclosed “ or 《 is quoted. */
const quoted = ({ before: text }: Context): boolean =>
  text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('《') > text.lastIndexOf('》');

// 按照…要求, 的支持, 给予鼓励: the word is a noun there.
const asNoun = [
  before(
    /(?:的|技术|给予|政策|资金|财政|大力的|争取[^，。；]*的|智力|学术|信息化?|医保|提供|联合争取[^，。；]*)$/,
  ),
  after(
    /^(?:下|力度|政策|体系|作用|方式|等|，|；|、|$|和引导作用|系统|措施|项目|资金|人员|方向|标准|性|就业创业服务)/,
  ),
];

export const DUTY_WORDS: readonly DutyWord[] = [
  {
    strength: 'must',
    word: /必须|应当|一律|严禁|务必|不得|禁止|不准|严格执行|严格落实/g,
    not: [quoted, after(/^(?:不|已)/)],
  },
  {
    // 应依法…, 公立医院应注重…; not 适应, 应急, 供应, 相应, 响应, 反应, 效应, 对应, 应用, 应对, 应诊, 应届
    strength: 'must',
    word: /应/g,
    not: [
      quoted,
      before(/(?:适|供|相|响|反|效|对|感|呼|理|顺|报|不)$/),
      after(/^(?:急|用|对|诊|届|邀|付|聘|战|力|当|收|缴|税|保|答|变|季|于)/),
    ],
  },
  { strength: 'must', word: /须/g, not: [quoted, before(/必$/), after(/^(?:知|臾)/)] },
  {
    strength: 'shall',
    word: /要/g,
    not: [
      quoted,
      before(/(?:主|需|重|必|只|首|纪|摘|概|提|扼|紧|次|想|简|机|纲|险|还|严|冲|索|不|就是|若|精)$/),
      after(/^(?:求|素|点|件|闻|领|害|事|么|义|塞|约|强|道|员|旨|务|是|科)/),
    ],
  },
  { strength: 'shall', word: /确保|保证(?!金)|务求/g, not: [quoted, after(/^(?:书|体系)/)] },
  {
    strength: 'may',
    word: /可以|允许|可/g,
    not: [
      quoted,
      before(/(?:许|认|尽|不|均不|切实|才|方|难)$/),
      after(
        /^(?:及性|持续|行性?|靠|能|见|观|支配|穿戴|复制|推广|获得|比|控|视|承受|逆|信|疑|替代|燃|再生|操作|转换|预|量化|追溯|创建|考核|学)/,
      ),
      ({ before: text, after: rest }) => text.endsWith('、') && /^(?:复制|持续|推广|靠)/.test(rest),
    ],
  },
  {
    strength: 'encourage',
    word: /鼓励|支持|引导|倡导|提倡/g,
    not: [quoted, ...asNoun, before(/(?:和|与|、)$/)],
  },
  {
    strength: 'explore',
    word: /探索|争取|力争|努力实现|试行|尝试/g,
    not: [quoted, before(/(?:的|积极的)$/)],
  },
];
