/** Days of the ledger that are still to come: who reads a former page would be told of what did not happen yet. */
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Ledger } from '#model/kept/permalink.ts';

/**
 * Moves, and ends of moves, that are dated after `today`. A clock that is behind the days which were recorded by one is
 * wrong, and of what is to come it knows nothing.
 */
export function checkDays(ledger: Ledger, today: string, folder = 'content'): Diagnostic[] {
  if (today < lastRecorded(ledger)) return [];
  return ledger.moves.flatMap(({ from, on, ended, line = 1 }: Ledger['moves'][number]) => {
    const said = [
      { what: 'to have moved', on },
      ...(ended ? [{ what: 'to stand again', on: ended.on }] : []),
    ];
    const later = said.find((one) => one.on > today);
    if (later === undefined) return [];
    return [
      {
        code: 'publish/move' as const,
        file: `${folder}/permalinks/moves.yaml`,
        line,
        span: null,
        message: `${from} is said ${later.what} on ${later.on}, and today is ${today}`,
        hint: 'Name the day on which it was done, today at the latest.',
      },
    ];
  });
}

/** The last day that a clock entered; empty where nothing is recorded. */
const lastRecorded = ({ documents, alignments }: Ledger): string =>
  [
    ...documents.flatMap(({ front = [], clauses }) => [...front, ...Object.values(clauses).flat()]),
    ...(alignments?.releases ?? []),
  ].reduce((last, { on }) => (on > last ? on : last), '');
