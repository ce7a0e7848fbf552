import { expect, test } from 'vitest';
import { joinChineseLines } from '#site/notes/join-lines.ts';

test.each([
  ['都要\n全面', '都要全面', 'between two characters'],
  ['前列。\n三', '前列。三', 'after a mark'],
  ['都要\n', '都要', 'before a link'],
  ['用\n2018', '用2018', 'before a number'],
  ['plan of\n2018', 'plan of\n2018', 'English keeps its space'],
])('%j reads %j (%s)', (value, expected) => {
  const tree = { type: 'root', children: [{ type: 'text', value }] };
  joinChineseLines()(tree);
  expect(tree.children[0]?.value).toBe(expected);
});
