/** What the reader copies as 原文 is the seed, and every clause can be linked to. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { records, seedText } from '#site/views/load.ts';
import { clausesOf } from '#site/views/lookups.ts';
import { read } from './dist.ts';

const bare = (text: string) => text.replace(/[\s\uFEFF]/gu, '');

describe.each(records.documents.map((doc) => [doc.id, doc] as const))('%s', (id, doc) => {
  // The page in the script that the document is printed in.
  const prefix = doc.script === 'Hant' ? '/zh-hant' : '';
  const { document } = parseHTML(read(`${prefix}/documents/${id}/`));
  const seed = seedText(doc);

  test('has each clause once, in order, under its anchor', () => {
    const shown = [...document.querySelectorAll('[data-clause]')];
    expect(shown.map((element) => element.getAttribute('data-clause'))).toEqual(
      clausesOf(id).map((clause) => clause.id),
    );
    for (const element of shown)
      expect(element.closest('[id]')?.id).toBe(element.getAttribute('data-clause')?.split('/')[1]);
  });

  test('shows the characters of the seed in its original script', () => {
    for (const clause of clausesOf(id)) {
      const element = document.querySelector(`[data-clause="${clause.id}"]`);
      const printed = clause.spans.map(([start, end]) => seed.slice(start, end)).join('');
      expect(bare(element?.textContent ?? ''), clause.id).toBe(bare(printed));
    }
  });

  test('shows the same characters on the page of each clause', () => {
    for (const clause of clausesOf(id)) {
      const page = parseHTML(read(`${prefix}/clauses/${clause.id}/`)).document;
      const element = page.querySelector(`main [data-clause="${clause.id}"]`);
      const printed = clause.spans.map(([start, end]) => seed.slice(start, end)).join('');
      expect(
        bare(element?.textContent ?? '').replace(
          bare(page.querySelector('h1.heard')?.textContent ?? '\0'),
          '',
        ),
        clause.id,
      ).toBe(bare(printed));
    }
  });

  test('shows the whole seed on its source page', () => {
    const page = parseHTML(read(`/sources/${id}/`)).document;
    const lines = [...page.querySelectorAll('.printed')].map((line) => line.textContent);
    expect(lines.join('\n')).toBe(seed);
  });
});
