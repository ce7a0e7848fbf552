/** No page is left out because the disk refused its file once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryId, wholeFolder } from '#site/notes/whole-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'duidu-prose-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Loads `notes` with a reader that takes these files in. */
const load = async (taken: readonly string[], base = './notes'): Promise<void> => {
  const ids = new Set<string>();
  const loader: Loader = {
    name: 'partly',
    load: async () => {
      for (const file of taken) ids.add(entryId(file));
    },
  };
  const context = { config: { root: pathToFileURL(`${root}/`) }, store: ids } as unknown as LoaderContext;
  await wholeFolder(base, loader).load(context);
};

test('a file that was passed over is named', async () => {
  mkdirSync(join(root, 'notes'));
  for (const name of ['a.hans.mdx', 'b.hans.mdx', 'README.md'])
    writeFileSync(join(root, 'notes', name), '文');
  await expect(load(['a.hans.mdx', 'b.hans.mdx'])).resolves.toBeUndefined();
  const named = `EIO: it was passed over, read '${join(root, 'notes/b.hans.mdx')}'`;
  await expect(load(['a.hans.mdx'])).rejects.toThrow(named);
  await expect(load(['a.hans.mdx'], join(root, 'notes'))).rejects.toThrow(named);
  // Where the disk still refuses it, with the disk's own reason.
  mkdirSync(join(root, 'notes/c.hans.mdx'));
  await expect(load(['a.hans.mdx', 'b.hans.mdx'])).rejects.toThrow('EISDIR');
});

test('an edition has no folder of notes, but one that cannot be asked for is no such', async () => {
  await expect(load([])).resolves.toBeUndefined();
  writeFileSync(join(root, 'notes'), '');
  await expect(load([])).rejects.toThrow('ENOTDIR');
});
