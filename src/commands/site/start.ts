/** `duidu start`: builds the site and serves it on this machine until it is stopped. */
import { statSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { withLastSlash } from '#site/last-slash.ts';
import type { Command } from '../frame/command.ts';
import { ENGINE } from '../frame/edition.ts';
import { portOf } from '../frame/port.ts';
import { buildSite, siteOptions } from './build.ts';

export const command: Command = {
  usage: '[--port NUMBER] [--strict] [--no-cache]',
  about: 'builds the site and serves it on this machine',
  words: [0, 0],
  options: {
    port: { type: 'string', value: 'NUMBER', help: 'where it is served; PORT, else 4321' },
    strict: { type: 'boolean', help: 'stops at what an edition may leave open' },
    'no-cache': { type: 'boolean', help: 'makes everything anew, whatever is kept in .duidu/' },
  },
  run: async (call) => {
    const { edition, progress } = call;
    const port = portOf(call);
    if (!(await buildSite(edition, progress, siteOptions(call)))) return false;
    const server = await preview({ root: ENGINE, logLevel: 'error', server: { port } });
    leadOn((server as { server?: Server }).server, resolve(edition.dist));
    progress.say(
      `\n对读 is served at http://localhost:${server.port}${process.env.BASE_PATH || '/'}  (Ctrl+C stops it)`,
    );
    return true;
  },
};

/** The preview itself has no such page where the last slash is missing; a server of `deploy/` leads to it. */
export function leadOn(server: Server | undefined, dist: string): void {
  if (!server) return;
  const base = (process.env.BASE_PATH || '/').replace(/\/?$/, '/');
  const isFolder = (path: string) =>
    statSync(join(dist, path), { throwIfNoEntry: false })?.isDirectory() === true;
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const to = withLastSlash(request.url ?? '/', base, isFolder);
    if (to !== null) response.writeHead(301, { location: to }).end();
    else for (const answer of answers) answer(request, response);
  });
}
