/** Drafts content/documents/ID.yaml from what a text says of itself. */
import { stringify } from 'yaml';
import { placeNameEn } from '#describe/place-names.ts';
import type { Descriptor, Place } from '#model/kept/content.ts';
import type { Metadata, ParsedDocument } from '#model/line.ts';

export interface DraftInput {
  readonly id: string;
  readonly originalFile: string;
  readonly sha256: string;
  /** Null where nobody knows it. */
  readonly place: string | null;
  readonly doc: ParsedDocument;
  readonly places: readonly Place[];
  /** Where its JSON Schema is, as the file sees it; null where there is none. */
  readonly schema: string | null;
}

/** What a person may state, with the form it has; only what the text does not tell is asked for. */
const ASKED: readonly (readonly [keyof Metadata, string])[] = [
  ['title', '关于…的通知'],
  ['issuer', '揭阳市人民政府办公室'],
  ['issueNumber', '揭府办〔2016〕50号'],
  ['signedOn', '2016-08-10'],
  ['period', '{ from: 2016, to: 2018 }'],
];

/** YAML that descriptorSchema accepts; what the text does not tell stands in it as a comment to fill in. */
export function draftDescriptor(input: DraftInput): string {
  const { id, originalFile, sha256, place, doc, places, schema } = input;
  const { metadata } = doc;
  const year = metadata.signedOn?.slice(0, 4) ?? metadata.period?.from.toString() ?? '';
  const name = namesOf(
    places.find((known) => known.id === place),
    metadata,
    place ?? id,
  );
  const label = (words: string) => `${words} ${year}`.trim();
  const descriptor: Descriptor = {
    id,
    seed: `${id}.txt`,
    originalFile,
    sha256,
    ...(place === null ? {} : { place }),
    shortTitle: { hans: label(name.hans), hant: label(name.hant), en: label(name.en) },
    series: null,
  };
  const missing = ASKED.filter(([key]) => metadata[key] === null);
  const asked = missing.map(
    ([key, sample]) => `# ${key}: { value: ${sample}, evidence: where this is known from }\n`,
  );
  return (
    (schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`) +
    stringify(descriptor) +
    (missing.length > 0
      ? `# The text does not tell the following; state it here if it is known.\n${asked.join('')}`
      : '')
  );
}

/** A place that is not in content yet goes by the name that its text gives: 云溪区. */
function namesOf(known: Place | undefined, { placeName }: Metadata, id: string): Place['name'] {
  if (known) return known.name;
  const printed = placeName ?? id;
  return { hans: printed, hant: printed, en: placeName === null ? id : placeNameEn(placeName) };
}
