/** Every form in which the site offers a citation, in the order in which it offers them. */
import { citeApa } from './apa.ts';
import { citeGbt7714, citeLawReview } from './chinese.ts';
import { toBibtex, toCslJson, toRis } from './exchange.ts';
import type { Reference } from './reference.ts';

export interface CitationForm {
  readonly id: 'gbt7714' | 'law-review' | 'apa' | 'bibtex' | 'ris' | 'csl-json';
  readonly name: string;
  /** File ending for forms that reference managers import, else null. */
  readonly file: string | null;
  readonly write: (reference: Reference) => string;
}

export const CITATION_FORMS: readonly CitationForm[] = [
  { id: 'gbt7714', name: 'GB/T 7714—2025', file: null, write: citeGbt7714 },
  { id: 'law-review', name: '法学引注手册', file: null, write: citeLawReview },
  { id: 'apa', name: 'APA 7', file: null, write: citeApa },
  { id: 'bibtex', name: 'BibTeX', file: 'bib', write: toBibtex },
  { id: 'ris', name: 'RIS', file: 'ris', write: toRis },
  { id: 'csl-json', name: 'CSL-JSON', file: 'json', write: toCslJson },
];
