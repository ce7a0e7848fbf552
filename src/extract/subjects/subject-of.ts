/** What a number is about, in words: cut out of its sentence, with the few characters that join the cuts. */

import type { Amount } from '#language/forms/numbers/amount.ts';
import type { Text } from '#model/text.ts';
import { type Passage, viewText } from '../passage.ts';
import type { Piece, Reader, SubjectPlace } from './pieces.ts';
import { shareOfThings, shareOfWhole } from './shares.ts';
import { eachOfList, lastResort, sizeOf } from './sizes.ts';
import { countedThing, namedBehind, occasion, perHead } from './things.ts';

/** The subject of an amount: `城市社区卫生服务中心覆盖率`, `实行临床路径管理的二级医院比例`, `省级临床重点专科数`. */
export function subjectOf(
  passage: Passage,
  amount: Amount,
  place: SubjectPlace,
): { readonly subject: Text; readonly subjectSure: boolean } {
  const { text } = passage.folded;
  const readers: Reader[] = [
    eachOfList,
    perHead,
    occasion,
    shareOfWhole,
    shareOfThings,
    namedBehind,
    countedThing,
    sizeOf,
  ];
  for (const read of readers) {
    const pieces = read(text, amount, place);
    if (pieces) return { subject: assemble(passage, pieces), subjectSure: true };
  }
  return { subject: assemble(passage, lastResort(text, place)), subjectSure: false };
}

function assemble(passage: Passage, pieces: readonly Piece[]): Text {
  const { text } = passage.views;
  const traditional = text.source === text.hant && text.source !== text.hans;
  let [source, hans, hant] = ['', '', ''];
  for (const piece of pieces) {
    const words =
      'hans' in piece
        ? { ...piece, source: traditional ? piece.hant : piece.hans }
        : viewText(passage, ...piece);
    source += words.source;
    hans += words.hans;
    hant += words.hant;
  }
  return { source, hans, hant };
}
