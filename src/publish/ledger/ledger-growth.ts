/** Holds a ledger against an earlier state of itself: it may only grow. */
import { type Ledger, type Move, PAGE_KINDS } from '#model/kept/permalink.ts';
import { cardsOf, framesOf } from './permalinks.ts';

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
    ...lostOffers(before, after),
    ...lostMoves(before.moves, after.moves),
  ];
}

/** Each older move stands as one of its own: an ended one of the same address is not the one that is open. */
function lostMoves(before: readonly Move[], after: readonly Move[]): string[] {
  const left = [...after];
  // The ended ones first: what they may be is least.
  return before
    .toSorted((one, other) => Number(other.ended !== undefined) - Number(one.ended !== undefined))
    .filter((old) => {
      const at = left.findIndex((move) => isSameMove(old, move));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .map(({ from }) => `move of ${from}`);
}

/** Where it leads may be corrected, and it may end; that an address was away, from when and until when, stays. */
const isSameMove = (old: Move, move: Move): boolean =>
  move.kind === old.kind &&
  move.from === old.from &&
  move.on === old.on &&
  (old.ended === undefined
    ? move.ended === undefined || move.ended.on >= old.on
    : move.ended?.on === old.ended.on);

function lostOffers(before: Ledger, after: Ledger): string[] {
  const offers = [
    ['frames', framesOf],
    ['cards', cardsOf],
  ] as const;
  return offers.flatMap(([what, of]) => {
    const now = new Set(of(after));
    return of(before)
      .filter((id) => !now.has(id))
      .map((id) => `${what} of ${id}`);
  });
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
