/** Loaded before a command (`node --import`): the plan for its disk stands in the environment, and who makes the pages. */
import childProcess from 'node:child_process';
import { cpSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { type Plan, watchDisk } from './disk.ts';

const { DUIDU_FAULT, DUIDU_PAGES, DUIDU_PAGES_KEPT = '' } = process.env;

watchDisk(JSON.parse(DUIDU_FAULT as string) as Plan);

if (DUIDU_PAGES) {
  const { spawn } = childProcess;
  // The page builder takes most of a build's time and always makes the same: `keep` keeps that, `stand-in` lays it there.
  const watched = (program: string, words: readonly string[], options: { env: Record<string, string> }) => {
    const at = words.findIndex((word) => word.endsWith('/astro.mjs'));
    if (at < 0) return spawn(program, words, options);
    if (DUIDU_PAGES === 'stand-in')
      return spawn(
        program,
        [...words.slice(0, at), join(import.meta.dirname, 'stand-in.ts'), DUIDU_PAGES_KEPT],
        options,
      );
    const pages = spawn(program, words, options);
    pages.on('close', () => cpSync(options.env.DUIDU_DIST as string, DUIDU_PAGES_KEPT, { recursive: true }));
    return pages;
  };
  childProcess.spawn = watched as unknown as typeof spawn;
  syncBuiltinESMExports();
}
