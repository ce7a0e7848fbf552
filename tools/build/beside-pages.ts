/** What is made of the records alone, while the pages are made: data, cards and the search index. */
import { parentPort, workerData } from 'node:worker_threads';
import { isThere } from '#io/is-there.ts';
import { readContent } from '#io/read-content.ts';
import { readRecords } from '#io/read-records.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { siteAddress } from '../../src/site/address.ts';
import { writeShelf } from './bring.ts';
import { writeCards } from './cards/cards.ts';
import { writeDownloads } from './downloads.ts';
import { has, type Shard } from './pages/share.ts';
import { writeReleases } from './releases.ts';
import { buildSearchIndex } from './search-index.ts';

export interface BesidePages {
  readonly records: string;
  /** Where the files go; not the folder of the pages, which the page builder empties when it starts. */
  readonly folder: string;
  readonly content: string;
  /** Cards that were drawn before. */
  readonly cards: string;
  /** Which of the steps are this machine's. */
  readonly shard: Shard;
  /** Whether cards that were drawn before will do. */
  readonly kept: boolean;
}

/** `start` and `end` of a step with its line, and how far it is. */
export type Report =
  | { readonly step: string }
  | { readonly step: string; readonly at: number; readonly all: number; readonly of: string }
  | { readonly step: string; readonly line: string };

async function write(job: BesidePages, tell: (report: Report) => void): Promise<void> {
  const records = readRecords(job.records);
  let number = 0;
  const step = async (name: string, work: () => Promise<string>) => {
    if (!has(job.shard, number++)) return;
    tell({ step: name });
    tell({ step: name, line: await work() });
  };
  await step('data', async () => {
    const count = await writeDownloads(records, job.folder, siteAddress(records.edition));
    const older = writeReleases(records.edition.releases, job.content, job.folder);
    return `${count + older} files to download`;
  });
  await step('cards', async () => {
    const drawn = await writeCards(
      records,
      { dist: job.folder, content: job.content, cache: job.cards, kept: job.kept },
      (at, all) => tell({ step: 'cards', at, all, of: 'social cards' }),
    );
    return `${drawn} social cards`;
  });
  await step('shelf', async () => {
    const content = isThere(job.content)
      ? readContent(job.content, { editorial: true }).value
      : EMPTY_CONTENT;
    return `${writeShelf(records, content, job.folder)} files that a reader’s own document is set against`;
  });
  await step('search', async () => {
    await buildSearchIndex(job.records, job.folder, job.content);
    return 'index of every clause';
  });
}

if (parentPort) {
  const port = parentPort;
  await write(workerData as BesidePages, (report) => port.postMessage(report));
}
