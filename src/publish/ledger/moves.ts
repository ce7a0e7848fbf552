/** Where what stood at an old address stands now: the moves that people wrote down, checked and followed. */
import type { Diagnostic } from '#model/diagnostic.ts';
import type { FormerRecord, Ledger, Move, PageKind, PageLedger, Return } from '#model/kept/permalink.ts';

/** What stands at an address no more: where it went (null: withdrawn), and why. */
export interface Former {
  readonly to: string | null;
  readonly reason: string;
  readonly on: string;
}

/** What is published and what was: the ids of clauses and of every kind of page. */
export interface Addresses {
  readonly has: (kind: Move['kind'], id: string) => boolean;
}

export const addressesOf = (clauses: Iterable<string>, pages: PageLedger): Addresses => {
  const sets = new Map<string, ReadonlySet<string>>(
    Object.entries(pages).map(([kind, ids]) => [kind, new Set(ids)]),
  );
  sets.set('clauses', new Set(clauses));
  return { has: (kind, id) => sets.get(kind)?.has(id) === true };
};

/** Ids of all clauses that the ledger knows. */
export const recordedClauses = ({ documents }: Ledger): string[] =>
  documents.flatMap(({ document, clauses }) => Object.keys(clauses).map((path) => `${document}/${path}`));

/**
 * Answers where an id went; undefined where nothing says. Moves are followed to their end, ended ones are not. The clauses of a
 * document that moved or was withdrawn go with it, and so do its comparisons.
 */
export function followMoves(moves: readonly Move[], now: Addresses) {
  const byKind = Map.groupBy(
    moves.filter(({ ended }) => ended === undefined),
    ({ kind }) => kind,
  );
  const find = (kind: Move['kind'], id: string) => byKind.get(kind)?.find(({ from }) => from === id);
  const implied = (kind: Move['kind'], id: string): Former | undefined => {
    const parts = id.split('/');
    const own = kind === 'clauses' ? parts.slice(0, 1) : kind === 'neighbours' ? parts : [];
    const gone = own.flatMap((document) => {
      const move = follow('documents', document);
      return move ? [move] : [];
    });
    const [first] = gone;
    if (first === undefined) return undefined;
    const renamed = parts.map(
      (part, n) => (n < own.length ? follow('documents', part)?.to : undefined) ?? part,
    );
    const to = renamed.join('/');
    const lasts = gone.every((move) => move.to !== null);
    const target = [to, ...(kind === 'neighbours' ? [renamed.toReversed().join('/')] : [])].find(
      (candidate) => now.has(kind, candidate),
    );
    if (!lasts) return { ...first, to: null };
    return target === undefined ? undefined : { ...first, to: target };
  };
  const follow = (kind: Move['kind'], id: string): Former | undefined => {
    const seen = new Set<string>();
    let at: string | null = id;
    let found: Former | undefined;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      const move: Move | undefined = find(kind, at);
      const next: Former | undefined = move ?? (now.has(kind, at) ? undefined : implied(kind, at));
      if (next === undefined) break;
      found = { to: next.to, reason: found?.reason ?? next.reason, on: found?.on ?? next.on };
      at = next.to;
    }
    return found;
  };
  return follow;
}

/** Moves that would lead a reader astray, each with its line in `moves.yaml`. */
export function checkMoves(ledger: Ledger, now: Addresses, folder = 'content'): Diagnostic[] {
  const recorded = addressesOf(recordedClauses(ledger), ledger.pages);
  const follow = followMoves(ledger.moves, now);
  const first = new Map<string, number>();
  const open = new Set(
    ledger.moves.filter(({ ended }) => ended === undefined).map(({ kind, from }) => `${kind} ${from}`),
  );
  const overlaps = overlapping(ledger.moves);
  return ledger.moves.flatMap((move) => {
    const { kind, from, to, on, ended, line = 1 } = move;
    const report = (message: string, hint: string): Diagnostic => ({
      code: 'publish/move',
      file: `${folder}/permalinks/moves.yaml`,
      line,
      span: null,
      message,
      hint,
    });
    const key = `${kind} ${from}`;
    if (overlaps.has(move))
      return report(
        `${from} is said to have moved on ${on}, while an earlier move of it lasted`,
        'Correct one of the days: a move begins where the one before it ended, or later.',
      );
    if (ended !== undefined) {
      if (ended.on < on)
        return report(`${from} is said to stand again before it moved`, 'Correct one of the two days.');
      if (to !== null && !recorded.has(kind, to) && !now.has(kind, to))
        return report(
          `${from} is said to have led to ${to}, which was never published (${kind})`,
          'Name an address of the ledger: its page leads readers there.',
        );
      return now.has(kind, from) || open.has(key)
        ? []
        : report(
            `${from} is said to stand again, and it does not`,
            'Take `ended` away, or say in a further move where it went since.',
          );
    }
    // Before what would be said of any two: an address that still stands is moved to itself by whoever meant to say nothing.
    if (to === from)
      return report(
        `${from} is moved to itself`,
        'Name where it stands now; where it did not move, remove the entry.',
      );
    const earlier = first.get(key);
    first.set(key, earlier ?? line);
    if (earlier !== undefined)
      return report(
        `${from} is moved a second time (first on line ${earlier})`,
        'Keep the one that is right.',
      );
    if (!recorded.has(kind, from))
      return report(
        `${from} was never published (${kind})`,
        'Name an address of the ledger, or remove the move.',
      );
    if (now.has(kind, from))
      return report(
        `${from} is said to have moved, and it still stands`,
        'Say under `ended` (reason, by, on) since when it stands again, or take away what stands there; else its readers are sent to something else.',
      );
    const end = follow(kind, from)?.to ?? null;
    if (to !== null && end !== null && !now.has(kind, end))
      return report(`${from} is said to have moved to ${to}, which does not exist`, 'Name an existing id.');
    return [];
  });
}

/** Moves that begin before an earlier one of the same address ended. */
const overlapping = (moves: readonly Move[]): ReadonlySet<Move> =>
  new Set(
    Map.groupBy(moves, ({ kind, from }) => `${kind} ${from}`)
      .values()
      .flatMap((own) => {
        const sorted = own.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
        return sorted.filter((move, at) =>
          sorted.slice(0, at).some(({ ended }) => ended !== undefined && move.on < ended.on),
        );
      }),
  );

/** By id: what stands again after a move of that kind ended; of several the last. */
export const returnsOf = (moves: readonly Move[], kind: Move['kind'], now: Addresses) =>
  new Map(
    moves
      .flatMap((move) =>
        move.ended && move.kind === kind && now.has(kind, move.from) ? [[move, move.ended] as const] : [],
      )
      .sort(([, one], [, other]) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
      .map(([{ from: id, to, on: from }, { reason, on }]): [string, Return] => [
        id,
        { to, from, on, reason },
      ]),
  );

/** Every recorded page that stands no more and of which a move tells, and every one that stands again. */
export function formersOf(ledger: Ledger, now: Addresses): FormerRecord[] {
  const follow = followMoves(ledger.moves, now);
  return (Object.keys(ledger.pages) as PageKind[]).flatMap((kind) => {
    const returns = returnsOf(ledger.moves, kind, now);
    return ledger.pages[kind].flatMap((id): FormerRecord[] => {
      const returned = returns.get(id) ?? null;
      if (returned)
        return [{ kind, id, movedTo: null, reason: returned.reason, on: returned.on, returned, fronts: [] }];
      const former = now.has(kind, id) ? undefined : follow(kind, id);
      if (former === undefined) return [];
      const { to, reason, on } = former;
      return [{ kind, id, movedTo: to, reason, on, returned: null, fronts: frontsOf(ledger, kind, id) }];
    });
  });
}

const frontsOf = ({ documents }: Ledger, kind: PageKind, id: string): FormerRecord['fronts'] =>
  (kind === 'documents' ? (documents.find(({ document }) => document === id)?.front ?? []) : []).map(
    ({ fingerprint, on, title, passages }) => ({
      fingerprint,
      on,
      text: [
        ...(passages.some(([role]) => role === 'title') || title === null ? [] : [title]),
        ...passages.map(([, text]) => text),
      ].join('\n'),
    }),
  );
