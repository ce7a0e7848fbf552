/**
 * Every seed and every labelled text, in every form in which people paste: the same head, clauses and facts. What still differs is
 * listed in `pasted-differences.yaml`, by form, each with its reason; a difference that is not listed fails, and so does a listed one
 * that is none any more.
 */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { FORMS } from './pasted-forms.ts';
import { substance } from './substance.ts';

/** `DUIDU_TEXTS=FOLDER npx vitest run --project unit tests/property/pasted` asks the same of other texts, without the list. */
const others = process.env.DUIDU_TEXTS;
const files = globSync(others ? `${others}/**/*.txt` : ['seeds/*.txt', 'tests/gold/**/*.txt']).sort();
const nameOf = (file: string): string => file.replace(/^tests\/gold\/|\.txt$/g, '');

/** Forms with the texts that they still change; none of other texts. */
export const known = z
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
  .map(({ form, texts }) => ({ forms: [form].flat(), texts: others ? [] : texts }));

const texts = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  return { name: nameOf(file), text, expected: substance(text) };
});

export const names: readonly string[] = texts.map(({ name }) => name);

/** By text that a form changes though it is not listed, what is lost and added; texts that are listed and that it leaves as they are. */
export function changedBy(form: string): Readonly<Record<string, unknown>> {
  const paste = FORMS[form] as (text: string) => string;
  const listed = known.filter(({ forms }) => forms.includes(form)).flatMap((one) => one.texts);
  const wrong = new Map<string, unknown>();
  for (const { name, text, expected } of texts) {
    const found = substance(paste(text));
    const lost = expected.filter((line) => !found.includes(line));
    const added = found.filter((line) => !expected.includes(line));
    const differs = lost.length + added.length > 0 || found.length !== expected.length;
    if (differs && !listed.includes(name)) wrong.set(name, { lost, added });
    if (!differs && listed.includes(name)) wrong.set(name, 'is the same by now: off the list');
  }
  return Object.fromEntries(wrong);
}

/** The forms in two halves, which two workers try at a time. */
const forms = Object.keys(FORMS);
const HALF = forms.indexOf('web page');
export const [letters, pages] = [forms.slice(0, HALF), forms.slice(HALF)] as const;
