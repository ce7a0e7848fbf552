/** `npm run dev`: Astro's development server, with the records made anew when a seed or content changes. */
import { watch } from 'node:fs';
import { dev } from 'astro';
import { buildCorpus, DEFAULTS } from './corpus.ts';

// Editors write a file in several steps; one run for all that arrives within this time.
const SETTLE = 150; // ms

if (buildCorpus(DEFAULTS)) {
  await dev({ root: process.cwd(), server: { port: Number(process.env.PORT ?? 4321) } });
  let timer: NodeJS.Timeout | undefined;
  for (const folder of [DEFAULTS.seeds, DEFAULTS.content ?? 'content'])
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => buildCorpus(DEFAULTS), SETTLE);
    });
} else process.exitCode = 1;
