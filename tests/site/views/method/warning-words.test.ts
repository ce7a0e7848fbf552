import { expect, test } from 'vitest';
import { warningIn } from '#site/views/method/warning-words.ts';

test.each([
  ['number 1 is used 2 times among its siblings; this one is 1b', '序号 1 在同一级出现 2 次，这一处记为 1b'],
  ['“5、” follows 2: 3 to 4 are missing', '“5、”前面是 2，中间缺 3—4'],
  ['“（四）” follows 2: 3 is missing', '“（四）”前面是 2，中间缺 3'],
  ['“2.” follows 3: the count goes back', '“2.”前面是 3，序号倒退'],
  ['“3.” is the first of its kind, where 1 was expected', '“3.”是这一级的第一个，前面应有 1'],
  ['the text gives no issue number (〔2016〕50号)', '原文没有写文号（〔2016〕50号）'],
  ['the text gives no date of signing', '原文没有写成文日期'],
  ['the text gives no period of years in the title', '原文没有写规划的年份'],
  ['3 lines with page numbers or navigation of a web page are left out', '页码或网页导航 3 处没有收入'],
  [
    '12 characters that print nothing are passed over, first U+200B',
    '有 12 处不显示的字略过不读，第一个是 U+200B',
  ],
  ['表→表 (could be 錶) is open, 2 times: 任务表 / 任务表', '表→表（另可作 錶）待定，2 处：任务表 / 任务表'],
  ['市妇联 is not among the agencies of this place', '市妇联不在本地的单位名单里'],
])('%s', (message, expected) => {
  expect(warningIn(message, 'hans')).toBe(expected);
  expect(warningIn(message, 'en'), 'records are in English').toBeNull();
});

test('what has no words here stays as it is', () => {
  expect(warningIn('something else', 'hans')).toBeNull();
});

test('a traditional page has traditional words', () => {
  expect(warningIn('the text gives no issuer', 'hant')).toBe('原文沒有寫發文機關');
});
