import { z } from 'zod';
import { spanSchema } from '../span.ts';
import { textSchema } from '../text.ts';

/** A table (表格) of a document: its head, and its rows with the place of each cell. */
export const tableSchema = z
  .object({
    /** `DOCUMENT/t1`, counted in the document. */
    id: z.string(),
    document: z.string(),
    /** The clause that it belongs to; null outside the outline. */
    clause: z.string().nullable(),
    caption: textSchema.nullable(),
    head: z.array(textSchema),
    /** As many cells as the head; a merged cell stands in each of its rows, with one place. */
    rows: z.array(z.array(z.object({ text: textSchema, span: spanSchema }))),
    span: spanSchema,
  })
  .readonly();
export type TableRecord = z.infer<typeof tableSchema>;
