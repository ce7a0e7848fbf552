/** Cited documents as works: citations that name one document meet here, however each prints it. */

import { coreTitle } from '#language/forms/titles/document-title.ts';
import type { PlaceLevel } from '#model/document.ts';
import type { CitationRecord } from '#model/facts/agency.ts';
import type { Records } from '#model/records.ts';
import type { Text } from '#model/text.ts';

export interface CitedWork {
  readonly key: string;
  /** The fullest of its citations: with a number if any has one. */
  readonly citation: CitationRecord;
  readonly citations: readonly CitationRecord[];
  /** What the title issues or decides, without issuer and form: 医疗卫生强基创优行动计划. */
  readonly shortTitle: Text;
  readonly level: PlaceLevel;
  /** The level is that of the citing document, because the citation does not say who issued it. */
  readonly assumed: boolean;
  /** Place of the issuer, when it is one of ours. */
  readonly place: string | null;
}

export const LEVELS: readonly PlaceLevel[] = ['country', 'province', 'city', 'district', 'county', 'town'];

/** Cited works in the order of their first citation. */
export function listWorks(records: Records): readonly CitedWork[] {
  const groups = Map.groupBy(
    records.citations,
    ({ resolvesTo, title }) => resolvesTo ?? coreTitle(title.hans),
  );
  return [...groups].map(([key, citations]): CitedWork => {
    const citation =
      citations.find(({ issueNumber }) => issueNumber !== null) ?? (citations[0] as CitationRecord);
    const citing = records.documents.find(({ id }) => id === citation.from.document);
    const level = levelOf(citation, records);
    return {
      key,
      citation,
      citations,
      shortTitle: shorten(citation.title),
      level: level ?? citing?.place?.level ?? 'city',
      assumed: level === null,
      place: placeOf(citation, records),
    };
  });
}

// 关于印发X的通知 → X
const ISSUES = /^.*?(?:印发|转发|批转)(.+?)的?通知$/du;
// 中共甲省委 甲省人民政府关于建设卫生强省的决定 → 建设卫生强省的决定
const DECIDES = /^(?:.{0,40}?(?:政府|委|委员会|厅|办公室|局|院))?\s*关于(.+)$/du;

function shorten(title: Text): Text {
  const [start, end] = (ISSUES.exec(title.hans) ?? DECIDES.exec(title.hans))?.indices?.[1] ?? [
    0,
    title.hans.length,
  ];
  const cut = (view: string) => view.slice(start, end).replace(/\s+/gu, '');
  return { source: cut(title.source), hans: cut(title.hans), hant: cut(title.hant) };
}

/** Words that tell who issued it: the issuer, or else what the title opens with. */
const headOf = ({ issuer, title }: CitationRecord): string => issuer?.hans ?? coreTitle(title.hans);

function placeOf(citation: CitationRecord, { places }: Records): string | null {
  const head = headOf(citation).replace(/^中共/u, '');
  return places.find(({ name }) => head.startsWith(name.hans))?.id ?? null;
}

// 国务院, 全国人民代表大会, 国家计委, 财政部; 国卫监督发〔2015〕91号, 國辦發〔2017〕32號
const NATIONAL = /^(?:国务院|全国|国家|中共中央|中央|中华人民共和国|.{1,8}部(?:$|、|办公厅))/u;
const NATIONAL_NUMBER = /^[国國中]/u;
const PROVINCES =
  /^[京津冀晋晉蒙辽遼吉黑沪滬苏蘇浙皖闽閩赣贛鲁魯豫鄂湘粤粵桂琼瓊渝川蜀黔滇藏陕陝甘青宁寧新]/u;

/** Level of the issuer; null where neither number nor names tell. */
function levelOf(citation: CitationRecord, records: Records): PlaceLevel | null {
  const head = headOf(citation).replace(/^中共/u, '');
  const place = records.places.find(({ id }) => id === placeOf(citation, records));
  if (place) return place.level;
  if (NATIONAL.test(head) || NATIONAL_NUMBER.test(citation.issueNumber ?? '')) return 'country';
  if (/^.{2,3}(?:省|自治区)/u.test(head)) return 'province';
  if (/^.{2,3}(?:市|州)/u.test(head)) return 'city';
  if (/^.{2,3}(?:区|县)/u.test(head)) return 'district';
  if (PROVINCES.test(citation.issueNumber ?? '')) return 'province';
  // regulations that name no place are those of the State Council
  return /(?:条例|法)$/u.test(citation.title.hans) ? 'country' : null;
}
