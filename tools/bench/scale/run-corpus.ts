/** `duidu corpus` on a folder of seeds, and what it took as JSON. Arguments: seeds, where the records go, threads. */
import { buildCorpus } from '../../../src/commands/corpus.ts';

export interface Took {
  readonly seconds: number;
  /** Of the processor, all threads; what others do on the machine leaves it as it is. */
  readonly processorSeconds: number;
  /** Most memory at a time. */
  readonly megabytes: number;
  readonly stages: readonly string[];
}

const [seeds = '', out = '', jobs = '1'] = process.argv.slice(2);
const stages: string[] = [];
console.error = () => {};
const done = await buildCorpus(
  { seeds, content: null, out, editorial: true, jobs: Number(jobs) },
  (line) => void (/ms(?: in all)?$/.test(line) && stages.push(line.replace(out, '…').replace(/\s+/g, ' '))),
);
const { user, system } = process.cpuUsage();
const took: Took = {
  seconds: performance.now() / 1000,
  processorSeconds: (user + system) / 1e6,
  // Linux counts kilobytes.
  megabytes: process.resourceUsage().maxRSS / 1024,
  stages,
};
console.log(JSON.stringify(took));
process.exitCode = done ? 0 : 1;
