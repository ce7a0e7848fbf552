/** 一是…, 二是…, a paragraph each, with items of their own beneath: a level of the outline though no mark stands before it. */

import { readNumeral } from '#language/numerals.ts';
import type { Paragraph } from '../paragraph.ts';
import { CUSTOM, type Mark } from './marks.ts';

const SAID = /^([一二三四五六七八九十]{1,2})是(?!否)/;

interface Run {
  readonly members: { readonly paragraph: Paragraph; readonly number: number }[];
  /** Where the item that the list stands under comes in the customary order. */
  readonly owner: number;
  /** Items since the last member, and before an earlier one. */
  inner: boolean;
  nests: boolean;
}

/** Of each 一是 that has items beneath, before 二是, the level that it opens, and of those that go on with it. */
export function saidLevels(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, Mark> {
  const levels = new Map<Paragraph, Mark>();
  let owner = -1;
  let run: Run | null = null;
  const close = () => {
    if (run?.nests) for (const { paragraph, number } of run.members) levels.set(paragraph, levelOf(number));
    run = null;
  };
  for (const paragraph of paragraphs) {
    const { mark, folded } = paragraph;
    if (mark) {
      const rank = CUSTOM.indexOf(mark.family);
      if (run && (rank > run.owner || rank < 0)) run.inner = true;
      else close();
      if (!run) owner = rank;
      continue;
    }
    const number = readNumeral(SAID.exec(folded)?.[1] ?? '');
    if (number === 1) {
      close();
      run = { members: [{ paragraph, number }], owner, inner: false, nests: false };
    } else if (run && number === run.members.length + 1) {
      run.members.push({ paragraph, number });
      run.nests ||= run.inner;
      run.inner = false;
    }
  }
  close();
  return levels;
}

const levelOf = (number: number): Mark => ({
  family: 'said',
  style: 'said',
  number,
  branch: null,
  length: 0,
  bare: false,
  loose: false,
});
