/** The smallest parsed documents that show a point: each paragraph of a text is one clause. */

import { mapSource } from '#language/mapped.ts';
import type { Descriptor, Emendation } from '#model/kept/content.ts';
import type { ParsedDocument } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import type { Script } from '#model/text.ts';

export { EMPTY_CONTENT as NO_CONTENT } from '#model/kept/content.ts';

export const DESCRIPTOR: Descriptor = {
  id: 'sample',
  seed: 'sample.txt',
  originalFile: 'sample.txt',
  sha256: '0'.repeat(64),
  place: 'sample',
  shortTitle: { hans: '样本', hant: '樣本', en: 'Sample' },
  series: null,
};

/** Paragraphs stand apart by an empty line; a single line break inside one is a hard wrap. */
export function parsedDocument(
  text: string,
  { script = 'Hans', described = true }: { script?: Script; described?: boolean } = {},
): ParsedDocument {
  const isLineBreak = (character: string) => character === '\n';
  const clauses = [...text.matchAll(/(?:[^\n]|\n(?!\n))+/g)].map((match, order) => {
    const span: Span = [match.index, match.index + match[0].length];
    return {
      id: `sample/${order + 1}`,
      document: 'sample',
      path: `${order + 1}`,
      parent: null,
      order,
      depth: 1,
      marker: '',
      heading: null,
      body: mapSource(text, span, isLineBreak),
      notes: [],
      leaf: true,
      spans: [span],
    };
  });
  return {
    seed: {
      id: 'sample',
      file: 'seeds/sample.txt',
      text,
      sha256: '0'.repeat(64),
      bytes: text.length,
      descriptor: described ? DESCRIPTOR : null,
    },
    metadata: {
      title: null,
      issuer: null,
      issueNumber: null,
      signedOn: null,
      adoptedOn: null,
      period: null,
      script,
      placeName: null,
      placeLevel: null,
    },
    front: [],
    clauses,
    tables: [],
    segments: [],
  };
}

export const emendation = (row: Partial<Emendation>): Emendation => ({
  document: 'sample',
  clause: 'sample/1',
  context: '',
  printed: '',
  suggested: null,
  kind: 'misprint',
  sure: true,
  note: { hans: '疑误。', hant: '疑誤。', en: 'Suspect.' },
  by: '校勘编辑',
  on: '2026-11-23',
  ...row,
});
