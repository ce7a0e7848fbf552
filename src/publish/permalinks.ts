/** Holds what is about to be published against what was published before. */
import type { ClauseRecord } from '#model/clause.ts';
import type { Diagnostic, DiagnosticCode, Outcome } from '#model/diagnostic.ts';
import type { Ledger, PageLedger, PermalinkRecord, Wording } from '#model/permalink.ts';

const RECORD = 'run `npm run permalinks -- record` to record it on purpose';

/**
 * The permalinks of a corpus. A recorded clause address that is neither there nor moved, and a wording
 * that differs from the last recorded one, are errors: both would break a citation.
 */
export function checkPermalinks(
  clauses: readonly ClauseRecord[],
  ledger: Ledger,
): Outcome<PermalinkRecord[]> {
  const diagnostics: Diagnostic[] = [];
  const report = (code: DiagnosticCode, document: string, message: string, hint: string) =>
    diagnostics.push({
      code,
      file: `content/permalinks/${document}.json`,
      line: 1,
      span: null,
      message,
      hint,
    });
  const now = new Map(clauses.map((clause) => [clause.id, clause]));
  const moves = new Map(ledger.moves.map((move) => [move.from, move]));
  const permalinks: PermalinkRecord[] = [];

  for (const { document, clauses: recorded } of ledger.documents)
    for (const [path, wordings] of Object.entries(recorded)) {
      const id = `${document}/${path}`;
      const clause = now.get(id);
      const move = moves.get(id);
      if (clause === undefined && move === undefined)
        report(
          'publish/permalink-lost',
          document,
          `${id} was published and would be lost`,
          `Restore the clause, or say in content/permalinks/moves.yaml where it stands now (to: null withdraws it), then ${RECORD}.`,
        );
      else if (
        clause !== undefined &&
        move === undefined &&
        clause.fingerprint !== wordings.at(-1)?.fingerprint
      )
        report(
          'publish/wording-changed',
          document,
          `${id} would change its published wording ${change(wordings.at(-1), wordingOf(clause))}`,
          `If the seed was corrected against its source, ${RECORD}; the older wording stays readable.`,
        );
      permalinks.push({
        clause: id,
        movedTo: move?.to ?? null,
        withdrawn: move !== undefined && move.to === null ? move.reason : null,
        wordings: [...wordings],
      });
    }

  for (const { from, to } of ledger.moves)
    if (to !== null && !now.has(to))
      report(
        'publish/permalink-lost',
        'moves',
        `${from} is said to have moved to ${to}, which does not exist`,
        'Name an existing clause id.',
      );
  return { value: permalinks, diagnostics };
}

/** Recorded pages of other kinds that would be gone. */
export function checkPages(pages: PageLedger, recorded: PageLedger): Diagnostic[] {
  return (Object.keys(recorded) as (keyof PageLedger)[]).flatMap((kind) => {
    const here = new Set(pages[kind]);
    return recorded[kind]
      .filter((id) => !here.has(id))
      .map(
        (id): Diagnostic => ({
          code: 'publish/permalink-lost',
          file: 'content/permalinks/pages.json',
          line: 1,
          span: null,
          message: `the page of “${id}” (${kind}) was published and would be lost`,
          hint: 'Keep the id, or delete it from content/permalinks/pages.json with the reason in the commit.',
        }),
      );
  });
}

/** The ledger with everything that is published now; older wordings and moved addresses stay. */
export function recordPermalinks(
  clauses: readonly ClauseRecord[],
  pages: PageLedger,
  ledger: Ledger,
  today: string,
): Ledger {
  const documents = new Map(
    ledger.documents.map(({ document, clauses: recorded }) => [document, { ...recorded }]),
  );
  for (const clause of clauses) {
    const recorded = documents.get(clause.document) ?? {};
    documents.set(clause.document, recorded);
    const wordings = recorded[clause.path] ?? [];
    if (wordings.at(-1)?.fingerprint !== clause.fingerprint)
      recorded[clause.path] = [...wordings, { ...wordingOf(clause), on: today }];
  }
  const union = (kind: keyof PageLedger) => [...new Set([...ledger.pages[kind], ...pages[kind]])].sort();
  return {
    documents: [...documents].map(([document, recorded]) => ({ document, clauses: recorded })),
    moves: ledger.moves,
    pages: {
      documents: union('documents'),
      topics: union('topics'),
      indicators: union('indicators'),
      agencies: union('agencies'),
      groups: union('groups'),
      neighbours: union('neighbours'),
    },
  };
}

const wordingOf = (clause: ClauseRecord): Wording => ({
  fingerprint: clause.fingerprint,
  on: '',
  heading: clause.heading?.source ?? null,
  body: clause.body.source,
});

/** `from “…加强领导，落实” to “…加强投入，落实”`: both from a little before the first character that differs. */
function change(before: Wording | undefined, after: Wording): string {
  const whole = (wording: Wording | undefined) => `${wording?.heading ?? ''}${wording?.body ?? ''}`;
  const [old, now] = [whole(before), whole(after)];
  let at = 0;
  while (at < old.length && old[at] === now[at]) at++;
  const start = Math.max(0, at - 8);
  const excerpt = (text: string) =>
    `“${start > 0 ? '…' : ''}${text.slice(start, at + 16)}${text.length > at + 16 ? '…' : ''}”`;
  return `from ${excerpt(old)} to ${excerpt(now)}`;
}
