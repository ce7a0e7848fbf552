/** Holds what is about to be published against what was published before. */
import type { ClauseRecord } from '#model/clause.ts';
import type { Diagnostic, DiagnosticCode, Outcome } from '#model/diagnostic.ts';
import type { DocumentRecord } from '#model/document.ts';
import {
  type FrontWording,
  type Ledger,
  PAGE_KINDS,
  type PageLedger,
  type PermalinkRecord,
  type Wording,
} from '#model/kept/permalink.ts';
import { FEW, type FrontRecord } from '#model/records.ts';
import { digest, fingerprintOf } from './fingerprint.ts';
import { addressesOf, checkMoves, followMoves, returnsOf } from './moves.ts';

const RECORD = 'run `duidu permalinks record` to record it on purpose';

/** What is published of a corpus, as far as the ledger keeps it. */
export interface Published {
  readonly clauses: readonly ClauseRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly fronts: readonly FrontRecord[];
  /** Ids of all other pages. */
  readonly pages: PageLedger;
}

/**
 * The permalinks of a corpus. A recorded address that is neither there nor moved, and a wording that differs
 * from the last recorded one, are errors: both would break a citation. What is published and not recorded
 * could be lost later without a word, and is `publish/unrecorded`.
 */
export function checkPermalinks(published: Published, ledger: Ledger): Outcome<PermalinkRecord[]> {
  const now = addressesOf(
    published.clauses.map(({ id }) => id),
    published.pages,
  );
  const follow = followMoves(ledger.moves, now);
  const clauses = new Map(published.clauses.map((clause) => [clause.id, clause]));
  const diagnostics = [...checkMoves(ledger, now)];
  const framed = new Set(framesOf(ledger));
  const carded = new Set(cardsOf(ledger));
  const returns = returnsOf(ledger.moves, 'clauses', now);
  const permalinks: PermalinkRecord[] = [];

  for (const { document, clauses: recorded } of ledger.documents)
    for (const [path, wordings] of Object.entries(recorded)) {
      const id = `${document}/${path}`;
      const clause = clauses.get(id);
      const former = clause === undefined ? follow('clauses', id) : undefined;
      if (clause !== undefined) diagnostics.push(...checkWording(clause, wordings.at(-1) as Wording));
      else if (former === undefined)
        diagnostics.push(
          finding(
            'publish/permalink-lost',
            document,
            `${id} was published and would be lost`,
            `Restore the clause, or say in content/permalinks/moves.yaml where it stands now (to: null withdraws it), then ${RECORD}.`,
          ),
        );
      permalinks.push({
        clause: id,
        movedTo: former?.to ?? null,
        withdrawn: former !== undefined && former.to === null ? former.reason : null,
        framed: framed.has(document),
        carded: carded.has(document),
        returned: returns.get(id) ?? null,
        wordings: [...wordings],
      });
    }
  return {
    value: permalinks,
    diagnostics: [
      ...diagnostics,
      ...checkFronts(published, ledger),
      ...checkPages(published.pages, ledger, follow),
      ...unrecorded(published, ledger),
    ],
  };
}

function finding(code: DiagnosticCode, document: string, message: string, hint: string): Diagnostic {
  return { code, file: `content/permalinks/${document}.json`, line: 1, span: null, message, hint };
}

const changed = (document: string, message: string): Diagnostic =>
  finding(
    'publish/wording-changed',
    document,
    message,
    `If the seed was corrected against its source, ${RECORD}; the older wording stays readable.`,
  );

function checkWording(clause: ClauseRecord, last: Wording): Diagnostic[] {
  const now = wordingOf(clause);
  // Recorded when a note was no part of the fingerprint: what was recorded is held against the same of today.
  const own = last.note === undefined ? fingerprintOf({ ...now, note: null }) : clause.fingerprint;
  if (own === last.fingerprint || clause.fingerprint === last.fingerprint) return [];
  const whole = (wording: Wording) =>
    `${wording.heading ?? ''}${wording.body}${last.note === undefined ? '' : (wording.note ?? '')}`;
  return [
    changed(
      clause.document,
      `${clause.id} would change its published wording ${change(whole(last), whole(now))}`,
    ),
  ];
}

/** Title, number, date, preamble: what stands around the clauses was published with them. */
function checkFronts({ documents, fronts }: Published, ledger: Ledger): Diagnostic[] {
  return ledger.documents.flatMap(({ document, front }) => {
    const last = front?.at(-1);
    const record = documents.find(({ id }) => id === document);
    if (last === undefined || record === undefined) return [];
    const now = frontOf(record, fronts);
    if (now.fingerprint === last.fingerprint) return [];
    const whole = ({ title, issuer, issueNumber, signedOn, passages }: FrontWording) =>
      [title, issuer, issueNumber, signedOn, ...passages.flat()].filter((part) => part !== null).join(' ');
    return [
      changed(document, `the front matter of ${document} would change ${change(whole(last), whole(now))}`),
    ];
  });
}

/** Recorded pages of other kinds that would be gone. */
function checkPages(pages: PageLedger, ledger: Ledger, follow: ReturnType<typeof followMoves>): Diagnostic[] {
  return PAGE_KINDS.flatMap((kind) => {
    const here = new Set(pages[kind]);
    return ledger.pages[kind]
      .filter((id) => !here.has(id) && follow(kind, id) === undefined)
      .map((id) =>
        finding(
          'publish/permalink-lost',
          'pages',
          `the page of “${id}” (${kind}) was published and would be lost`,
          `Keep the id, or say in content/permalinks/moves.yaml where it went: { kind: ${kind}, from: ${id}, to: …, reason, by, on }; to: null withdraws it.`,
        ),
      );
  });
}

/** One finding a document and a kind of page, for a new document is a hundred addresses. */
function unrecorded(published: Published, ledger: Ledger): Diagnostic[] {
  const known = new Map(ledger.documents.map((entry) => [entry.document, entry]));
  const found = (file: string, count: number, what: string): Diagnostic[] =>
    count === 0
      ? []
      : [
          finding(
            'publish/unrecorded',
            file,
            `${count} ${what} published and not in the ledger`,
            `To keep them for good, ${RECORD}.`,
          ),
        ];
  // Nothing recorded at all: an edition that has not been published yet, of which one line is enough.
  if (known.size === 0) return found('pages', published.clauses.length, 'clauses would be');
  const clauses = Map.groupBy(
    published.clauses.filter((clause) => {
      const last = known.get(clause.document)?.clauses[clause.path]?.at(-1);
      return last === undefined || (last.note === undefined && clause.responsibility !== null);
    }),
    ({ document }) => document,
  );
  return [
    ...published.documents.flatMap(({ id }) => [
      ...found(id, clauses.get(id)?.length ?? 0, 'clauses or their notes would be'),
      ...found(id, known.get(id)?.front?.length ? 0 : 1, 'front matter would be'),
    ]),
    ...PAGE_KINDS.flatMap((kind) => {
      const recorded = new Set(ledger.pages[kind]);
      return found(
        'pages',
        published.pages[kind].filter((id) => !recorded.has(id)).length,
        `pages (${kind}) would be`,
      );
    }),
  ];
}

/** The ledger with everything that is published now; older wordings and moved addresses stay. `today` is an ISO day. */
export function recordPermalinks(published: Published, ledger: Ledger, today: string): Ledger {
  const known = new Map(ledger.documents.map((entry) => [entry.document, entry]));
  const groups = Map.groupBy(published.clauses, ({ document }) => document);
  const recorded = published.documents.map((record) => {
    const before = known.get(record.id);
    const clauses = { ...before?.clauses };
    for (const clause of groups.get(record.id) ?? []) {
      const wordings = clauses[clause.path] ?? [];
      const now = { ...wordingOf(clause), on: today };
      const last = wordings.at(-1);
      if (last?.fingerprint !== now.fingerprint) clauses[clause.path] = [...wordings, now];
    }
    const front = { ...frontOf(record, published.fronts), on: today };
    const fronts = before?.front ?? [];
    return {
      document: record.id,
      front: fronts.at(-1)?.fingerprint === front.fingerprint ? fronts : [...fronts, front],
      clauses,
    };
  });
  const here = new Set(published.documents.map(({ id }) => id));
  return {
    documents: [...ledger.documents.filter(({ document }) => !here.has(document)), ...recorded],
    moves: ledger.moves,
    pages: {
      ...(Object.fromEntries(
        PAGE_KINDS.map((kind) => [
          kind,
          [...new Set([...ledger.pages[kind], ...published.pages[kind]])].sort(),
        ]),
      ) as PageLedger),
      frames: [...framesOf(ledger)],
      cards: [...new Set([...cardsOf(ledger), ...(published.documents.length > FEW ? [] : here)])].sort(),
    },
    ...(ledger.alignments ? { alignments: ledger.alignments } : {}),
  };
}

/** A ledger that does not say is from the time when every clause had a frame at an address of its own. */
export const framesOf = ({ pages, documents }: Ledger): readonly string[] =>
  pages.frames ?? documents.map(({ document }) => document).sort();

/** A ledger that does not say is from the time when clauses had pictures of their own; of many documents some lie unused. */
export const cardsOf = ({ pages, documents }: Ledger): readonly string[] =>
  pages.cards ?? documents.map(({ document }) => document).sort();

const wordingOf = (clause: ClauseRecord): Wording & { readonly note: string | null } => ({
  fingerprint: clause.fingerprint,
  on: '',
  heading: clause.heading?.source ?? null,
  body: clause.body.source,
  note: clause.responsibility?.printed ?? null,
});

function frontOf(document: DocumentRecord, fronts: readonly FrontRecord[]): FrontWording {
  const told = {
    title: document.title.source || null,
    issuer: document.issuer?.source ?? null,
    issueNumber: document.issueNumber,
    signedOn: document.signedOn,
    passages: (fronts.find((front) => front.document === document.id)?.passages ?? []).map(
      ({ role, text }) => [role, text.source] as const,
    ),
  };
  return { fingerprint: digest(JSON.stringify(told).replace(/\s+/gu, '')), on: '', ...told };
}

/** `from “…加强领导，落实” to “…加强投入，落实”`: both from a little before the first character that differs. */
function change(old: string, now: string): string {
  let at = 0;
  while (at < old.length && old[at] === now[at]) at++;
  const start = Math.max(0, at - 8);
  const excerpt = (text: string) =>
    `“${start > 0 ? '…' : ''}${text.slice(start, at + 16)}${text.length > at + 16 ? '…' : ''}”`;
  return `from ${excerpt(old)} to ${excerpt(now)}`;
}
