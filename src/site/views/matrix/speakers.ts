/** Who of a matrix speaks: its places, and its documents that name none. */
import { countSpeakers, type Speakers } from '../crowd/speakers.ts';
import type { Matrix } from './rows.ts';

/** All of them, or those whose ids are `among`. */
export const matrixSpeakers = ({ places, documents }: Matrix, among?: ReadonlySet<string>): Speakers =>
  countSpeakers(
    places
      .filter(({ id }) => among?.has(id) ?? true)
      .map((place) => ({ documents: place.documents.flatMap((n) => documents[n] ?? []) })),
  );
