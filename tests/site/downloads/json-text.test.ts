import { expect, test } from 'vitest';
import { jsonText } from '#site/downloads/json-text.ts';

test.each([
  [
    [{ a: 1 }, { a: '一\n二' }],
    '[\n{"a":1},\n{"a":"一\\n二"}\n]\n',
    'a record a line, whatever its text holds',
  ],
  [[], '[]\n', 'an empty list'],
  [
    { pairs: [{ a: 1 }, { a: 2 }], groups: [] },
    '{"pairs":[\n{"a":1},\n{"a":2}\n],\n"groups":[]}\n',
    'lists in an object',
  ],
  [
    { title: { hans: '对读' }, doi: undefined, years: null },
    '{"title":{"hans":"对读"},\n"years":null}\n',
    'one record',
  ],
])('%j', (value, text, _why) => {
  expect(jsonText(value)).toBe(text);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
});
