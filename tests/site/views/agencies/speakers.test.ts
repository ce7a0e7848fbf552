/** An office that a document without a place charges is not charged by one place more. */
import { expect, test } from 'vitest';
import type { AgencyRecord } from '#model/facts/agency.ts';
import type { OfficeRow, Tally } from '#site/views/agencies/ledger.ts';
import { officeSpeakers } from '#site/views/agencies/speakers.ts';

const tally = (...clauses: readonly string[]): Tally => ({
  agency: { clauses: clauses.map((clause) => ({ clause })) } as unknown as AgencyRecord,
  lead: 0,
  first: 0,
  all: clauses.length,
});
const places = ['jia', null, 'yi'];
const health: OfficeRow = {
  kind: 'health',
  cells: [[tally('a/1')], [tally('b/1', 'b/2'), tally('c/1')], []],
  all: 4,
};
const water: OfficeRow = { kind: 'water', cells: [[], [tally('b/3')], [tally('d/1')]], all: 2 };

test('places are counted as places, and documents of the others as documents', () => {
  expect(officeSpeakers({ places }, [health])).toEqual({ places: 1, documents: 2 });
  expect(officeSpeakers({ places }, [water])).toEqual({ places: 1, documents: 1 });
  expect(officeSpeakers({ places }, [health, water])).toEqual({ places: 2, documents: 2 });
});
