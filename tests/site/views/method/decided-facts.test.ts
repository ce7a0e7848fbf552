import { expect, test } from 'vitest';
import { decidedFacts } from '#site/views/method/decided-facts.ts';

const SEED = '一、目标\n到2018年底前\n各镇应当达到95%';
const records = {
  targets: [{ clause: 'a/1', span: [19, 22], numberText: '95%', rule: 'by a term' }],
  deadlines: [{ clause: 'a/1', span: [5, 13], dateText: '到2018年底前', rule: 'a year, or a day of it' }],
  duties: [
    { clause: 'a/1', span: [16, 18], word: '应当', rule: 'what must or must not be done' },
    { clause: 'ab/1', span: [0, 2], word: '鼓励', rule: 'what is encouraged' },
  ],
} as unknown as Parameters<typeof decidedFacts>[0];

test('facts of one document stand in the order of its text, each with its line and its rule', () =>
  expect(decidedFacts(records, { id: 'a' }, SEED)).toEqual([
    { kind: 'deadline', line: 2, words: '到2018年底前', rule: 'a year, or a day of it' },
    { kind: 'duty', line: 3, words: '应当', rule: 'what must or must not be done' },
    { kind: 'target', line: 3, words: '95%', rule: 'by a term' },
  ]));
