/** Many references in one file, in the forms that reference managers import. */
import { toBibtex, toCslJson, toRis } from './exchange.ts';
import type { Reference } from './reference.ts';

export interface BibliographyForm {
  readonly name: string;
  /** File ending. */
  readonly file: string;
  readonly write: (all: readonly Reference[]) => string;
}

/** By the id of the form in `CITATION_FORMS`. */
export const BIBLIOGRAPHY_FORMS = {
  bibtex: { name: 'BibTeX', file: 'bib', write: (all) => all.map(toBibtex).join('\n') },
  ris: { name: 'RIS', file: 'ris', write: (all) => all.map(toRis).join('') },
  'csl-json': {
    name: 'CSL-JSON',
    file: 'json',
    // One list of all.
    write: (all) => {
      const items = all.flatMap((one) => JSON.parse(toCslJson(one)) as unknown[]);
      return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
    },
  },
} as const satisfies Readonly<Record<string, BibliographyForm>>;
