/** Metadata (元数据) from what stands around the outline, with what people state in the descriptor. */

import { foldText, isTraditional } from '#language/fold/script-fold.ts';
import { readPeriod } from '#language/forms/period.ts';
import { adoptionBehind } from '#language/forms/titles/adoption.ts';
import { isNamedByNumber, normaliseIssueNumber, numberInTitle } from '#language/forms/titles/issue-number.ts';
import { joinMapped, mapSource, sliceMapped } from '#language/mapped.ts';
import { form } from '#language/rules/form.ts';
import type { Descriptor } from '#model/kept/content.ts';
import type { FrontPassage, Metadata } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import { cardFields, meaningOf } from '../head/card.ts';
import { MOST_TITLE_LINES } from '../head/document-head.ts';
import { isWholeTitle, TITLE_END } from '../head/line-kinds.ts';
import { readDates } from './dates.ts';
import { readIssuer, signatureIndex } from './issuer.ts';
import { numberOfField, readNumber } from './number.ts';
import { readPlace } from './place.ts';
import { compact, isMinutes, isOrder } from './title-lines.ts';

/** Everything the text and the card over it say; what the descriptor states wins. */
export function readMetadata(
  seed: string,
  {
    front,
    card,
    opening,
  }: {
    readonly front: readonly FrontPassage[];
    readonly card: readonly MappedText[];
    /** Its first paragraphs, whatever they are. */
    readonly opening: readonly MappedText[];
  },
  descriptor: Descriptor | null,
): Metadata {
  const fields = card.flatMap((line) => cardFields(line, foldText(line.text)));
  const field = (meaning: ReturnType<typeof meaningOf>) =>
    fields.find((one) => meaningOf(one) === meaning)?.value ?? null;
  const carded = field('title');
  const read = readTitles(seed, front);
  const named = carded ? compact(seed, carded) : (issuedBy(front) ?? handedOn(opening));
  const printed = read.length === 0 && named ? [named] : read;
  const isHead = (one: MappedText): boolean => isOrder(one) || isMinutes(one);
  const orders = printed.filter(isHead);
  const titles = (printed.length > orders.length ? printed.filter((title) => !isHead(title)) : printed).map(
    withoutNumber,
  );
  const title = likeliestTitle(titles, carded && withoutNumber(compact(seed, carded)));
  const number = readNumber(seed, front, printed[0]) ?? numberOfField(field('number'));
  const issuer = readIssuer(front, title ? [title, ...orders] : orders, number, field('issuer'));
  const dates = readDates(
    front,
    printed,
    { signed: field('signed'), shown: field('shown') },
    signatureOf(front, issuer),
  );
  const stated = (value: string | undefined): MappedText | null =>
    value === undefined ? null : locate(seed, value);
  const place = readPlace(issuer, title ? [title, ...titles] : titles);
  return {
    title: stated(descriptor?.title?.value) ?? title,
    issuer: stated(descriptor?.issuer?.value) ?? issuer,
    issueNumber:
      descriptor?.issueNumber?.value ??
      (number ? normaliseIssueNumber(number.text, foldText(number.text)) : null),
    signedOn: descriptor?.signedOn?.value ?? dates.signedOn,
    adoptedOn: dates.adoptedOn,
    period: descriptor?.period?.value ?? readPeriod(titles.map(({ text }) => foldText(text))),
    script: descriptor?.script?.value ?? (isTraditional(seed) ? 'Hant' : 'Hans'),
    placeName: place?.name ?? null,
    placeLevel: place?.level ?? null,
  };
}

/**
 * The first title, unless the card names another or that one ends like none: what a site put over a text may have been taken for
 * a title, and the text may have its own in the card alone.
 */
function likeliestTitle(titles: readonly MappedText[], carded: MappedText | null): MappedText | null {
  const [first = null] = titles;
  const named = titles.find(({ text }) => text === carded?.text);
  if (named || !first || TITLE_END.test(foldText(first.text))) return named ?? first;
  const whole = titles.find(({ text }) => isWholeTitle(foldText(text)) && text.includes('关于'));
  return whole ?? (carded && TITLE_END.test(foldText(carded.text)) ? carded : first);
}

/** Index of the line that is signed by the issuer, else of the first name or signatory. */
function signatureOf(front: readonly FrontPassage[], issuer: MappedText | null): number {
  const own = signatureIndex(front, issuer);
  return own >= 0 ? own : front.findIndex(({ role }) => role === 'issuer');
}

const ISSUED = form('^《([^《》]{4,60})》已[^。]{0,60}{issues}');

/** 《样本市修路方案》已经市政府同意，现印发给你们: what a notice without a title of its own hands on. */
function issuedBy(front: readonly FrontPassage[]): MappedText | null {
  for (const { role, text } of front) {
    const title = role === 'promulgation' ? ISSUED.exec(foldText(text.text))?.[1] : undefined;
    if (title !== undefined) return sliceMapped(text, 1, 1 + title.length);
  }
  return null;
}

const HANDS_ON = form('现将《([^《》]{4,80})》(?:\\([^()]{1,10}\\))?{issues}');

/** 现将《样本市任务分解表》印发给你们: said by a paragraph of a notice whose own title a copy has lost. */
function handedOn(opening: readonly MappedText[]): MappedText | null {
  for (const text of opening) {
    const match = HANDS_ON.exec(foldText(text.text));
    if (match?.[1] === undefined) continue;
    const start = match.index + match[0].indexOf(match[1]);
    return sliceMapped(text, start, start + match[1].length);
  }
  return null;
}

/** 【保基本民生】: what a site files a text under, before its title. */
const FILED = /^【[^【】]{2,12}】(?=[^【】]{6})/;

/** 附件1样本省…方案, 附件：…方案: the number of an annex that a copy ran together with its title. */
const ANNEXED = /^附[件表]\s?(?:\d{1,2}(?!\d)\s?[:.、]?|[:.、])\s?(?=[^\d:]{6})/;

/** 样府〔2016〕1号《关于…的通知》, 关于…的通知 |, 【保基本民生】关于…的通知 → 关于…的通知. */
function withoutNumber(printed: MappedText): MappedText {
  const whole = foldText(printed.text);
  const filed = isWholeTitle(whole)
    ? ((FILED.exec(printed.text) ?? ANNEXED.exec(whole))?.[0].length ?? 0)
    : 0;
  const strokes = /^[|｜]{0,3}(.*?)[|｜]{0,3}$/.exec(printed.text.slice(filed))?.[1] ?? '';
  const from = printed.text.indexOf(strokes, filed);
  const title = strokes === '' ? printed : sliceMapped(printed, from, from + strokes.length);
  const found = numberInTitle(foldText(title.text));
  const own = found ? sliceMapped(title, ...found.title) : title;
  const wrapped = /^《(.+)》$/.exec(own.text)?.[1];
  if (wrapped && !/[《》]/.test(wrapped)) return sliceMapped(own, 1, own.text.length - 1);
  const folded = foldText(own.text);
  const label = form('^{lawKind}?名称:').exec(folded)?.[0].length ?? 0;
  return sliceMapped(own, label, adoptionBehind(folded) ?? own.text.length);
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
    // 第45/2024號社會文化司司長批示 begins the title, whatever names the place and the office over it.
    if (open && isNamedByNumber(foldText(compact(seed, text).text))) {
      open = [];
      titles.splice(0, titles.length, open);
    }
    // 某某协商会议 over 某某协商会议工作条例: whose text it is, and no part of its title.
    const above = open ? foldText(joinMapped(open).text) : '';
    if (open && above.length >= LEAST_NAME && foldText(compact(seed, text).text).startsWith(above)) {
      titles.pop();
      open = null;
    }
    // （2016—2018年）, 的通知 and 第9号 begin no title.
    const goesOn = /^(?:[(（的]|第.{1,8}[号號]$)/.test(text.text);
    if (!open || open.length === MOST_TITLE_LINES || (isWhole(open) && !goesOn)) {
      open = [];
      titles.push(open);
    }
    open.push(compact(seed, text));
  }
  return titles.map(joinMapped);
}

/** Shorter words may begin a title twice. */
const LEAST_NAME = 4;

const isWhole = (lines: readonly MappedText[]): boolean => isWholeTitle(foldText(joinMapped(lines).text));

/** A value that a person states, with its place in the seed where it stands there word for word. */
function locate(seed: string, value: string): MappedText {
  const at = seed.indexOf(value);
  if (at >= 0) return mapSource(seed, [at, at + value.length]);
  return { text: value, toSource: Array.from({ length: value.length + 1 }, () => 0) };
}
