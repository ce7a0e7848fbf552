/** `duidu dev`: Astro's development server, with the records made anew when a seed or content changes. */
import { join, resolve, sep } from 'node:path';
import { dev } from 'astro';
import type { ViteDevServer } from 'vite';
import { buildCorpus, type CorpusOptions, corpusOptions } from '../corpus.ts';
import type { Command } from '../frame/command.ts';
import { ENGINE, languagesOf, siteEnvironment } from '../frame/edition.ts';
import { portOf } from '../frame/port.ts';

// Editors write a file in several steps; one run for all that arrives within this time.
const SETTLE = 100; // ms

const RECORDS = join(ENGINE, 'src/site/views/load.ts');

const below = (folder: string) => resolve(folder) + sep;
const within = (folders: readonly string[], file: string) =>
  folders.some((folder) => file.startsWith(folder));

/** Lets every page be rendered from the new records, which one module reads once, when it is loaded. */
function showRecords({ environments }: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    for (const module of moduleGraph.getModulesByFile(RECORDS) ?? []) moduleGraph.invalidateModule(module);
    hot.send({ type: 'full-reload' });
  }
}

/** Vite's own watcher: it still sees a file that an editor replaces by another of the same name. */
function watchSources(server: ViteDevServer, options: CorpusOptions): void {
  const content = options.content as string;
  const read = [below(options.seeds), below(content)];
  // Pages of prose are Astro's own collections; no record is made of them.
  const prose = [below(join(content, 'pages')), below(join(content, 'notes'))];
  server.watcher.add([resolve(options.seeds), resolve(content)]);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, file) => {
    if (!within(read, file) || within(prose, file)) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (await buildCorpus(options)) showRecords(server);
    }, SETTLE);
  });
}

export const command: Command = {
  usage: '[--port NUMBER]',
  about: 'shows the site while one works on it',
  words: [0, 0],
  options: { port: { type: 'string', value: 'NUMBER', help: 'where it is served; PORT, else 4321' } },
  run: async (call) => {
    const port = portOf(call);
    const options = { ...corpusOptions(call.edition), draft: true };
    Object.assign(process.env, siteEnvironment(call.edition));
    if (!(await buildCorpus(options, call.progress.say))) return false;
    Object.assign(process.env, languagesOf(options.out));
    await dev({
      root: ENGINE,
      server: { port },
      vite: {
        plugins: [
          {
            name: 'duidu:sources',
            configureServer: (server: ViteDevServer) => watchSources(server, options),
          },
        ],
      },
    });
    return true;
  },
};
