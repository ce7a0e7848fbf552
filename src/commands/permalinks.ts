/** `duidu permalinks record`: enters what is published now into the ledger of addresses. */
import { basename } from 'node:path';
import { ALIGNMENT_RULES } from '#align/pairs/score.ts';
import { dayIn, TIME_ZONE } from '#io/clock.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { writeLedger } from '#io/write/write-ledger.ts';
import { DIAGNOSTICS, type DiagnosticCode } from '#model/diagnostic.ts';
import { type Ledger, pageLedgerSchema, type Release } from '#model/kept/permalink.ts';
import { recordPermalinks } from '#publish/ledger/permalinks.ts';
import { recordAlignments } from '#publish/ledger/releases.ts';
import { publishedOf } from '#publish/publish-records.ts';
import { runPipeline } from '../pipeline.ts';
import { checkMoveDays } from './corpus.ts';
import { type Command, UsageFault } from './frame/command.ts';
import { report, tellUnwritten } from './frame/report.ts';
import { releaseData } from './release-data.ts';

const EMPTY: Ledger = {
  documents: [],
  moves: [],
  pages: pageLedgerSchema.parse({}),
};

const LEDGER_CODES: ReadonlySet<DiagnosticCode> = new Set([
  'publish/permalink-lost',
  'publish/wording-changed',
  'publish/unrecorded',
]);

/**
 * Records the corpus of `seeds` and `content`; `today` is an ISO day, null that of the edition's time zone.
 * Returns false after reporting errors.
 */
export async function recordLedger(
  seedsFolder: string,
  contentFolder: string,
  today: string | null = null,
  say: (line: string) => void = console.log,
): Promise<boolean> {
  const content = readContent(contentFolder, { editorial: true });
  const seeds = await readSeeds(seedsFolder, content.value.descriptors);
  // With the ledger, because rows keep the names under which they were published; what differs from it is
  // what is recorded here, and what it would lose stays in it for the build to refuse.
  const { ledger = EMPTY } = content.value;
  const { value: records, diagnostics } = runPipeline(seeds.value, content.value, () => {});
  const days = checkMoveDays(content.value, basename(contentFolder));
  const errors = [...content.diagnostics, ...seeds.diagnostics, ...days, ...diagnostics].filter(
    ({ code }) => DIAGNOSTICS[code] === 'error' && !LEDGER_CODES.has(code),
  );
  if (errors.length > 0) return report(errors);
  const day = today ?? dayIn(content.value.edition?.timeZone ?? TIME_ZONE);
  const alignments = recordAlignments(records.alignments, ledger.alignments ?? null, ALIGNMENT_RULES, day);
  try {
    writeLedger(contentFolder, {
      ...recordPermalinks(publishedOf(records, content.value), ledger, day),
      alignments: alignments.ledger,
    });
    if (alignments.release) sayRelease(alignments.release, say);
  } catch (error) {
    const hint = 'Make room or take rights there; the ledger is as it was';
    return tellUnwritten(`${contentFolder}/permalinks`, error, hint);
  }
  say(
    `recorded ${records.clauses.length} clauses of ${records.documents.length} documents in ${contentFolder}/permalinks`,
  );
  return true;
}

function sayRelease(
  { rules, gained, lost, changed, groupsGone }: Release,
  say: (line: string) => void,
): void {
  say(`the rules of alignment changed (${rules}); between the documents that were there:`);
  for (const row of gained) say(`  gained   ${row}`);
  for (const row of lost) say(`  lost     ${row}`);
  for (const row of changed) say(`  relation ${row}`);
  for (const { id, members } of groupsGone)
    say(`  row gone ${id}: ${members.join(' ')}; say in content/permalinks/moves.yaml where it went`);
}

export const command: Command = {
  usage: 'record [--release]',
  about: 'enters what is published now into the ledger of addresses',
  words: [1, 1],
  options: {
    release: {
      type: 'boolean',
      help: 'keeps the data of today for good, readable under /data/DAY/',
    },
  },
  run: async ({ words, edition, progress, has }) => {
    if (words[0] !== 'record') throw new UsageFault(`“${words[0]}” is nothing to do with permalinks`);
    const recorded = await recordLedger(edition.seeds, edition.content, null, progress.say);
    return recorded && has('release')
      ? releaseData(edition.seeds, edition.content, null, progress.say)
      : recorded;
  },
};
