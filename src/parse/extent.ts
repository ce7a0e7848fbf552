/** Which paragraphs are the document: what leaked in before it and behind it is cut off. */
import { findHeads, titleEnd } from './document-head.ts';
import type { LineKind } from './line-kinds.ts';
import type { Paragraph } from './paragraphs.ts';

export interface Extent {
  /** Index of the document's first paragraph, and behind its last. */
  readonly start: number;
  readonly end: number;
  /** Index of the first item of the outline; `tail` where there is none. */
  readonly outline: number;
  /** Index behind the outline: what follows up to `end` is signature and remarks. */
  readonly tail: number;
}

/** Finds the document among its neighbours' leftovers, and the outline in it. */
export function findExtent(paragraphs: readonly Paragraph[], kinds: readonly LineKind[]): Extent {
  const heads = findHeads(paragraphs, kinds);
  let start = 0;
  if (!opensDocument(paragraphs, kinds)) start = heads.find((head) => head.index > 0)?.index ?? 0;

  let outline = firstItem(paragraphs, start);
  // A next document begins behind the outline with a head of its own.
  const next =
    outline < 0
      ? undefined
      : heads.find((head) => head.index > outline && !isAttached(kinds, paragraphs, head.index));
  const end = next?.index ?? paragraphs.length;
  if (outline < 0) outline = end;
  return { start, end, outline, tail: findTail(paragraphs, kinds, outline, end) };
}

/** Whether the text begins with a title, an addressee or the outline, and not in the middle of another. */
function opensDocument(paragraphs: readonly Paragraph[], kinds: readonly LineKind[]): boolean {
  const first = paragraphs[0];
  if (!first) return true;
  if (first.mark) return first.mark.number === 1;
  if (kinds[0] === 'sentence')
    return /印发|转发|为(?:了|进一步|贯彻|深入|加强)|根据|现将|^《/.test(first.folded.slice(0, 60));
  return kinds[0] !== 'issuer' || kinds[1] !== 'date' || titleEnd(paragraphs, kinds, 2) === null;
}

/** The first numbered item; dashes alone open no outline where numbers follow. */
function firstItem(paragraphs: readonly Paragraph[], start: number): number {
  const numbered = paragraphs.findIndex(({ mark }, i) => i >= start && mark !== null && mark.number !== null);
  if (numbered >= 0) return numbered;
  return paragraphs.findIndex(({ mark }, i) => i >= start && mark !== null);
}

function isAttached(kinds: readonly LineKind[], paragraphs: readonly Paragraph[], index: number): boolean {
  return kinds[index - 1] === 'remark' && /^附/.test((paragraphs[index - 1] as Paragraph).folded);
}

/** The signature and the remarks behind the last item. */
function findTail(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  outline: number,
  end: number,
): number {
  let last = end - 1;
  while (last > outline && !(paragraphs[last] as Paragraph).mark) last--;
  for (let i = last + 1; i < end; i++) {
    const kind = kinds[i] as LineKind;
    if (kind === 'date' || kind === 'remark') return i;
    if (kind === 'issuer' && (kinds[i + 1] === 'date' || i + 1 === end)) return i;
    if (kind === 'issuer' && kinds[i + 1] === 'issuer') return i;
  }
  return end;
}
