/**
 * `npm run evaluate`: runs the line without editorial content and prints how much of the labels it
 * finds, and how much of what it finds is labelled.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EMPTY_CONTENT, readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { Content } from '#model/content.ts';
import type { Records } from '#model/records.ts';
import { runPipeline } from '../src/pipeline.ts';
import { scoreDuties } from '../tools/evaluate/duties.ts';
import { scoreAgencies, scoreAlignments, scoreCitations, scoreOutline } from '../tools/evaluate/facts.ts';
import { type LabelSet, readGold, readOthers } from '../tools/evaluate/labels.ts';
import { formatDetails, formatTable } from '../tools/evaluate/print.ts';
import type { Score } from '../tools/evaluate/score.ts';
import { scoreTargets } from '../tools/evaluate/targets.ts';

export type Scores = Readonly<Record<string, Score>>;

export interface Evaluation {
  /** Labels by annotators who worked apart; labels that we made; documents of other authorities. */
  readonly given: Scores;
  readonly own: Scores;
  readonly others: Scores | null;
}

/** Measures the line on labels; `others` names a folder of NAME.txt and NAME.labels.json. */
export function evaluate(options: { gold: string; others: string | null }): Evaluation {
  const content = readContent('content', { editorial: false }).value;
  const records = runLine('seeds', content);
  const scope = join('tests/gold', 'scope.json');
  return {
    given: scoreAll(records, readGold(options.gold, 'given', scope)),
    own: { ...scoreAll(records, readGold(options.gold, 'own', scope)), ...scoreDuties(options.gold) },
    // Without our lists of agencies, topics and indicators: what any new place gets.
    others:
      options.others === null
        ? null
        : scoreAll(runLine(options.others, EMPTY_CONTENT), readOthers(options.others)),
  };
}

function runLine(seeds: string, content: Content): Records {
  return runPipeline(readSeeds(seeds, content.descriptors).value, content, () => {}).value;
}

function scoreAll(records: Records, labels: LabelSet): Scores {
  const scores: Record<string, Score> = {};
  if (labels.outline.length > 0) scores.outline = scoreOutline(records, labels);
  if (labels.targets.length > 0) scores.targets = scoreTargets(records.targets, labels);
  if (labels.agencies.length > 0) scores.agencies = scoreAgencies(records, labels);
  if (labels.citations.length > 0) scores.citations = scoreCitations(records, labels);
  if (labels.alignments.length > 0) {
    scores.alignments = scoreAlignments(records, labels, 'all');
    for (const kind of ['leaves of one series', 'leaves across series'] as const)
      scores[`alignments, ${kind}`] = scoreAlignments(records, labels, kind);
  }
  return scores;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', default: 'tests/gold' },
      others: { type: 'string' },
      json: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const evaluation = evaluate({ gold: values.gold, others: values.others ?? null });
  const sets = [
    ['Labels by annotators who worked apart', evaluation.given],
    ['Labels made by us', evaluation.own],
    ['Documents of other authorities', evaluation.others],
  ] as const;
  for (const [title, scores] of sets) {
    if (!scores || Object.keys(scores).length === 0) continue;
    console.log(`\n${title}\n${formatTable(scores)}`);
    if (!values.quiet) console.log(formatDetails(scores));
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(evaluation, null, 1)}\n`);
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) main();
