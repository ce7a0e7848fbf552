/** The id of a new document, which is part of every address: from its file's name, else from place and year. */
import { asSlug, freeId, slugOfWords } from '#describe/latin.ts';
import { placeNameEn } from '#describe/place-names.ts';
import { slugOf } from '#io/read-seeds.ts';
import type { Metadata } from '#model/line.ts';

/** `jieyang-2016`; `-2` and so on where that is taken. */
export function chooseId(
  fileName: string,
  place: string | null,
  { placeName, signedOn, period }: Metadata,
  taken: ReadonlySet<string>,
): string {
  const own = slugOf(fileName);
  const year = signedOn?.slice(0, 4) ?? period?.from.toString() ?? null;
  const where = place ?? (placeName === null ? null : asSlug(placeNameEn(placeName)));
  const id = /^[a-z0-9-]*[a-z][a-z0-9-]*$/.test(own)
    ? own
    : where === null
      ? slugOfWords(fileName.replace(/\.[^.]*$/, ''))
      : [where, year].filter((part) => part !== null).join('-');
  return freeId(id || 'document', (candidate) => taken.has(candidate));
}
