/** What a cited document is: what it is called for short, whose it is, and which citations name the same. */
import { foldText } from '#language/fold/script-fold.ts';
import { coreTitle, shortTitleIn } from '#language/forms/titles/document-title.ts';
import { levelOfNumber } from '#language/forms/titles/issue-level.ts';
import { withoutStandard } from '#language/forms/titles/standard.ts';
import { opensWithLevel, placeAt } from '#language/rules/places.ts';
import type { PlaceLevel } from '#model/document.ts';
import type { CitationRecord, FoundCitation } from '#model/facts/agency.ts';
import type { Place } from '#model/kept/content.ts';
import type { Text } from '#model/text.ts';

export type CitedWork = Pick<CitationRecord, 'work' | 'shortTitle' | 'level' | 'place'>;

type CitedPlace = Pick<Place, 'id' | 'name' | 'fullName' | 'level'>;
type Places = readonly CitedPlace[];

/** `resolvesTo` names the document here that is cited, null for any other. */
export function citedWork(citation: FoundCitation, resolvesTo: string | null, places: Places): CitedWork {
  const { issuer, standard, title } = citation;
  // Who issued it, or else what the title opens with.
  const head = (issuer?.hans ?? coreTitle(title.hans)).replace(/^中共(?!中央)/u, '');
  const place = placeOf(head, places);
  return {
    work: resolvesTo ?? coreTitle(standard === null ? title.hans : withoutStandard(foldText(title.hans))),
    shortTitle: shorten(title),
    level: place?.level ?? levelOf(citation, head),
    place: place?.id ?? null,
  };
}

/** 吉林市… is the city's and not the province's: the longest full name, or else a short one that no level follows. */
function placeOf(head: string, places: Places): CitedPlace | null {
  const longest = (names: (place: CitedPlace) => string) =>
    places
      .filter((place) => head.startsWith(names(place)))
      .reduce<CitedPlace | null>(
        (best, one) => (best && names(best).length >= names(one).length ? best : one),
        null,
      );
  const full = longest(({ fullName }) => fullName.hans);
  if (full) return full;
  const short = longest(({ name }) => name.hans);
  return short && !opensWithLevel(head.slice(short.name.hans.length)) ? short : null;
}

/** What a title issues or decides: 甲省人民政府关于印发甲省行动计划的通知 → 甲省行动计划. */
function shorten(title: Text): Text {
  const [start, end] = shortTitleIn(title.hans);
  const cut = (view: string) => view.slice(start, end).replace(/\s+/gu, '');
  return { source: cut(title.source), hans: cut(title.hans), hant: cut(title.hant) };
}

/** Level of the issuer; null where neither names nor number tell. */
function levelOf({ issueNumber, title }: FoundCitation, head: string): PlaceLevel | null {
  const number = issueNumber === null ? null : levelOfNumber(foldText(issueNumber));
  // 财政部、教育部: the first of several speaks for all.
  const named = placeAt(foldText(head).replace(/[、 ].*$/u, ''))?.level ?? null;
  if (named === 'country' || number === 'country') return 'country';
  if (named !== null) return named;
  if (number !== null) return number;
  // Regulations that name no place are those of the State Council.
  return /(?:条例|法)$/u.test(title.hans) ? 'country' : null;
}
