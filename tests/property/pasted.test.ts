/**
 * Every seed and every labelled text, in every form in which people paste: the same head, clauses and facts. What still differs is
 * listed in `pasted-differences.yaml`, by form, each with its reason; a difference that is not listed fails, and so does a listed one
 * that is none any more.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { FORMS } from './pasted-forms.ts';
import { substance } from './substance.ts';

/** `DUIDU_TEXTS=/work/shared/gold npx vitest run tests/property/pasted.test.ts` asks the same of other texts, without the list. */
const others = process.env.DUIDU_TEXTS;
const files = globSync(others ? `${others}/**/*.txt` : ['seeds/*.txt', 'tests/gold/**/*.txt']).sort();
const nameOf = (file: string): string => file.replace(/^tests\/gold\/|\.txt$/g, '');

const known = z
  .array(
    z
      .object({
        form: z.union([z.string(), z.array(z.string()).min(2)]),
        why: z.string().min(20),
        texts: z.array(z.string()).min(1),
      })
      .strict(),
  )
  .parse(parse(readFileSync('tests/property/pasted-differences.yaml', 'utf8')))
  .map(({ form, texts }) => ({ forms: [form].flat(), texts }));

const texts = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, text, expected: substance(text) };
});

test.each(Object.entries(FORMS))('pasted as %s, every text says the same', (form, paste) => {
  const listed = others ? [] : known.filter(({ forms }) => forms.includes(form)).flatMap((one) => one.texts);
  const wrong = new Map<string, unknown>();
  for (const { file, text, expected } of texts) {
    const found = substance(paste(text));
    const lost = expected.filter((line) => !found.includes(line));
    const added = found.filter((line) => !expected.includes(line));
    const differs = lost.length + added.length > 0 || found.length !== expected.length;
    if (differs && !listed.includes(nameOf(file))) wrong.set(nameOf(file), { lost, added });
    if (!differs && listed.includes(nameOf(file)))
      wrong.set(nameOf(file), 'is the same by now: off the list');
  }
  expect(Object.fromEntries(wrong)).toEqual({});
});

test('what is listed is a form and a text', () => {
  const asked = new Set(texts.map(({ file }) => nameOf(file)));
  for (const { forms, texts: listed } of known) {
    for (const form of forms) expect(Object.keys(FORMS)).toContain(form);
    if (!others) for (const name of listed) expect(asked).toContain(name);
  }
});
