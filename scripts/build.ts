/** `npm run build`: seeds to `dist/`, the whole site with its search index. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildCorpus, DEFAULTS } from './corpus.ts';
import { writeDownloads } from './downloads.ts';
import { buildSearchIndex } from './search-index.ts';

/** Builds everything; false where a step failed and has said why. */
export async function buildSite(): Promise<boolean> {
  const started = performance.now();
  const dist = resolve(process.env.DUIDU_DIST ?? 'dist');
  if (!buildCorpus(DEFAULTS)) return false;
  const astro = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (astro.status !== 0) return false;
  const address = new URL(process.env.BASE_PATH ?? '/', process.env.SITE_URL ?? 'https://duidu.example').href;
  console.log(`data     ${writeDownloads(resolve(DEFAULTS.out), dist, address)} files to download`);
  await buildSearchIndex(resolve(DEFAULTS.out), dist);
  console.log(`built    ${dist}  ${((performance.now() - started) / 1000).toFixed(1)} s in all`);
  return true;
}

if (import.meta.filename === resolve(process.argv[1] ?? '') && !(await buildSite())) process.exitCode = 1;
