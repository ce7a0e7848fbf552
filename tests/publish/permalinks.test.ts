import { expect, test } from 'vitest';
import type { ClauseRecord } from '#model/clause.ts';
import type { Ledger, Move } from '#model/permalink.ts';
import { checkPages, checkPermalinks, recordPermalinks } from '#publish/permalinks.ts';

const PAGES = {
  documents: ['d'],
  topics: ['t'],
  indicators: [],
  agencies: [],
  groups: ['g'],
  neighbours: [],
};
const EMPTY: Ledger = {
  documents: [],
  moves: [],
  pages: { ...PAGES, documents: [], topics: [], groups: [] },
};

const clause = (path: string, body: string): ClauseRecord => ({
  id: `d/${path}`,
  document: 'd',
  path,
  parent: null,
  order: 0,
  depth: 1,
  marker: '一、',
  heading: null,
  body: { source: body, hans: body, hant: body },
  leaf: true,
  topics: [],
  responsibility: null,
  // A fingerprint is a function of the wording; any injective one serves here.
  fingerprint: [...body]
    .map((c) => c.charCodeAt(0).toString(16))
    .join('')
    .padEnd(16, '0')
    .slice(0, 16),
  spans: [],
});

const CLAUSES = [clause('1', '加强领导'), clause('2', '加大投入')];
const RECORDED = recordPermalinks(CLAUSES, PAGES, EMPTY, '2026-11-23');
const move = (from: string, to: string | null): Move => ({
  from,
  to,
  reason: '重新编号',
  by: '编辑',
  on: '2026-11-24',
});

test('what was recorded and is still there passes', () => {
  const { value, diagnostics } = checkPermalinks(CLAUSES, RECORDED);
  expect(diagnostics).toEqual([]);
  expect(value.map(({ clause: id, movedTo }) => [id, movedTo])).toEqual([
    ['d/1', null],
    ['d/2', null],
  ]);
});

test.each([
  ['deleted', [CLAUSES[0]], [], 'publish/permalink-lost', 'd/2 was published and would be lost'],
  [
    'renumbered',
    [CLAUSES[0], clause('3', '加大投入')],
    [],
    'publish/permalink-lost',
    'd/2 was published and would be lost',
  ],
  [
    'edited',
    [CLAUSES[0], clause('2', '加大财政投入')],
    [],
    'publish/wording-changed',
    'd/2 would change its published wording',
  ],
  [
    'moved to nowhere',
    CLAUSES,
    [move('d/2', 'd/9')],
    'publish/permalink-lost',
    'd/2 is said to have moved to d/9',
  ],
] as const)(
  'a clause %s without a record fails and says how to record it',
  (_how, clauses, moves, code, message) => {
    const { diagnostics } = checkPermalinks(clauses as ClauseRecord[], { ...RECORDED, moves });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.code).toBe(code);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint).toMatch(/permalinks|existing/);
  },
);

test('a moved clause redirects, a withdrawn one says why', () => {
  const here = [CLAUSES[0] as ClauseRecord, clause('3', '加大投入')];
  expect(checkPermalinks(here, { ...RECORDED, moves: [move('d/2', 'd/3')] })).toMatchObject({
    value: [{}, { clause: 'd/2', movedTo: 'd/3', withdrawn: null }],
    diagnostics: [],
  });
  expect(
    checkPermalinks([CLAUSES[0] as ClauseRecord], { ...RECORDED, moves: [move('d/2', null)] }),
  ).toMatchObject({
    value: [{}, { movedTo: null, withdrawn: '重新编号' }],
    diagnostics: [],
  });
});

test('recording an edited clause keeps the older wording, oldest first', () => {
  const edited = [CLAUSES[0] as ClauseRecord, clause('2', '加大财政投入')];
  const again = recordPermalinks(edited, PAGES, RECORDED, '2026-12-01');
  expect(again.documents[0]?.clauses['2']?.map(({ body, on }) => [body, on])).toEqual([
    ['加大投入', '2026-11-23'],
    ['加大财政投入', '2026-12-01'],
  ]);
  expect(checkPermalinks(edited, again).diagnostics).toEqual([]);
  expect(recordPermalinks(edited, PAGES, again, '2027-01-01')).toEqual(again);
});

test('a page of another kind that would be gone fails', () => {
  expect(checkPages({ ...PAGES, groups: [] }, RECORDED.pages)).toMatchObject([
    { code: 'publish/permalink-lost', message: 'the page of “g” (groups) was published and would be lost' },
  ]);
});

test('a changed wording is shown from where it changes, however far in', () => {
  const long = '加快建立完善分级诊疗制度，促进重心下移，';
  const recorded = recordPermalinks([clause('1', `${long}加强领导。`)], PAGES, EMPTY, '2026-11-23');
  // The fingerprint above covers the first characters only.
  const now = { ...clause('1', `${long}加大投入。`), fingerprint: 'b'.repeat(16) };
  expect(checkPermalinks([now], recorded).diagnostics[0]?.message).toBe(
    'd/1 would change its published wording from “…促进重心下移，加强领导。” to “…促进重心下移，加大投入。”',
  );
});
