/** Holds a ledger against an earlier state of itself: it may only grow. */
import { type Ledger, type Move, PAGE_KINDS } from '#model/kept/permalink.ts';
import { framesOf } from './permalinks.ts';

/** What `before` recorded and `after` does not, in words: `jieyang-2016-plan/1 (1596af7db89e9b9c)`. Empty where all was kept. */
export function ledgerLosses(before: Ledger, after: Ledger): string[] {
  const now = new Map(after.documents.map((entry) => [entry.document, entry]));
  return [
    ...before.documents.flatMap(({ document, clauses, front = [] }) => {
      const own = now.get(document);
      const fronts = new Set(own?.front?.map(({ fingerprint }) => fingerprint));
      return [
        ...front
          .filter(({ fingerprint }) => !fronts.has(fingerprint))
          .map(({ fingerprint }) => `front matter of ${document} (${fingerprint})`),
        ...Object.entries(clauses).flatMap(([path, wordings]) =>
          wordings
            .filter((old) => !own?.clauses[path]?.some((wording) => sameWording(wording, old)))
            .map(({ fingerprint }) => `${document}/${path} (${fingerprint})`),
        ),
      ];
    }),
    ...PAGE_KINDS.flatMap((kind) => {
      const ids = new Set(after.pages[kind]);
      return before.pages[kind].filter((id) => !ids.has(id)).map((id) => `page of ${id} (${kind})`);
    }),
    ...lostFrames(before, after),
    ...before.moves
      .filter((old) => !after.moves.some((move) => isSameMove(old, move)))
      .map(({ from }) => `move of ${from}`),
  ];
}

/** Where it leads may be corrected; that an address was away for a while, and when, stays. */
const isSameMove = (old: Move, move: Move): boolean =>
  move.kind === old.kind &&
  move.from === old.from &&
  (old.ended === undefined || (move.on === old.on && move.ended?.on === old.ended.on));

function lostFrames(before: Ledger, after: Ledger): string[] {
  const now = new Set(framesOf(after));
  return framesOf(before)
    .filter((id) => !now.has(id))
    .map((id) => `frames of ${id}`);
}

const sameWording = (
  one: Ledger['documents'][number]['clauses'][string][number],
  other: typeof one,
): boolean =>
  one.fingerprint === other.fingerprint &&
  one.on === other.on &&
  one.heading === other.heading &&
  one.body === other.body &&
  one.note === other.note;
