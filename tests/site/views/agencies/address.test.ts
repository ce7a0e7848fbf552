import { expect, test } from 'vitest';
import type { AgencyRecord } from '#model/facts/agency.ts';
import type { Place } from '#model/kept/content.ts';
import { agencyAddress } from '#site/views/agencies/address.ts';
import { placedName } from '#site/views/agencies/named-places.ts';

const clauses = [{ clause: 'a/1.2', lead: true }];

test('an agency without a page is told of by the clause that names it', () => {
  expect(agencyAddress({ id: 'x', page: true, clauses })).toBe('/agencies/x/');
  expect(agencyAddress({ id: 'x', page: false, clauses })).toBe('/clauses/a/1.2/');
});

test('a unit is told from others of its name by its place', () => {
  const agency = (name: string) =>
    ({ name: { source: name, hans: name, hant: name }, nameEn: null }) as AgencyRecord;
  const place = { name: { hans: '湖州', hant: '湖州', en: 'Huzhou' } } as Place;
  expect(placedName(agency('市卫生健康委'), place, 'hans')).toBe('湖州 市卫生健康委');
  expect(placedName(agency('湖州市生态环境局'), place, 'hans')).toBe('湖州市生态环境局');
  expect(placedName(agency('市卫生健康委'), null, 'hans')).toBe('市卫生健康委');
});
