import { z } from 'zod';
import { isoDaySchema } from './day.ts';

/** One wording of a clause as it was once published; people have cited it by its fingerprint. */
export const wordingSchema = z
  .strictObject({
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
    /** Day on which it was recorded, ISO, in the edition's time zone. */
    on: isoDaySchema,
    heading: z.string().nullable(),
    body: z.string(),
    /**
     * The note of responsible units as printed; null where there was none. Wordings that were recorded before notes
     * were part of the fingerprint lack it.
     */
    note: z.string().nullable().optional(),
  })
  .readonly();
export type Wording = z.infer<typeof wordingSchema>;

/** What stood before and behind the clauses of a document when it was published, and what it told of the document. */
export const frontWordingSchema = z
  .strictObject({
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
    on: isoDaySchema,
    title: z.string().nullable(),
    issuer: z.string().nullable(),
    issueNumber: z.string().nullable(),
    signedOn: z.string().nullable(),
    /** Role and text of each passage: `title`, `number`, `addressee`, `preamble` … */
    passages: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
  })
  .readonly();
export type FrontWording = z.infer<typeof frontWordingSchema>;

/**
 * `content/permalinks/DOCUMENT.json`: every clause path of a document that was ever published, with its
 * wordings, oldest first, and so its front matter.
 */
export const documentLedgerSchema = z.strictObject({
  document: z.string(),
  front: z.array(frontWordingSchema).optional(),
  clauses: z.record(z.string(), z.array(wordingSchema).min(1)),
});
export type DocumentLedger = z.infer<typeof documentLedgerSchema>;

/** What has an address besides clauses. `neighbours` are two documents in full; `files` stand under `/data/`. */
export const PAGE_KINDS = [
  'documents',
  'topics',
  'indicators',
  'agencies',
  'groups',
  'neighbours',
  'places',
  'questions',
  'notes',
  'files',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** `content/permalinks/moves.yaml`: where what stood at an old address stands now. */
export const moveSchema = z.strictObject({
  /** What it is; a clause where nothing is said. */
  kind: z.enum(['clauses', ...PAGE_KINDS]).default('clauses'),
  /** Ids: `jieyang-2016-plan/3.2.2.3`. `to` is null when it was withdrawn. */
  from: z.string().min(1),
  to: z.string().min(1).nullable(),
  reason: z.string().min(1),
  by: z.string().min(1),
  on: isoDaySchema,
  /** The same address stands again, and the move leads nobody any more; it is kept, for readers were led by it. */
  ended: z.strictObject({ reason: z.string().min(1), by: z.string().min(1), on: isoDaySchema }).optional(),
});
export type Move = z.infer<typeof moveSchema>;

const ids = z.array(z.string()).default([]);

/** `content/permalinks/pages.json`: ids of every other page that was published, by kind. */
export const pageLedgerSchema = z.strictObject({
  documents: ids,
  topics: ids,
  indicators: ids,
  agencies: ids,
  groups: ids,
  /** Two documents in full: `foshan-2016-plan/jieyang-2016-plan`. */
  neighbours: ids,
  places: ids,
  questions: ids,
  notes: ids,
  /** Files under `/data/`: `clauses.json`, `clauses.csv`. */
  files: ids,
  /**
   * Documents whose clauses and rows were offered in frames at addresses of their own. All documents of a ledger that
   * does not say so; a document recorded since then has one page for all its frames.
   */
  frames: z.array(z.string()).optional(),
  /**
   * Documents whose clauses have pictures of their own for who shares them, which stay when the edition grows beyond
   * those that do. All documents of a ledger that does not say so.
   */
  cards: z.array(z.string()).optional(),
} satisfies Record<PageKind | 'frames' | 'cards', unknown>);
export type PageLedger = z.infer<typeof pageLedgerSchema>;

/** A change of the rules that pair clauses, and what it did to what was published between the same documents. */
export const releaseSchema = z
  .strictObject({
    /** ISO day on which it was recorded. */
    on: isoDaySchema,
    /** Versions of the table of frequencies and of the fitted weights. */
    rules: z.string(),
    /** `A B RELATION`. */
    gained: z.array(z.string()),
    lost: z.array(z.string()),
    /** `A B BEFORE AFTER`: another relation. */
    changed: z.array(z.string()),
    /** Rows that are no more, with the clauses that stood in them. */
    groupsGone: z.array(z.object({ id: z.string(), members: z.array(z.string()) }).readonly()),
  })
  .readonly();
export type Release = z.infer<typeof releaseSchema>;

/** `content/permalinks/alignments.json`: the pairs and rows that were published last, and every release. */
export const alignmentLedgerSchema = z.strictObject({
  rules: z.string(),
  /** `A B RELATION`, in order. */
  pairs: z.array(z.string()),
  /** Clause ids by row. */
  groups: z.record(z.string(), z.array(z.string())),
  releases: z.array(releaseSchema),
});
export type AlignmentLedger = z.infer<typeof alignmentLedgerSchema>;

/** Beside `data-releases.json`: the archive of what was published on a day. */
export const releaseFile = (on: string): string => `data-${on}.zip`;

/** `content/permalinks/data-releases.json`: days whose data stay readable under `/data/DAY/`, with their archives beside it. */
export const dataReleaseSchema = z
  .strictObject({
    on: isoDaySchema,
    /** Of the edition at that time; null where it had none. */
    version: z.string().nullable(),
    bytes: z.int(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();
export type DataRelease = z.infer<typeof dataReleaseSchema>;

/** The ledger of published addresses (永久链接登记簿). */
export interface Ledger {
  readonly documents: readonly DocumentLedger[];
  readonly moves: readonly (Move & { readonly line?: number })[];
  readonly pages: PageLedger;
  /** Missing or null where no pairs were recorded yet. */
  readonly alignments?: AlignmentLedger | null;
}

/** An address that led elsewhere for a while and stands again. */
export const returnSchema = z
  .object({
    /** Where it led; null when it was withdrawn. */
    to: z.string().nullable(),
    /** ISO days: from when it led there, and from when it stands again. */
    from: z.string(),
    on: z.string(),
    /** Why it stands again. */
    reason: z.string(),
  })
  .readonly();
export type Return = z.infer<typeof returnSchema>;

/** What the site knows of an address besides the clause that stands there now. */
export const permalinkSchema = z
  .object({
    clause: z.string(),
    /** Another clause id, when this address redirects; null when it is withdrawn or stands here. */
    movedTo: z.string().nullable(),
    withdrawn: z.string().nullable(),
    /** Whether the clause was offered in a frame at an address of its own, which still answers. */
    framed: z.boolean(),
    /** Whether the clause has had a picture of its own for who shares it, which still answers. */
    carded: z.boolean(),
    /** How it was away for a while; null for most. */
    returned: returnSchema.nullable(),
    /** Oldest first; the last is the current one unless the clause has moved. */
    wordings: z.array(wordingSchema),
  })
  .readonly();
export type PermalinkRecord = z.infer<typeof permalinkSchema>;

/** An address, other than a clause's, at which nothing stands any more, or stands again (`returned`). */
export const formerSchema = z
  .object({
    kind: z.enum(PAGE_KINDS),
    id: z.string(),
    /** Id of what stands in its place; null when it was withdrawn, or stands again. */
    movedTo: z.string().nullable(),
    reason: z.string(),
    on: z.string(),
    returned: returnSchema.nullable(),
    /** Of a document: what stood before and behind its clauses, oldest first. */
    fronts: z.array(
      z
        .object({
          fingerprint: z.string(),
          on: z.string(),
          /** Paragraphs, parted by line feeds. */
          text: z.string(),
        })
        .readonly(),
    ),
  })
  .readonly();
export type FormerRecord = z.infer<typeof formerSchema>;
