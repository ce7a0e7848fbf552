/** `duidu start`: builds the site and serves it on this machine until it is stopped. */
import { preview } from 'astro';
import { buildSite } from './build.ts';
import { corpusOptions } from './corpus.ts';
import type { Command } from './frame/command.ts';
import { ENGINE } from './frame/edition.ts';
import { portOf } from './frame/port.ts';

export const command: Command = {
  usage: '[--port NUMBER] [--strict]',
  about: 'builds the site and serves it on this machine',
  words: [0, 0],
  options: {
    port: { type: 'string', value: 'NUMBER', help: 'where it is served; PORT, else 4321' },
    strict: { type: 'boolean', help: 'stops at what an edition may leave open' },
  },
  run: async (call) => {
    const { edition, progress, has } = call;
    const port = portOf(call);
    if (!(await buildSite(edition, progress, { ...corpusOptions(edition), strict: has('strict') })))
      return false;
    const server = await preview({ root: ENGINE, logLevel: 'error', server: { port } });
    progress.say(
      `\n对读 is served at http://localhost:${server.port}${process.env.BASE_PATH || '/'}  (Ctrl+C stops it)`,
    );
    return true;
  },
};
