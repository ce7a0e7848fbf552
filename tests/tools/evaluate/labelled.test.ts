/** What is read of labelled texts stays as good as it has been. */
import { describe, expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { type Evaluation, measure } from '../../../src/commands/evaluate.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { readPassages, scorePassages } from '../../../tools/evaluate/passages.ts';
import { formatDetails, formatTable } from '../../../tools/evaluate/print.ts';
import { fieldAccuracy } from '../../../tools/evaluate/score.ts';

describe('the line against passages labelled by somebody who knew no rule', () => {
  const folder = 'tests/gold/blind-passages';
  const { seeds, labels } = readPassages(folder);
  const records = runPipeline(seeds, EMPTY_CONTENT, () => {}).value;
  const now = scorePassages(records, labels, true);

  test.each([
    ['targets', 0.97],
    ['units', 0.8],
    ['citations', 0.97],
    ['deadlines', 0.9],
  ] as const)('%s reach F1 %d', (kind, bar) => {
    const one = now[kind];
    expect(one?.f1, one && formatDetails({ [kind]: one })).toBeGreaterThanOrEqual(bar);
  });

  test('no label has been taken out', () => {
    expect(
      labels.flatMap(({ targets, nonTargets, agencies, citations, deadlines }) => [
        ...targets,
        ...nonTargets,
        ...agencies,
        ...citations,
        ...deadlines,
      ]),
    ).toHaveLength(284);
    expect(
      labels.flatMap(({ nonTargets }) => nonTargets.filter(({ wrong }) => wrong !== undefined)),
    ).toHaveLength(6);
  });
});

describe('the line against our gold', async () => {
  const edition = { seeds: 'seeds', content: 'content' };
  const { given, own } = (await measure(edition, 'tests/gold', [])).evaluation as Evaluation;

  test.each([
    ['outline', 1],
    ['targets', 0.97],
    ['agencies', 0.98],
    ['citations', 0.98],
    ['alignments, leaves of one series', 0.92],
  ] as const)('%s reach F1 %d on the labels of others', (kind, bar) => {
    const one = given[kind];
    expect(one?.f1, one && formatDetails({ [kind]: one })).toBeGreaterThanOrEqual(bar);
  });

  test.each([
    ['targets', 0.97],
    ['duties', 0.95],
    ['agencies', 0.98],
    ['citations', 0.98],
    // The labels of others hold one such pair only.
    ['alignments, leaves across series', 0.7],
  ] as const)('%s reach F1 %d on our own labels', (kind, bar) => {
    const one = own[kind];
    expect(one?.f1, one && formatDetails({ [kind]: one })).toBeGreaterThanOrEqual(bar);
  });

  test('the fields of targets are right', () => {
    expect(given.targets && fieldAccuracy(given.targets)).toBeGreaterThanOrEqual(0.97);
    expect(formatTable(given)).toContain('targets');
  });
});
