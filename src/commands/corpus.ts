/** `duidu corpus`: runs the line from seeds to records and writes them. */

import { basename, join, resolve } from 'node:path';
import { checkContact, checkReferences } from '#io/check-references.ts';
import { dayIn, TIME_ZONE } from '#io/clock.ts';
import { isThere } from '#io/is-there.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { Unread } from '#io/write/keep.ts';
import { writeRecords } from '#io/write/write-records.ts';
import { documentOf } from '#model/clause-id.ts';
import type { Diagnostic, DiagnosticCode, Outcome } from '#model/diagnostic.ts';
import { type Content, EMPTY_CONTENT } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { checkDays } from '#publish/ledger/days.ts';
import { runPipeline, type StageListener } from '../pipeline.ts';
import { type Call, type Command, UsageFault } from './frame/command.ts';
import { type Edition, ENGINE } from './frame/edition.ts';
import { type CorpusFormat, readFormats, tableFiles } from './frame/formats.ts';
import { keepMemoryTight } from './frame/memory.ts';
import { tellUnread } from './frame/progress.ts';
import { report, stopping, tellKinds, tellUnwritten } from './frame/report.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { runKept } from './kept/run-kept.ts';
import { type KeptStages, StageStore, stagesIn } from './kept/stage-store.ts';

export interface CorpusOptions {
  readonly seeds: string;
  /** Null runs without any content folder. */
  readonly content: string | null;
  readonly out: string;
  readonly editorial: boolean;
  /** While somebody writes, what only a finished change must settle is said and does not stop the run. */
  readonly draft?: boolean;
  /** Whether what an edition may leave open stops the run, though the edition's own settings do not ask for it. */
  readonly strict?: boolean;
  /** What the records are written as; JSON alone where nothing is said. */
  readonly formats?: ReadonlySet<CorpusFormat>;
  /** Threads that read and align; one where nothing is said. */
  readonly jobs?: number;
  /** What stages made of documents before; null, or nothing said, makes everything anew. */
  readonly kept?: KeptStages | null;
}

/** Bytes of seeds from which on memory counts; a hundred documents. */
const MUCH = 2_000_000;

/** As an edition is built: what is as it was is not read again. */
export const corpusOptions = ({ seeds, content, records, cache }: Edition): CorpusOptions => ({
  seeds,
  content,
  out: records,
  editorial: true,
  kept: stagesIn(join(cache, 'stages'), ENGINE),
});

// Left open, it is shown on the site; a line each would hide what has to be read.
const OPEN: DiagnosticCode = 'convert/unreviewed';

/**
 * Runs the line. Returns whether all was written; otherwise every error is on standard error. What `more`
 * measures is written with the records, as further files.
 */
export async function buildCorpus(
  asked: CorpusOptions,
  say: (line: string) => void = console.log,
  more: () => Promise<Readonly<Record<string, unknown>>> = async () => ({}),
): Promise<boolean> {
  const started = performance.now();
  const diagnostics: Diagnostic[] = [];
  const content =
    asked.content === null ? { value: EMPTY_CONTENT, diagnostics: [] } : readContent(asked.content, asked);
  const options = { ...asked, strict: asked.strict || content.value.edition?.strict === true };
  const seeds = await readSeeds(options.seeds, content.value.descriptors);
  diagnostics.push(...content.diagnostics, ...seeds.diagnostics);
  if (options.content !== null)
    diagnostics.push(
      ...checkReferences(
        content.value,
        basename(options.content),
        new Set(content.diagnostics.map(({ file }) => file)),
      ),
      ...checkContact(content.value, basename(options.content)),
      ...checkMoveDays(content.value, basename(options.content)),
    );
  if (stopping(diagnostics, options).length > 0) {
    // The line needs all of its input; but what is wrong inside the texts that were read is said now.
    diagnostics.push(...seeds.value.flatMap((seed) => parseSeed(seed).diagnostics));
    return report(diagnostics, options);
  }

  let last = performance.now();
  const bytes = seeds.value.reduce((sum, seed) => sum + seed.bytes, 0);
  if (bytes > MUCH) keepMemoryTight();
  say(`read     ${seeds.value.length} seeds, ${bytes} bytes  ${Math.round(last - started)} ms`);
  const progress: StageListener = (stage, counts) => {
    const now = performance.now();
    const words = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    say(`${stage.padEnd(8)} ${words.join(', ')}  ${Math.round(now - last)} ms`);
    last = now;
  };
  const made = await runLine(
    seeds.value,
    content.value,
    options,
    progress,
    tellUnread(say, 'it is made anew'),
  );
  if (made === null) return false;
  const { value: records, diagnostics: noticed } = made;
  diagnostics.push(...noticed);
  if (stopping(diagnostics, options).length > 0) return report(diagnostics, options);

  tellDocuments(records, say);
  try {
    const formats = options.formats ?? new Set(['json']);
    const json = formats.has('json');
    writeRecords(options.out, json ? records : {}, json ? await more() : {}, tableFiles(records, formats));
  } catch (error) {
    return tellUnwritten(options.out, error);
  }
  const warnings = diagnostics.filter(({ code }) => code !== OPEN);
  report(warnings, options);
  tellKinds(warnings, say);
  const open = diagnostics.length - warnings.length;
  if (open > 0)
    say(`open     ${open} characters that several traditional ones stand for; /conversions/ lists them`);
  say(`wrote    ${options.out}  ${Math.round(performance.now() - started)} ms in all`);
  return true;
}

/** Moves of the ledger on days that have not come in the edition's own time zone. */
export const checkMoveDays = ({ ledger, edition }: Content, folder: string): Diagnostic[] =>
  ledger ? checkDays(ledger, dayIn(edition?.timeZone ?? TIME_ZONE), folder) : [];

/** The records, on threads or with what is kept; null where what is to be kept cannot be written, which was said. */
async function runLine(
  seeds: readonly Seed[],
  content: Content,
  { jobs = 1, content: folder, editorial, kept = null }: CorpusOptions,
  progress: StageListener,
  unread: Unread,
): Promise<Outcome<Records> | null> {
  // Threads have no part in what is kept: they are for a corpus that is read the first time.
  if (jobs > 1) return runJobs(seeds, content, { jobs, start: { content: folder, editorial }, progress });
  if (kept === null) return runPipeline(seeds, content, progress);
  try {
    const store = new StageStore(kept.folder, unread);
    return runKept(seeds, content, { store, code: kept.code(), progress });
  } catch (error) {
    tellUnwritten(kept.folder, error, 'Make room or take rights there, or say --no-cache');
    return null;
  }
}

/** A line a document. */
function tellDocuments(records: Records, say: (line: string) => void): void {
  const clauses = Map.groupBy(records.clauses, ({ document }) => document);
  const targets = Map.groupBy(records.targets, ({ clause }) => documentOf(clause));
  const citations = Map.groupBy(records.citations, ({ from }) => from.document);
  for (const { id, warnings } of records.documents) {
    const own = clauses.get(id) ?? [];
    say(
      `  ${id}: ${own.length} clauses (${own.filter(({ leaf }) => leaf).length} leaves), ${targets.get(id)?.length ?? 0} targets, ` +
        `${own.filter(({ responsibility }) => responsibility).length} with responsible units, ` +
        `${citations.get(id)?.length ?? 0} citations, ${warnings.length} warnings`,
    );
  }
}

const MOST_JOBS = 64;

function readJobs(value: string | null): number {
  if (value === null) return 1;
  const jobs = Number(value);
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > MOST_JOBS)
    throw new UsageFault(`--jobs ${value} is no number of threads; name one from 1 to ${MOST_JOBS}`);
  return jobs;
}

/** Other texts than the edition's own, and the same read otherwise, are tried once: they would empty what it keeps. */
const ONCE = ['seeds', 'content', 'no-editorial', 'no-cache'];

function readOptions({ value, has, edition }: Call): CorpusOptions {
  for (const option of ['seeds', 'content', 'out'] as const)
    if (value(option) === '') throw new UsageFault(`--${option} is empty; name a folder`);
  const named = value('content');
  if (named !== null && named !== 'none' && !isThere(named))
    throw new UsageFault(`no content folder “${named}”; name one, or --content none`);
  return {
    seeds: value('seeds') ?? edition.seeds,
    content: named === 'none' ? null : (named ?? edition.content),
    out: resolve(value('out') ?? edition.records),
    editorial: !has('no-editorial'),
    strict: has('strict'),
    formats: readFormats(value('format') ?? 'json'),
    jobs: readJobs(value('jobs')),
    kept: ONCE.some(has) ? null : (corpusOptions(edition).kept ?? null),
  };
}

export const command: Command = {
  usage:
    '[--seeds DIR] [--content DIR|none] [--out DIR] [--no-editorial] [--strict] [--jobs N] [--format json,sqlite,parquet] [--no-cache]',
  about: 'reads the seeds and writes the records, a line a stage',
  words: [0, 0],
  options: {
    seeds: { type: 'string', value: 'DIR', help: 'the documents; seeds/ of the edition' },
    content: { type: 'string', value: 'DIR|none', help: 'what people wrote; content/ of the edition' },
    out: { type: 'string', value: 'DIR', help: 'where the records go; records/ of the edition' },
    'no-editorial': { type: 'boolean', help: 'leaves out what editors decided' },
    jobs: { type: 'string', value: 'N', help: 'threads that read and align; 1' },
    'no-cache': { type: 'boolean', help: 'reads and aligns everything anew, whatever is kept in .duidu/' },
    strict: { type: 'boolean', help: 'stops at what an edition may leave open' },
    format: { type: 'string', value: 'LIST', help: 'json (as a rule), sqlite, parquet; several with commas' },
  },
  run: (call) => buildCorpus(readOptions(call), call.progress.say),
};
