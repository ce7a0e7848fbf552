/** What a number is about, in words: cut out of its sentence, with the few characters that join the cuts. */

import type { Amount } from '#language/forms/numbers/amount.ts';
import type { Text } from '#model/text.ts';
import { type Passage, viewText } from '../passage.ts';
import { atEdge } from './edges.ts';
import type { SubjectPiece, SubjectPlace, SubjectRule } from './pieces.ts';
import { SUBJECT_RULES } from './rules.ts';
import { lastResort } from './sizes.ts';

export interface ReadSubject {
  readonly pieces: readonly SubjectPiece[];
  /** The rule that found it; null where only the nearest words are left. */
  readonly rule: string | null;
}

/** The pieces of a subject: the first rule that leaves words once what touches the number is gone. */
export function readSubject(
  text: string,
  amount: Amount,
  place: SubjectPlace,
  rules: readonly SubjectRule[] = SUBJECT_RULES,
): ReadSubject {
  for (const { name, read } of rules) {
    const found = read(text, amount, place);
    const pieces = found && atEdge(text, found, place);
    if (pieces) return { pieces, rule: name };
  }
  const nearest = lastResort(text, place);
  return { pieces: atEdge(text, nearest, place) ?? nearest, rule: null };
}

/** The subject of an amount: `城市社区卫生服务中心覆盖率`, `实行临床路径管理的二级医院比例`, `省级临床重点专科数`. */
export function subjectOf(
  passage: Passage,
  amount: Amount,
  place: SubjectPlace,
): { readonly subject: Text; readonly subjectSure: boolean } {
  const { pieces, rule } = readSubject(passage.folded.text, amount, place);
  return { subject: assemble(passage, pieces), subjectSure: rule !== null };
}

function assemble(passage: Passage, pieces: readonly SubjectPiece[]): Text {
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
