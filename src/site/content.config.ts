import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** About, method, data, how to cite: one file a language, `about.hant.mdx`. */
const pages = defineCollection({
  loader: glob({
    base: './content/pages',
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.object({ title: z.string(), description: z.string() }),
});

/** Articles that quote clauses: one file a language, `general-practitioners.hant.mdx`. */
const notes = defineCollection({
  loader: glob({
    base: './content/notes',
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.object({ title: z.string(), description: z.string(), by: z.string(), on: z.string() }),
});

export const collections = { pages, notes };
