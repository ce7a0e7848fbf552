/** The file of suggestions, read once a page: by the boxes while a question is typed, by the search where nothing is found. */
import { suggestionFile } from '#site/search/files/names.ts';
import type { SuggestionFile } from '#site/search/suggestions.ts';
import { readValue } from './files.ts';
import type { IndexAddress } from './library.ts';

const reading = new Map<string, Promise<SuggestionFile>>();

/** `root` is the folder of the index, with a slash at its end; `locale` the language of the page. */
export function readSuggestions({
  root,
  form,
  locale,
}: Pick<IndexAddress, 'root' | 'form' | 'locale'>): Promise<SuggestionFile> {
  const address = root + suggestionFile(form, locale);
  const known = reading.get(address);
  if (known) return known;
  const file = readValue<SuggestionFile>(address);
  reading.set(address, file);
  // A failed reading may be tried again.
  file.catch(() => reading.delete(address));
  return file;
}
