/** The command line: finds the command, reads its options, runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfDisk, tellDisk } from '#io/tell-disk.ts';
import { type Command, UsageFault } from './command.ts';
import { ENGINE, shown } from './edition.ts';
import { helpOf, overview } from './help.ts';
import { nearest } from './nearest.ts';
import { readCall } from './read-call.ts';

/** Each command is a module that is loaded when it is called; in the order in which the help lists them. */
export const COMMANDS = {
  new: () => import('../new.ts'),
  add: () => import('../add.ts'),
  read: () => import('../read.ts'),
  corpus: () => import('../corpus.ts'),
  build: () => import('../site/build.ts'),
  merge: () => import('../site/merge.ts'),
  start: () => import('../site/start.ts'),
  dev: () => import('../site/dev.ts'),
  review: () => import('../review.ts'),
  explain: () => import('../explain.ts'),
  permalinks: () => import('../permalinks.ts'),
  stage: () => import('../stage.ts'),
  evaluate: () => import('../evaluate.ts'),
  bench: () => import('../bench.ts'),
  compress: () => import('../site/compress.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly command: Command }>>>;
export type CommandName = keyof typeof COMMANDS;

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/** Runs `duidu …`; resolves to the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    console.log(await overview(COMMANDS));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    console.log(versionOf(ENGINE));
    return 0;
  }
  if (name === 'help' && rest[0]) return main([rest[0], '--help']);
  if (!isCommand(name)) {
    const meant = nearest(name, Object.keys(COMMANDS));
    console.error(
      `duidu:1: there is no command “${name}”${meant ? `; “${meant}” is near it` : ''}. duidu --help lists them`,
    );
    return 1;
  }
  const { command } = await COMMANDS[name]();
  if (rest.some((word) => word === '--help' || word === '-h')) {
    console.log(helpOf(name, command));
    return 0;
  }
  try {
    return (await command.run(readCall(command, rest))) ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageFault)
      console.error(`${name}:1: ${error.message}. Usage: duidu ${name} ${command.usage}`);
    else if (isOfDisk(error)) console.error(tellDisk(error, shown));
    // What is no trouble with the disk is a fault of ours, and its trace says where.
    else throw error;
    return 1;
  }
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
