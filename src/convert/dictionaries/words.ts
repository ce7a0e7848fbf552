/**
 * Where words begin and end in simplified text. A phrase of a dictionary holds only where it is made of whole
 * words: 一并 is none in 统一并公开, 准入 none in 精准入户.
 */
import { createRequire } from 'node:module';
import type * as Segmenter from 'jieba-wasm';
import type { WordEdges } from './word-edges.ts';

let segmenter: typeof Segmenter | null = null;

function cut(text: string): string[] {
  segmenter ??= createRequire(import.meta.url)('jieba-wasm') as typeof Segmenter;
  return segmenter.cut(text, false);
}

/** Lets go of the segmenter's dictionary, some 60 MB; whoever looks for words again loads it again, in a quarter of a second. */
export function forgetWords(): void {
  const { cache, resolve } = createRequire(import.meta.url);
  delete cache[resolve('jieba-wasm')];
  segmenter = null;
}

/** `干部精准入户` → edges before 干, 精, 入 and at the end. The segmenter's dictionary alone, no guessed words. */
export function findWords(text: string): WordEdges {
  const edges = new Uint8Array(text.length + 1);
  const known = new Uint8Array(text.length);
  let at = 0;
  for (const word of cut(text)) {
    edges[at] = 1;
    if (word.length > 1 && HAN.test(word)) known.fill(1, at, at + word.length);
    if (word.length > 3) for (const inner of innerEdges(word)) edges[at + inner] = 1;
    at += word.length;
  }
  edges[text.length] = 1;
  return { edges, known };
}

const HAN = /\p{Script=Han}{2}/u;

const inner = new Map<string, readonly number[]>();

/** Where a long word is two that the dictionary holds as well: 分配制度 is 分配 and 制度, not 分, 配制 and 度. */
function innerEdges(word: string): readonly number[] {
  let edges = inner.get(word);
  if (!edges) {
    const cuts = [2, word.length - 2, ...Array.from({ length: word.length - 4 }, (_, i) => i + 2)];
    const at = cuts.find((i) => isWord(word.slice(0, i)) && isWord(word.slice(i)));
    edges = at === undefined ? [] : [at];
    inner.set(word, edges);
  }
  return edges;
}

const isWord = (text: string): boolean => cut(text).length === 1;
