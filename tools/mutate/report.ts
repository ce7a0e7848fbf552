/** `docs/mutation.md`: how many faults the tests notice, and why those that they do not are none or none that matters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AREAS } from './areas.ts';
import type { Tried } from './run.ts';

/** `arguments.yaml`, kept by hand: the mutant's name and why no test should notice it. */
const argumentsSchema = z.array(z.strictObject({ mutant: z.string(), because: z.string() }));

const readArguments = (): ReadonlyMap<string, string> =>
  new Map(
    (
      argumentsSchema.parse(parse(readFileSync(join(import.meta.dirname, 'arguments.yaml'), 'utf8'))) ?? []
    ).map(({ mutant, because }) => [mutant, because]),
  );

export function reportOf(tried: readonly Tried[], all: ReadonlyMap<string, number>): string {
  const reasons = readArguments();
  const rows = AREAS.flatMap(({ name, folder }) => {
    const own = tried.filter(({ area }) => area === name);
    if (own.length === 0) return [];
    return [`| \`${folder}\` | ${all.get(name)} | ${figures(own)} |`];
  });
  const survivors = tried.filter((one) => one.caught === null);
  return [
    '# What the tests notice',
    '',
    'Written by `npm run mutate`, which makes one small fault at a time in the sources (a condition always true or false, an',
    'operator, number, word or pattern changed, a statement left out) and asks the type check, then the unit tests that are',
    'nearest. The sample is the same every time. Words for people (messages, hints) and the samples of rules, which are tests',
    'themselves, are left alone. Reasons stand in `tools/mutate/arguments.yaml`.',
    '',
    '| folder | faults possible | tried | by types | by tests | share |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
    `| all | ${[...all.values()].reduce((sum, one) => sum + one, 0)} | ${figures(tried)} |`,
    '',
    '## Not noticed',
    '',
    ...survivors.flatMap(({ name }) => [
      `- \`${name.replaceAll('`', 'ˋ')}\``,
      `  ${reasons.get(name) ?? '**no reason given**'}`,
    ]),
    '',
  ].join('\n');
}

/** Tried, noticed by types and by tests, and their share. */
function figures(tried: readonly Tried[]): string {
  const types = tried.filter(({ caught }) => caught === 0).length;
  const tests = tried.filter(({ caught }) => caught !== null && caught > 0).length;
  return `${tried.length} | ${types} | ${tests} | ${percent(types + tests, tried.length)}`;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;

/** Names of survivors of which nobody has said why. */
export const unargued = (tried: readonly Tried[]): readonly string[] => {
  const reasons = readArguments();
  return tried.filter(({ caught, name }) => caught === null && !reasons.has(name)).map(({ name }) => name);
};
