/** What a document is called where there is little room, and which programme it is an edition of. */

import { convertText } from '#convert/convert-text.ts';
import { toTraditional } from '#convert/dictionaries/to-traditional.ts';
import { coreTitle } from '#language/forms/titles/document-title.ts';
import { form } from '#language/rules/form.ts';
import type { Place } from '#model/kept/content.ts';
import type { ParsedDocument } from '#model/line.ts';
import type { Name } from '#model/text.ts';
import { slugOfWords } from './latin.ts';
import { stemOf } from './place-names.ts';

export interface Shelved {
  readonly shortTitle: Name;
  readonly series: string | null;
}

// Characters that tell two documents of one place and year apart, and those of a title that stands alone.
const FEW = 10;
const MORE = 16;

interface Draft {
  readonly id: string;
  readonly place: Place | null;
  readonly year: string;
  /** 医疗卫生强基创优行动计划: without issuer, place, form and years; empty without a title. */
  readonly core: string;
}

/** By document: 揭阳 2016, or 揭阳 2016 医联体建设 where a place has several of one year. */
export function shelve(
  docs: readonly ParsedDocument[],
  placeOf: (document: string) => Place | null,
): ReadonlyMap<string, Shelved> {
  const drafts = docs.map((doc): Draft => {
    const place = placeOf(doc.seed.id);
    const { signedOn, period, title } = doc.metadata;
    return {
      id: doc.seed.id,
      place,
      year: signedOn?.slice(0, 4) ?? period?.from.toString() ?? '',
      core: title === null ? '' : withoutPlace(coreTitle(title.text), place),
    };
  });
  const series = seriesOf(drafts);
  const shelved = new Map<string, Shelved>();
  for (const group of Map.groupBy(drafts, shortly).values())
    for (const names of Map.groupBy(group, (draft) => tellApart(draft, group.length > 1)).values())
      for (const [n, draft] of names.entries())
        shelved.set(draft.id, {
          shortTitle: nameOf(
            draft,
            tellApart(draft, group.length > 1),
            names.length > 1 ? n + 1 : null,
            group,
          ),
          series: series.get(draft.id) ?? null,
        });
  return shelved;
}

const shortly = ({ place, year, core, id }: Draft): string =>
  place ? `${place.name.hans} ${year}`.trim() : cut(core, MORE) || id;

const tellApart = (draft: Draft, severalOfOneYear: boolean): string =>
  severalOfOneYear && draft.place ? `${shortly(draft)} ${cut(draft.core, FEW)}`.trim() : shortly(draft);

function nameOf(draft: Draft, hans: string, number: number | null, group: readonly Draft[]): Name {
  const behind = number === null ? '' : ` (${number})`;
  const year = draft.year === '' ? '' : ` ${draft.year}`;
  // Nobody has translated the title: in English a number tells documents of one place and year apart.
  const inEnglish = group.length > 1 ? ` (${group.indexOf(draft) + 1})` : '';
  return {
    hans: hans + behind,
    hant: convertText(hans, toTraditional()).text + behind,
    en: draft.place ? `${draft.place.name.en}${year}${inEnglish}` : `${draft.id}${year}`,
  };
}

const cut = (words: string, most: number): string => {
  const characters = [...words];
  return characters.length <= most ? words : `${characters.slice(0, most - 1).join('')}…`;
};

/** 江门市新会区医疗卫生强基创优行动计划 → 医疗卫生强基创优行动计划. */
function withoutPlace(core: string, place: Place | null): string {
  const about = core.replace(/^.*?关于(?=.{4})/u, '');
  if (place === null) return about;
  const [full, stem] = [place.fullName.hans, place.name.hans];
  for (const name of [full, stem]) {
    const at = about.indexOf(name);
    // Before it stands at most what it belongs to.
    if (at >= 0 && at <= 8) return about.slice(at + name.length).replace(form('^{highLevel}', 'u'), '');
  }
  return about.startsWith(stemOf(full)) ? about.slice(stemOf(full).length) : about;
}

/** Documents of several places whose titles are one but for place and years are editions of one programme. */
function seriesOf(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const keyOf = ({ core }: Draft) => core.replace(/[\d年\-—–~()第]/gu, '');
  for (const [key, editions] of Map.groupBy(drafts, keyOf)) {
    const places = new Set(editions.map(({ place, id }) => place?.id ?? id));
    if (key.length < 4 || places.size < 2) continue;
    for (const { id } of editions) found.set(id, slugOfWords(key) || key);
  }
  return found;
}
