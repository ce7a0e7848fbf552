/** Pictures for social media stand wherever people shared the page; the address of each answers for good. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { type Ledger, type Move, pageLedgerSchema } from '#model/kept/permalink.ts';
import { FEW, type Records } from '#model/records.ts';
import { ledgerLosses } from '#publish/ledger/ledger-growth.ts';
import { recordPermalinks } from '#publish/ledger/permalinks.ts';
import { publishedOf } from '#publish/publish-records.ts';
import { buildCards, buildClauseCards, formerSquares, hasOwnCard } from '#site/cards/build-cards.ts';
import { runPipeline } from '../../../src/pipeline.ts';

const NONE: Ledger = { documents: [], moves: [], pages: pageLedgerSchema.parse({}) };
const ID = 'abcdefghi'.split('');

function publish(count: number, ledger: Ledger, from = 0) {
  const seeds = ID.slice(from, count).map((id, n) => {
    const text = `${'东西南北上下左右中'[n + from]}河县人民政府关于加强学校建设的通知\n一、新建小学${n + 3}所。\n二、每年培训教师${n + 2}0名。\n`;
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { id, file: `seeds/${id}.txt`, text, sha256, bytes: text.length, descriptor: null };
  });
  const content = { ...EMPTY_CONTENT, ledger };
  const records = runPipeline(seeds, content, () => {}).value;
  return { records, recorded: recordPermalinks(publishedOf(records, content), ledger, '2026-11-28') };
}

const named = (title: string) => ({ kind: '', title, lines: [] });

/** Every card with what it says: of clauses, and of the pages of one language. */
function cardsOf(records: Records): ReadonlyMap<string, string> {
  const isCrowded = records.documents.length > FEW;
  const links = new Map(records.permalinks.map((link) => [link.clause, link]));
  const clauses = buildClauseCards(records, {
    hasCard: (clause) => hasOwnCard(isCrowded, links.get(clause) ?? null),
    script: () => 'hans',
    clause: ({ body }) => ({ label: '', name: '', sentence: body.hans, figure: null }),
    withdrawn: (reason) => reason,
  });
  const pages = buildCards(records, {
    prefix: '',
    script: 'hans',
    document: named,
    topic: named,
    indicator: named,
    place: named,
    question: named,
    pages: [{ path: 'site', ...named('站') }],
  });
  return new Map(
    [...clauses, ...pages].map(({ path, title, lines }) => [path, title + lines.map(({ text }) => text)]),
  );
}

test('every picture of an edition answers when a document more makes it a large one', () => {
  const few = publish(FEW, NONE);
  // What is built is what was recorded.
  const before = cardsOf(publish(FEW, few.recorded).records);
  expect(before.has('clauses/a/1')).toBe(true);
  const many = publish(FEW + 1, few.recorded);
  const after = cardsOf(publish(FEW + 1, many.recorded).records);
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  // Of the ninth, whose clauses never had any, there are none, and recording it again makes none.
  const ninth = many.records.clauses.filter(({ document }) => document === ID[FEW]);
  expect(ninth.length).toBeGreaterThan(1);
  expect(ninth.filter(({ id }) => after.has(`clauses/${id}`))).toEqual([]);
  expect(many.recorded.pages.cards).toEqual(ID.slice(0, FEW));
});

test('of a ledger that does not say whose clauses had pictures, all had', () => {
  const { recorded } = publish(FEW + 1, NONE);
  expect(recorded.pages.cards).toEqual([]);
  const { cards: _, ...older } = recorded.pages;
  const { records } = publish(FEW + 1, { ...recorded, pages: older });
  expect(cardsOf(records).has('clauses/i/1')).toBe(true);
});

test('a picture that is taken out of the ledger is a loss', () => {
  const { recorded } = publish(2, NONE);
  const without = { ...recorded, pages: { ...recorded.pages, cards: ['a'] } };
  expect(ledgerLosses(recorded, without)).toEqual(['cards of b']);
  expect(ledgerLosses(without, recorded)).toEqual([]);
});

test('the picture of what moved is that of what stands in its place, and of what was withdrawn says so', () => {
  const { recorded } = publish(3, NONE);
  const gone = (kind: Move['kind'], from: string, to: string | null): Move => ({
    kind,
    from,
    to,
    reason: '撤并',
    by: '编辑',
    on: '2026-11-28',
  });
  const moves = [gone('documents', 'a', 'b'), gone('clauses', 'a/2', null)];
  const { records } = publish(3, { ...recorded, moves }, 1);
  const cards = cardsOf(records);
  expect(cards.get('clauses/a/1')).toBe(cards.get('clauses/b/1'));
  expect(cards.get('clauses/a/2')).toContain('撤并');
  expect(cards.get('documents/a')).toBe('b');
  const withdrawn = publish(3, { ...recorded, moves: [gone('documents', 'a', null)] }, 1);
  expect(cardsOf(withdrawn.records).get('documents/a')).toBe('站');
});

test('the thumbnail of a place that stands no more is that of the place in its stead, or the edition’s', () => {
  const former = (kind: 'places' | 'topics', id: string, movedTo: string | null, isBack = false) => ({
    kind,
    id,
    movedTo,
    reason: '撤并',
    on: '2026-11-28',
    returned: isBack ? { to: null, from: '2026-11-27', on: '2026-11-28', reason: '恢复' } : null,
    fronts: [],
  });
  const formers = [
    former('places', 'a', 'b'),
    former('places', 'c', null),
    former('places', 'd', null, true),
    former('topics', 'e', null),
  ];
  expect(formerSquares({ formers })).toEqual([
    { path: 'squares/a', place: 'b' },
    { path: 'squares/a-hant', place: 'b' },
    { path: 'squares/c', place: null },
    { path: 'squares/c-hant', place: null },
  ]);
});
