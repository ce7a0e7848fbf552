/** Sections that not every edition has: a page that would be empty is not built, and nothing leads to it. */
import { globSync } from 'node:fs';
import { records } from './load.ts';
import { question } from './trace.ts';

const FILLED: Readonly<Record<string, () => boolean>> = {
  places: () => records.places.length > 0,
  questions: () => records.questions.length > 0,
  notes: () => globSync('content/notes/*.mdx', { cwd: process.env.DUIDU_EDITION ?? '.' }).length > 0,
};

/** Whether a section of the site, by the first part of its address, has anything to show. */
export const hasPage = question('hasPage', (section: string): boolean => FILLED[section]?.() ?? true);
