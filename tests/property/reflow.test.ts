import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '#language/fold/script-fold.ts';
import { columnsOf } from '#language/lines.ts';
import { readMark } from '#parse/outline/marks.ts';
import { parseText } from '../parse/parsed.ts';

const seeds = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'));
const squeeze = (text: string | undefined) => (text ?? '').replace(/\s/g, '');

/** Everything of a document that a new width must not change. */
function substance(text: string) {
  const { clauses, metadata } = parseText(text).value;
  return {
    title: squeeze(metadata.title?.text),
    issueNumber: metadata.issueNumber,
    signedOn: metadata.signedOn,
    clauses: clauses.map(({ path, marker, heading, body, notes }) =>
      [
        path,
        marker,
        squeeze(heading?.text),
        squeeze(body.text),
        ...notes.map((note) => squeeze(note.text)),
      ].join(' | '),
    ),
  };
}

const expected = seeds.map(substance);
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A paragraph cut into lines of `width` by what `measure` counts. */
function wrap(paragraph: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let open = '';
  for (const character of paragraph) {
    if (open !== '' && measure(open + character) > width) {
      lines.push(open);
      open = '';
    }
    open += character;
  }
  return [...lines, open];
}

const characters = (text: string) => text.length;
const columns = (text: string) => columnsOf(text, 0, text.length);
const seedAndWidth = fc.tuple(fc.nat(seeds.length - 1), fc.integer({ min: 12, max: 130 }));

test.each([
  [
    'blank lines between paragraphs',
    (text: string, width: number) =>
      paragraphs(text)
        .map((p) => wrap(p, width, characters).join('\n'))
        .join('\n\n'),
  ],
  [
    'indented paragraphs',
    (text: string, width: number) =>
      paragraphs(text)
        .flatMap((p) => wrap(`　　${p}`, width, characters))
        .join('\n'),
  ],
  [
    'columns, with \\r\\n',
    (text: string, width: number) =>
      paragraphs(text)
        .map((p) => wrap(p, width * 2, columns).join('\r\n'))
        .join('\r\n\r\n'),
  ],
])('any width gives the same clauses: %s', (_, reflow) => {
  fc.assert(
    fc.property(seedAndWidth, ([index, width]) => {
      expect(substance(reflow(seeds[index] as string, width))).toEqual(expected[index]);
    }),
    // At these widths notes of one ending begin several lines: 区人民政府) is no running head; or a line is the
    // number of a cited text, with one bracket of its own: （江府函〔2016〕170号.
    { numRuns: 60, examples: [[[0, 22]], [[3, 20]], [[0, 13]], [[4, 15]]] },
  );
});

test('with nothing but line ends, only a paragraph that fills its last line before an unmarked one is lost', () => {
  fc.assert(
    fc.property(seedAndWidth, ([index, width]) => {
      const parts = paragraphs(seeds[index] as string);
      const isAmbiguous = parts.some(
        (part, i) =>
          part.length % width === 0 &&
          parts[i + 1] !== undefined &&
          !readMark(foldText(parts[i + 1] as string)),
      );
      fc.pre(!isAmbiguous);
      const text = parts.flatMap((part) => wrap(part, width, characters)).join('\n');
      expect(substance(text)).toEqual(expected[index]);
    }),
    { numRuns: 60 },
  );
});
