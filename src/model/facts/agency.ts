import { z } from 'zod';
import { placeLevelSchema } from '../document.ts';
import { spanSchema } from '../span.ts';
import { nameSchema, textSchema } from '../text.ts';

/** An agency (责任单位) with the clauses that name it. */
export const agencySchema = z
  .object({
    id: z.string(),
    name: textSchema,
    clauses: z.array(z.object({ clause: z.string(), lead: z.boolean() })),
    nameEn: z.string().nullable(),
    place: z.string().nullable(),
    kind: z.string().nullable(),
    laterName: nameSchema.nullable(),
    /** Whether it has a page of its own; among many documents one that a single clause names has that clause's. */
    page: z.boolean(),
  })
  .readonly();
export type AgencyRecord = z.infer<typeof agencySchema>;

/** A citation (引用): the words in 《》 that name another document, and what they resolve to. */
export const citationSchema = z
  .object({
    id: z.string(),
    /** `clause` is null in the front matter. */
    from: z.object({ document: z.string(), clause: z.string().nullable() }),
    /** Without 《》. */
    title: textSchema,
    issueNumber: z.string().nullable(),
    /** The number of a standard that stands beside the title: GB 18466-2005. */
    standard: z.string().nullable(),
    /** 第二十条第三款, as printed; several with 、 between. */
    article: z.string().nullable(),
    issuer: textSchema.nullable(),
    /** `basis` where the text implements, follows or is required by it; else `mention`. */
    role: z.enum(['basis', 'mention']),
    /** Name of the rule that decided its role. */
    rule: z.string(),
    resolvesTo: z.string().nullable(),
    /** Equal for citations that name one document, however each prints it. */
    work: z.string(),
    /** What the title issues or decides, without issuer and form: 医疗卫生强基创优行动计划. */
    shortTitle: textSchema,
    /** Level of its issuer; null where neither title nor number tell. */
    level: placeLevelSchema.nullable(),
    /** Place of its issuer, where it is one of the edition. */
    place: z.string().nullable(),
    span: spanSchema,
  })
  .readonly();
export type CitationRecord = z.infer<typeof citationSchema>;

/** As one document says it; what it resolves to is told where all are known. */
export type FoundCitation = Omit<CitationRecord, 'resolvesTo' | 'work' | 'shortTitle' | 'level' | 'place'>;
