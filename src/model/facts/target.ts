import { z } from 'zod';
import { spanSchema } from '../span.ts';
import { nameSchema, textSchema } from '../text.ts';

export const comparatorSchema = z.enum(['>=', '<=', '=', '~', '>', '<']);
export type Comparator = z.infer<typeof comparatorSchema>;

/** 到2018年 → during, 2018年底前 → end, 年初 / 2016年起 → start. */
export const deadlineSchema = z
  .object({ year: z.int(), point: z.enum(['start', 'during', 'end']) })
  .readonly();
export type Deadline = z.infer<typeof deadlineSchema>;

/**
 * What kind of promise a number is: to be reached (到2025年达到95%), to be kept (不低于60平方米), who is meant (60%以上的县),
 * not to be passed (20个工作日内), due for a breach (罚款).
 */
export const targetKindSchema = z.enum(['goal', 'norm', 'threshold', 'limit', 'penalty']);
export type TargetKind = z.infer<typeof targetKindSchema>;

/** A target (目标): one number that a document commits to. */
export const targetSchema = z
  .object({
    /** `CLAUSE#n`, n counted from 1 within the clause. */
    id: z.string(),
    clause: z.string(),
    /** The words that state it, in the seed's own characters: 县域内住院率达到90%左右. */
    quote: z.string(),
    /** Inside `quote`: 90%左右. */
    numberText: z.string(),
    /** `90%` is 90 with unit `%`; 200万元 is 200 with unit 万元. The lower end of a range. */
    value: z.number(),
    valueMax: z.number().nullable(),
    comparator: comparatorSchema,
    unit: z.string(),
    deadline: deadlineSchema.nullable(),
    /** Year from which it holds (从2016年起). */
    since: z.int().nullable(),
    kind: targetKindSchema,
    /** 约束性, 预期性, where a table says so. */
    attribute: z.enum(['binding', 'anticipatory']).nullable(),
    /** What was, where a table gives it beside what is to be. */
    baseline: z.object({ year: z.int(), value: z.number() }).readonly().nullable(),
    /** The table that states it; null for running text. */
    table: z.string().nullable(),
    /** Name of the rule that decided its kind. */
    rule: z.string(),
    subject: textSchema,
    /** False where only the words nearest to the number could be taken for its subject. */
    subjectSure: z.boolean(),
    indicator: z.string().nullable(),
    /** Where the number stands. */
    span: spanSchema,
  })
  .readonly();
export type TargetRecord = z.infer<typeof targetSchema>;

/** A number that commits to nothing, with the rule that is against it. */
export const exclusionSchema = targetSchema
  .unwrap()
  .pick({ clause: true, numberText: true, value: true, valueMax: true, unit: true, rule: true, span: true })
  .readonly();
export type ExclusionRecord = z.infer<typeof exclusionSchema>;

/** A dated promise (期限): feeds the timeline, with or without a number. */
export const deadlineRecordSchema = z
  .object({
    id: z.string(),
    clause: z.string(),
    deadline: deadlineSchema,
    /** The date's own characters: 到2018年底前. */
    dateText: z.string(),
    /** The promise that it governs, in the seed's own characters, to the end of its sentence. */
    quote: z.string(),
    targets: z.array(z.string()),
    /** Name of the rule that read the date. */
    rule: z.string(),
    span: spanSchema,
  })
  .readonly();
export type DeadlineRecord = z.infer<typeof deadlineRecordSchema>;

/** An indicator (指标): a row of the target comparison. */
export const indicatorSchema = z
  .object({
    id: z.string(),
    name: textSchema,
    nameEn: z.string(),
    unit: z.string(),
    topic: z.string(),
    direction: z.enum(['higher', 'lower']).nullable(),
    /** 程序归并: nobody defined it; subjects and units agree across documents. */
    merged: z.boolean(),
    cells: z.array(
      z.object({ document: z.string(), targets: z.array(z.string()), mentionedIn: z.array(z.string()) }),
    ),
  })
  .readonly();
export type IndicatorRecord = z.infer<typeof indicatorSchema>;

/** How one document's target stands to another's, with the facts behind the words. */
export const comparisonSchema = z
  .object({
    indicator: z.string(),
    a: z.string(),
    b: z.string(),
    /** Of a's value against b's; `incomparable` says why in `reason`. */
    value: z.enum(['equal', 'higher', 'lower', 'stricter', 'looser', 'incomparable']),
    deadline: z.enum(['equal', 'earlier', 'later', 'only-a', 'only-b', 'neither']).nullable(),
    /** Size of the difference in the indicator's unit, when both are single numbers. */
    difference: z.number().nullable(),
    targetA: z.string(),
    targetB: z.string(),
    /** `unit`, `scope`, `range`, `several` when `value` is `incomparable`; else null. */
    reason: z.enum(['unit', 'scope', 'range', 'several']).nullable(),
  })
  .readonly();
export type ComparisonRecord = z.infer<typeof comparisonSchema>;

/** Strength of duty (义务强度), strongest first: 必须·应当, 要·确保, 可·可以, 鼓励·支持, 探索·争取·力争. */
export const dutyClassSchema = z.enum(['must', 'shall', 'may', 'encourage', 'explore']);
export type DutyClass = z.infer<typeof dutyClassSchema>;

export const dutySchema = z
  .object({
    clause: z.string(),
    strength: dutyClassSchema,
    /** The word that shows it, in the seed's own characters. */
    word: z.string(),
    /** Name of the rule that found the word. */
    rule: z.string(),
    span: spanSchema,
    /** The sentence that it governs. */
    sentence: spanSchema,
  })
  .readonly();
export type DutyRecord = z.infer<typeof dutySchema>;

export const topicRecordSchema = z.object({ id: z.string(), name: nameSchema, about: nameSchema }).readonly();
export type TopicRecord = z.infer<typeof topicRecordSchema>;
