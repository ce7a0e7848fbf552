/**
 * `npm run mutate [-- AREA …]`: makes faults in the sources and counts those that the tests notice; `--count N` an area,
 * `--survivors` tries only those that were not noticed last time. Writes `docs/mutation.md` where all areas were tried.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AREAS } from '../tools/mutate/areas.ts';
import { reportOf, unargued } from '../tools/mutate/report.ts';
import { holds, sampleOf, type Tried, tryMutant } from '../tools/mutate/run.ts';
import { checkTypes } from '../tools/mutate/types.ts';

const KEPT = '.scratch/mutation.json';
/** Share of faults that the tests must notice. */
const BAR = 0.85;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '28' },
    survivors: { type: 'boolean', default: false },
  },
});
const before = new Map<string, Tried>(
  existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Tried[]).map((one) => [one.name, one]) : [],
);
const types = checkTypes(process.cwd());
const all = new Map<string, number>();
const tried: Tried[] = [];
mkdirSync('.scratch', { recursive: true });
// A group of processes of its own hears no Ctrl+C: it ends when this one does.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
for (const area of AREAS) {
  const { sample, all: possible } = sampleOf(area, Number(values.count));
  all.set(area.name, possible);
  const isAsked = positionals.length === 0 || positionals.includes(area.name);
  // Where tests fail anyway, every fault would seem to be noticed.
  const wanted = [...new Set(area.tests.flat())];
  if (isAsked && !(await holds(null, wanted)))
    throw new Error(`the tests of ${area.folder} fail over the sources as they are`);
  for (const sampled of sample) {
    const last = before.get(sampled.name);
    const isKept = !isAsked || (values.survivors && last !== undefined && last.caught !== null);
    if (isKept && last === undefined) continue;
    const one =
      isKept && last ? { ...last, line: sampled.mutant.line } : await tryMutant(area, sampled, types);
    tried.push(one);
    before.set(one.name, one);
    if (!isKept)
      console.log(
        one.caught === null
          ? `NOT noticed: ${one.name}`
          : `noticed ${one.caught === 0 ? 'by the types' : `in round ${one.caught}`}: ${one.name}`,
      );
    writeFileSync(KEPT, JSON.stringify([...before.values()], null, 1));
  }
}
for (const { name } of AREAS) {
  const own = tried.filter(({ area }) => area === name);
  const caught = own.filter((one) => one.caught !== null).length;
  console.log(`${name.padEnd(10)} ${caught} of ${own.length}`);
  if (own.length > 0 && caught / own.length < BAR) process.exitCode = 1;
}
if (AREAS.every(({ name }) => tried.some(({ area }) => area === name))) {
  writeFileSync('docs/mutation.md', reportOf(tried, all));
  for (const name of unargued(tried)) {
    console.error(`tools/mutate/arguments.yaml:1: nobody says why this may pass unnoticed: ${name}`);
    process.exitCode = 1;
  }
}
