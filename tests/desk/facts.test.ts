import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editionAt } from '../../src/commands/frame/edition.ts';
import { lineOf } from '../../src/commands/review.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { type Answer, Refusal } from '../../src/desk/task.ts';
import { makeEdition, sitDown } from './sitting.ts';

let root = '';
beforeEach(() => {
  root = makeEdition();
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, 'content', name)), { recursive: true });
  writeFileSync(join(root, 'content', name), text);
}
const textOf = (name: string) => readFileSync(join(root, 'content', name), 'utf8');
const idsOf = (desk: Desk, kind: string) =>
  desk
    .tasks('hans')
    .filter((task) => task.kind === kind)
    .map(({ id }) => id);
const answer = (task: string, verdict: Answer['verdict'], more: Partial<Answer> = {}): Answer => ({
  task,
  verdict,
  choice: null,
  value: null,
  reason: '查过',
  ...more,
});
/** What the line makes of the content now; no fault may be in it. */
async function readBack() {
  const { value, faults } = (await lineOf(editionAt(root))).content();
  expect(faults).toEqual([]);
  return value;
}

const EMENDATION = `# by hand
- document: county-1-plan
  clause: null
  context: 请认真组织实施
  printed: 组织
  suggested: 贯彻
  kind: misprint
  sure: false # perhaps
  note: { hans: 疑误, hant: 疑誤, en: Doubtful }
  by: 校勘编辑
  on: 2026-01-01
`;

test('a doubtful misprint is made sure in its place, or its note is taken out', async () => {
  write('editorial/emendations.yaml', EMENDATION);
  const desk = await sitDown(root);
  const [id = ''] = idsOf(desk, 'misprint');
  expect(desk.sheet(id, 'hans').left.body.find(([, kind]) => kind === 'hit')?.[0]).toBe('请认真组织实施');
  // Its document and its seed.
  expect(desk.preview(answer(id, 'yes'), 'hans').pages).toBeGreaterThanOrEqual(2);
  desk.decide(answer(id, 'yes'), 'hans');
  expect(textOf('editorial/emendations.yaml')).toBe(EMENDATION.replace('sure: false', 'sure: true'));
  expect(idsOf(desk, 'misprint')).toEqual([]);
  desk.undo();
  desk.decide(answer(id, 'no'), 'hans');
  expect(await readBack()).toMatchObject({ emendations: [] });
});

const AGENCY = `- id: county-education
  name: { hans: 县教育局, hant: 縣教育局, en: County education bureau }
  names: [县教育局] # as printed
  kind: education
  level: county
  place: null
`;

test('an unknown agency is a name of a known one, or an agency of its own with an English name', async () => {
  write('agencies.yaml', AGENCY);
  const seed = join(root, 'seeds/county-1-plan.txt');
  writeFileSync(
    seed,
    readFileSync(seed, 'utf8').replace('两个只增不减。', '两个只增不减。（责任单位：县财政局、县审计局）'),
  );
  const desk = await sitDown(root);
  const [first = '', second = ''] = idsOf(desk, 'agency');
  const [choice] = desk.sheet(first, 'hans').choices;
  // The list of agencies, its page and the clause.
  expect(desk.preview(answer(second, 'no', { value: 'An office' }), 'hans').pages).toBeGreaterThanOrEqual(3);
  const before = textOf('agencies.yaml');
  expect(() => desk.decide(answer(second, 'no', { value: '' }), 'hans')).toThrow(Refusal);
  expect(() => desk.decide(answer(first, 'yes', { choice: 'nobody' }), 'hans')).toThrow(Refusal);
  expect(textOf('agencies.yaml')).toBe(before);
  desk.decide(answer(second, 'no', { value: 'An office' }), 'hans');
  expect(parse(textOf('agencies.yaml'))).toHaveLength(2);
  expect(textOf('agencies.yaml').startsWith(before)).toBe(true);
  desk.decide(answer(first, 'yes', { choice: choice?.id ?? null }), 'hans');
  expect((await readBack()).agencies[0]?.names).toHaveLength(2);
  expect(idsOf(desk, 'agency')).not.toContain(second);
});

test('a target goes to the row that is chosen, or to none', async () => {
  write(
    'indicators.yaml',
    `- id: kept
  name: { hans: 九年义务教育巩固率, hant: 九年義務教育鞏固率, en: Pupils who stay }
  unit: '%'
  topic: schools
  direction: higher
  subject: ['没有这样的话']
  units: []
`,
  );
  const topic = { hans: '学校', hant: '學校', en: 'Schools' };
  write('topics.yaml', JSON.stringify([{ id: 'schools', name: topic, about: topic, terms: ['学校'] }]));
  const desk = await sitDown(root);
  const ids = idsOf(desk, 'indicator');
  const [first = '', second = ''] = ids;
  expect(desk.sheet(first, 'hans').choices[0]?.id).toBe('kept');
  // The clause, its document, the matrix and the row’s own page.
  expect(desk.preview(answer(first, 'yes', { choice: 'kept' }), 'hans').pages).toBe(4);
  desk.decide(answer(first, 'yes', { choice: 'kept' }), 'hans');
  desk.decide(answer(second, 'no'), 'hans');
  expect((await readBack()).indicatorDecisions.map(({ indicator }) => indicator)).toEqual(['kept', null]);
  expect(idsOf(desk, 'indicator')).toEqual(ids.slice(2));
});

test('an open character is decided for the word it stands in', async () => {
  const desk = await sitDown(root);
  const ids = idsOf(desk, 'conversion');
  const [id = ''] = ids;
  const { choices, value } = desk.sheet(id, 'hans');
  expect(choices.length).toBeGreaterThan(1);
  expect(() =>
    desk.decide(answer(id, 'yes', { choice: choices[0]?.id ?? '', value: '别的词' }), 'hans'),
  ).toThrow(Refusal);
  const right = answer(id, 'yes', { choice: choices[0]?.id ?? '', value: value?.proposed ?? '' });
  expect(desk.preview(right, 'hans').pages).toBeGreaterThanOrEqual(2);
  desk.decide(right, 'hans');
  expect((await readBack()).conversions.reviewed).toEqual([
    { from: expect.any(String), to: choices[0]?.id, in: [value?.proposed] },
  ]);
  expect(idsOf(desk, 'conversion')).not.toContain(id);
});
