import { expect, test } from 'vitest';
import { outlineOf } from '../parsed.ts';

test('the name of a chapter stands on the line below its number', () => {
  expect(
    outlineOf('第一章\n总则\n第一条 为了节水，制定本条例。\n第二章\n法律责任\n第二条 违反的，处罚。'),
  ).toEqual([
    '1 第一章 总则',
    '1.1 第一条 | 为了节水，制定本条例。',
    '2 第二章 法律责任',
    '2.2 第二条 | 违反的，处罚。',
  ]);
});

test('and so do those of articles, over their text or their list', () => {
  const text =
    '第一條\n標的\n本行政法規訂定津貼制度。\n第二條\n要件\n一、年滿六十五歲；\n二、經評估失能。\n第三條\n生效\n本行政法規自公佈翌日起生效。';
  expect(outlineOf(text)).toEqual([
    '1 第一條 標的 | 本行政法規訂定津貼制度。',
    '2 第二條 要件',
    '2.1 一、 | 年滿六十五歲；',
    '2.2 二、 | 經評估失能。',
    '3 第三條 生效 | 本行政法規自公佈翌日起生效。',
  ]);
});

test('a short text is no name, where the next article stands under it', () => {
  expect(outlineOf('第一條\n本辦法適用於本市\n第二條\n由市府執行\n第三條\n自公布日施行')).toEqual([
    '1 第一條 | 本辦法適用於本市',
    '2 第二條 | 由市府執行',
    '3 第三條 | 自公布日施行',
  ]);
});
