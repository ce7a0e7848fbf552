import { expect, test } from 'vitest';
import { decidedFacts } from '#site/views/method/decided-facts.ts';

const SEED = '一、目标\n到2018年底前\n各镇应当达到95%\n落实《甲法》，用3年\n（责任单位：甲局）';
const note = { printed: '（责任单位：甲局）', rule: 'a label and bodies' };
const records = {
  targets: [{ clause: 'a/1', span: [19, 22], numberText: '95%', rule: 'by a term' }],
  exclusions: [{ clause: 'a/1', span: [32, 34], numberText: '3年', rule: 'a duration' }],
  deadlines: [{ clause: 'a/1', span: [5, 13], dateText: '到2018年底前', rule: 'a year, or a day of it' }],
  duties: [{ clause: 'a/1', span: [16, 18], word: '应当', rule: 'what must or must not be done' }],
  citations: [
    {
      from: { document: 'a', clause: 'a/1' },
      title: { source: '甲法' },
      span: [26, 28],
      rule: 'a document that is carried out',
    },
  ],
  clauses: [{ id: 'a/1', document: 'a', spans: [[0, 44]], responsibility: note }],
} as unknown as Parameters<typeof decidedFacts>[0];
const segments = [{ start: 35, end: 44, role: 'responsibility', clause: 'a/1' }] as const;

test('facts of one document stand in the order of its text, each with its line and its rule', () =>
  expect(decidedFacts(records, { segments: [...segments] }, SEED)).toEqual([
    { kind: 'deadline', line: 2, words: '到2018年底前', rule: 'a year, or a day of it' },
    { kind: 'duty', line: 3, words: '应当', rule: 'what must or must not be done' },
    { kind: 'target', line: 3, words: '95%', rule: 'by a term' },
    { kind: 'citation', line: 4, words: '甲法', rule: 'a document that is carried out' },
    { kind: 'number', line: 4, words: '3年', rule: 'a duration' },
    { kind: 'note', line: 5, words: '（责任单位：甲局）', rule: 'a label and bodies' },
  ]));

test('whom a table charges stands where its clause begins', () =>
  expect(
    decidedFacts(
      { ...records, targets: [], deadlines: [], duties: [], citations: [], exclusions: [] },
      { segments: [] },
      SEED,
    ),
  ).toEqual([{ kind: 'note', line: 1, words: '（责任单位：甲局）', rule: 'a label and bodies' }]));
