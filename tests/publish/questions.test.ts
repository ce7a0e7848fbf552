import { describe, expect, test } from 'vitest';
import type { Located } from '#model/kept/content.ts';
import type { QuestionDefinition } from '#model/kept/everyday.ts';
import { answerQuestions, findQuote, type Named } from '../../src/publish/questions.ts';
import { clause, document, target, text } from '../site/views/sample-records.ts';

const name = { hans: '问', hant: '問', en: 'Q' };
const question = (more: Partial<Located<QuestionDefinition>>): Located<QuestionDefinition> => ({
  id: 'q',
  name,
  question: name,
  plain: name,
  by: '编辑',
  on: '2026-01-01',
  read: ['a'],
  topics: [],
  indicators: [],
  answers: [],
  line: 3,
  ...more,
});
const body = '前一句。到2018年，每万人口全科医生达到2名以上，其中女医生1名；后一句。';
const named: Named = {
  documents: [document('a')],
  clauses: [clause('a/1', body), clause('a/2', '推進家庭醫生,簽約')],
  topics: [{ id: 't' }],
  targets: [
    target('a/1#1', 2, { quote: '全科医生达到2名以上', numberText: '2名' }),
    target('a/1#2', 1, { quote: '女医生1名', numberText: '1名' }),
  ],
  indicators: [
    {
      id: 'i',
      name: text('指标'),
      nameEn: '',
      unit: '',
      topic: 't',
      direction: null,
      merged: false,
      cells: [{ document: 'a', targets: ['a/1#1', 'a/1#2'], mentionedIn: [] }],
    },
  ],
};
const answer = (more: Partial<Located<QuestionDefinition>>) =>
  answerQuestions({ questions: [question(more)] }, named);
const said = (more: Partial<Located<QuestionDefinition>>) =>
  answer(more).value[0]?.answers.map(({ clause: id, span: [start, end] }) =>
    named.clauses.find((one) => one.id === id)?.body.source.slice(start, end),
  );

describe('answers', () => {
  test('are the words that an editor chose, in the script and width of the document', () => {
    expect(said({ answers: [{ clause: 'a/2', quote: '推进家庭医生，签约' }] })).toEqual([
      '推進家庭醫生,簽約',
    ]);
  });

  test('of an indicator are the sentences that state it, each once', () => {
    expect(said({ indicators: ['i'] })).toEqual(['到2018年，每万人口全科医生达到2名以上，其中女医生1名；']);
  });

  test('that an editor chose stand in place of those that an indicator would bring', () => {
    expect(said({ indicators: ['i'], answers: [{ clause: 'a/1', quote: '全科医生达到2名以上' }] })).toEqual([
      '全科医生达到2名以上',
    ]);
  });

  test('an edition without questions has none', () => {
    expect(answerQuestions({}, named)).toEqual({ value: [], diagnostics: [] });
  });
});

test.each([
  [{ answers: [{ clause: 'a/1', quote: '全科医生达到3名', line: 7 }] }, 'content/quote-gone', 7],
  [{ answers: [{ clause: 'a/9', quote: '全科医生', line: 8 }] }, 'content/unknown-reference', 8],
  [{ read: ['b'] }, 'content/unknown-reference', 3],
  [{ topics: ['gone'] }, 'content/unknown-reference', 3],
  [{ indicators: ['gone'] }, 'content/unknown-reference', 3],
])('%o is reported with its line', (more, code, line) => {
  const { value, diagnostics } = answer(more);
  expect(diagnostics.map((one) => [one.code, one.file, one.line])).toEqual([
    [code, 'content/questions.yaml', line],
  ]);
  expect(value[0]?.answers).toEqual([]);
});

test.each([
  ['甲 乙，丙', '乙,丙', [2, 5]],
  ['甲乙', '乙丙', null],
  ['甲乙', ' ', null],
  ['醫\n生', '医生', [0, 3]],
])('%j holds %j at %o', (within, quote, expected) => {
  expect(findQuote(within, quote)).toEqual(expected);
});
