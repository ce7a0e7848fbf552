/** Many references in one text that is read: each with every form that is printed. */
import { CITATION_FORMS } from './citation-forms.ts';
import type { Reference } from './reference.ts';

const PRINTED = CITATION_FORMS.filter(({ file }) => file === null);

/** A paragraph a reference: its place, then `GB/T 7714—2025: …` and so on, a line a form. */
export const toListing = (all: readonly Reference[]): string =>
  all
    .map((one) =>
      [one.clause ?? one.title, ...PRINTED.map(({ name, write }) => `${name}: ${write(one).trimEnd()}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n');
