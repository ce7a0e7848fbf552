/**
 * The words that show how strongly a sentence binds, and for each the contexts in which the same
 * characters are another word or govern nothing: 主要, 许可, 技术支持, 在确保安全的前提下.
 */
import { form } from '#language/rules/form.ts';
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
  /(?:^|[，；、])在[^，；。]{0,8}$/.test(text) && form('^[^；。]{0,48}?{condition}[上下]').test(rest);

const never = [quoted, condition];

/** 给予支持, 技术支持, 鼓励政策, 政府引导、市场…: the word is a noun. */
const noun = [
  before(form('(?:{nounBefore}|争取[^，；。]*)$')),
  after(form('^{nounBehind}')),
  after(/^(?:，|；|$|”)/),
  (context: Context) => form('{actor}$').test(context.before) && /^[、，”]/.test(context.after),
];

export const DUTY_WORDS: readonly DutyWord[] = [
  { strength: 'must', word: form('{must}', 'g'), not: never },
  {
    // 应依法…, 公立医院应注重…; not 适应, 应急, 供应, 相应, 响应, 反应, 效应, 应用, 应对, 应届
    strength: 'must',
    word: /应/g,
    not: [
      ...never,
      before(form('[适供相响反效对感呼顺报因回]$')),
      after(/^(?:急|用|对|诊|届|邀|付|聘|战|力|当|收|缴|税|答|变|有尽有|运而生)/),
    ],
  },
  { strength: 'must', word: /须/g, not: [...never, before(/必$/), after(/^知/)] },
  {
    strength: 'shall',
    word: /要/g,
    not: [
      ...never,
      before(form('[主需重必只首纪摘概提扼紧次想简机纲险还索若精将快显政]$')),
      after(form('^[求素点件闻领害事么义塞约强道员旨务地]')),
    ],
  },
  { strength: 'shall', word: form('{shall}|保证(?!金)', 'g'), not: [...never, after(/^(?:书|体系)/)] },
  {
    strength: 'may',
    word: form('{may}', 'g'),
    not: [
      ...never,
      before(/(?:许|认|尽|不|均|都|(?<!人)才|方|难|需急救但)$/),
      // 可持续, 可及性, 可支配收入, 可穿戴设备, 基金可承受, 可替代原研药的
      after(form('^{notMay}')),
    ],
  },
  { strength: 'encourage', word: form('{encourage}', 'g'), not: [...never, ...noun] },
  {
    strength: 'explore',
    word: form('{explore}', 'g'),
    not: [...never, before(/(?:的|实践|自主)$/), after(/^(?:”|成果|经验)/)],
  },
];
