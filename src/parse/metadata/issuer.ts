/** The issuer (发文机关): who signed, who speaks in the title, or whose decree it is. */

import { foldText, isTraditional } from '#language/fold/script-fold.ts';
import { isAdoptionLine } from '#language/forms/titles/adoption.ts';
import { decreeIssuer } from '#language/forms/titles/decrees.ts';
import { jointStarts, ownerIn, speakerIn } from '#language/forms/titles/speaker.ts';
import { joinMapped, sliceMapped } from '#language/mapped.ts';
import { form } from '#language/rules/form.ts';
import type { FrontPassage } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import { isIssuer, withoutSeal } from '../head/line-kinds.ts';

/** From the signature, else from the titles, else from a decree's number; joint issuers with a blank between. */
export function readIssuer(
  front: readonly FrontPassage[],
  titles: readonly MappedText[],
  number: MappedText | null,
  field: MappedText | null,
): MappedText | null {
  const spoken = titles.map(issuerOfTitle).find((name) => name !== null);
  const named = signedBy(front, spoken ?? null) ?? spoken ?? null;
  const carded = field && isIssuer(foldText(field.text)) ? joinNames([field]) : null;
  // 市人民政府办公厅关于… is of the place that the card names
  if (named && carded && carded.text !== named.text && carded.text.endsWith(named.text)) return carded;
  return named ?? (number && issuerOfDecree(number)) ?? passedBy(front) ?? letterOf(front) ?? carded;
}

const isName = ({ role, text }: FrontPassage): boolean =>
  role === 'issuer' && isIssuer(withoutSeal(foldText(text.text).replace(/文件$/, '')));

/**
 * Index of the first line of the signature: of whoever speaks in the title, where they signed, else the first name. A site
 * may put the name of another over the text.
 */
export function signatureIndex(front: readonly FrontPassage[], spoken: MappedText | null): number {
  const own = front.findIndex((one) => one.text.text.trim() === spoken?.text && isName(one));
  return own >= 0 ? own : front.findIndex(isName);
}

/** 市发展改革委 under the title of a plan that others forward to those who are named above: who wrote it. */
const isDraft = (front: readonly FrontPassage[], at: number): boolean =>
  front[at - 1]?.role === 'title' && front.slice(0, at).some(({ role }) => role === 'addressee');

/** The lines of the signature; a person who signs is not the issuer. */
function signedBy(front: readonly FrontPassage[], spoken: MappedText | null): MappedText | null {
  const first = signatureIndex(front, spoken);
  if (first < 0 || (spoken !== null && isDraft(front, first))) return null;
  const behind = front.slice(first).findIndex((passage) => !isName(passage));
  const lines = front.slice(first, behind < 0 ? undefined : first + behind);
  return joinNames(lines.map(({ text }) => withoutMarks(text)));
}

/** Without 文件 of a red head and （章） behind a name. */
function withoutMarks(text: MappedText): MappedText {
  const own = foldText(text.text).endsWith('文件') ? sliceMapped(text, 0, text.text.length - 2) : text;
  return sliceMapped(own, 0, withoutSeal(foldText(own.text)).length);
}

/** 卫生部 财政部: several names with one blank between, which stands for the white space of the seed. */
function joinNames(lines: readonly MappedText[]): MappedText {
  const names = joinLetters(lines.flatMap(words));
  // A name with a blank inside it (样 本 市 人民政府) is one name.
  if (names.some(({ text }) => !isIssuer(foldText(text)))) return joinMapped(names);
  const blank = ({ toSource }: MappedText): MappedText => {
    const at = (toSource[0] as number) - 1;
    return { text: ' ', toSource: [at, at + 1] };
  };
  return joinMapped(names.flatMap((name, i) => (i === 0 ? [name] : [blank(name), name])));
}

/** 财 政 部 is one name, whose letters a printer spread. */
function joinLetters(parts: readonly MappedText[]): MappedText[] {
  const names: MappedText[] = [];
  for (const part of parts) {
    const before = names.at(-1);
    const isSpread = before !== undefined && part.text.length === 1 && !isIssuer(foldText(before.text));
    if (isSpread) names[names.length - 1] = joinMapped([before, part]);
    else names.push(part);
  }
  return names;
}

/** What white space and 、 part. */
const words = (mapped: MappedText): MappedText[] =>
  [...mapped.text.matchAll(/[^\s、]+/g)].map(({ index, 0: word }) =>
    sliceMapped(mapped, index, index + word.length),
  );

/** 揭阳市人民政府办公室关于…: who speaks in the title. */
function issuerOfTitle(title: MappedText): MappedText | null {
  const folded = foldText(title.text);
  const name = speakerIn(folded) ?? ownerIn(folded, isTraditional(title.text));
  if (!name) return null;
  const cuts = [0, ...beginnings(title, name)];
  return joinNames(cuts.map((cut, i) => sliceMapped(title, cut, cuts[i + 1] ?? name.length)));
}

/** Where the names of a title behind its first begin: as joint names do, or behind a blank. */
function beginnings({ toSource }: MappedText, name: string): number[] {
  const joint = new Set(jointStarts(name));
  const marks = [...name]
    .map((_, i) => i)
    .filter((i) => joint.has(i) || (i > 2 && toSource[i] !== (toSource[i - 1] as number) + 1));
  const cuts: number[] = [];
  for (const [k, at] of marks.entries()) {
    const ends = [...marks.slice(k + 1), name.length];
    if (isIssuer(name.slice(cuts.at(-1) ?? 0, at)) && ends.some((end) => isIssuer(name.slice(at, end))))
      cuts.push(at);
  }
  return cuts;
}

function issuerOfDecree(number: MappedText): MappedText | null {
  const folded = foldText(number.text);
  const name = decreeIssuer(folded);
  if (!name || !form('{issuingBody}$').test(name)) return null;
  const at = folded.indexOf(name);
  return joinNames([sliceMapped(number, at, at + name.length)]);
}

const BEFORE_DAY = /^\p{Script=Han}+?(?=\s?(?:中华民国|民国)?\d)/u;
/** 民国113年11月6日|样本县政府|府交安字第…号函颁: behind the day, before the sign. */
const BEHIND_DAY = form(
  String.raw`(?<=日\s?)\p{Script=Han}{2,16}?(?:{issuingBody}|处)(?=\p{Script=Han}{2,8}字第)`,
  'u',
);

/** 样本县政府|113年3月8日…号函颁: who put the text in force by a letter. */
function letterOf(front: readonly FrontPassage[]): MappedText | null {
  for (const { role, text } of front.toReversed()) {
    const folded = foldText(text.text);
    if (role !== 'promulgation' || !isAdoptionLine(folded)) continue;
    for (const named of [BEFORE_DAY, BEHIND_DAY]) {
      const match = named.exec(folded);
      if (match && isIssuer(match[0])) return sliceMapped(text, match.index, match.index + match[0].length);
    }
  }
  return null;
}

// （2018年9月20日样本市第十五届人民代表大会常务委员会第六次会议通过）
const PASSED_BY =
  /日(\p{Script=Han}{2,12}?)第[一二三四五六七八九十\d]{1,4}届((?:全国)?人民代表大会(?:常务委员会)?)|日第[一二三四五六七八九十\d]{1,4}届(全国人民代表大会(?:常务委员会)?)/u;

/** Who passed a statute, where nothing else says it. */
function passedBy(front: readonly FrontPassage[]): MappedText | null {
  for (const { role, text } of front) {
    const match = role === 'promulgation' ? PASSED_BY.exec(foldText(text.text)) : null;
    if (!match) continue;
    // 第十三届全国人民代表大会常务委员会 names its place itself.
    const country = match[3];
    if (country !== undefined) {
      const end = match.index + match[0].length;
      return sliceMapped(text, end - country.length, end);
    }
    const place = text.text.indexOf('日', match.index) + 1;
    const body = match.index + match[0].length - (match[2] as string).length;
    return joinMapped([
      sliceMapped(text, place, place + (match[1] as string).length),
      sliceMapped(text, body, body + (match[2] as string).length),
    ]);
  }
  return null;
}
