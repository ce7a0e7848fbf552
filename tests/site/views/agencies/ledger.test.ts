import { describe, expect, test } from 'vitest';
import type { ClauseRecord } from '#model/clause.ts';
import type { AgencyRecord } from '#model/facts/agency.ts';
import type { Records } from '#model/records.ts';
import {
  chargedShares,
  elsewhereOf,
  leadersByDocument,
  overviewAgencies,
} from '#site/views/agencies/ledger.ts';
import { officeName } from '#site/views/agencies/offices.ts';

const text = (hans: string) => ({ source: hans, hans, hant: hans });
const agency = (
  id: string,
  kind: string | null,
  place: string | null,
  clauses: [string, boolean][],
): AgencyRecord => ({
  id,
  name: text(id),
  clauses: clauses.map(([clause, lead]) => ({ clause, lead })),
  nameEn: null,
  place,
  kind,
  laterName: null,
  page: true,
});
const clause = (id: string, agencies: string[], leadDeclared = true): ClauseRecord =>
  ({
    id,
    document: id.split('/')[0],
    leaf: true,
    responsibility:
      agencies.length === 0
        ? null
        : {
            printed: '',
            agencies: agencies.map((one) => ({ id: one, name: text(one) })),
            lead: agencies[0],
            leadDeclared,
          },
  }) as unknown as ClauseRecord;
const RECORDS = {
  documents: [
    { id: 'a', place: { id: 'jia' } },
    { id: 'b', place: { id: 'yi' } },
    { id: 'c', place: { id: 'yi' } },
  ],
  clauses: [
    clause('a/1', ['jia-health', 'jia-water']),
    clause('a/2', ['jia-health']),
    clause('b/1', ['yi-health'], false),
    clause('b/2', []),
    clause('c/1', []),
  ],
  agencies: [
    agency('jia-health', 'health', 'jia', [
      ['a/1', true],
      ['a/2', true],
    ]),
    agency('jia-water', 'water', 'jia', [['a/1', false]]),
    agency('yi-health', 'health', 'yi', [['b/1', true]]),
  ],
} as unknown as Records;

describe('the grid of offices', () => {
  const overview = overviewAgencies(RECORDS);

  test('offices of two places stand side by side, the others apart', () => {
    expect(overview.places).toEqual(['jia', 'yi']);
    expect(overview.shared.map(({ kind, all }) => [kind, all])).toEqual([['health', 3]]);
    expect(overview.single.map(({ kind }) => kind)).toEqual(['water']);
  });

  test('a lead that nobody declared is counted apart', () => {
    const [declared, assumed] = overview.shared[0]?.cells.flat() ?? [];
    expect(declared).toMatchObject({ lead: 2, first: 0, all: 2 });
    expect(assumed).toMatchObject({ lead: 0, first: 1, all: 1 });
  });
});

test('who leads, by document; one that charges nobody is left out', () => {
  expect(leadersByDocument(RECORDS).map(({ document, declared, all }) => [document, declared, all])).toEqual([
    ['a', 2, 2],
    ['b', 0, 1],
  ]);
});

describe('agencies of no known kind', () => {
  const named = (names: readonly string[], kind: string | null = 'other') => ({
    ...RECORDS,
    agencies: RECORDS.agencies.map((one, at) => ({ ...one, kind, name: text(names[at] as string) })),
  });

  test('are one office where their names say the same without level and form', () => {
    const [row, ...more] = overviewAgencies(named(['市卫生健康委', '市水务局', '县卫生健康局'])).shared;
    expect(more).toEqual([]);
    expect(row?.cells.map((cell) => cell.map((tally) => tally.agency.id))).toEqual([
      ['jia-health'],
      ['yi-health'],
    ]);
    expect(officeName(row?.kind as string, row?.cells[0]?.[0]?.agency as AgencyRecord, 'hans')).toBe(
      '卫生健康',
    );
  });

  test('are offices of their own where their names say something else', () => {
    expect(overviewAgencies(named(['市卫生健康委', '市水务局', '县医疗保障局'])).single).toHaveLength(3);
  });

  test('of a party committee are named so', () => {
    const [agency] = named(['县委编办', '', '']).agencies as [AgencyRecord];
    expect(officeName('office-0', agency, 'hans')).toBe('党委编办');
    expect(officeName('office-0', agency, 'hant').at(0)).toBe('黨');
  });

  test('groups of bodies are offices of their own', () => {
    const groups = ['各县人民政府', '各有关部门', '各县人民政府'];
    expect(overviewAgencies(named(groups, 'collective')).single).toHaveLength(3);
  });
});

test('how many clauses are assigned', () => {
  expect(chargedShares(RECORDS).map(({ leaves, charged }) => [leaves, charged])).toEqual([
    [2, 2],
    [2, 1],
    [1, 0],
  ]);
});

test('of a document that says it of some tasks it is said of how many it says who leads', () => {
  const mixed = {
    ...RECORDS,
    clauses: RECORDS.clauses.map((one) => (one.id === 'a/2' ? clause('a/2', ['jia-health'], false) : one)),
  };
  expect(leadersByDocument(mixed)[0]).toMatchObject({ declared: 1, all: 2 });
  expect(chargedShares(mixed)[0]).toMatchObject({ declared: 1, charged: 2 });
});

test('the same office elsewhere, not in its own place', () => {
  const [one] = RECORDS.agencies;
  expect(elsewhereOf(RECORDS, (one as AgencyRecord).id).listed?.map(({ id }) => id)).toEqual(['yi-health']);
});
