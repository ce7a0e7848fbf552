/**
 * `npm run fit`: fits the score of a pair on the labels and writes `src/align/pairs/model.json`, which the code reads.
 * `--check` writes nothing and says whether the file is what the labels give; `--with DIR` also measures on a folder
 * of texts with `labels.json` that the fit does not see.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blindCases, elsewhere, ownCases, writtenCases } from '../tools/fit/cases.ts';
import { type Compared, compareCases } from '../tools/fit/compared.ts';
import { fitAll } from '../tools/fit/fit.ts';
import { measure, reliabilityOf } from '../tools/fit/measures.ts';
import { scoreWith } from '../tools/fit/sums.ts';

const FILE = new URL('../src/align/pairs/model.json', import.meta.url).pathname;
const round = (_: string, value: unknown) =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;

function line(name: string, compared: readonly Compared[], cut: number): string {
  const { found, precision, recall } = measure(compared, cut);
  const strong = compared.reduce((sum, one) => sum + one.strong, 0);
  const p = found === 0 ? '    -' : precision.toFixed(3);
  const r = strong === 0 ? '    -' : recall.toFixed(3);
  return `${name.padEnd(48)} ${String(strong).padStart(4)} ${String(found).padStart(6)}  ${p}  ${r}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      with: { type: 'string' },
      details: { type: 'boolean', default: false },
    },
  });
  const compared = compareCases([...(await ownCases()), ...(await writtenCases()), ...(await blindCases())]);
  const model = fitAll(compared);
  const text = `${JSON.stringify(model, round, 1)}\n`;
  console.log(`cut ${model.cut}, partial ${model.partialCut}, possible ${model.possibleCut}`);
  console.log(`held out (fit without its pair of documents)      must  found  P      R`);
  for (const one of compared)
    if (one.case.labels.size > 0) console.log(line(one.case.name, [one], model.cut));
  const without = compared.filter((one) => one.case.labels.size === 0);
  console.log(line(`${without.length} pairs on different matters`, without, model.cut));
  console.log(line('all', compared, model.cut));
  console.log(`calibration error ${model.measured.calibrationError.toFixed(3)}`);
  console.log(`relations right ${model.measured.relationsRight} of ${model.measured.relations}`);
  for (const { from, count, predicted, right } of model.measured.bins)
    console.log(
      `  from ${from.toFixed(1)}: ${String(count).padStart(5)}  said ${predicted.toFixed(2)}, right ${right.toFixed(2)}`,
    );
  if (values.with) {
    const others = compareCases(await elsewhere(values.with));
    scoreWith(others, model);
    for (const one of others)
      if (one.case.labels.size > 0) console.log(line(one.case.name, [one], model.cut));
    const rest = others.filter((one) => one.case.labels.size === 0);
    console.log(line(`${rest.length} pairs without labels`, rest, model.cut));
    console.log(
      `calibration error ${reliabilityOf(others.flatMap(({ candidates }) => candidates)).error.toFixed(3)}`,
    );
    if (values.details) printDetails(others, model.cut);
  }
  if (values.details) printDetails(compared, model.cut);
  const before = readFileSync(FILE, 'utf8');
  if (before === text) console.log('model.json is what these labels give');
  else if (values.check) {
    console.error(
      'src/align/pairs/model.json: not what the labels give; run `npm run fit`, and read what it prints',
    );
    process.exitCode = 1;
  } else {
    writeFileSync(FILE, text);
    console.log(`wrote ${FILE}`);
  }
}

function printDetails(compared: readonly Compared[], cut: number): void {
  for (const { candidates } of compared)
    for (const { key, score, strength } of candidates) {
      if (score >= cut && strength === null) console.log('FALSE', score.toFixed(2), key);
      if (score < cut && strength === 'strong') console.log('MISS', score.toFixed(2), key);
    }
}

await main();
