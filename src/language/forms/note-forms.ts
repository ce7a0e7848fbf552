/** The grammar of responsibility notes (责任分工): one row a form, with its samples. On folded text. */
import { oneOf } from '../lexicon/classes.ts';
import { REACHES } from '../limits.ts';
import { expand } from '../rules/form.ts';
import type { Row } from '../rules/rule.ts';

/** 牵头单位, 责任单位和配合单位, 第一责任部门, 主办機關, 市级责任单位. */
const LABEL_WORDS = `(?:${oneOf('level')}级)?${oneOf('noteLabel')}+(?:[和及、]${oneOf('noteLabel')}+)?${oneOf('bearer')}`;
/** 牵头单位:, 责任单位为:, 牵头:; without a colon in front of a blank, where a sentence would go on: 责任单位　市财政局. */
const LABEL_SOURCE = `(?:(?:${LABEL_WORDS}(?:为|是)?|${oneOf('loneLabel')})\\s?:|${LABEL_WORDS}\\s{1,4}(?=[\\u4e00-\\u9fff]{2}))`;
/** 【责任单位】. */
const BRACKETED = `[(\\[〔【]${LABEL_WORDS}[)\\]〕】]\\s?:?`;
/** 责任单位: in front of a list. */
export const NOTE_LABEL = new RegExp(`${LABEL_SOURCE}|${BRACKETED}`);
// With at most two fields more, each behind a label of its own.
const LABELLED_END = new RegExp(
  `(?:${NOTE_LABEL.source})(?=[^。]{2,${REACHES.noteSentence.at}}$)[^:]+(?::[^:]+){0,2}(?<![、,和])$`,
);
/** Whether words end with a list of bodies behind its label, which needs no full stop: 责任单位:市民政局、市财政局 时限:12月. */
export const endsLabelled = (words: string): boolean => LABELLED_END.test(words);
const LABEL_ALONE = new RegExp(`^\\s*${LABEL_SOURCE}\\s*$`);
/** Whether a line is a label alone, so that the bodies stand on the next. */
export const isLabelAlone = (line: string): boolean => LABEL_ALONE.test(line);
const OPENS_BRACKETED = new RegExp(`^${BRACKETED}`);
/** Whether a note opens with a label in brackets of its own, which enclose no bodies. */
export const opensBracketed = (note: string): boolean => OPENS_BRACKETED.test(note);
// 组织实施; not the 组织 of 妇联组织, 行业组织
const ORGANISES = '(?<![联党团会业层级])组织(?=.)';

/** A part of the grammar of notes; the patterns of one part are tried together. */
export interface NoteForm extends Row {
  readonly part: 'declaration' | 'again' | 'label' | 'field' | 'duty' | 'own' | 'lead-in';
  readonly source: string;
}

/** Samples are notes; the result is their bodies with the role of each, and what the note says of all. */
export const NOTE_FORMS: readonly NoteForm[] = [
  {
    name: 'as here from here on',
    part: 'again',
    source: oneOf('fromHereOn'),
    samples: {
      holds: [
        [
          '（市财政局、市教育局，列首位的为牵头单位，下同）',
          '市财政局 市教育局; the first leads, from here on',
        ],
      ],
      not: ['（市财政局、市教育局，列首位的为牵头单位）'],
    },
  },
  {
    name: 'the first listed leads',
    part: 'declaration',
    // 排在第一位的为牵头单位,下同; 列第一位者为牵头单位; 排名第一的为牵头单位; 首个单位为牵头部门
    source: expand(
      String.raw`(?:[列排居位名标以]|{firstOf})[^,。;、()〔〕[\]:]{0,14}?(?:{firstOf}|[首前])?[^,。;、()〔〕[\]:]{0,10}(?:[为是系]|作为)(?:工作)?(?:{lead}|主要负责|第一责任)(?:责任)?(?:单位|部门)?(?:或[^,。;、()]{2,4}(?:单位|部门))?(?:[,、;]\s*(?:其[他余]|后列)[^,。;、()]{0,6}(?:{support}|责任)(?:单位|部门))?(?:[,、;。]?\s*{fromHereOn})?[。;,]?`,
    ),
    samples: {
      holds: [
        ['（市财政局、市教育局，列首位的为牵头单位）', '市财政局 市教育局; the first leads'],
        ['（市财政局、市教育局。排名第一的为牵头单位）', '市财政局 市教育局; the first leads'],
        [
          '（市财政局、市教育局（列第一位者为工作牵头单位或汇总单位））',
          '市财政局 市教育局; the first leads',
        ],
      ],
      not: ['（市财政局、市教育局）'],
    },
  },
  {
    name: 'a field of something else',
    part: 'field',
    source: '(?:(?<=[,;。\\s([〔【])|^)\\p{Script=Han}{2,8}\\s?:',
    samples: {
      holds: [['（责任单位：市财政局；分管领导：市教育局）', '市财政局; labelled']],
      not: ['（责任单位：市财政局；市教育局）'],
    },
  },
  {
    name: 'a field of something else, without a colon',
    part: 'field',
    source: `(?<=\\s)\\p{Script=Han}{0,4}${oneOf('noteField')}\\s{1,4}(?=\\S)`,
    samples: {
      holds: [['（责任单位 市财政局 完成时限 2027年底）', '市财政局; labelled']],
      not: ['（责任单位 市财政局 市教育局）'],
    },
  },
  {
    name: 'a label of bodies',
    part: 'label',
    source: LABEL_SOURCE,
    samples: {
      holds: [
        ['（牵头单位：市财政局；配合单位：市教育局）', '市财政局:lead 市教育局:support; labelled'],
        ['牵头单位　市财政局　配合单位　市教育局', '市财政局:lead 市教育局:support; labelled'],
      ],
      not: ['（市财政局、市教育局）', '责任单位市财政局'],
    },
  },
  {
    name: 'a label in brackets of its own',
    part: 'label',
    source: BRACKETED,
    samples: {
      holds: [['【责任单位】市财政局、市教育局', '市财政局 市教育局; labelled']],
      not: ['【市财政局】', '（责任单位：市财政局）'],
    },
  },
  {
    name: 'the duty of one among several',
    part: 'own',
    source: expand(String.raw`\((?:{lead}|{support}|负责)(?:单位|部门)?\)$`),
    samples: {
      holds: [['（市教育局、市财政局（牵头））', '市教育局 市财政局:lead; with a duty']],
      not: ['（市教育局、市财政局（国资委））'],
    },
  },
  {
    name: 'a word before a body',
    part: 'lead-in',
    // not the 商 of 商务部, 商业局
    source: expand(
      String.raw`^[\s,、;。]*(?:(?:{aforesaid}|本|以上)[项条]?(?:{listedPart}|工作)?[均都]?(?=由))?(?:(?:[由请]|会同)(?=\S{2})|商(?={highLevel}|{consulted})|[^,、;。()由]{2,8}由(?={highLevel}))?`,
    ),
    samples: {
      holds: [
        ['（由市财政局负责）', '市财政局; with a duty'],
        ['（以上任务由市财政局负责）', '市财政局; with a duty'],
        ['（市财政局负责，商市教育局办理）', '市财政局 市教育局; with a duty'],
        ['（市教育局负责，补助资金由市财政局落实）', '市教育局 市财政局; with a duty'],
      ],
      not: ['（商务局负责）'],
    },
  },
  {
    name: 'what bodies do',
    part: 'duty',
    source: `${expand('(?:(?:{relies}|[按依])?{dutyOf}?(?:工作)?的?{dutyNoun}*)?')}(?:${oneOf('noteDuty', 'noteManner')}|${ORGANISES})*${expand('{noteDuty}{dutyKind}*{dutyObject}?$')}`,
    samples: {
      holds: [
        ['（市财政局牵头，市教育局配合）', '市财政局:lead 市教育局:support; with a duty'],
        ['（市财政局、市教育局按职责分工负责）', '市财政局 市教育局; with a duty'],
      ],
      not: ['（市财政局、市教育局）'],
    },
  },
];

const NEVER = '(?!)';

export interface NotePatterns {
  readonly declaration: RegExp;
  readonly again: RegExp;
  readonly label: RegExp;
  readonly field: RegExp;
  readonly duty: RegExp;
  readonly own: RegExp;
  readonly leadIn: RegExp;
}

export function patternsOf(forms: readonly NoteForm[]): NotePatterns {
  const sourceOf = (...parts: readonly NoteForm['part'][]): string =>
    forms
      .filter(({ part }) => parts.includes(part))
      .map(({ source }) => source)
      .join('|') || NEVER;
  return {
    declaration: new RegExp(sourceOf('declaration')),
    again: new RegExp(sourceOf('again')),
    label: new RegExp(sourceOf('label')),
    field: new RegExp(sourceOf('label', 'field'), 'gu'),
    duty: new RegExp(sourceOf('duty')),
    own: new RegExp(sourceOf('own')),
    leadIn: new RegExp(sourceOf('lead-in')),
  };
}

export const NOTE_PATTERNS = patternsOf(NOTE_FORMS);
