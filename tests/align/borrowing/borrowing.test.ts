import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBorrowings, LEAST_RUN } from '#align/borrowing/borrowing.ts';
import { extracted } from '../documents.ts';

const document = (id: string, body: string) =>
  extracted({ id, placeName: null, clauses: [{ path: '1', body }] });
const borrowed = (a: string, b: string) =>
  findBorrowings([document('a', a), document('b', b)]).find((record) => record.document === 'a');

describe('what is borrowed', () => {
  test.each([
    ['强化公共卫生服务能力建设工作', '大力强化公共卫生服务能力建设工作。', 1, 'all of it'],
    ['强化公共卫生服务能力', '强化公共卫生服务能力', 0, 'ten characters are a set phrase'],
    ['（强化公共卫生服务能力建设工作）', '(强化公共卫生服务能力建设工作)', 1, 'width of brackets aside'],
    ['完善医疗救助制度保障困难群众', '加强乡村医生队伍建设积极稳妥', 0, 'nothing in common'],
  ])('%s in %s: %d (%s)', (a, b, share) => expect(borrowed(a, b)?.share).toBe(share));

  test('runs say where they stand in the seed and which clause they come from', () => {
    const run = borrowed('到2018年强化公共卫生服务能力建设工作', '强化公共卫生服务能力建设工作')?.runs[0];
    expect(run).toEqual({ clause: 'a/1', span: [6, 20], source: 'b/1' });
  });

  test('agree with a search of every start and every length', () => {
    const text = fc.string({ unit: fc.constantFrom('公', '共', '卫', '生'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (left, shared, right) => {
        const [a, b] = [left + shared, shared + right];
        const covered = new Set<number>();
        for (let i = 0; i + LEAST_RUN <= a.length; i++)
          if (b.includes(a.slice(i, i + LEAST_RUN))) for (let k = 0; k < LEAST_RUN; k++) covered.add(i + k);
        const share = borrowed(a, b)?.share ?? 0;
        const most = a.length === 0 ? 0 : covered.size / a.length;
        // Runs do not overlap, so that the last characters of a run may not start another one.
        expect(share).toBeLessThanOrEqual(most + 0.0001);
        expect(share > 0).toBe(most > 0);
      }),
      { numRuns: 200 },
    );
  });
});
