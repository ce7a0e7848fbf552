/** Chinese words as ids. */
import { pinyin } from 'pinyin-pro';

const spell = (words: string): string => pinyin(words, { toneType: 'none', nonZh: 'consecutive' });

// Longer ones make addresses that nobody reads out.
const LONGEST = 40;

/** 加强人才队伍建设 → jia-qiang-ren-cai-dui-wu-jian-she, cut where a word ends; empty where nothing can be spelt. */
export function slugOfWords(words: string): string {
  const slug = asSlug(spell(words));
  return slug.length <= LONGEST ? slug : slug.slice(0, slug.lastIndexOf('-', LONGEST));
}

/** Xi'an → xian, Lüliang → luliang. */
export const asSlug = (latin: string): string =>
  latin
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll('ü', 'u')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The first of `base`, `base-2`, `base-3` … that is free. */
export function freeId(base: string, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!isTaken(id)) return id;
  }
}
