/** Reading a folder of prose whole: Astro's own reader leaves a file out that the disk refuses, and the site its page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

/** Of `about.hans.mdx` the entry is `about.hans`. */
export const entryId = (file: string): string => file.replace(/\.mdx$/, '');

/**
 * `loader`, which reads the `*.mdx` of `base`; fails where one that stands there was not read.
 *
 * @param base from the root of the site's sources, or absolute
 */
export const wholeFolder = (base: string, loader: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    const folder = fileURLToPath(new URL(`${base}/`, context.config.root));
    // Asked first, so that what is written meanwhile is not missed.
    const files = filesIn(folder).filter((name) => name.endsWith('.mdx'));
    await loader.load(context);
    for (const file of files) {
      if (context.store.has(entryId(file))) continue;
      // Now the disk says why, or it was refused that once.
      readFileSync(join(folder, file));
      throw new Error(`EIO: it was passed over, read '${join(folder, file)}'`);
    }
  },
});

/** None where there is no such folder; of a disk that does not answer Astro would think so too. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
