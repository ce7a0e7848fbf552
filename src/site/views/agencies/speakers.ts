/** Who charges an office: places, and documents of agencies that belong to no place. */
import { documentOf } from '#model/clause-id.ts';
import type { Speakers } from '../crowd/speakers.ts';
import type { AgencyOverview, OfficeRow } from './ledger.ts';

export function officeSpeakers(
  { places }: Pick<AgencyOverview, 'places'>,
  rows: readonly OfficeRow[],
): Speakers {
  const charged = (at: number) => rows.flatMap(({ cells }) => cells[at] ?? []);
  const elsewhere = places.flatMap((id, at) => (id === null ? charged(at) : []));
  const documents = elsewhere.flatMap(({ agency }) => agency.clauses.map(({ clause }) => documentOf(clause)));
  return {
    places: places.filter((id, at) => id !== null && charged(at).length > 0).length,
    documents: new Set(documents).size,
  };
}
