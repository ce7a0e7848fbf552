/** What is made of the records alone, while the pages are made: data, cards and the search index. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isThere } from '#io/is-there.ts';
import { readContent } from '#io/read-content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { Records } from '#model/records.ts';
import { siteAddress } from '../../src/site/address.ts';
import { type KeptStep, type KeptSteps, stepOnce } from './kept/steps.ts';
import { has, type Shard } from './pages/share.ts';

export interface BesidePages {
  readonly records: string;
  /** Where the files go: of each step into a folder of its name. */
  readonly folder: string;
  readonly content: string;
  /** Cards that were drawn before. */
  readonly cards: string;
  /** Which of the steps are this machine's. */
  readonly shard: Shard;
  /** Whether cards that were drawn before will do. */
  readonly kept: boolean;
  /** Of the files that scripts read. */
  readonly form: string;
  /** Of all that steps are made of: code, records, content. */
  readonly by: string;
  /** The site that stands, and what is known of the steps that made it. */
  readonly older: string;
  readonly steps: KeptSteps;
}

/** `start` and `end` of a step with what it made, how far it is, and a card that is kept and cannot be read. */
export type Report =
  | { readonly unread: string; readonly why: string }
  | { readonly step: string }
  | { readonly step: string; readonly at: number; readonly all: number; readonly of: string }
  | { readonly step: string; readonly made: KeptStep };

async function write(job: BesidePages, tell: (report: Report) => void): Promise<void> {
  // The steps share the records of the pages' own reading, which index and cards take their words from.
  const records = async (): Promise<Records> => (await import('#site/views/load.ts')).bareRecords;
  let number = 0;
  // What a step works with is loaded where the step is not taken as it was: that is seconds of its own.
  const step = async (name: string, work: (folder: string) => Promise<string>) => {
    if (!has(job.shard, number++)) return;
    tell({ step: name });
    const folder = join(job.folder, name);
    const before = job.steps[name];
    const made = await stepOnce({ by: job.by, before, older: job.older, folder }, () => work(folder));
    tell({ step: name, made });
  };
  await step('data', async (folder) => {
    const { writeDownloads } = await import('./downloads.ts');
    const { writeReleases } = await import('./releases.ts');
    const all = await records();
    const count = await writeDownloads(all, folder, siteAddress(all.edition));
    const older = writeReleases(all.edition.releases, job.content, folder);
    return `${count + older} files to download`;
  });
  // Asks a process of its own, and waits for it: cards are drawn meanwhile.
  const search = step('search', async (folder) => {
    const { buildSearchIndex } = await import('./search-index.ts');
    await buildSearchIndex(job.records, folder, job.content, job.form);
    return 'index of every clause';
  });
  const cards = step('cards', async (folder) => {
    const { writeCards } = await import('./cards/cards.ts');
    const drawn = await writeCards(
      await records(),
      {
        ...{ dist: folder, content: job.content, cache: job.cards, kept: job.kept },
        unread: (unread, why) => tell({ unread, why }),
      },
      (at, all) => tell({ step: 'cards', at, all, of: 'social cards' }),
    );
    return `${drawn} social cards`;
  });
  await Promise.all([search, cards]);
  await step('shelf', async (folder) => {
    const { writeShelf } = await import('./bring.ts');
    const content = isThere(job.content)
      ? readContent(job.content, { editorial: true }).value
      : EMPTY_CONTENT;
    return `${writeShelf(await records(), content, { dist: folder, form: job.form })} files that a reader’s own document is set against`;
  });
}

if (parentPort) {
  const port = parentPort;
  await write(workerData as BesidePages, (report) => port.postMessage(report));
}
