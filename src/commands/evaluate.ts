/**
 * `duidu evaluate`: runs the line without editorial content and prints how much of the labels it
 * finds, and how much of what it finds is labelled.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import model from '#align/pairs/model.json' with { type: 'json' };
import { isThere } from '#io/is-there.ts';
import { readPlain } from '#io/plain-file.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { Content } from '#model/kept/content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { PairLabel, SampledShare } from '#model/kept/label.ts';
import type { Records } from '#model/records.ts';
import { scoreDuties } from '../../tools/evaluate/duties.ts';
import { lastCommit, runAt } from '../../tools/evaluate/earlier.ts';
import { scoreAgencies, scoreAlignments, scoreCitations, scoreOutline } from '../../tools/evaluate/facts.ts';
import { type Change, changesOf, type FactRecords, factsOf } from '../../tools/evaluate/facts-of-run.ts';
import { scoreHeads } from '../../tools/evaluate/heads.ts';
import { type LabelSet, readGold, readOthers } from '../../tools/evaluate/labels/labels.ts';
import { type Agreement, agreementText, readAgreement } from '../../tools/evaluate/pairs/agreement.ts';
import {
  type BlindPairs,
  blindPairsAgreement,
  blindPairsTable,
  firstBlindPairs,
  scoreBlindPairs,
} from '../../tools/evaluate/pairs/blind-pairs.ts';
import { readPassages, scorePassages } from '../../tools/evaluate/passages.ts';
import { formatChanges, formatDetails, formatTable } from '../../tools/evaluate/print.ts';
import { accuracyPage } from '../../tools/evaluate/report.ts';
import type { Score } from '../../tools/evaluate/score.ts';
import { scoreTargets } from '../../tools/evaluate/targets.ts';
import { runPipeline } from '../pipeline.ts';
import type { Command } from './frame/command.ts';
import type { Edition } from './frame/edition.ts';
import { shareAccepted } from './sampled.ts';

export type Scores = Readonly<Record<string, Score>>;

export interface Evaluation {
  /** Labels by annotators who worked apart; labels that we made; documents of other authorities. */
  readonly given: Scores;
  readonly own: Scores;
  readonly others: Scores | null;
  /** How the score of a pair fares on pairs of documents that its fit did not see; from the file that the fit writes. */
  readonly pairs: typeof model.measured;
  /** How far two readers agree on pairs of clauses. */
  readonly agreement: Agreement | null;
  /** Passages by somebody who knew no rule: as first run, now, and now without labels that were found wrong. */
  readonly blind: { readonly first: Scores; readonly now: Scores; readonly corrected: Scores } | null;
  /** Sets of whole documents by somebody who knew no rule; none in a build, which shows nothing of them. */
  readonly blindDocuments: readonly BlindDocuments[];
  /** Sets of pairs of documents that were labelled before they were run; none in a build, which shows nothing of them. */
  readonly blindPairs: readonly BlindSet[];
}

/** A folder of such pairs: as first run, and now. */
export interface BlindSet {
  readonly folder: string;
  readonly first: BlindPairs;
  readonly now: BlindPairs;
  /** Between two readings, where there was a second. */
  readonly readings: Agreement | null;
}

/** A folder of such documents: as first run, before anything was changed for them, and now. */
export interface BlindDocuments {
  readonly folder: string;
  /** What whoever wrote it had read of ours: the data contract, or the rules too. */
  readonly writer: 'contract' | 'rules';
  readonly first: Scores;
  readonly now: Scores;
}

/** What the line makes of an edition by itself, without what editors decided. */
const runUnedited = (
  { seeds, content }: Pick<Edition, 'seeds' | 'content'>,
  run = runPipeline,
): Promise<Records> => runLine(seeds, readContent(content, { editorial: false }).value, run);

/** What a build tells of accuracy: on labels of the folder `gold` and on pairs that a blind reader judged, from one run. */
export async function measure(
  edition: Pick<Edition, 'seeds' | 'content'>,
  gold: string,
  labels: readonly PairLabel[],
  run = runPipeline,
): Promise<{ readonly evaluation?: Evaluation; readonly sampled?: SampledShare }> {
  const hasGold = isThere(gold);
  if (!hasGold && labels.length === 0) return {};
  const records = await runUnedited(edition, run);
  const sampled = shareAccepted(records, labels);
  return {
    ...(hasGold ? { evaluation: await evaluate(records, gold, null) } : {}),
    ...(sampled ? { sampled } : {}),
  };
}

/** Scores `records`, made without editors, on labels; `others` names a folder of NAME.txt and NAME.labels.json. */
async function evaluate(records: Records, gold: string, others: string | null): Promise<Evaluation> {
  const scope = join(gold, 'scope.json');
  return {
    given: scoreAll(records, readGold(gold, 'given', scope)),
    own: { ...scoreAll(records, readGold(gold, 'own', scope)), ...scoreDuties(gold) },
    // Without our lists of agencies, topics and indicators: what any new place gets.
    others: others === null ? null : scoreAll(await runLine(others, EMPTY_CONTENT), readOthers(others)),
    pairs: model.measured,
    agreement: readAgreement(gold),
    blind: scoreBlind(join(gold, 'blind-passages')),
    blindDocuments: [],
    blindPairs: [],
  };
}

/** Folders of one kind among the labels: `blind-documents`, `blind-documents-2` and so on. */
const blindFolders = (gold: string, kind: string): string[] =>
  isThere(gold)
    ? readdirSync(gold)
        .filter((name) => name.startsWith(kind))
        .sort(new Intl.Collator('en', { numeric: true }).compare)
    : [];

async function scoreBlindDocuments(gold: string): Promise<BlindDocuments[]> {
  const scored: BlindDocuments[] = [];
  for (const name of blindFolders(gold, 'blind-documents')) {
    const folder = join(gold, name);
    const now = scoreAll(await runLine(folder, EMPTY_CONTENT), readOthers(folder));
    const { writer, ...first } = JSON.parse(readPlain(join(folder, 'first.json')));
    scored.push({ folder: name, writer, first, now });
  }
  return scored;
}

async function runBlindPairs(gold: string): Promise<BlindSet[]> {
  const sets: BlindSet[] = [];
  for (const name of blindFolders(gold, 'blind-pairs')) {
    const folder = join(gold, name);
    const now = scoreBlindPairs(await runLine(folder, EMPTY_CONTENT), folder);
    sets.push({ folder: name, first: firstBlindPairs(folder), now, readings: blindPairsAgreement(folder) });
  }
  return sets;
}

function scoreBlind(folder: string): Evaluation['blind'] {
  if (!isThere(folder)) return null;
  const { seeds, labels } = readPassages(folder);
  const records = runPipeline(seeds, EMPTY_CONTENT, () => {}).value;
  const first: Scores = JSON.parse(readPlain(join(folder, 'first.json')));
  return {
    first,
    now: scorePassages(records, labels, false),
    corrected: scorePassages(records, labels, true),
  };
}

/** Facts gained and lost against a commit, of every document that labels speak of; the longest part of a run. */
async function changesSince(
  commit: string,
  records: Records,
  root: string,
  gold: string,
  others: string | null,
): Promise<Change[]> {
  const aside = mkdtempSync(join(tmpdir(), 'duidu-passages-'));
  try {
    const blind = join(gold, 'blind-passages');
    if (isThere(blind))
      for (const { id, text } of readPassages(blind).seeds) writeFileSync(join(aside, `${id}.txt`), text);
    const folders = [
      join(gold, 'alignments/fictitious'),
      ...blindFolders(gold, 'blind-documents').map((name) => join(gold, name)),
      ...(isThere(blind) ? [aside] : []),
      ...(others ? [others] : []),
    ];
    const before = runAt(root, commit, [
      [],
      ...folders.map((folder) => ['--seeds', resolve(folder), '--content', 'none']),
    ]);
    const now: FactRecords[] = [records];
    for (const folder of folders) now.push(await runLine(folder, EMPTY_CONTENT));
    return before.flatMap((one, i) => changesOf(factsOf(one), factsOf(now[i] as FactRecords)));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function runLine(seeds: string, content: Content, run = runPipeline): Promise<Records> {
  return run((await readSeeds(seeds, content.descriptors)).value, content, () => {}).value;
}

function scoreAll(records: Records, labels: LabelSet): Scores {
  const scores: Record<string, Score> = {};
  if (labels.heads) scores.heads = scoreHeads(records, labels.heads);
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
    ['Passages by somebody who knew no rule, as first run', evaluation.blind?.first],
    ['The same passages now', evaluation.blind?.now],
    ['The same without labels that speak against the contract', evaluation.blind?.corrected],
    ...evaluation.blindDocuments.flatMap(({ folder, first, now }): [string, Scores][] => [
      [`Documents labelled before they were run (${folder}), as first run`, first],
      ['The same documents now', now],
    ]),
  ] as const;
  for (const [title, scores] of sets) {
    if (!scores || Object.keys(scores).length === 0) continue;
    console.log(`\n${title}\n${formatTable(scores)}`);
    if (details) console.log(formatDetails(scores));
  }
}

export const command: Command = {
  usage: '[--gold DIR] [--others DIR] [--json FILE] [--against COMMIT] [--write]',
  about: 'measures the line against labels read by people',
  words: [0, 0],
  options: {
    gold: { type: 'string', value: 'DIR', help: 'the labels; tests/gold of the edition' },
    others: { type: 'string', value: 'DIR', help: 'further documents: NAME.txt with NAME.labels.json' },
    against: { type: 'string', value: 'COMMIT', help: 'facts gained and lost since; the last commit' },
    write: { type: 'boolean', help: 'writes docs/accuracy.md' },
    json: { type: 'string', value: 'FILE', help: 'where the scores are written too' },
  },
  run: async ({ edition, value, has }) => {
    const gold = value('gold') ?? join(edition.root, 'tests/gold');
    const records = await runUnedited(edition);
    const evaluation = {
      ...(await evaluate(records, gold, value('others'))),
      blindDocuments: await scoreBlindDocuments(gold),
      blindPairs: await runBlindPairs(gold),
    };
    // What is missed and what is too much is the long part.
    print(evaluation, !has('quiet'));
    for (const { folder, first, now } of evaluation.blindPairs)
      console.log(
        `\nPairs of documents labelled before they were run (${folder})\n${blindPairsTable(first, now)}`,
      );
    if (evaluation.agreement) console.log(`\nTwo readers: ${agreementText(evaluation.agreement)}`);
    const commit = value('against') ?? lastCommit(edition.root);
    if (commit !== null && isThere(join(gold, 'scope.json')))
      console.log(
        formatChanges(commit, await changesSince(commit, records, edition.root, gold, value('others'))),
      );
    if (has('write')) writeFileSync(join(edition.root, 'docs/accuracy.md'), accuracyPage(evaluation));
    const json = value('json');
    if (json !== null) writeFileSync(json, `${JSON.stringify(evaluation, null, 1)}\n`);
    return true;
  },
};
