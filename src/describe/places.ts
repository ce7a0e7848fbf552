/** Places that nobody described, from the issuers and titles of their documents. */
import { convertText } from '#convert/convert-text.ts';
import { toTraditional } from '#convert/dictionaries/to-traditional.ts';
import { foldText } from '#language/fold/script-fold.ts';
import type { PlaceLevel } from '#model/document.ts';
import type { Content, Place } from '#model/kept/content.ts';
import type { ParsedDocument } from '#model/line.ts';
import type { Name } from '#model/text.ts';
import { type Entry, entriesNamed, entryOf } from './gazetteer.ts';
import { asSlug, freeId } from './latin.ts';
import { fullPlaceNameEn, placeNameEn, stemOf } from './place-names.ts';
import { drawSeals } from './seals.ts';

export interface DescribedPlaces {
  /** Those that people described, then those that the documents name and what these belong to. */
  readonly places: readonly Place[];
  /** By document; a document whose text names no place is not in it. */
  readonly placeOf: ReadonlyMap<string, string>;
}

/** A place that is to be described: an entry of the standard, or a name that it does not have (or not alone). */
interface Found {
  /** Its code, or its name where it has none. */
  readonly key: string;
  readonly name: string;
  readonly level: PlaceLevel;
  readonly entry: Entry | null;
}

const COUNTRY_CODE = '100000';
const COUNTRY = { stem: '全国', id: 'china' };

export function describePlaces(docs: readonly ParsedDocument[], content: Content): DescribedPlaces {
  const known = new Map(content.places.map((place) => [place.fullName.hans, place.id]));
  const codes = new Map(
    content.places.flatMap(({ code, id }) => (code === null ? [] : [[code, id] as const])),
  );
  const found = new Map<string, Found>();
  const keyOf = new Map<string, string>();
  const placeOf = new Map<string, string>();
  for (const doc of docs) {
    const { placeName, placeLevel } = doc.metadata;
    const stated = doc.seed.descriptor?.place ?? (placeName === null ? undefined : known.get(placeName));
    if (stated !== undefined) placeOf.set(doc.seed.id, stated);
    else if (placeName !== null && placeLevel !== null) {
      const one = findPlace(placeName, placeLevel, doc);
      keyOf.set(doc.seed.id, one.key);
      for (const each of withParents(one)) if (!codes.has(each.key)) found.set(each.key, each);
    }
  }
  const described = describeAll([...found.values()].sort(byKey), content.places, codes);
  const ids = new Map([...codes, ...described.map(({ key, place }) => [key, place.id] as const)]);
  for (const [doc, key] of keyOf) placeOf.set(doc, ids.get(key) as string);
  return { places: [...content.places, ...described.map(({ place }) => place)], placeOf };
}

// Codes first, in the order of the standard.
const byKey = (a: Found, b: Found): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Of several places of one name the one whose city or province the document's head names. */
function findPlace(name: string, level: PlaceLevel, doc: ParsedDocument): Found {
  if (level === 'country') return { key: COUNTRY_CODE, name, level, entry: null };
  const entries = entriesNamed(name);
  const head = entries.length > 1 ? headOf(doc) : '';
  const near = entries.filter(({ within }) =>
    within.some((code) => head.includes(stemOf(entryOf(code)?.name ?? '\u0000'))),
  );
  const entry = entries.length === 1 ? entries[0] : near.length === 1 ? near[0] : undefined;
  return entry
    ? { key: entry.code, name: entry.name, level: entry.level, entry }
    : { key: name, name, level, entry: null };
}

const headOf = ({ front }: ParsedDocument): string => foldText(front.map(({ text }) => text.text).join(' '));

const withParents = (one: Found): Found[] => [
  one,
  ...(one.entry?.within ?? []).flatMap((code) => {
    const entry = entryOf(code);
    return entry ? [{ key: code, name: entry.name, level: entry.level, entry }] : [];
  }),
];

function describeAll(
  found: readonly Found[],
  known: readonly Place[],
  codes: ReadonlyMap<string, string>,
): { readonly key: string; readonly place: Place }[] {
  const ids = new Map<string, string>(codes);
  const taken = new Set(known.map(({ id }) => id));
  for (const one of found) {
    const id = freeId(idOf(one), (candidate) => taken.has(candidate));
    taken.add(id);
    ids.set(one.key, id);
  }
  const stems = found.map((one) => (one.level === 'country' ? COUNTRY.stem : stemOf(one.name)));
  const seals = drawSeals(stems, known);
  return found.map((one, n) => {
    const name = inThree(stems[n] as string, placeNameEn);
    const { at, colour } = seals[n] as { at: number; colour: number };
    const parent = one.entry?.within.map((code) => ids.get(code)).find((id) => id !== undefined) ?? null;
    const place: Place = {
      id: ids.get(one.key) as string,
      code: one.entry?.code ?? (one.level === 'country' ? COUNTRY_CODE : null),
      name,
      fullName: inThree(one.name, fullPlaceNameEn),
      level: one.level,
      parent,
      seal: { hans: name.hans[at] ?? '', hant: name.hant[at] ?? '' },
      colour,
    };
    return { key: one.key, place };
  });
}

/** A name that the standard gives to several places carries that of its city, whichever of them is here. */
function idOf({ name, level, entry }: Found): string {
  if (level === 'country') return COUNTRY.id;
  const own = asSlug(placeNameEn(name)) || 'place';
  const city = entry && entriesNamed(name).length > 1 ? entryOf(entry.within[0] ?? '')?.name : undefined;
  return city === undefined ? own : `${own}-${asSlug(placeNameEn(city))}`;
}

const inThree = (hans: string, english: (name: string) => string): Name => ({
  hans,
  hant: convertText(hans, toTraditional()).text,
  en: english(hans),
});
