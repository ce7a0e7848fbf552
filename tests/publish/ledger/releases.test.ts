import { expect, test } from 'vitest';
import { recordAlignments } from '#publish/ledger/releases.ts';

const pair = (a: string, b: string, relation: string) => ({ a, b, relation }) as never;
const before = {
  rules: '1',
  pairs: ['x/1 y/1 same', 'x/2 y/2 partial', 'x/3 y/3 same'],
  groups: { 'x-1': ['x/1', 'y/1'], 'x-2': ['x/2', 'y/2'], 'x-3': ['x/3', 'y/3'] },
  releases: [],
};
const group = (id: string, members: string[]) => ({ id, topic: '', members });

test('a release says what was gained, lost and changed between the documents that were there', () => {
  const pairs = [
    pair('x/1', 'y/1', 'same'),
    pair('x/3', 'y/3', 'equivalent'),
    pair('x/4', 'y/4', 'same'),
    pair('x/1', 'z/1', 'same'),
    pair('w/1', 'x/1', 'same'),
  ];
  const groups = [group('x-1', ['x/1', 'y/1', 'z/1']), group('x-3', ['x/3', 'y/3'])];
  const { ledger, release } = recordAlignments({ pairs, groups }, before, '2', '2026-12-01');
  expect(release).toEqual({
    on: '2026-12-01',
    rules: '2',
    gained: ['x/4 y/4 same'],
    lost: ['x/2 y/2 partial'],
    changed: ['x/3 y/3 same equivalent'],
    groupsGone: [{ id: 'x-2', members: ['x/2', 'y/2'] }],
  });
  expect(ledger.releases).toEqual([release]);
  expect(recordAlignments({ pairs, groups }, ledger, '2', '2026-12-02').release).toBeNull();
});

test('a document added is no release', () => {
  const pairs = [...before.pairs, 'x/1 z/1 same'].map((row) =>
    pair(...(row.split(' ') as [string, string, string])),
  );
  const groups = Object.entries(before.groups).map(([id, members]) => group(id, members));
  expect(recordAlignments({ pairs, groups }, before, '1', '2026-12-01').release).toBeNull();
});
