/** Writes what a reader's own document is set against into `/bring/FORM/` of the built site. */

import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { documentOf } from '#model/clause-id.ts';
import type { Content } from '#model/kept/content.ts';
import type { Records } from '#model/records.ts';
import type { Shelf, ShelvedDocument } from '#site/bring/shelf.ts';
import { fromRecords } from '../../src/stages/from-records.ts';
import { toLine } from '../../src/stages/json-lines.ts';

// Tables of the codes of Chinese fonts, which a PDF may use without carrying them; the others are for other scripts.
const CHINESE_FONTS = /^(?:Adobe-(?:GB1|CNS1)|B5|CNS|ET|GB|HK|Uni(?:GB|CNS)).*\.bcmap$/;

/** Returns how many files were written. */
export function writeShelf(
  records: Records,
  content: Content,
  { dist, form }: { readonly dist: string; readonly form: string },
): number {
  const folder = join(dist, 'bring', form);
  mkdirSync(join(folder, 'documents'), { recursive: true });
  const published = fromRecords(records);
  const { topics, indicators, agencies } = content;
  const shelf: Shelf = {
    documents: published.map(({ id, date, words }) => ({ id, date, words })),
    places: records.places,
    ...{ topics, indicators, agencies },
  };
  writeFileSync(join(folder, 'shelf.json'), toLine(shelf));
  const clauses = Map.groupBy(records.clauses, ({ document }) => document);
  const targets = Map.groupBy(records.targets, ({ clause }) => documentOf(clause));
  for (const { id, summary } of published) {
    const shelved: ShelvedDocument = {
      summary,
      clauses: (clauses.get(id) ?? []).map(({ id: clause, marker, heading, body }) => ({
        id: clause,
        marker,
        heading: heading?.hans ?? '',
        body: body.hans,
      })),
      targets: (targets.get(id) ?? []).map(
        ({ clause, indicator, numberText, unit, comparator, quote, subject }) => ({
          ...{ clause, indicator, numberText, unit, comparator, quote },
          subject: subject.hans,
        }),
      ),
    };
    writeFileSync(join(folder, 'documents', `${id}.json`), toLine(shelved));
  }
  return 1 + published.length + copyFontTables(join(folder, 'cmaps'));
}

function copyFontTables(to: string): number {
  const code = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs');
  const from = join(dirname(dirname(dirname(code))), 'cmaps');
  mkdirSync(to);
  const names = readdirSync(from).filter((name) => CHINESE_FONTS.test(name));
  for (const name of names) copyFileSync(join(from, name), join(to, name));
  return names.length;
}
