/** Writes perturbed copies of the five documents as an edition without content. Arguments: how many copies, the folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeeds } from '#io/read-seeds.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { makeCorpus } from './corpus.ts';

const [copies = '20', folder = ''] = process.argv.slice(2);
const seeds = new URL('../../../seeds', import.meta.url).pathname;
const originals = (await readSeeds(seeds, [])).value.map((seed) => parseSeed(seed).value);
mkdirSync(join(folder, 'seeds'), { recursive: true });
for (const { file, text } of makeCorpus(originals, Number(copies)))
  writeFileSync(join(folder, 'seeds', file), text);
