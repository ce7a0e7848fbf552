/** Metadata (元数据) from what stands around the outline, with what people state in the descriptor. */
import type { Descriptor } from '../model/content.ts';
import type { Period, PlaceLevel } from '../model/document.ts';
import type { FrontPassage, Metadata } from '../model/line.ts';
import type { MappedText } from '../model/span.ts';
import { findDate } from '../text/dates.ts';
import { joinMapped, mapSource, sliceMapped } from '../text/mapped.ts';
import { foldText, isTraditional } from '../text/script-fold.ts';
import { normaliseIssueNumber } from './issue-number.ts';
import { TITLE_END } from './line-kinds.ts';

/** Everything the text says of itself; what the descriptor states wins. */
export function readMetadata(
  seed: string,
  front: readonly FrontPassage[],
  descriptor: Descriptor | null,
): Metadata {
  const titles = readTitles(seed, front);
  const title = titles[0] ?? null;
  const signature = front.findIndex(({ role }) => role === 'issuer');
  const printedIssuer = front[signature]?.text ?? null;
  const issuer = printedIssuer ? compact(seed, printedIssuer) : title && issuerOfTitle(title);
  const date = signature >= 0 ? front.slice(signature).find(({ role }) => role === 'date') : undefined;
  const signed =
    date ??
    front.find(({ role }) => role === 'date') ??
    front.find(
      ({ role, text }) => role === 'promulgation' && /^[(（].*(?:通过|通過|公布|发布|發布)/.test(text.text),
    );
  const number = front.find(({ role }) => role === 'number');
  const stated = (value: string | undefined): MappedText | null =>
    value === undefined ? null : locate(seed, value);
  const place = readPlace([title, issuer, ...titles.slice(1)]);
  return {
    title: stated(descriptor?.title?.value) ?? title,
    issuer: stated(descriptor?.issuer?.value) ?? issuer,
    issueNumber:
      descriptor?.issueNumber?.value ??
      (number ? normaliseIssueNumber(number.text.text, foldText(number.text.text)) : null),
    signedOn:
      descriptor?.signedOn?.value ?? (signed ? (findDate(foldText(signed.text.text))?.iso ?? null) : null),
    period: descriptor?.period?.value ?? readPeriod(titles),
    script: descriptor?.script?.value ?? (isTraditional(seed) ? 'Hant' : 'Hans'),
    placeName: place?.name ?? null,
    placeLevel: place?.level ?? null,
  };
}

/** Titles of the document and of what it forwards, each joined from its lines, without white space. */
function readTitles(seed: string, front: readonly FrontPassage[]): MappedText[] {
  const titles: MappedText[][] = [];
  let open: MappedText[] | null = null;
  for (const { role, text } of front) {
    if (role !== 'title') {
      open = null;
      continue;
    }
    const before = open ? foldText(joinMapped(open).text) : '';
    const remark = /^[(（]/.test(text.text);
    if (!open || (TITLE_END.test(before) && !remark)) {
      open = [];
      titles.push(open);
    }
    open.push(compact(seed, text));
  }
  return titles.map(joinMapped);
}

/** Without white space, unless it parts Latin words. */
function compact(seed: string, { text, toSource }: MappedText): MappedText {
  const parts: MappedText[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const start = toSource[index] as number;
    const latin = /[A-Za-z]$/.test(text.slice(0, index).trimEnd()) && /^[A-Za-z]/.test(word);
    if (latin && index > 0) parts.push(mapSource(seed, [start - 1, start]));
    parts.push({
      text: word,
      toSource: [
        ...toSource.slice(index, index + word.length),
        (toSource[index + word.length - 1] as number) + 1,
      ],
    });
  }
  return joinMapped(parts);
}

const ISSUER_OF_TITLE = /^(.{2,40}?)(?:关于|批转|转发|印发|(?:公告|通告|通知|函|令)$)/;

/** 揭阳市人民政府办公室关于…: who speaks in the title. */
function issuerOfTitle(title: MappedText): MappedText | null {
  const match = ISSUER_OF_TITLE.exec(foldText(title.text));
  const name = match?.[1];
  if (!name || !/(?:政府|国务院|办公厅|办公室|委员会|[局厅部委院署办会])$/.test(name)) return null;
  return sliceMapped(title, 0, name.length);
}

const PERIOD = /((?:19|20)\d{2})\s?年?\s?(?:[-—–―~～至到]|--|——){1,2}\s?((?:19|20)\d{2})\s?年?/;

/** The years that a title plans for: (2016—2018年). */
function readPeriod(titles: readonly MappedText[]): Period | null {
  for (const { text } of titles) {
    const match = PERIOD.exec(foldText(text));
    if (match) return { from: Number(match[1]), to: Number(match[2]) };
  }
  return null;
}

const LEVELS: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/^(?:国务院|中共中央|中华人民共和国|国家|全国)/, 'country'],
  [/^(?:中共|中国共产党)?([\p{Script=Han}]{2,7}?(?:省|自治区)|(?:北京|上海|天津|重庆)市)/u, 'province'],
  [/^(?:中共|中国共产党)?([\p{Script=Han}]{2,6}?(?:市|自治州|地区|盟))/u, 'city'],
  [/^(?:中共|中国共产党)?([\p{Script=Han}]{1,6}?(?:区|旗))/u, 'district'],
  [/^(?:中共|中国共产党)?([\p{Script=Han}]{1,6}?县)/u, 'county'],
  [/^(?:中共|中国共产党)?([\p{Script=Han}]{1,6}?[镇乡])/u, 'town'],
];

/** The place whose government speaks, from issuer or title: 揭阳市, 新会区. */
function readPlace(sources: readonly (MappedText | null)[]): { name: string; level: PlaceLevel } | null {
  for (const source of sources) {
    if (!source) continue;
    const folded = foldText(source.text).replace(/^关于(?:印发|公布|发布|转发)?《?/, '');
    for (const [pattern, level] of LEVELS) {
      const match = pattern.exec(folded);
      if (match && !/关于|印发|加强|推进|促进/.test(match[0]))
        return { name: match[1] ?? '中华人民共和国', level };
    }
  }
  return null;
}

/** A value that a person states, with its place in the seed where it stands there word for word. */
function locate(seed: string, value: string): MappedText {
  const at = seed.indexOf(value);
  if (at >= 0) return mapSource(seed, [at, at + value.length]);
  return { text: value, toSource: Array.from({ length: value.length + 1 }, () => 0) };
}
