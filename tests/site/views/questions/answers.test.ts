import { expect, test } from 'vitest';
import type { AgencyRecord } from '#model/facts/agency.ts';
import type { QuestionRecord } from '#model/kept/everyday.ts';
import { answersByPlace } from '#site/views/questions/answers.ts';
import { clause, recordsOf, text } from '../sample-records.ts';

const name = { hans: '', hant: '', en: '' };
const agency = (id: string, kind: string | null = 'health'): AgencyRecord => ({
  id,
  name: text(id),
  clauses: [],
  nameEn: null,
  place: null,
  kind,
  laterName: null,
  page: true,
});
const led = (lead: string) => ({
  responsibility: { printed: '', agencies: [], lead, leadDeclared: true, rule: 'a label and bodies' },
});
const records = recordsOf(
  [
    clause('a/1', '前一句。要这样做，并且那样做。', led('bureau')),
    clause('b/1', '不相干'),
    clause('b/2', '同一专题', led('office')),
    clause('b/3', '同一专题', led('all')),
    clause('c/1', '不相干', { topics: [] }),
    clause('d/1', '要这样做。后一句'),
  ],
  { agencies: [agency('bureau'), agency('office'), agency('all', 'collective')] },
);
const question: QuestionRecord = {
  id: 'q',
  name,
  question: name,
  plain: name,
  by: '',
  on: '2026-01-01',
  read: ['a', 'b'],
  topics: ['t'],
  answers: [
    { clause: 'a/1', span: [4, 8] },
    { clause: 'd/1', span: [0, 5] },
  ],
};
const places = answersByPlace(records, question);

test('a place is answered, silent where its documents were read, and not looked into where they were not', () => {
  expect(places.map(({ id, state, answers }) => [id, state, answers.length])).toEqual([
    ['a', 'answered', 1],
    ['b', 'silent', 0],
    ['c', 'unread', 0],
    ['d', 'answered', 1],
  ]);
});

test('words that are cut out of a sentence say so', () => {
  const at = (place: number) =>
    places[place]?.answers.map(({ opensWithin, breaksOff }) => [opensWithin, breaksOff]);
  expect([at(0), at(3)]).toEqual([[[false, true]], [[false, false]]]);
  const cut = answersByPlace(records, { ...question, answers: [{ clause: 'a/1', span: [5, 15] }] });
  expect(cut[0]?.answers.map(({ opensWithin, breaksOff }) => [opensWithin, breaksOff])).toEqual([
    [true, false],
  ]);
});

test('whom to ask leads what is quoted, else the topic; a group of governments is nobody', () => {
  expect(places.map(({ ask }) => ask && [ask.agency.id, ask.from])).toEqual([
    ['bureau', 'clause'],
    ['office', 'topic'],
    null,
    null,
  ]);
});
