/** Small documents for tests, as the convert stage hands them on. */

import { foldText } from '#language/fold/script-fold.ts';
import { readNote } from '#language/forms/note.ts';
import { mapSource, withText } from '#language/mapped.ts';
import type { Content } from '#model/kept/content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ConvertedClause, ConvertedDocument, ConvertedPassage, FrontPassage } from '#model/line.ts';

/** As the parser hands a note on. */
const sampleNote = (passage: ConvertedPassage): ConvertedClause['notes'][number] => ({
  ...passage,
  rule: 'a label and bodies',
  note: readNote(foldText(passage.source.text)),
});

/** Simplified characters, or traditional as printed with the simplified reading beside them. */
type Words = string | { readonly hant: string; readonly hans: string };

export interface SampleClause {
  readonly path: string;
  readonly marker?: string;
  readonly heading?: Words;
  readonly body?: Words;
  readonly notes?: readonly Words[];
}

export interface Sample {
  readonly id?: string;
  readonly placeName?: string | null;
  readonly front?: readonly { readonly role: FrontPassage['role']; readonly text: Words }[];
  readonly clauses?: readonly SampleClause[];
}

export const NO_CONTENT: Content = EMPTY_CONTENT;

/** A document whose seed is its passages in order, a line each. */
export function sampleDocument({
  id = 'sample',
  placeName = '揭阳市',
  front = [],
  clauses = [],
}: Sample): ConvertedDocument {
  let seedText = '';
  const passage = (words: Words): ConvertedPassage => {
    const printed = typeof words === 'string' ? words : words.hant;
    const hans = typeof words === 'string' ? words : words.hans;
    const start = seedText.length;
    seedText += `${printed}\n`;
    const source = mapSource(seedText, [start, start + printed.length]);
    return { text: { source: printed, hans, hant: printed }, source, reading: withText(source, hans) };
  };
  const frontPassages = front.map(({ role, text }) => ({ role, ...passage(text) }));
  const converted = clauses.map(
    ({ path, marker = '', heading, body = '', notes = [] }, order): ConvertedClause => {
      const above = path.slice(0, Math.max(0, path.lastIndexOf('.')));
      return {
        id: `${id}/${path}`,
        document: id,
        path,
        parent: above === '' ? null : `${id}/${above}`,
        order,
        depth: path.split('.').length,
        marker,
        heading: heading === undefined ? null : passage(heading),
        body: passage(body),
        notes: notes.map((note) => sampleNote(passage(note))),
        leaf: !clauses.some((other) => other.path.startsWith(`${path}.`)),
        spans: [],
      };
    },
  );
  const isTraditional = seedText.includes('發') || seedText.includes('區');
  return {
    seed: { id, file: `seeds/${id}.txt`, text: seedText, sha256: '', bytes: 0, descriptor: null },
    metadata: {
      title: null,
      issuer: null,
      issueNumber: null,
      signedOn: null,
      adoptedOn: null,
      period: null,
      script: isTraditional ? 'Hant' : 'Hans',
      placeName,
      placeLevel: null,
    },
    title: frontPassages.find(({ role }) => role === 'title')?.text ?? null,
    issuer: null,
    front: frontPassages,
    clauses: converted,
    tables: [],
    segments: [],
    errata: [],
    conversions: [],
  };
}
