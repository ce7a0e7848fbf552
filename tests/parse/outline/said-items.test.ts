/** 一是, 二是 as paragraphs of their own. */
import { expect, test } from 'vitest';
import { outlineOf } from '../parsed.ts';

const around = (...lines: string[]): string[] =>
  outlineOf(['一、主要任务', ...lines, '（三）加强督导。', '二、保障措施', '加强领导。'].join('\n')).slice(
    1,
    -1,
  );

test('what has items beneath is a level, and each item stands under its own', () => {
  const lines = [
    '（一）健全网络。',
    '一是市级建设。',
    '1.建设中心1个。',
    '2.配备人员10名。',
    '二是县级建设。',
    '1.建设分中心5个。',
  ];
  expect(around(...lines, '（二）强化保障。', '一是加大投入。', '二是加强监管。')).toEqual([
    '1.1 （一） 健全网络',
    '1.1.1 一是市级建设',
    '1.1.1.1 1. | 建设中心1个。',
    '1.1.1.2 2. | 配备人员10名。',
    '1.1.2 二是县级建设',
    '1.1.2.1 1. | 建设分中心5个。',
    '1.2 （二） 强化保障',
    '1.2.1 | 一是加大投入。',
    '1.2.2 | 二是加强监管。',
    '1.3 （三） | 加强督导。',
  ]);
});

test('a list whose owner is one of such items is text of that', () => {
  const lines = [
    '（一）强化保障。',
    '1.加大投入。',
    '一是财政安排资金。',
    '二是争取资金。',
    '2.加强队伍。',
    '一是引进人才。',
    '二是培训人员。',
  ];
  expect(around(...lines)).toEqual([
    '1.1 （一） 强化保障',
    '1.1.1 1. 加大投入',
    '1.1.1.1 | 一是财政安排资金。',
    '1.1.1.2 | 二是争取资金。',
    '1.1.2 2. 加强队伍',
    '1.1.2.1 | 一是引进人才。',
    '1.1.2.2 | 二是培训人员。',
    '1.3 （三） | 加强督导。',
  ]);
});

test.each(['重点做好以下工作。', '抓好两项工作：'])(
  '一是 behind %s in one paragraph opens the list',
  (opening) => {
    const lines = [
      '（一）健全网络。',
      `${opening}一是市级建设。`,
      '1.建设中心。',
      '2.配备人员。',
      '二是县级建设。',
    ];
    expect(around(...lines, '1.建设分中心。', '（二）强化保障。')).toEqual([
      `1.1 （一） 健全网络 | ${opening}`,
      '1.1.1 一是市级建设',
      '1.1.1.1 1. | 建设中心。',
      '1.1.1.2 2. | 配备人员。',
      '1.1.2 二是县级建设',
      '1.1.2.1 1. | 建设分中心。',
      '1.2 （二） | 强化保障。',
      '1.3 （三） | 加强督导。',
    ]);
  },
);

test('what no 二是 goes on with stays in its paragraph', () => {
  const lines = [
    '（一）健全网络。',
    '做好工作。一是市级建设。',
    '1.建设中心。',
    '2.配备人员。',
    '（二）强化保障。',
  ];
  expect(around(...lines)[0]).toBe('1.1 （一） 健全网络 | 做好工作。一是市级建设。');
});

test('二是 whose items count on has them, though their marks stand above its own by custom', () => {
  const lines = ['1.健全网络。', '一是市级建设。', '（一）建设中心。', '二是县级建设。', '（二）配备人员。'];
  expect(around(...lines, '2.强化保障。').slice(0, -1)).toEqual([
    '1.1 1. 健全网络',
    '1.1.1 一是市级建设',
    '1.1.1.1 （一） | 建设中心。',
    '1.1.2 二是县级建设',
    '1.1.2.2 （二） | 配备人员。',
    '1.2 2. | 强化保障。',
  ]);
});
