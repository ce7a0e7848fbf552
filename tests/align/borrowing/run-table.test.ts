import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RunTable } from '#align/borrowing/run-table.ts';

const LENGTH = 4;

/** As the table says it, by going through all places. */
function searched(texts: readonly string[], text: string, at: number) {
  const run = text.slice(at, at + LENGTH);
  if (run.length < LENGTH) return null;
  const stretch = texts.findIndex((own) => own.includes(run));
  return stretch < 0 ? null : { stretch, at: (texts[stretch] as string).indexOf(run) };
}

test('a run is found where it first stands, whatever was read before', () => {
  const text = fc.string({ unit: fc.constantFrom('公', '共', '卫'), maxLength: 40 });
  const table = new RunTable(LENGTH);
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), text, (texts, asked) => {
      table.read(texts);
      for (let at = 0; at <= asked.length; at++)
        expect(table.find(asked, at)).toEqual(searched(texts, asked, at));
    }),
    { numRuns: 300 },
  );
});

test('no run goes over the end of a passage', () => {
  const table = new RunTable(LENGTH);
  table.read(['公共卫', '生服务']);
  expect(table.find('公共卫生服务', 0)).toBeNull();
});
