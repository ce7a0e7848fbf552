import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromLine, toLine } from '../../src/stages/json-lines.ts';
import { fromRecordLines } from '../../src/stages/record-lines.ts';

const offsets = fc.array(fc.nat(5_000), { maxLength: 40 }).map((list) => list.toSorted((x, y) => x - y));

describe('a value of the line as a line', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.string(),
        offsets,
        fc.dictionary(fc.string(), fc.nat(), { noNullPrototype: true }),
        (text, toSource, counts) => {
          const value = {
            mapped: { text, toSource },
            map: new Map([[text, [{ text, toSource }]]]),
            set: new Set([text, 'a']),
            bytes: Uint8Array.from([0, 1, 255]),
            muted: Uint8Array.from(toSource.map((at) => at % 2)),
            weights: Float32Array.from([0.1, -0]),
            counts,
          };
          const line = toLine(value);
          expect(line).not.toContain('\n');
          expect(fromLine(line)).toEqual({ ...value, weights: Float32Array.from([0.1, 0]) });
        },
      ),
    );
  });
  test('neighbouring places are one run', () => {
    expect(toLine({ text: '甲乙', toSource: [7, 8, 9] })).toBe('{"text":"甲乙","$runs":[7,3]}');
  });
  test('bytes that repeat are told by how often', () => {
    expect(toLine(Uint8Array.from([0, 0, 0, 1, 1]))).toBe('{"$bytes":[0,3,1,2]}');
    expect(toLine(new Uint8Array())).toBe('{"$Uint8Array":[]}');
  });
  test('a line that is none is a fault', () => expect(() => fromLine('{')).toThrow(SyntaxError));
});

test('records without their outline, or of a list that there is not, are a fault', () => {
  expect(() => fromRecordLines([])).toThrow('first line');
  expect(() => fromRecordLines([{ outline: { a: [] } }, { record: 'b', value: 1 }])).toThrow('“b”');
});
