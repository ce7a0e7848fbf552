/** Whose a note is that stands on a line of its own behind a list. */
import { expect, test } from 'vitest';
import { outlineOf } from '../parsed.ts';

const NOTE = '（责任单位：市教育局、市财政局）';
const plan = (list: string) =>
  `某市行动方案\n\n一、主要行动\n（一）培训行动。三年培训1万人次。重点任务：\n${list}\n（二）就业行动。三年就业1万人次。\n（责任单位：市商务局）\n`;
const notedIn = (list: string) =>
  outlineOf(plan(list))
    .filter((line) => line.includes(NOTE))
    .map((line) => line.split(' ')[0]);

test.each([
  ['a list with bullets', `●摸清用工需求。\n●推行学徒制。\n●督促提取经费。\n${NOTE}`, ['1.1']],
  ['one with dashes', `——摸清用工需求。\n——推行学徒制。\n${NOTE}`, ['1.1']],
  ['one of which the last item has the note in its line', `●摸清用工需求。\n●推行学徒制。${NOTE}`, ['1.1.2']],
  [
    'one of which each item has a note',
    `●摸清用工需求。\n${NOTE}\n●推行学徒制。\n${NOTE}`,
    ['1.1.1', '1.1.2'],
  ],
  ['one item alone', `●摸清用工需求。\n${NOTE}`, ['1.1.1']],
  ['one with numbers', `1.摸清用工需求。\n2.推行学徒制。\n${NOTE}`, ['1.1.2']],
])('%s', (_, list, expected) => expect(notedIn(list)).toEqual(expected));
