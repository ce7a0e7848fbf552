import { describe, expect, test } from 'vitest';
import { findTopics } from '#extract/topics.ts';
import type { Content, Topic } from '#model/kept/content.ts';
import { NO_CONTENT, type SampleClause, sampleDocument } from './sample-document.ts';

const name = { hans: '', hant: '', en: '' };
const topic = (id: string, ...terms: Topic['terms']): Topic => ({ id, name, about: name, terms });
const CONTENT: Content = {
  ...NO_CONTENT,
  topics: [
    topic('general', '总体要求'),
    topic('pay', { term: '薪酬', weight: 2 }),
    topic('pricing', { term: '价格', weight: 2 }),
    topic('medicines', '药品'),
    topic('funding', '财政'),
  ],
};
const topicsOf = (clauses: SampleClause[], content = CONTENT) =>
  Object.fromEntries(
    [...findTopics(sampleDocument({ clauses }), content)].map(([id, found]) => [id.slice(7), found]),
  );

describe('topics', () => {
  test('a heading outweighs the text', () => {
    expect(topicsOf([{ path: '1', heading: '理顺价格', body: '薪酬不变。' }])['1']?.[0]).toBe('pricing');
  });

  test('at most three, strongest first, none that is only touched on', () => {
    const body = '薪酬、薪酬、薪酬；价格、价格；药品、药品、药品；财政。';
    expect(topicsOf([{ path: '1', body }])['1']).toEqual(['pay', 'pricing', 'medicines']);
  });

  test('a clause without words of its own follows the clause above', () => {
    const found = topicsOf([
      { path: '1', heading: '薪酬制度' },
      { path: '1.1', heading: '工作', body: '抓紧推进。' },
    ]);
    expect(found['1.1']).toEqual(['pay']);
  });

  test('a bare heading follows what stands below it', () => {
    const found = topicsOf([
      { path: '1', heading: '任务' },
      { path: '1.1', body: '薪酬、薪酬。' },
    ]);
    expect(found['1']).toEqual(['pay']);
  });

  test('every clause has one when content has topics', () => {
    expect(topicsOf([{ path: '1', body: '无关。' }])['1']).toEqual(['general']);
  });

  test('none without topics in content', () => {
    expect(topicsOf([{ path: '1', body: '薪酬。' }], NO_CONTENT)).toEqual({});
  });

  test('the script and white space change nothing', () => {
    expect(topicsOf([{ path: '1', body: { hant: '薪 酬改革,薪酬', hans: '薪 酬改革,薪酬' } }])['1']).toEqual([
      'pay',
    ]);
  });
});
