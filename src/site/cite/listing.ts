/** Many references in one text that is read: each with its quotation and every form that is printed. */
import { CITATION_FORMS } from './citation-forms.ts';
import type { Reference } from './reference.ts';

const PRINTED = CITATION_FORMS.filter(({ file }) => file === null);

export interface Listed {
  readonly reference: Reference;
  /** The words and, on a line of its own, where they stand; null for a document as a whole. */
  readonly quotation: string | null;
}

/**
 * A paragraph a reference: its place, its quotation, then `GB/T 7714—2025: …` and so on, a line a form. `files` are the
 * addresses of the same references for reference managers, by the name of their form; a paragraph before all others.
 */
export const toListing = (
  all: readonly Listed[],
  files: readonly (readonly [name: string, address: string])[] = [],
): string =>
  [files.map(([name, address]) => `${name}: ${address}`).join('\n')]
    .filter((paragraph) => paragraph !== '')
    .concat(all.map(toParagraph))
    .join('\n\n')
    .concat('\n');

const toParagraph = ({ reference, quotation }: Listed): string =>
  [
    reference.clause ?? reference.title,
    ...(quotation === null ? [] : [quotation]),
    ...PRINTED.map(({ name, write }) => `${name}: ${write(reference).trimEnd()}`),
  ].join('\n');

/** What a listing says of one clause. */
export interface Cited {
  readonly quotation: string;
  /** Each printed form by its name. */
  readonly forms: readonly (readonly [name: string, text: string])[];
}

/** The clause at `url` in a listing; null where it is not there, or where another release wrote it with other forms. */
export function citedIn(listing: string, url: string): Cited | null {
  // The source of a quotation ends with its address.
  const paragraph = listing.split('\n\n').find((one) => one.includes(`${url}）\n`));
  if (paragraph === undefined) return null;
  const lines = paragraph.trimEnd().split('\n').slice(1);
  const forms = lines.splice(-PRINTED.length).map((line): [string, string] => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
  const isOfToday = forms.every(([name], n) => name === PRINTED[n]?.name);
  return isOfToday && lines.at(-1)?.endsWith(`${url}）`) ? { quotation: lines.join('\n'), forms } : null;
}
