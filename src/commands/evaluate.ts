/**
 * `duidu evaluate`: runs the line without editorial content and prints how much of the labels it
 * finds, and how much of what it finds is labelled.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_CONTENT, readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { Content } from '#model/content.ts';
import type { Records } from '#model/records.ts';
import { scoreDuties } from '../../tools/evaluate/duties.ts';
import { scoreAgencies, scoreAlignments, scoreCitations, scoreOutline } from '../../tools/evaluate/facts.ts';
import { type LabelSet, readGold, readOthers } from '../../tools/evaluate/labels.ts';
import { formatDetails, formatTable } from '../../tools/evaluate/print.ts';
import type { Score } from '../../tools/evaluate/score.ts';
import { scoreTargets } from '../../tools/evaluate/targets.ts';
import { runPipeline } from '../pipeline.ts';
import type { Command } from './frame/command.ts';
import type { Edition } from './frame/edition.ts';

export type Scores = Readonly<Record<string, Score>>;

export interface Evaluation {
  /** Labels by annotators who worked apart; labels that we made; documents of other authorities. */
  readonly given: Scores;
  readonly own: Scores;
  readonly others: Scores | null;
}

/** Measures the line on labels; `others` names a folder of NAME.txt and NAME.labels.json. */
export async function evaluate(options: {
  readonly edition: Pick<Edition, 'seeds' | 'content'>;
  readonly gold: string;
  readonly others: string | null;
}): Promise<Evaluation> {
  const { edition, gold, others } = options;
  const content = readContent(edition.content, { editorial: false }).value;
  const records = await runLine(edition.seeds, content);
  const scope = join(gold, 'scope.json');
  return {
    given: scoreAll(records, readGold(gold, 'given', scope)),
    own: { ...scoreAll(records, readGold(gold, 'own', scope)), ...scoreDuties(gold) },
    // Without our lists of agencies, topics and indicators: what any new place gets.
    others: others === null ? null : scoreAll(await runLine(others, EMPTY_CONTENT), readOthers(others)),
  };
}

async function runLine(seeds: string, content: Content): Promise<Records> {
  return runPipeline((await readSeeds(seeds, content.descriptors)).value, content, () => {}).value;
}

function scoreAll(records: Records, labels: LabelSet): Scores {
  const scores: Record<string, Score> = {};
  if (labels.outline.length > 0) scores.outline = scoreOutline(records, labels);
  if (labels.targets.length > 0) scores.targets = scoreTargets(records.targets, labels, records.clauses);
  if (labels.agencies.length > 0) scores.agencies = scoreAgencies(records, labels);
  if (labels.citations.length > 0) scores.citations = scoreCitations(records, labels);
  if (labels.alignments.length > 0) {
    scores.alignments = scoreAlignments(records, labels, 'all');
    for (const kind of ['leaves of one series', 'leaves across series'] as const)
      scores[`alignments, ${kind}`] = scoreAlignments(records, labels, kind);
  }
  return scores;
}

function print(evaluation: Evaluation, details: boolean): void {
  const sets = [
    ['Labels by annotators who worked apart', evaluation.given],
    ['Labels made by us', evaluation.own],
    ['Documents of other authorities', evaluation.others],
  ] as const;
  for (const [title, scores] of sets) {
    if (!scores || Object.keys(scores).length === 0) continue;
    console.log(`\n${title}\n${formatTable(scores)}`);
    if (details) console.log(formatDetails(scores));
  }
}

export const command: Command = {
  usage: '[--gold DIR] [--others DIR] [--json FILE]',
  about: 'measures the line against labels read by people',
  words: [0, 0],
  options: {
    gold: { type: 'string', value: 'DIR', help: 'the labels; tests/gold of the edition' },
    others: { type: 'string', value: 'DIR', help: 'further documents: NAME.txt with NAME.labels.json' },
    json: { type: 'string', value: 'FILE', help: 'where the scores are written too' },
  },
  run: async ({ edition, value, has }) => {
    const gold = value('gold') ?? join(edition.root, 'tests/gold');
    const evaluation = await evaluate({ edition, gold, others: value('others') });
    // What is missed and what is too much is the long part.
    print(evaluation, !has('quiet'));
    const json = value('json');
    if (json !== null) writeFileSync(json, `${JSON.stringify(evaluation, null, 1)}\n`);
    return true;
  },
};
