/** Writes `sitemap.xml` and `robots.txt` into the built site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '#io/files-below.ts';
import { buildSitemap, writeRobots } from '#site/downloads/sitemap.ts';

/** `address` is where the site stands online. Returns how many pages are listed. */
export function writeSitemap(dist: string, address: string): number {
  const root = address.replace(/\/?$/, '/');
  const pages = filesBelow(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => headOf(readFileSync(join(dist, file))));
  const files = buildSitemap(pages, root);
  for (const { path, text } of files) writeFileSync(join(dist, path), text);
  writeFileSync(join(dist, 'robots.txt'), writeRobots(root));
  return files.reduce((sum, { text }) => sum + (text.match(/<url>/g)?.length ?? 0), 0);
}

/** A page up to the end of its head: of a large site all texts together do not fit into memory. */
const headOf = (page: Buffer): string => page.toString('utf8', 0, page.indexOf('</head>') + '</head>'.length);
