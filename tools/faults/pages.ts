/** Who makes the program of the pages of a build that is tried: Astro takes most of its time and always makes the same. */
import childProcess from 'node:child_process';
import { cpSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/**
 * From now on `keep` keeps in the folder `kept` what Astro makes, `stand-in` lays it where it
 * would make it. The function that comes back takes that back.
 */
export function choosePages(who: 'keep' | 'stand-in', kept: string): () => void {
  const { spawn } = childProcess;
  const watched = (program: string, words: readonly string[], options: { env: Record<string, string> }) => {
    const at = words.findIndex((word) => word.endsWith('/astro.mjs'));
    if (at < 0) return spawn(program, words, options);
    if (who === 'stand-in')
      return spawn(program, [...words.slice(0, at), join(import.meta.dirname, 'stand-in.ts'), kept], options);
    const pages = spawn(program, words, options);
    pages.on('close', () => cpSync(options.env.DUIDU_BUNDLE as string, kept, { recursive: true }));
    return pages;
  };
  childProcess.spawn = watched as unknown as typeof spawn;
  syncBuiltinESMExports();
  return () => {
    childProcess.spawn = spawn;
    syncBuiltinESMExports();
  };
}
