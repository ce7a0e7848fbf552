/** Of the editions of one programme, which of the others each shares most words with. */
import type { BorrowingRecord } from '#model/alignment.ts';
import type { Records } from '#model/records.ts';
import { LEAST_SHARE } from '../places/apart.ts';

/** One for each of `editions` that shares anything to speak of with another. */
export const closestSources = (
  { borrowings }: Pick<Records, 'borrowings'>,
  editions: readonly string[],
): readonly BorrowingRecord[] =>
  editions.flatMap((id) => {
    const others = borrowings.filter(
      ({ document, from, share }) => document === id && editions.includes(from) && share >= LEAST_SHARE,
    );
    return others.toSorted((x, y) => y.share - x.share).slice(0, 1);
  });
