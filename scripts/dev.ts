/** `npm run dev`: Astro's development server, with the records made anew when a seed or content changes. */
import { resolve, sep } from 'node:path';
import { dev } from 'astro';
import type { ViteDevServer } from 'vite';
import { buildCorpus, DEFAULTS } from './corpus.ts';

// Editors write a file in several steps; one run for all that arrives within this time.
const SETTLE = 100; // ms
const OPTIONS = { ...DEFAULTS, draft: true };

const RECORDS = resolve('src/site/views/load.ts');

const below = (folder: string) => resolve(folder) + sep;
const CONTENT = DEFAULTS.content ?? 'content';
const READ = [below(DEFAULTS.seeds), below(CONTENT)];
// Pages of prose are Astro's own collections; no record is made of them.
const PROSE = [below(`${CONTENT}/pages`), below(`${CONTENT}/notes`)];
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
function watchSources(server: ViteDevServer): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, file) => {
    if (!within(READ, file) || within(PROSE, file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (buildCorpus(OPTIONS)) showRecords(server);
    }, SETTLE);
  });
}

if (buildCorpus(OPTIONS))
  await dev({
    root: process.cwd(),
    server: { port: Number(process.env.PORT ?? 4321) },
    vite: { plugins: [{ name: 'duidu:sources', configureServer: watchSources }] },
  });
else process.exitCode = 1;
