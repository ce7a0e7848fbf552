/** What makes a stretch of text a responsibility note (责任分工): one row a reason, the first that holds decides. */
import type { ResponsibilityNote } from '#model/note.ts';
import { form } from './form.ts';
import type { Row, Rule } from './rule.ts';

/** A stretch that may be a note, folded. */
export interface NoteCase {
  readonly text: string;
  /** As `readNote` reads it; read when it is asked for. */
  readonly note: ResponsibilityNote;
  /**
   * How it stands: in brackets; in brackets that are never closed; behind a label, up to the end of its paragraph; or as
   * the last sentence of its paragraph.
   */
  readonly place: 'brackets' | 'open' | 'tail' | 'sentence';
  /** Whether a sentence has ended before it and none goes on behind it. */
  readonly apart: boolean;
  /** Whether the paragraph ends with it, behind the end of a sentence. */
  readonly closes: boolean;
}

export type NoteRule = Rule<NoteCase>;

const SAYS_WHO = form(
  '{lead}|{support}|会同|职[责能](?:分工)?{noteDuty}|{noteManner}(?:组织)?{noteDuty}[。;]?$',
);
/** 领导小组办公室设在…, 各部门要…, 费用由…: a sentence with a verb of its own. */
const IN_NO_NAME = /[要将须把由的]|设[在立有]|^.{17,}$/;

/** Whether it is mostly bodies: a name that nothing tells is kept beside as many that their form tells. */
function namesBodies({ bodies, prose, labelled }: ResponsibilityNote): boolean {
  const unknown = bodies.filter(({ sureness }) => sureness === 'unknown').length;
  const told = bodies.length - unknown;
  return told > 0 && unknown <= told && prose <= (labelled ? told : 0);
}

const isListOfBodies = ({ labelled, duty, prose, bodies }: ResponsibilityNote): boolean =>
  !(labelled || duty) &&
  prose === 0 &&
  // （集团） alone names nobody.
  (bodies.length > 1 || (bodies[0]?.name.length ?? 0) > 2) &&
  bodies.every(({ sureness }) => sureness !== 'unknown') &&
  bodies.some(({ sureness }) => sureness === 'sure');

const isListOfOffices = ({ labelled, duty, prose, bodies }: ResponsibilityNote): boolean =>
  !(labelled || duty) &&
  prose === 0 &&
  bodies.every(({ sureness }) => sureness === 'weak') &&
  bodies.some(({ name }) => form('{innerOffice}(?<!{noOffice})$').test(name));

const saysWho = ({ duty, prose, bodies }: ResponsibilityNote): boolean =>
  duty &&
  prose === 0 &&
  bodies.length > 1 &&
  bodies.every(({ name, sureness }) => sureness === 'sure' && !IN_NO_NAME.test(name));

/** Samples are paragraphs; the result is what is cut from them. */
export const NOTE_RULES: readonly NoteRule[] = [
  {
    name: 'a label and bodies',
    holds: (one) =>
      (one.place === 'brackets' || one.place === 'tail') && one.note.labelled && namesBodies(one.note),
    samples: {
      holds: [
        ['完成任务。（责任单位：甲局、财政局）', '（责任单位：甲局、财政局）'],
        ['完成任务。责任单位：市财政局、市教育局', '责任单位：市财政局、市教育局'],
      ],
      not: ['完成任务。（完成时限：2020年底）', '完成任务。（责任单位：待定）'],
    },
  },
  {
    name: 'bodies and what they do',
    // With a duty a list of bodies is a note anywhere.
    holds: (one) => one.place === 'brackets' && !one.note.labelled && one.note.duty && namesBodies(one.note),
    samples: {
      holds: [
        ['规模（市财政局负责）按需核定', '（市财政局负责）'],
        ['完成任务。（市财政局牵头，市教育局配合）', '（市财政局牵头，市教育局配合）'],
      ],
      not: ['公立医院（不含市中医院负责的部分除外）', '（加强配合）'],
    },
  },
  {
    name: 'bodies alone, behind a sentence',
    holds: (one) => one.place === 'brackets' && one.apart && isListOfBodies(one.note),
    samples: {
      holds: [['完成任务。（市财政局、市教育局）', '（市财政局、市教育局）']],
      not: ['乡镇医院（社区卫生服务中心）通过托管', '组建医疗集团。（集团）', '（中医科、中药房）'],
    },
  },
  {
    name: 'offices of one house alone, at the end',
    holds: (one) => one.place === 'brackets' && one.closes && isListOfOffices(one.note),
    samples: {
      holds: [
        ['完成任务。（建设科、质监站）', '（建设科、质监站）'],
        ['完成任务。（财务科）', '（财务科）'],
        ['规范诊疗行为。（医政科、急诊科）', '（医政科、急诊科）'],
      ],
      not: [
        '（中医科、中药房）',
        '设置科室（中医科、急诊科）',
        '建设站点。（充电站）',
        '开设课程。（重点学科）',
        '加强重点科室建设。（老年医学科、康复科）',
      ],
    },
  },
  {
    name: 'a label in brackets that nobody closed',
    holds: ({ place }) => place === 'open',
    samples: {
      holds: [['完成任务。（责任单位：区财政局', '（责任单位：区财政局']],
      not: ['完成任务。（另见：说明', '完成任务。（责任单位：区财政局）'],
    },
  },
  {
    name: 'a last sentence that says who',
    holds: (one) => one.place === 'sentence' && SAYS_WHO.test(one.text) && saysWho(one.note),
    samples: {
      holds: [['完成任务。市财政局牵头，市教育局配合。', '市财政局牵头，市教育局配合。']],
      not: [
        '完成任务。市财政局要牵头，市教育局要配合。',
        '完成任务。市财政局负责。',
        '可以申请复检。费用由申请部门垫付，结论合格的由主管部门承担。',
      ],
    },
  },
];

/** Bodies in columns of a table of tasks, each what the head of its column says; ` / ` is the end of a line. */
export const TASK_TABLE_RULE: Row = {
  name: 'a column of bodies',
  samples: {
    holds: [['| 任务 | 牵头单位 | / | 建设平台 | 市财政局 | / | 培训人员 | 市教育局 |', '市财政局 市教育局']],
    not: ['| 指标 | 单位 | / | 床位 | 张 | / | 人员 | 名 |'],
  },
};
