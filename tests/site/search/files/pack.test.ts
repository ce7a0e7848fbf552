import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packShard, unpackShard } from '#site/search/files/pack.ts';
import { record } from '../sample-records.ts';

test('records come back as they were written', () => {
  const lists = { topics: ['aims', 'staff', 'beds'], agencies: ['finance', 'health'] };
  const text = fc.string({ unit: fc.constantFrom(...'医疗，。 \n（一）8—') });
  const some = fc.record({
    path: fc.constantFrom('front', '1', '3.2.2', '2b'),
    label: text,
    marker: text,
    heading: text,
    seam: fc.constantFrom('', '。'),
    body: text,
    notes: text,
    topics: fc.subarray([...lists.topics]),
    agencies: fc.subarray([...lists.agencies]),
    duties: fc.subarray(['must', 'shall', 'may', 'encourage', 'explore'] as const),
    targets: fc.nat(20),
    counterparts: fc.subarray(['0/3.1', '2/front', '11/2b']),
  });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1 }), (records) => {
      const shard = { document: 'east-2016-plan', records: records.map((parts) => record(parts)) };
      expect(unpackShard(packShard(shard, lists), lists)).toEqual(shard);
    }),
  );
});
