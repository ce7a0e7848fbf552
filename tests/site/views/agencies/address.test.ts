import { expect, test } from 'vitest';
import { agencyAddress } from '#site/views/agencies/address.ts';

const clauses = [{ clause: 'a/1.2', lead: true }];

test('an agency without a page is told of by the clause that names it', () => {
  expect(agencyAddress({ id: 'x', page: true, clauses })).toBe('/agencies/x/');
  expect(agencyAddress({ id: 'x', page: false, clauses })).toBe('/clauses/a/1.2/');
});
