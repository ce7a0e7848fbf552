/** The id of a new document, which is part of every address: from its file's name, else from place and year. */
import { pinyin } from 'pinyin-pro';
import { placeNameEn } from '#describe/place-names.ts';
import { slugOf } from '#io/read-seeds.ts';
import type { Metadata } from '#model/line.ts';

// Longer ones make addresses that nobody reads out.
const LONGEST = 40;

/** `jieyang-2016`; `-2` and so on where that is taken. */
export function chooseId(
  fileName: string,
  place: string | null,
  { placeName, signedOn, period }: Metadata,
  taken: ReadonlySet<string>,
): string {
  const own = slugOf(fileName);
  const year = signedOn?.slice(0, 4) ?? period?.from.toString() ?? null;
  const where = place ?? (placeName === null ? null : latin(placeNameEn(placeName)));
  const id = /^[a-z0-9-]*[a-z][a-z0-9-]*$/.test(own)
    ? own
    : where === null
      ? latin(pinyin(fileName.replace(/\.[^.]*$/, ''), { toneType: 'none', nonZh: 'consecutive' }))
      : [where, year].filter((part) => part !== null).join('-');
  const base = id.slice(0, LONGEST).replace(/-+$/, '') || 'document';
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}

const latin = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll('ü', 'u')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
