/** The law of subjects: where a piece touches its number, it is a word and no part of the number. */
import { DATE_WORDS } from '#language/forms/date-rules.ts';
import { LIMIT_BEHIND, OF_AGREEMENT } from '#language/forms/numbers/comparator.ts';
import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { SubjectPiece, SubjectPlace } from './pieces.ts';
import { LINKING, STATE_BEHIND } from './words.ts';

/** …约|3.5万, …每|2名: digits, a scale behind digits, a sign. */
const NUMBER_BEFORE = form(String.raw`(?: [\d.,%‰~—–-]+{scale}? | (?<!${OF_AGREEMENT})约 | 逾 )$`);
/** 师生比|到2025年, 床位|2027年底, 签约率|：2023年: when, between what is measured and its number. */
const DATE_BEFORE = form(`：?${DATE_WORDS}[、和及]?$`);
/** 床位数|（张）：500, 覆盖率|（%）达到95: the unit of a label, and its colon. */
const UNIT_BEFORE = form('(?:(?<=.{2})（{scale}?(?:{unit}|[%‰])）：?|：)$');
/** 3.5|万人, 60%|以上的: what is left of the number, a limit; an age is a word of the thing (5万名|40-74周岁居民). */
const NUMBER_BEHIND = form(
  String.raw`^(?: (?!\d+(?:[-—–~至到]\d+)?(?:周?岁|.制))[\d.,%‰]+ | {scale}(?!级)(?={unit}) | ${LIMIT_BEHIND} | [余多](?={unit}) )`,
);
/** - |签约率：70%, | |覆盖率| | 60%: a bullet and the strokes of a broken row are no words. */
const SIGNS_BEFORE = /^[|·•*-]+/;
const SIGNS_BEHIND = /\|+$/;
/** 这|七大重点流域水质优良比例: what has been named before. */
const THESE = /^这(?:些|几)?(?=...)/;
const SCALE_ALONE = form('^{scale}{unit}?$');
/** 每10万|55例: of how many it is so many. */
const PER = /^每\d{1,3}[百千万]$/;
/** 每人|5万元: the owner of each share. */
const OWNER = /^[每各][^，；。]{1,3}$/;
const LEAST = 2;
/** 稳步提高并控制在: longer ones are words of their own. */
const LONGEST_LINK = REACHES.link.at;

/** The pieces without what touches the number; null where no word is left. */
export function atEdge(
  text: string,
  pieces: readonly SubjectPiece[],
  place: SubjectPlace,
): SubjectPiece[] | null {
  const kept: SubjectPiece[] = [];
  let words = 0;
  for (const piece of pieces) {
    if ('hans' in piece) {
      kept.push(piece);
      words += piece.hans.length;
      continue;
    }
    const [start, end] = without(text, piece, place);
    if (end <= start) continue;
    for (const [from, to] of withoutRemarks(text, start, end)) {
      kept.push([from, to]);
      words += to - from;
    }
  }
  return words < LEAST || kept.every((piece) => 'hans' in piece) ? null : kept;
}

/** Nothing but a linking word stands between them: 覆盖率约|达|90%. */
function touches(text: string, end: number, numberStart: number): boolean {
  const between = text.slice(end, numberStart);
  return end <= numberStart && between.length <= LONGEST_LINK && between.replace(LINKING, '') === '';
}

/** 断面|（详见附件1）|优良比例|（以下简称优良率）: where more is to be read, and what it is called from here on. */
const REMARK = /（(?:(?:以下)?简称|详?见(?:附[件表录图]|[上下]表))[^（）]*）/g;

function* withoutRemarks(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start;
  for (const { 0: remark, index } of text.slice(start, end).matchAll(REMARK)) {
    if (start + index > from) yield [from, start + index];
    from = start + index + remark.length;
  }
  if (end > from) yield [from, end];
}

function without(
  text: string,
  [from, to]: readonly [number, number],
  { numberStart, numberEnd }: SubjectPlace,
): readonly [number, number] {
  let [start, end] = [from, to];
  start += SIGNS_BEFORE.exec(text.slice(start, end))?.[0].length ?? 0;
  start += THESE.exec(text.slice(start, end))?.[0].length ?? 0;
  if (!PER.test(text.slice(start, end)) && touches(text, end, numberStart))
    for (let length = -1; length !== end - start; ) {
      length = end - start;
      const words = text.slice(start, end);
      const edge =
        (DATE_BEFORE.exec(words) ??
          NUMBER_BEFORE.exec(words) ??
          UNIT_BEFORE.exec(words) ??
          LINKING.exec(words) ??
          SIGNS_BEHIND.exec(words))?.[0].length ?? 0;
      if (edge === words.length && OWNER.test(words)) break;
      end -= edge;
    }
  end -= STATE_BEHIND.exec(text.slice(start, end))?.[0].length ?? 0;
  if (start === numberEnd) start += NUMBER_BEHIND.exec(text.slice(start, end))?.[0].length ?? 0;
  const isBeside = start === numberEnd || end === numberStart;
  return isBeside && SCALE_ALONE.test(text.slice(start, end)) ? [start, start] : [start, end];
}
