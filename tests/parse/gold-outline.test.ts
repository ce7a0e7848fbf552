import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseText } from './parsed.ts';

interface Label {
  readonly path: string;
  readonly marker: string;
  readonly leaf: boolean;
  readonly starts: string;
}

const labels: Record<string, Label[]> = JSON.parse(
  readFileSync('tests/gold/outline/given-labels.json', 'utf8'),
);
/** Labels print the 。 behind a heading, clauses do not. */
const words = (text: string) => text.replace(/[\s。]/g, '');

describe.each(Object.entries(labels))('outline of %s', (id, expected) => {
  const { clauses } = parseText(readFileSync(`seeds/${id}.txt`, 'utf8')).value;

  test('has the labelled clauses and no others, with their marks', () => {
    const shape = ({ path, marker, leaf }: Pick<Label, 'path' | 'marker' | 'leaf'>) => ({
      path,
      marker,
      leaf,
    });
    expect(clauses.map(shape)).toEqual(expected.map(shape));
  });

  test('begins every clause where the label does', () => {
    for (const [i, { starts }] of expected.entries()) {
      const { heading, body } = clauses[i] as (typeof clauses)[number];
      expect(words((heading?.text ?? '') + body.text).slice(0, words(starts).length)).toBe(words(starts));
    }
  });
});
