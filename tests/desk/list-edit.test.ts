import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addWord, EditFault, insertEntry, removeEntry, setField } from '../../src/desk/write/list-edit.ts';

const LIST = `# Head.

# the first
- a: one/1 # why
  reason: >-
    folded
    words
  on: 2026-01-01

# the second
- { a: one/2, names: [甲] }
# the end
`;

/** Lines that the new text has and the old has not, and the other way round. */
const changed = (before: string, after: string) => ({
  more: after.split('\n').filter((line) => !before.split('\n').includes(line)),
  less: before.split('\n').filter((line) => !after.split('\n').includes(line)),
});

describe('an entry put in', () => {
  test.each([
    [-1, 'before the first, behind the head and its comment'],
    [0, 'between two'],
    [1, 'behind the last'],
  ])('at %i (%s) adds its own lines and changes no other', (after) => {
    const text = insertEntry(LIST, { a: 'new/1', reason: '甲：乙 # 丙', on: '2026-01-02' }, after);
    expect(changed(LIST, text)).toEqual({
      more: ['- a: new/1', '  reason: "甲：乙 # 丙"', '  on: 2026-01-02'],
      less: [],
    });
    expect(parse(text)[after + 1]).toEqual({ a: 'new/1', reason: '甲：乙 # 丙', on: '2026-01-02' });
    expect(parse(text)).toHaveLength(3);
  });

  test.each([
    ['', '- a: 1\n', 'no file yet'],
    ['# only a head\n', '# only a head\n\n- a: 1\n', 'a head alone stays'],
    ['[]\n', '- a: 1\n', 'an empty list'],
    ['- a: 0', '- a: 0\n- a: 1\n', 'no line break at the end'],
  ])('into %j', (before, after) => {
    expect(insertEntry(before, { a: 1 }, parse(before) ? parse(before).length - 1 : -1)).toBe(after);
  });

  test('keeps the line ends of entries that stand without a blank line between them', () => {
    expect(insertEntry('- a: 1\n- a: 2\n', { a: 3 }, 0)).toBe('- a: 1\n- a: 3\n- a: 2\n');
  });

  test('is refused where the file is no list or cannot be read', () => {
    expect(() => insertEntry('a: 1\n', { a: 1 }, 0)).toThrow(EditFault);
    expect(() => insertEntry('- a: [1\n', { a: 1 }, 0)).toThrow(EditFault);
    expect(() => insertEntry('[{ a: 1 }]\n', { a: 2 }, 0)).toThrow(EditFault);
  });

  test('put in and taken out again leaves what was there', () => {
    for (const after of [-1, 0, 1])
      expect(removeEntry(insertEntry(LIST, { a: 3 }, after), after + 1)).toBe(LIST);
  });
});

test('an entry taken out leaves the comments of the others', () => {
  expect(removeEntry(LIST, 0)).toContain('# the second\n- { a: one/2');
  expect(parse(removeEntry(LIST, 0))).toHaveLength(1);
  expect(parse(removeEntry('- a: 1\n', 0)) ?? []).toEqual([]);
});

describe('a field', () => {
  test('that is there gets the new value in its place', () => {
    expect(setField('- sure: false # perhaps\n  by: x\n', [0], 'sure', true)).toBe(
      '- sure: true # perhaps\n  by: x\n',
    );
  });
  test('that is not there comes behind the others, with their indentation', () => {
    expect(setField('- a: 1\n- b: 2\n', [0], 'issuer', { value: '市', evidence: '网' })).toBe(
      '- a: 1\n  issuer:\n    value: 市\n    evidence: 网\n- b: 2\n',
    );
    expect(setField('id: x\n', [], 'by', '甲')).toBe('id: x\nby: 甲\n');
  });
});

describe('a word in a list', () => {
  test.each([
    ['- names: [甲, 乙] # c\n', '- names: [甲, 乙, 丙] # c\n'],
    ['- names: []\n', '- names: [丙]\n'],
    ['- names:\n    - 甲\n  by: x\n', '- names:\n    - 甲\n    - 丙\n  by: x\n'],
    ['- by: x\n', '- by: x\n  names:\n    - 丙\n'],
  ])('%j → %j', (before, after) => {
    expect(addWord(before, [0, 'names'], '丙')).toBe(after);
  });
});
