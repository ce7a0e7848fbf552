import { expect, test } from 'vitest';
import { factsOf } from '../facts-of.ts';

const show = (body: string): string[] =>
  factsOf(body).deadlines.map(
    ({ id, dateText, deadline, quote, targets }) =>
      `${id} ${dateText} ${deadline.year} ${deadline.point} ${quote} [${targets}]`,
  );

test('every dated promise, with or without a number', () => {
  expect(show('加强建设，到2018年，全面建成平台，覆盖率达到100%。完善制度。')).toEqual([
    'sample/1@1 到2018年 2018 during 到2018年，全面建成平台，覆盖率达到100% [sample/1#1]',
  ]);
});

test('a promise ends before the next date', () => {
  expect(show('到2016年底，各县达标；到2018年，建成3所医院。')).toEqual([
    'sample/1@1 到2016年底 2016 end 到2016年底，各县达标 []',
    'sample/1@2 到2018年 2018 during 到2018年，建成3所医院 [sample/1#1]',
  ]);
});

test('从2016年起 opens a term at the start of its year', () => {
  expect(show('从2016年起，继续安排补助。')).toEqual([
    'sample/1@1 从2016年起 2016 start 从2016年起，继续安排补助 []',
  ]);
});

test('a target that a date governs from the sentence before belongs to its promise', () => {
  const body = '到2017年完成干预中心建设，为孕产妇和新生儿提供免费筛查。孕产妇及新生儿免费筛查覆盖率达100%。';
  expect(factsOf(body).deadlines.map(({ targets }) => targets)).toEqual([['sample/1#1']]);
});
