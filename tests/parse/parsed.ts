import { parseSeed } from '#parse/parse-seed.ts';

/** Parses a text that stands in no file. */
export const parseText = (text: string, file = 'seeds/sample.txt') =>
  parseSeed({ id: 'sample', file, text, sha256: '', bytes: 0, descriptor: null });

/** One line a clause: `2.1 （一） heading | body | notes`. */
export const outlineOf = (text: string): string[] =>
  parseText(text).value.clauses.map(({ path, marker, heading, body, notes }) =>
    [
      [path, marker, heading?.text].filter(Boolean).join(' '),
      body.text,
      notes.map((note) => note.text).join(' '),
    ]
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
