import { expect, test } from 'vitest';
import { readOutline } from '#site/search/outline-reference.ts';

test.each([
  ['三(二)2.(1)', ['3', '2', '2', '1']],
  ['第三章第十二条', ['3', '12']],
  ['第二条之一', ['2-1']],
  ['第十条之十二', ['10-12']],
  ['第十二条之一', ['12-1']],
  ['第105条', ['105']],
  ['第100条', ['100']],
  ['第007条', ['7']],
  ['第2-1条', ['2-1']],
  ['第2条之1', ['2-1']],
  ['第二条之一第一款', ['2-1', '1']],
  ['1.2-1', ['1', '2-1']],
  ['2b', ['2b']],
])('%s is the place %j', (written, steps) => {
  expect(readOutline(written)?.steps).toEqual(steps);
});

test('an article put in behind another is an article too', () => {
  expect(readOutline('第二条之一')).toMatchObject({ isArticle: true, isUnmistakable: true });
});
