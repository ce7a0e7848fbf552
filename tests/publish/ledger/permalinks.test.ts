import { expect, test } from 'vitest';
import type { ClauseRecord } from '#model/clause.ts';
import type { Ledger } from '#model/kept/permalink.ts';
import { addressesOf, formersOf } from '#publish/ledger/moves.ts';
import { checkPermalinks, type Published, recordPermalinks } from '#publish/ledger/permalinks.ts';
import {
  back,
  CLAUSES,
  clause,
  DOCUMENT,
  EMPTY,
  FRONT,
  move,
  PAGES,
  published,
  RECORDED,
} from './recorded.ts';

test('what was recorded and is still there passes', () => {
  const { value, diagnostics } = checkPermalinks(published(CLAUSES), RECORDED);
  expect(diagnostics).toEqual([]);
  expect(value.map(({ clause: id, movedTo }) => [id, movedTo])).toEqual([
    ['d/1', null],
    ['d/2', null],
  ]);
});

test('clauses of an older ledger keep frames of their own, and those recorded since have none', () => {
  const older: Ledger = { ...RECORDED, pages: { ...RECORDED.pages, frames: undefined } };
  const framed = (ledger: Ledger) =>
    checkPermalinks(published(CLAUSES), ledger).value.map((link) => link.framed);
  expect(framed(older)).toEqual([true, true]);
  expect(framed(recordPermalinks(published(CLAUSES), older, '2026-11-24'))).toEqual([true, true]);
  expect(framed(RECORDED)).toEqual([false, false]);
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
    'charged to another office',
    [CLAUSES[0], clause('2', '加大投入', '（市财政局负责）')],
    [],
    'publish/wording-changed',
    'd/2 would change its published wording',
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
    [CLAUSES[0]],
    [move('d/2', 'd/9')],
    'publish/move',
    'd/2 is said to have moved to d/9',
  ],
] as const)(
  'a clause %s without a record fails and says how to record it',
  (_how, clauses, moves, code, message) => {
    const diagnostics = errorsOf(published(clauses as readonly ClauseRecord[]), { ...RECORDED, moves });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.code).toBe(code);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint).toMatch(/permalinks|existing/);
  },
);

test('a moved clause redirects, a withdrawn one says why', () => {
  const here = [CLAUSES[0] as ClauseRecord, clause('3', '加大投入')];
  expect(checkPermalinks(published(here), { ...RECORDED, moves: [move('d/2', 'd/3')] })).toMatchObject({
    value: [{}, { clause: 'd/2', movedTo: 'd/3', withdrawn: null }],
    // The new address is not recorded yet; nothing else is to be said.
    diagnostics: [{ code: 'publish/unrecorded' }],
  });
  expect(
    checkPermalinks(published([CLAUSES[0] as ClauseRecord]), { ...RECORDED, moves: [move('d/2', null)] }),
  ).toMatchObject({
    value: [{}, { movedTo: null, withdrawn: '重新编号' }],
    diagnostics: [],
  });
});

test('recording an edited clause keeps the older wording, oldest first', () => {
  const edited = [CLAUSES[0] as ClauseRecord, clause('2', '加大财政投入')];
  const again = recordPermalinks(published(edited), RECORDED, '2026-12-01');
  expect(again.documents[0]?.clauses['2']?.map(({ body, on }) => [body, on])).toEqual([
    ['加大投入', '2026-11-23'],
    ['加大财政投入', '2026-12-01'],
  ]);
  expect(checkPermalinks(published(edited), again).diagnostics).toEqual([]);
  expect(recordPermalinks(published(edited), again, '2027-01-01')).toEqual(again);
});

test.each(['documents', 'topics', 'groups', 'notes'] as const)(
  'a page of %s that would be gone fails',
  (kind) => {
    const gone = { ...PAGES, [kind]: [] };
    const [error] = errorsOf(published(CLAUSES, { pages: gone }), RECORDED);
    expect(error).toMatchObject({ code: 'publish/permalink-lost' });
    expect(error?.message).toContain(`(${kind}) was published and would be lost`);
    const moves = [move(PAGES[kind][0] as string, null, kind)];
    expect(errorsOf(published(CLAUSES, { pages: gone }), { ...RECORDED, moves })).toEqual([]);
  },
);

test('with a document that is renamed, its clauses go along; withdrawn, they are withdrawn', () => {
  const renamed = CLAUSES.map((one) => ({ ...one, id: `e/${one.path}`, document: 'e' }));
  const now = published(renamed, {
    documents: [{ ...DOCUMENT, id: 'e' }],
    fronts: [{ ...FRONT, document: 'e' }],
    pages: { ...PAGES, documents: ['e'] },
  });
  const to = checkPermalinks(now, { ...RECORDED, moves: [move('d', 'e', 'documents')] });
  expect(to.value.map(({ movedTo }) => movedTo)).toEqual(['e/1', 'e/2']);
  const gone = published([], { documents: [], fronts: [], pages: { ...PAGES, documents: [] } });
  const nowhere = checkPermalinks(gone, { ...RECORDED, moves: [move('d', null, 'documents')] });
  expect(nowhere.value.map(({ withdrawn }) => withdrawn)).toEqual(['重新编号', '重新编号']);
  expect(errorsOf(gone, { ...RECORDED, moves: [move('d', null, 'documents')] })).toEqual([]);
});

test.each([
  ['a number', { documents: [{ ...DOCUMENT, issueNumber: '样府〔2016〕2号' }] }],
  ['a date', { documents: [{ ...DOCUMENT, signedOn: '2016-08-11' }] }],
  ['a title', { documents: [{ ...DOCUMENT, title: { ...DOCUMENT.title, source: '关于别事的通知' } }] }],
  ['a preamble', { fronts: [] }],
])('%s that changes in the front matter fails until it is recorded', (_, more) => {
  const now = published(CLAUSES, more);
  expect(errorsOf(now, RECORDED)).toMatchObject([{ code: 'publish/wording-changed' }]);
  const again = recordPermalinks(now, RECORDED, '2026-12-01');
  expect(errorsOf(now, again)).toEqual([]);
  expect(again.documents[0]?.front?.map(({ on }) => on)).toEqual(['2026-11-23', '2026-12-01']);
});

test.each([
  ['an address never published', [move('d/7', 'd/1')], 'd/7 was never published'],
  ['an address that still stands', [move('d/2', 'd/1')], 'it still stands'],
  ['one address twice', [move('d/3', 'd/1'), move('d/3', 'd/2')], 'd/3 is moved a second time'],
] as const)('a move of %s fails', (_, moves, message) => {
  const before = recordPermalinks(published([...CLAUSES, clause('3', '强化考核')]), EMPTY, '2026-11-23');
  const [error] = errorsOf(published(CLAUSES), { ...before, moves });
  expect(error).toMatchObject({ code: 'publish/move' });
  expect(error?.message).toContain(message);
});

test('moves are followed to their end', () => {
  const before = recordPermalinks(published([...CLAUSES, clause('3', '强化考核')]), EMPTY, '2026-11-23');
  const moves = [move('d/3', 'd/2'), move('d/2', 'd/1')];
  const { value } = checkPermalinks(published([CLAUSES[0] as ClauseRecord]), { ...before, moves });
  expect(value.map(({ movedTo }) => movedTo)).toEqual([null, 'd/1', 'd/1']);
});

test('an address that moved away and stands again is where it was, and it is told that it was away', () => {
  const again = {
    ...RECORDED,
    // Where a page of ours leads was a page of ours.
    pages: { ...RECORDED.pages, groups: [...PAGES.groups, 'x-9'] },
    moves: [
      back('d/2', 'd/1'),
      back(PAGES.groups[0] as string, 'x-9', 'groups'),
      move('x-9', PAGES.groups[0] as string, 'groups'),
    ],
  };
  const { value, diagnostics } = checkPermalinks(published(CLAUSES), again);
  expect(diagnostics).toEqual([]);
  const told = { to: 'd/1', from: '2026-11-24', on: '2026-11-25', reason: '分组规则修订' };
  expect(value.map(({ movedTo, returned }) => [movedTo, returned])).toEqual([
    [null, null],
    [null, told],
  ]);
  const now = addressesOf(['d/1', 'd/2'], PAGES);
  expect(formersOf(again, now).map(({ id, movedTo, returned }) => [id, movedTo, returned?.to])).toEqual([
    [PAGES.groups[0], null, 'x-9'],
    ['x-9', PAGES.groups[0], undefined],
  ]);
});

test('and may move once more', () => {
  const here = published([CLAUSES[0] as ClauseRecord]);
  const { value, diagnostics } = checkPermalinks(here, {
    ...RECORDED,
    moves: [back('d/2', null), { ...move('d/2', 'd/1'), on: '2026-11-26' }],
  });
  expect(diagnostics).toEqual([]);
  expect(value[1]).toMatchObject({ movedTo: 'd/1', returned: null });
});

test.each([
  [
    'that does not',
    [CLAUSES[0] as ClauseRecord],
    [back('d/2', 'd/1')],
    'd/2 is said to stand again, and it does not',
  ],
  ['before it moved', CLAUSES, [back('d/2', 'd/1', undefined, '2026-11-01')], 'stand again before it moved'],
  [
    'after it led to what never was',
    CLAUSES,
    [back('d/2', 'd/7')],
    'd/7, which was never published (clauses)',
  ],
  [
    'while it was away again',
    CLAUSES,
    [back('d/2', 'd/1'), { ...back('d/2', 'd/1', undefined, '2026-11-30'), on: '2026-11-24' }],
    'd/2 is said to have moved on 2026-11-24, while an earlier move of it lasted',
  ],
  [
    'later than it moved on, whichever is written first',
    [CLAUSES[0] as ClauseRecord],
    [
      { ...move('d/2', 'd/1'), on: '2026-11-24' },
      { ...back('d/2', 'd/1'), on: '2026-11-23' },
    ],
    'd/2 is said to have moved on 2026-11-24',
  ],
] as const)('an address said to stand again %s fails', (_, clauses, moves, message) => {
  const errors = errorsOf(published(clauses), { ...RECORDED, moves });
  expect(errors.map(({ code }) => code)).toContain('publish/move');
  expect(errors.map((error) => error.message).join()).toContain(message);
});

test('moves in a circle lead nowhere and fail', () => {
  const before = recordPermalinks(published([...CLAUSES, clause('3', '强化考核')]), EMPTY, '2026-11-23');
  const moves = [move('d/3', 'd/2'), move('d/2', 'd/3')];
  expect(
    errorsOf(published([CLAUSES[0] as ClauseRecord]), { ...before, moves }).map(({ code }) => code),
  ).toEqual(['publish/move', 'publish/move']);
});

test.each([
  ['a clause', published([...CLAUSES, clause('3', '强化考核')]), RECORDED, 'd.json: 1 clauses'],
  [
    'a page',
    published(CLAUSES, { pages: { ...PAGES, agencies: ['a'] } }),
    RECORDED,
    'pages.json: 1 pages (agencies)',
  ],
  ['everything', published(CLAUSES), EMPTY, 'pages.json: 2 clauses'],
  [
    'the front matter',
    published(CLAUSES),
    { ...RECORDED, documents: RECORDED.documents.map(({ front: _, ...rest }) => rest) },
    'd.json: 1 front matter',
  ],
  [
    'the note of a wording that was recorded before notes were',
    published([clause('1', '加强领导', '（市政府办负责）')]),
    olderLedger(),
    'd.json: 1 clauses or their notes',
  ],
])('%s that is published and not in the ledger is said', (_, now, ledger, said) => {
  const { diagnostics } = checkPermalinks(now, ledger);
  expect(diagnostics.map(({ code }) => code)).toEqual(['publish/unrecorded']);
  expect(`${diagnostics[0]?.file}: ${diagnostics[0]?.message}`).toContain(said);
});

test('a changed wording is shown from where it changes, however far in', () => {
  const long = '加快建立完善分级诊疗制度，促进重心下移，';
  const recorded = recordPermalinks(published([clause('1', `${long}加强领导。`)]), EMPTY, '2026-11-23');
  expect(errorsOf(published([clause('1', `${long}加大投入。`)]), recorded)[0]?.message).toBe(
    'd/1 would change its published wording from “…促进重心下移，加强领导。” to “…促进重心下移，加大投入。”',
  );
});

/** As version 0.1 wrote it: wordings without notes, no front matter. */
function olderLedger(): Ledger {
  const plain = recordPermalinks(published([clause('1', '加强领导')]), EMPTY, '2026-11-23');
  const [entry] = plain.documents;
  return {
    ...plain,
    documents: [
      {
        document: 'd',
        front: entry?.front ?? [],
        clauses: { 1: (entry?.clauses['1'] ?? []).map(({ note: _, ...wording }) => wording) },
      },
    ],
  };
}

function errorsOf(now: Published, ledger: Ledger) {
  return checkPermalinks(now, ledger).diagnostics.filter(({ code }) => code !== 'publish/unrecorded');
}
