/** `npm run permalinks -- record`: enters what is published now into the ledger of addresses. */
import { resolve } from 'node:path';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { writeLedger } from '#io/write-ledger.ts';
import { DIAGNOSTICS, type DiagnosticCode } from '#model/diagnostic.ts';
import type { Ledger } from '#model/permalink.ts';
import { recordPermalinks } from '#publish/permalinks.ts';
import { pagesOf } from '#publish/publish-records.ts';
import { runPipeline } from '../src/pipeline.ts';
import { DEFAULTS, report } from './corpus.ts';

const EMPTY: Ledger = {
  documents: [],
  moves: [],
  pages: { documents: [], topics: [], indicators: [], agencies: [], groups: [], neighbours: [] },
};

const LEDGER_CODES: ReadonlySet<DiagnosticCode> = new Set([
  'publish/permalink-lost',
  'publish/wording-changed',
]);

/** Records the corpus of `seeds` and `content`; `today` is an ISO day. Returns false after reporting errors. */
export function recordLedger(seedsFolder: string, contentFolder: string, today: string): boolean {
  const content = readContent(contentFolder, { editorial: true });
  const seeds = readSeeds(seedsFolder, content.value.descriptors);
  // With the ledger, because rows keep the names under which they were published; what differs from it is
  // what is recorded here, and what it would lose stays in it for the build to refuse.
  const { ledger = EMPTY } = content.value;
  const { value: records, diagnostics } = runPipeline(seeds.value, content.value, () => {});
  const errors = [...content.diagnostics, ...seeds.diagnostics, ...diagnostics].filter(
    ({ code }) => DIAGNOSTICS[code] === 'error' && !LEDGER_CODES.has(code),
  );
  if (errors.length > 0) return report(errors);
  writeLedger(contentFolder, recordPermalinks(records.clauses, pagesOf(records), ledger, today));
  console.log(
    `recorded ${records.clauses.length} clauses of ${records.documents.length} documents in ${contentFolder}/permalinks`,
  );
  return true;
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) {
  if (process.argv[2] !== 'record') {
    console.error('permalinks:1: nothing to do. Usage: npm run permalinks -- record');
    process.exitCode = 1;
  } else if (
    !recordLedger(DEFAULTS.seeds, DEFAULTS.content ?? 'content', new Date().toISOString().slice(0, 10))
  )
    process.exitCode = 1;
}
