/** Which agency a printed name means: the same 市财政局 is another office in every place. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldText } from '#language/fold/script-fold.ts';
import { isCollective } from '#language/forms/bodies/body.ts';
import { officeIn } from '#language/forms/bodies/office.ts';
import { form } from '#language/rules/form.ts';
import type { AgencyDefinition, Content, Place } from '#model/kept/content.ts';
import type { ConvertedDocument } from '#model/line.ts';
import type { Text } from '#model/text.ts';

/** Where a document speaks from. */
export interface Home {
  /** Its place and those above it, nearest first; empty where content does not know the place. */
  readonly places: readonly string[];
  /** Tells unknown agencies of different places apart: 揭阳市, or the document's id. */
  readonly key: string;
  /** The place's name without its level, simplified: 新会. */
  readonly stem: string | null;
}

/** Finds a document's home by its descriptor, or else by the place named in its text. */
export function findHome(doc: Pick<ConvertedDocument, 'metadata' | 'seed'>, content: Content): Home {
  const { placeName } = doc.metadata;
  const stated = doc.seed.descriptor?.place;
  const place = content.places.find(({ id, fullName }) =>
    stated ? id === stated : fullName.hans === placeName,
  );
  const known = place?.fullName.hans ?? placeName;
  return {
    places: place === undefined ? [] : chain(place, content.places),
    key: known ?? doc.seed.id,
    stem: place?.name.hans ?? placeName?.replace(form('{level}$', 'u'), '') ?? null,
  };
}

function chain(place: Place, places: readonly Place[]): string[] {
  const ids: string[] = [];
  for (let at: Place | undefined = place; at !== undefined && !ids.includes(at.id); ) {
    ids.push(at.id);
    const parent: string | null = at.parent;
    at = places.find(({ id }) => id === parent);
  }
  return ids;
}

/** 各县(市、区)政府 and 各县（市、区）政府 are one name: the width of its signs is the typist's. */
const wideSigns = (name: string): string =>
  name.replace(/[(〔]/g, '（').replace(/[)〕]/g, '）').replaceAll(',', '，');

/**
 * The definition that `name` (市财政局) means in a document of `home`: the nearest place's that lists the
 * name, or one made from the name itself, whose id `agency-3f2a9c01` depends on place and name only. A group
 * of bodies (各区人民政府) that nobody lists is of the kind `collective`.
 */
export function resolveAgency(
  name: string,
  printed: Text,
  home: Home,
  definitions: readonly AgencyDefinition[],
): { agency: AgencyDefinition; known: boolean } {
  const wide = wideSigns(name);
  const isListed = ({ names, name: { hans } }: AgencyDefinition): boolean =>
    [...names, hans].some((known) => known === name || known === wide);
  const listed = definitions.filter(isListed);
  for (const place of [...home.places, null]) {
    const agency = listed.find((candidate) => candidate.place === place);
    if (agency !== undefined) return { agency, known: true };
  }
  const digest = bytesToHex(sha256(utf8ToBytes(`${home.key}\n${wide}`)));
  const agency: AgencyDefinition = {
    id: `agency-${digest.slice(0, 8)}`,
    name: { hans: wide, hant: wideSigns(printed.hant), en: '' },
    names: [wide],
    kind:
      definitions.find((candidate) => candidate.names.some((known) => officeOf(known) === officeOf(wide)))
        ?.kind ?? (isCollective(foldText(name)) ? 'collective' : 'other'),
    level: null,
    place: home.places[0] ?? null,
    laterName: null,
  };
  return { agency, known: false };
}

/** 市财政局, 区财政局 and 各区财政局 are the same office. */
function officeOf(name: string): string {
  const folded = foldText(name);
  return folded.slice(...officeIn(folded));
}
