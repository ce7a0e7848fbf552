import { z } from 'zod';

/** One wording of a clause as it was once published; people have cited it by its fingerprint. */
export const wordingSchema = z
  .strictObject({
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
    /** Day on which it was recorded, ISO. */
    on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    heading: z.string().nullable(),
    body: z.string(),
  })
  .readonly();
export type Wording = z.infer<typeof wordingSchema>;

/**
 * `content/permalinks/DOCUMENT.json`: every clause path of a document that was ever published, with its
 * wordings, oldest first.
 */
export const documentLedgerSchema = z.strictObject({
  document: z.string(),
  clauses: z.record(z.string(), z.array(wordingSchema).min(1)),
});
export type DocumentLedger = z.infer<typeof documentLedgerSchema>;

/** `content/permalinks/moves.yaml`: where the clause behind an old address stands now. */
export const moveSchema = z.strictObject({
  /** Clause ids: `jieyang-2016-plan/3.2.2.3`. `to` is null when the clause was withdrawn. */
  from: z.string(),
  to: z.string().nullable(),
  reason: z.string().min(1),
  by: z.string().min(1),
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
export type Move = z.infer<typeof moveSchema>;

/** `content/permalinks/pages.json`: ids of every other page that was published, by kind. */
export const pageLedgerSchema = z.strictObject({
  documents: z.array(z.string()),
  topics: z.array(z.string()),
  indicators: z.array(z.string()),
  agencies: z.array(z.string()),
  groups: z.array(z.string()),
  /** Two documents in full: `foshan-2016-plan/jieyang-2016-plan`. */
  neighbours: z.array(z.string()),
});
export type PageLedger = z.infer<typeof pageLedgerSchema>;

/** The ledger of published addresses (永久链接登记簿). */
export interface Ledger {
  readonly documents: readonly DocumentLedger[];
  readonly moves: readonly Move[];
  readonly pages: PageLedger;
}

/** What the site knows of an address besides the clause that stands there now. */
export const permalinkSchema = z
  .object({
    clause: z.string(),
    /** Another clause id, when this address redirects; null when it is withdrawn or stands here. */
    movedTo: z.string().nullable(),
    withdrawn: z.string().nullable(),
    /** Oldest first; the last is the current one unless the clause has moved. */
    wordings: z.array(wordingSchema),
  })
  .readonly();
export type PermalinkRecord = z.infer<typeof permalinkSchema>;
