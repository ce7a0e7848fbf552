/** `duidu bench [PART …]`: runs the parts named, or all; each is a file of tools/bench, those on building of its folder build. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isThere } from '#io/is-there.ts';
import { type Command, UsageFault } from './frame/command.ts';
import { ENGINE } from './frame/edition.ts';

export const command: Command = {
  usage: '[PART …]',
  about: 'measures speed, size and peers (in the repository)',
  words: [0, Number.POSITIVE_INFINITY],
  options: {},
  run: async ({ words }) => {
    const folder = join(ENGINE, 'tools/bench');
    if (!isThere(folder))
      throw new UsageFault('the benchmarks are part of the repository, not of the package');
    const files = new Map(
      ['.', 'build'].flatMap((room) =>
        readdirSync(join(folder, room))
          .filter((name) => name.endsWith('.ts'))
          .map((name): [string, string] => [name.slice(0, -3), join(folder, room, name)]),
      ),
    );
    const parts = [...files.keys()].sort();
    const unknown = words.filter((name) => !parts.includes(name));
    if (unknown.length > 0)
      throw new UsageFault(`no part ${unknown.join(', ')}; there are: ${parts.join(', ')}`);
    for (const name of words.length > 0 ? words : parts) {
      console.log(`\n── ${name}`);
      const part = (await import(pathToFileURL(files.get(name) as string).href)) as {
        run: () => void | Promise<void>;
      };
      await part.run();
    }
    return process.exitCode !== 1;
  },
};
