/** 一是…, 二是…, a paragraph each, with items of their own beneath: a level of the outline though no mark stands before it. */

import { readNumeral } from '#language/numerals.ts';
import type { Span } from '#model/span.ts';
import type { Paragraph } from '../paragraph.ts';
import { CUSTOM, type Mark, type MarkFamily } from './marks.ts';

const SAID = /^([一二三四五六七八九十]{1,2})是(?!否)/;

interface Run {
  readonly members: { readonly paragraph: Paragraph; readonly number: number }[];
  /** Where the item that the list stands under comes in the customary order. */
  readonly owner: number;
  /** Of the marks beneath, against custom: 1. 一是…（一）…（二）… */
  readonly beneath: Set<MarkFamily>;
  /** Items since the last member, and before an earlier one. */
  inner: boolean;
  nests: boolean;
}

/** Of each 一是 that has items beneath, before 二是, the level that it opens, and of those that go on with it. */
export function saidLevels(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, Mark> {
  const levels = new Map<Paragraph, Mark>();
  let owner = -1;
  let ownerFamily: MarkFamily | null = null;
  let run: Run | null = null;
  const close = () => {
    if (run?.nests) for (const { paragraph, number } of run.members) levels.set(paragraph, levelOf(number));
    run = null;
  };
  for (const paragraph of paragraphs) {
    const { mark, folded } = paragraph;
    if (mark) {
      const rank = CUSTOM.indexOf(mark.family);
      const opensBeneath = run && !run.inner && mark.number === 1 && mark.family !== ownerFamily;
      if (opensBeneath) run?.beneath.add(mark.family);
      if (run && (rank > run.owner || rank < 0 || run.beneath.has(mark.family))) run.inner = true;
      else close();
      if (!run) [owner, ownerFamily] = [rank, mark.family];
      continue;
    }
    const number = readNumeral(SAID.exec(folded)?.[1] ?? '');
    if (number === 1) {
      close();
      run = { members: [{ paragraph, number }], owner, beneath: new Set(), inner: false, nests: false };
    } else if (run && number === run.members.length + 1) {
      run.members.push({ paragraph, number });
      run.nests ||= run.inner;
      run.inner = false;
    }
  }
  close();
  return levels;
}

/** 抓好两项工作：|一是健全网络。 */
const SAID_LAST = /[。；;：:]\s{0,4}(?=一是(?!否)(?!.*二是))/;

/**
 * Paragraphs that end in 一是…, with items beneath and 二是… behind those, cut before it: the rest of the list stands in paragraphs of its own.
 */
export function partSaid(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.flatMap((paragraph, i) => {
    const end = SAID_LAST.exec(paragraph.folded);
    if (!end || paragraph.table || !goesOnBelow(paragraphs, i)) return [paragraph];
    return cutAt(paragraph, end.index + end[0].length);
  });
}

/** Whether items of a level below stand behind a paragraph, and 二是 behind them. */
function goesOnBelow(paragraphs: readonly Paragraph[], i: number): boolean {
  const own = paragraphs[i]?.mark?.family;
  const rest = paragraphs.slice(i + 1);
  if (rest[0]?.mark?.number !== 1 || rest[0].mark.family === own) return false;
  const next = rest.findIndex(({ mark, folded }) => (mark ? mark.family === own : SAID.test(folded)));
  return next > 0 && rest[next]?.mark === null && rest[next].folded.startsWith('二是');
}

/** A paragraph in two at an offset of its text. */
function cutAt(paragraph: Paragraph, at: number): Paragraph[] {
  const [before, behind]: [Span[], Span[]] = [[], []];
  let passed = 0;
  for (const [start, end] of paragraph.pieces) {
    const cut = Math.min(Math.max(start, start + at - passed), end);
    if (cut > start) before.push([start, cut]);
    if (end > cut) behind.push([cut, end]);
    passed += end - start;
  }
  const { folded } = paragraph;
  return [
    { ...paragraph, pieces: before, folded: folded.slice(0, at) },
    { ...paragraph, pieces: behind, folded: folded.slice(at), mark: null, gap: 0, mended: [] },
  ];
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
