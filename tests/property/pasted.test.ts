import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainCharacters } from '#language/fold/plain-characters.ts';
import { parseText } from '../parse/parsed.ts';
import { FORMS } from './pasted-forms.ts';

// They arrive broken into lines, or hold tables whose rows a narrow page would break.
const BROKEN = /health-reform|employment|digital|ageing|tw-/;

/** `DUIDU_TEXTS=/work/shared/gold npx vitest run tests/property/pasted.test.ts` asks the same of other texts. */
const files = [
  ...globSync('seeds/*.txt'),
  ...globSync('tests/gold/blind-documents/*.txt').filter((file) => !BROKEN.test(file)),
  ...(process.env.DUIDU_TEXTS ? globSync(`${process.env.DUIDU_TEXTS}/**/*.txt`) : []),
].sort();

/** As it prints, white space apart. */
const printed = (text: string | null | undefined): string =>
  plainCharacters((text ?? '').replace(/\s/g, '')).normalize('NFKC');

/** Everything of a document that a form of pasting must not change. */
function substance(text: string) {
  const { clauses, metadata } = parseText(text).value;
  return {
    title: printed(metadata.title?.text),
    issueNumber: printed(metadata.issueNumber),
    signedOn: metadata.signedOn,
    clauses: clauses.map(({ path, marker, heading, body, notes }) =>
      [path, marker.replace('。', '.'), heading?.text, body.text, ...notes.map((note) => note.text)]
        .map(printed)
        .join(' | '),
    ),
  };
}

const texts = files.map((file) => readFileSync(file, 'utf8'));
const expected = texts.map(substance);

test.each(Object.entries(FORMS))('pasted as %s, every document has the same clauses', (_, paste) => {
  for (const [i, text] of texts.entries()) expect(substance(paste(text)), files[i]).toEqual(expected[i]);
});
