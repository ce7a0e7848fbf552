/**
 * Names of the files that a page asks for before it knows any other of the index. They do not change with what they hold, so that
 * an open page finds those of the next deployment; of a release that may write them otherwise they have other names, for
 * `form` is that of the code (`#site/views/routes.ts`), and a page that is too old finds none and says so.
 */

/** `head-4f0c1e92-hans.bin` */
export const headFile = (form: string, locale: string): string => `head-${form}-${locale}.bin`;

/** `suggest-4f0c1e92-hans.bin` */
export const suggestionFile = (form: string, locale: string): string => `suggest-${form}-${locale}.bin`;

/** The parts of the address of such suggestions: `/search-index/`, `4f0c1e92`, `hans`; null of any other. */
export function partsOfSuggestions(address: string): { root: string; form: string; locale: string } | null {
  const [, root, form, locale] = /^(.*\/)suggest-(\w+)-(\w+)\.bin$/.exec(address) ?? [];
  return root === undefined || form === undefined || locale === undefined ? null : { root, form, locale };
}
