/** Builds the whole site once before the site and browser tests, as `npm run build` does. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { editionAt } from '../../src/commands/frame/edition.ts';
import { buildSite } from '../../src/commands/site/build.ts';

/** `DUIDU_SKIP_BUILD=1` takes the `dist` that is there, for work on the tests themselves. */
export default async function setup(): Promise<void> {
  const dist = resolve(process.env.DUIDU_DIST ?? 'dist');
  if (process.env.DUIDU_SKIP_BUILD && existsSync(dist)) return;
  if (!(await buildSite(editionAt(process.cwd()))))
    throw new Error('the site could not be built; its messages stand above');
}
