import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { entryId, wholeFolder } from '#site/notes/whole-folder.ts';

const content = join(process.env.DUIDU_EDITION ?? '.', 'content');

const mdx = (base: string) =>
  wholeFolder(base, glob({ base, pattern: '*.mdx', generateId: ({ entry }) => entryId(entry) }));

/** About, method, data, how to cite: one file a language, `about.hant.mdx`. */
const pageSchema = z.object({ title: z.string(), description: z.string() });
const pages = defineCollection({ loader: mdx(join(content, 'pages')), schema: pageSchema });
/** What stands where an edition has no such page of its own. */
const enginePages = defineCollection({ loader: mdx('./src/site/prose'), schema: pageSchema });

/** Articles that quote clauses: one file a language, `general-practitioners.hant.mdx`. */
const notes = defineCollection({
  loader: mdx(join(content, 'notes')),
  schema: z.object({ title: z.string(), description: z.string(), by: z.string(), on: z.string() }),
});

export const collections = { pages, enginePages, notes };
