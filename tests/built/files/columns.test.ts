/** Columns of comparisons are chosen by rules of style that name them one by one. */
import { expect, test } from 'vitest';
import { attributes, pages, read } from '../dist.ts';

test('every column that can be chosen has its rules', () => {
  const comparisons = pages.filter((page) => /^(\/zh-hant|\/en)?\/compare\/[^/]+\/$/.test(page));
  expect(comparisons.length).toBeGreaterThan(0);
  const faults = comparisons.flatMap((page) => {
    const html = read(page);
    const styles = attributes(html, 'href')
      .filter((link) => link.endsWith('.css'))
      .map((link) => read(link.slice(link.indexOf('/_astro/'))))
      .join('');
    const choices = attributes(html, 'class').filter((name) => /^(?:base|chosen)-\d+$/.test(name));
    // A page that offers a choice of base has one a column.
    if (html.includes('name="base"')) expect(choices.length, page).toBeGreaterThan(1);
    const pairs = new Set(html.match(/\bdiffer-\d+-\d+\b/g));
    for (const name of pairs) expect(styles, `${page} ${name}`).toContain(`.row.${name}`);
    return choices.filter((name) => !styles.includes(`.${name}:`)).map((name) => `${page} .${name}`);
  });
  expect(faults).toEqual([]);
});
