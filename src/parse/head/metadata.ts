/** Metadata (元数据) from what stands around the outline, with what people state in the descriptor. */

import { findDate } from '#language/dates.ts';
import { normaliseIssueNumber, numberInTitle } from '#language/forms/issue-number.ts';
import { joinMapped, mapSource, sliceMapped } from '#language/mapped.ts';
import { foldText, isTraditional } from '#language/script-fold.ts';
import type { Descriptor } from '#model/content.ts';
import type { FrontPassage, Metadata } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import { MOST_TITLE_LINES } from './document-head.ts';
import { readIssuer } from './issuer.ts';
import { isWholeTitle } from './line-kinds.ts';
import { readPeriod } from './period.ts';
import { readPlace } from './place.ts';

/** Everything the text and the card over it say; what the descriptor states wins. */
export function readMetadata(
  seed: string,
  front: readonly FrontPassage[],
  card: readonly MappedText[],
  descriptor: Descriptor | null,
): Metadata {
  const printed = readTitles(seed, front);
  const titles = printed.map(withoutNumber);
  const title = titles[0] ?? null;
  const number = readNumber(front) ?? (printed[0] ? numberOf(printed[0]) : null);
  const issuer = readIssuer(front, title, number, card);
  const signed = signatureDate(front);
  const stated = (value: string | undefined): MappedText | null =>
    value === undefined ? null : locate(seed, value);
  const place = readPlace(issuer, titles);
  return {
    title: stated(descriptor?.title?.value) ?? title,
    issuer: stated(descriptor?.issuer?.value) ?? issuer,
    issueNumber:
      descriptor?.issueNumber?.value ??
      (number ? normaliseIssueNumber(number.text, foldText(number.text)) : null),
    signedOn:
      descriptor?.signedOn?.value ?? (signed ? (findDate(foldText(signed.text.text))?.iso ?? null) : null),
    period: descriptor?.period?.value ?? readPeriod(titles),
    script: descriptor?.script?.value ?? (isTraditional(seed) ? 'Hant' : 'Hans'),
    placeName: place?.name ?? null,
    placeLevel: place?.level ?? null,
  };
}

/** The date under the first signature, else 成文日期：…, the first date, or that of （…会议通过）. */
function signatureDate(front: readonly FrontPassage[]): FrontPassage | undefined {
  const signature = front.findIndex(({ role }) => role === 'issuer');
  const dates = front.filter(({ role }) => role === 'date');
  return (
    (signature >= 0 ? front.slice(signature).find(({ role }) => role === 'date') : undefined) ??
    dates.find(({ text }) => /^成文/.test(text.text)) ??
    dates[0] ??
    front.find(
      ({ role, text }) => role === 'promulgation' && /^[(（].*(?:通过|通過|公布|发布|發布)/.test(text.text),
    )
  );
}

/** 样府〔2016〕1号《关于…的通知》 → 关于…的通知. */
function withoutNumber(title: MappedText): MappedText {
  const found = numberInTitle(foldText(title.text));
  const own = found ? sliceMapped(title, ...found.title) : title;
  const wrapped = /^《(.+)》$/.exec(own.text)?.[1];
  return wrapped && !/[《》]/.test(wrapped) ? sliceMapped(own, 1, own.text.length - 1) : own;
}

function numberOf(title: MappedText): MappedText | null {
  const found = numberInTitle(foldText(title.text));
  return found && sliceMapped(title, ...found.number);
}

/** The first issue number, joined where it stands on two lines. */
function readNumber(front: readonly FrontPassage[]): MappedText | null {
  const first = front.findIndex(({ role }) => role === 'number');
  if (first < 0) return null;
  const [own, next] = [front[first] as FrontPassage, front[first + 1]];
  const isWhole = /[号號][)）]?文?$/.test(own.text.text);
  return !isWhole && next?.role === 'number' ? joinMapped([own.text, next.text]) : own.text;
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
    const remark = /^[(（]/.test(text.text);
    if (!open || open.length === MOST_TITLE_LINES || (isWhole(open) && !remark)) {
      open = [];
      titles.push(open);
    }
    open.push(compact(seed, text));
  }
  return titles.map(joinMapped);
}

const isWhole = (lines: readonly MappedText[]): boolean => isWholeTitle(foldText(joinMapped(lines).text));

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

/** A value that a person states, with its place in the seed where it stands there word for word. */
function locate(seed: string, value: string): MappedText {
  const at = seed.indexOf(value);
  if (at >= 0) return mapSource(seed, [at, at + value.length]);
  return { text: value, toSource: Array.from({ length: value.length + 1 }, () => 0) };
}
