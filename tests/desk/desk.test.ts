import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editionAt } from '../../src/commands/frame/edition.ts';
import { main } from '../../src/commands/frame/main.ts';
import { lineOf, roomOf } from '../../src/commands/review.ts';
import { type Answer, Refusal } from '../../src/desk/task.ts';
import { ChangedMeanwhile } from '../../src/desk/write/store.ts';
import { makeEdition, sitDown } from './sitting.ts';

let root = makeEdition();
const roots = [root];
afterAll(() => {
  for (const one of roots) rmSync(one, { recursive: true });
});
beforeEach(() => {
  root = makeEdition();
  roots.push(root);
});

const fileOf = (name: string) => join(root, 'content', name);
const entriesOf = (name: string) => parse(readFileSync(fileOf(name), 'utf8'));
const answer = (task: string, verdict: Answer['verdict'], more: Partial<Answer> = {}): Answer => ({
  task,
  verdict,
  choice: null,
  value: null,
  reason: '两条说的是一件事',
  ...more,
});

test('a decision says what it will change, then changes just that, and can be taken back', async () => {
  const desk = await sitDown(root);
  const task = desk.tasks('hans').find(({ kind }) => kind === 'pair');
  const id = task?.id ?? '';
  const foreseen = desk.preview(answer(id, 'no'), 'hans');
  expect(existsSync(fileOf('editorial/alignments.yaml'))).toBe(false);
  expect(foreseen.counts.some(({ before, after }) => after < before)).toBe(true);
  expect(foreseen.pages).toBeGreaterThan(1);
  const { effect, written } = desk.decide(answer(id, 'no'), 'hans');
  expect(effect).toEqual(foreseen);
  expect(written.file).toBe('editorial/alignments.yaml');
  const [, a, b] = id.split(' ');
  expect(entriesOf('editorial/alignments.yaml')).toEqual([
    { a, b, action: 'reject', reason: '两条说的是一件事', by: '测试编辑', on: '2026-01-02' },
  ]);
  expect(desk.tasks('hans').map((one) => one.id)).not.toContain(id);
  expect(desk.undo()?.task).toBe(id);
  expect(desk.tasks('hans').map((one) => one.id)).toContain(id);
  expect(desk.undo()).toBeNull();
});

test('what the desk writes is what the line reads: every kind of verdict', async () => {
  const desk = await sitDown(root);
  const of = (kind: string) =>
    desk
      .tasks('hans')
      .filter((one) => one.kind === kind)
      .map(({ id }) => id);
  const [first = '', second = ''] = of('pair');
  desk.decide(answer(first, 'yes'), 'hans');
  desk.decide(answer(second, 'part'), 'hans');
  const [gap = '', other = ''] = of('gap');
  const { choices } = desk.sheet(gap, 'hans');
  desk.decide(answer(gap, 'yes', { choice: choices[0]?.id ?? '' }), 'hans');
  desk.decide(answer(other, 'no', { reason: '通读全文，没有' }), 'hans');
  const { value, faults } = (await lineOf(editionAt(root))).content();
  expect(faults).toEqual([]);
  expect(value.alignments.map(({ action }) => action).toSorted()).toEqual(['add', 'confirm', 'confirm']);
  expect(value.absences.map(({ reason }) => reason)).toEqual(['通读全文，没有']);
});

test('an answer that cannot stand is refused and nothing is written', async () => {
  const desk = await sitDown(root);
  const [gap = ''] = desk
    .tasks('hans')
    .filter((one) => one.kind === 'gap')
    .map(({ id }) => id);
  for (const [wrong, why] of [
    [answer(gap, 'yes'), 'nothing chosen'],
    [answer(gap, 'yes', { choice: gap.split(' ')[1] as string }), 'a clause of the same document'],
    [answer(gap, 'no', { reason: ' ' }), 'no reason'],
    [answer(gap, 'equivalent'), 'not offered here'],
    [answer('gap no/1 such', 'no'), 'no such task'],
  ] as const)
    expect(() => desk.decide(wrong, 'hans'), why).toThrow(Refusal);
  expect(existsSync(fileOf('editorial/absences.yaml'))).toBe(false);
});

test('what somebody else wrote meanwhile is not written over', async () => {
  const [one, other] = [await sitDown(root), await sitDown(root)];
  const tasks = one
    .tasks('hans')
    .filter(({ kind }) => kind === 'pair')
    .map(({ id }) => id);
  one.decide(answer(tasks[0] as string, 'yes'), 'hans');
  const before = readFileSync(fileOf('editorial/alignments.yaml'), 'utf8');
  expect(() => other.decide(answer(tasks[1] as string, 'yes'), 'hans')).toThrow(ChangedMeanwhile);
  expect(readFileSync(fileOf('editorial/alignments.yaml'), 'utf8')).toBe(before);
  other.reload();
  expect(other.tasks('hans').map(({ id }) => id)).not.toContain(tasks[0]);
  other.decide(answer(tasks[1] as string, 'yes'), 'hans');
  expect(entriesOf('editorial/alignments.yaml')).toHaveLength(2);
});

test('a second reader sees none of the first one’s decisions, and is compared with them', async () => {
  const first = await sitDown(root);
  const ids = first
    .tasks('hans')
    .filter(({ kind }) => kind === 'pair')
    .slice(0, 3)
    .map(({ id }) => id);
  for (const id of ids) first.decide(answer(id, 'yes'), 'hans');
  const second = await sitDown(root, { reader: 'second' });
  const open = second.tasks('hans');
  expect(
    open
      .slice(0, 3)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids.toSorted());
  expect(open.slice(0, 4).map(({ readBefore }) => readBefore)).toEqual([true, true, true, false]);
  expect(JSON.stringify(ids.map((id) => second.sheet(id, 'hans')))).not.toContain('两条说的是一件事');
  second.decide(answer(ids[0] as string, 'yes'), 'hans');
  second.decide(answer(ids[1] as string, 'no'), 'hans');
  expect(entriesOf('editorial/second/alignments.yaml')).toHaveLength(2);
  expect(entriesOf('editorial/alignments.yaml')).toHaveLength(3);
  expect(first.agreement('second')).toMatchObject({ both: 2, agreed: 1 });
  // What the second decided is not published.
  expect((await lineOf(editionAt(root))).content().value.alignments).toHaveLength(3);
});

test('a blind reader is told nothing that the program thinks, and labels stand beside the content', async () => {
  const desk = await sitDown(root, { sample: { count: 5, seed: 4 } });
  const tasks = desk.tasks('hans');
  expect(tasks.length).toBeGreaterThan(5);
  expect(tasks.map(({ id }) => id)).toEqual(
    (await sitDown(root, { sample: { count: 5, seed: 4 } })).tasks('hans').map(({ id }) => id),
  );
  const sheet = desk.sheet(tasks[0]?.id ?? '', 'hans');
  expect([sheet.evidence, sheet.choices]).toEqual([[], []]);
  expect(new Set([...sheet.left.body, ...(sheet.right?.body ?? [])].map(([, kind]) => kind))).toEqual(
    new Set(['same']),
  );
  desk.decide(answer(tasks[0]?.id ?? '', 'part'), 'hans');
  const [, a, b] = (tasks[0]?.id ?? '').split(' ');
  expect(parse(readFileSync(join(root, 'gold/pairs.yaml'), 'utf8'))).toEqual([
    { a, b, verdict: 'partial', by: '测试编辑', on: '2026-01-02' },
  ]);
  expect(desk.tasks('hans')).toHaveLength(tasks.length - 1);
});

test('what a text does not tell goes into its descriptor, with the evidence', async () => {
  const seed = join(root, 'seeds/county-1-plan.txt');
  writeFileSync(seed, readFileSync(seed, 'utf8').replace(/^云府发.*\n/m, ''));
  const desk = await sitDown(root);
  const id = 'metadata county-1-plan issueNumber';
  expect(desk.tasks('hans').map((one) => one.id)).toContain(id);
  desk.decide(answer(id, 'yes', { value: '云府发〔2021〕12号', reason: '县政府网站' }), 'hans');
  expect(parse(readFileSync(fileOf('documents/county-1-plan.yaml'), 'utf8'))).toEqual({
    id: 'county-1-plan',
    seed: 'county-1-plan.txt',
    issueNumber: { value: '云府发〔2021〕12号', evidence: '县政府网站' },
  });
  expect(desk.tasks('hans').map((one) => one.id)).not.toContain(id);
});

const DESCRIPTOR = 'documents/county-1-plan.yaml';

/** A sitting at which the text does not tell its number. */
async function sitWithoutNumber() {
  const seed = join(root, 'seeds/county-1-plan.txt');
  writeFileSync(seed, readFileSync(seed, 'utf8').replace(/^云府发.*\n/m, ''));
  return sitDown(root);
}
const NUMBER = answer('metadata county-1-plan issueNumber', 'yes', {
  value: '云府发〔2021〕12号',
  reason: '县政府网站',
});

test('a descriptor that somebody wrote meanwhile is not written over', async () => {
  const desk = await sitWithoutNumber();
  mkdirSync(fileOf('documents'), { recursive: true });
  const theirs = 'id: county-1-plan\nseed: county-1-plan.txt\nofficialUrl: https://example.org/1\n';
  writeFileSync(fileOf(DESCRIPTOR), theirs);
  expect(() => desk.decide(NUMBER, 'hans')).toThrow(ChangedMeanwhile);
  expect(readFileSync(fileOf(DESCRIPTOR), 'utf8')).toBe(theirs);
  desk.reload();
  desk.decide(NUMBER, 'hans');
  expect(readFileSync(fileOf(DESCRIPTOR), 'utf8').startsWith(theirs)).toBe(true);
});

test('a descriptor that the desk made says what it changes, and is away when it is taken back', async () => {
  const desk = await sitWithoutNumber();
  // The document, its list and its seed, and its clauses, of which each is cited by number.
  expect(desk.preview(NUMBER, 'hans').pages).toBeGreaterThan(10);
  desk.decide(NUMBER, 'hans');
  expect(desk.undo()?.file).toBe(DESCRIPTOR);
  expect(existsSync(fileOf(DESCRIPTOR))).toBe(false);
  expect(desk.tasks('hans').map(({ id }) => id)).toContain(NUMBER.task);
});

test('a decision can be taken back though the content has a fault since', async () => {
  const desk = await sitWithoutNumber();
  writeFileSync(fileOf('places.yaml'), 'no list');
  desk.decide(NUMBER, 'hans');
  expect(() => desk.undo()).toThrow(Refusal);
  expect(existsSync(fileOf(DESCRIPTOR))).toBe(false);
});

test('the reason of an answer that was only looked at is not offered again', async () => {
  const desk = await sitDown(root);
  const gap = desk.tasks('hans').find(({ kind }) => kind === 'gap');
  const [, , document] = gap?.id.split(' ') ?? [];
  desk.preview(answer(gap?.id ?? '', 'no', { reason: '…' }), 'hans');
  desk.decide(answer(gap?.id ?? '', 'no', { reason: '通读过' }), 'hans');
  const next = desk.tasks('hans').find(({ kind, documents }) => kind === 'gap' && documents[1] === document);
  const offered = desk.sheet(next?.id ?? '', 'hans').offers.flatMap(({ reasons }) => reasons);
  expect(offered).toContain('通读过');
  expect(offered).not.toContain('…');
});

test('what is open is worked out once for each state of the content', async () => {
  const desk = await sitDown(root);
  const open = desk.tasks('hans');
  expect(desk.tasks('hans')).toBe(open);
  expect(desk.tasks('en')).not.toBe(open);
  desk.decide(answer(open.find(({ kind }) => kind === 'pair')?.id ?? '', 'yes'), 'hans');
  expect(desk.tasks('hans')).toHaveLength(open.length - 1);
});

test('desks that write one file exclude each other, and their locks are kept out of version control', () => {
  const sample = { count: 5, seed: 1 };
  expect(roomOf({ sample, reader: null })).toBe(roomOf({ sample, reader: 'second' }));
  expect(roomOf({ sample: null, reader: 'second' })).not.toBe(roomOf({ sample: null, reader: null }));
  const locks = [
    { sample, reader: null },
    { sample: null, reader: null },
    { sample: null, reader: 'second' },
  ].map((one) => `${join('/content', roomOf(one))}.lock`);
  const ignored = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => new RegExp(`^${line.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));
  expect(locks.filter((lock) => !ignored.some((line) => line.test(lock)))).toEqual([]);
});

test('while one desk is open a second does not open, and says why', async () => {
  writeFileSync(
    join(root, 'content/editorial.lock'),
    JSON.stringify({ pid: 1, host: 'elsewhere', began: null }),
  );
  const complained: string[] = [];
  const { error } = console;
  console.error = (line: string) => complained.push(line);
  try {
    expect(await main(['review', '--edition', root, '--quiet'])).toBe(1);
  } finally {
    console.error = error;
  }
  expect(complained.join()).toMatch(/editorial\.lock:1: process 1 on elsewhere is writing here/);
});
