import { expect, test } from 'vitest';
import { readPeriod, yearsOfPlan } from '#language/forms/period.ts';

test.each([
  ['某市全民健身计划(2021—2025年)', 2021, 2025],
  ['某市养老服务规划(20212025年)', 2021, 2025],
  ['某县长期照顾计划(113年至116年)', 2024, 2027],
  ['某市“十三五”卫生规划', 2016, 2020],
  ['某市国民经济和社会发展第九个五年计划', 1996, 2000],
  ['某市2014年深化医改主要工作安排', 2014, 2014],
])('%s: %d to %d', (title, from, to) => expect(readPeriod([title])).toEqual({ from, to }));

test('a title without years says nothing, and the first of several that does is heard', () => {
  expect(readPeriod(['某市养犬管理条例'])).toBeNull();
  expect(readPeriod(['关于印发规划的通知', '某市“十四五”规划(2022—2024年)'])).toEqual({
    from: 2022,
    to: 2024,
  });
});

test('no plan ran from 1963 to 1965', () => {
  expect([yearsOfPlan('二'), yearsOfPlan('三')].map((years) => years?.from)).toEqual([1958, 1966]);
  expect(yearsOfPlan('')).toBeNull();
});
