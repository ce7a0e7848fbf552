/** What is mutated, and which tests are asked, the nearest first: the next are asked only where those notice nothing. */
import { existsSync, globSync } from 'node:fs';

export interface Area {
  readonly name: string;
  readonly folder: string;
  /** Besides the test that mirrors the file's path. */
  readonly tests: readonly (readonly string[])[];
}

export const AREAS: readonly Area[] = [
  {
    name: 'io',
    folder: 'src/io',
    tests: [['tests/io'], ['tests/commands/add', 'tests/commands/permalinks']],
  },
  {
    name: 'align',
    folder: 'src/align',
    tests: [['tests/align'], ['tests/property/align', 'tests/pipeline.test.ts']],
  },
  { name: 'search', folder: 'src/site/search', tests: [['tests/site/search']] },
  {
    name: 'publish',
    folder: 'src/publish',
    tests: [
      ['tests/publish'],
      ['tests/pipeline.test.ts', 'tests/ledger.test.ts', 'tests/commands/permalinks'],
    ],
  },
  {
    name: 'language',
    folder: 'src/language',
    tests: [
      ['tests/language', 'tests/samples'],
      ['tests/extract', 'tests/parse', 'tests/align'],
    ],
  },
];

/** `src/io/write/lock.ts` → `tests/io/write/lock.test.ts`, or the tests of its folder where it has none of its own. */
function mirrorOf(file: string): string[] {
  const own = file.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts');
  if (existsSync(own)) return [own];
  const folder = own.replace(/\/[^/]*$/, '');
  return globSync(`${folder}/*.test.ts`);
}

/** Filters for the test runner, a list a round; none where a round has no tests. */
export const roundsOf = ({ tests }: Area, file: string): readonly (readonly string[])[] =>
  [mirrorOf(file), ...tests].filter((round) => round.length > 0);
