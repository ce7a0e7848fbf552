/** `duidu bench [PART …]`: runs the parts named, or all; each is a file of tools/bench. */
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
    const parts = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.slice(0, -3))
      .sort();
    const unknown = words.filter((name) => !parts.includes(name));
    if (unknown.length > 0)
      throw new UsageFault(`no part ${unknown.join(', ')}; there are: ${parts.join(', ')}`);
    for (const name of words.length > 0 ? words : parts) {
      console.log(`\n── ${name}`);
      const part = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as {
        run: () => void | Promise<void>;
      };
      await part.run();
    }
    return process.exitCode !== 1;
  },
};
