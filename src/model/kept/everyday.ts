/** What editors write for readers who are not officials: everyday questions and the meaning of words. */
import { z } from 'zod';
import { spanSchema } from '../span.ts';
import { nameSchema } from '../text.ts';
import { isoDaySchema } from './day.ts';

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a lower-case slug such as see-a-doctor');

/** `content/questions.yaml`: a question that people ask, and the official sentences that answer it. */
export const questionDefinitionSchema = z.strictObject({
  id: slug,
  /** Two to four characters: 看病. */
  name: nameSchema,
  /** As people ask it: 小病去哪里看，大病怎么转上去？ */
  question: nameSchema,
  /** One line of plain words, the editor's own and shown as such. */
  plain: nameSchema,
  by: z.string().min(1),
  on: isoDaySchema,
  /** Ids of the documents that the editor read for it: where one of them is not quoted, it says nothing. */
  read: z.array(z.string()).min(1),
  /** Topics that it belongs to; who leads their tasks is whom to ask. */
  topics: z.array(z.string()),
  /** Indicators whose sentences answer it, of whatever document. */
  indicators: z.array(z.string()).default([]),
  answers: z.array(
    z.strictObject({
      clause: z.string(),
      /** Words of the clause's body, in simplified or its own characters; whole phrases, so that they say what it says. */
      quote: z.string().min(4),
    }),
  ),
});
export type QuestionDefinition = z.infer<typeof questionDefinitionSchema>;

/** `content/glossary.yaml`: a word of the documents that a newcomer does not know. */
export const glossaryEntrySchema = z.strictObject({
  id: slug,
  /** As it stands in the documents: 医联体. */
  term: nameSchema,
  /** Other forms in the documents, simplified characters: 医疗联合体. */
  also: z.array(z.string().min(2)).default([]),
  /**
   * What leads to the meaning, where the term alone may be another word: 编制管理, 机构编制 for 编制, which is also
   * “to draw up”. Otherwise the term and its other forms do.
   */
  forms: z.array(z.string().min(2)).optional(),
  meaning: nameSchema,
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** An everyday question with its answers found in their clauses. */
export const questionSchema = z
  .object({
    id: z.string(),
    name: nameSchema,
    question: nameSchema,
    plain: nameSchema,
    by: z.string(),
    on: z.string(),
    read: z.array(z.string()),
    topics: z.array(z.string()),
    answers: z.array(
      z.object({
        clause: z.string(),
        /** In the clause's body. */
        span: spanSchema,
      }),
    ),
  })
  .readonly();
export type QuestionRecord = z.infer<typeof questionSchema>;

export const glossarySchema = z
  .object({
    id: z.string(),
    term: nameSchema,
    also: z.array(z.string()),
    forms: z.array(z.string()).nullable(),
    meaning: nameSchema,
  })
  .readonly();
export type GlossaryRecord = z.infer<typeof glossarySchema>;
