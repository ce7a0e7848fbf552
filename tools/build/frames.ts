/** Writes the pages of frames that were offered at an address a clause, a wording or a row, out of those that hold them all. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isThere } from '#io/is-there.ts';
import { documentOf, pathOf } from '#model/clause-id.ts';
import type { Records } from '#model/records.ts';
import { framePages } from '#site/cite/frame-pages.ts';
import { LOCALE_PARAM } from '#site/i18n/locale.ts';

/** `dist` is the built site of `records`. Returns how many pages were written. */
export function writeFrames(dist: string, records: Records): number {
  const framed = records.permalinks.filter((link) => link.framed);
  if (framed.length === 0) return 0;
  const read = (path: string): ReadonlyMap<string, string> => {
    const file = join(dist, path, 'index.html');
    return isThere(file) ? framePages(readFileSync(file, 'utf8')) : new Map();
  };
  let count = 0;
  const write = (path: string, html: string | undefined): void => {
    if (html === undefined) return;
    const file = join(dist, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    count += 1;
  };
  for (const [document, links] of Map.groupBy(framed, ({ clause }) => documentOf(clause))) {
    const wordings = read(`embed/documents/${document}/wordings`);
    for (const { clause, wordings: own } of links)
      for (const { fingerprint } of own)
        write(`embed/clauses/${clause}/${fingerprint}`, wordings.get(`${pathOf(clause)}@${fingerprint}`));
  }
  const clauses = new Set(framed.map(({ clause }) => clause));
  const rows = records.alignments.groups.filter(({ members }) => members.some((id) => clauses.has(id)));
  for (const locale of records.edition.languages) {
    const root = LOCALE_PARAM[locale] ? `${LOCALE_PARAM[locale]}/embed` : 'embed';
    // A frame on a clause that moved shows it where it is now.
    for (const [document, links] of Map.groupBy(framed, ({ clause, movedTo }) =>
      documentOf(movedTo ?? clause),
    )) {
      const parts = read(`${root}/documents/${document}`);
      for (const { clause, movedTo } of links)
        write(`${root}/clauses/${clause}`, parts.get(pathOf(movedTo ?? clause)));
    }
    for (const [topic, groups] of Map.groupBy(rows, (row) => row.topic)) {
      const parts = read(`${root}/topics/${topic}`);
      for (const { id } of groups) write(`${root}/groups/${id}`, parts.get(id));
    }
  }
  return count;
}
