/** What pages and converters that copy a text add to it: how characters sound, numbers before marks, a frame around all. */
import type { MappedText } from '#model/span.ts';
import { rewrite } from '../rewrite.ts';

const BLANK = '[^\\S\\r\\n]?';
/** What an outline mark begins with, for what a converter puts before it: `- （一）`, `• 1.`. */
export const MARKISH = `(?:第${BLANK}[一二三四五六七八九十百\\d]|[（(]?${BLANK}[一二三四五六七八九十]{1,3}${BLANK}[）)、.．]|[（(]?\\d{1,3}${BLANK}[）)、.．]|[①-⑳])`;

/** 關(guān)于印發(fā): a page that copies others writes after many of its characters how they sound; a rare name has it once. */
export function withoutSounds(mapped: MappedText): MappedText {
  const many = [SOUND, PLAIN_SOUND].find(
    (sound, i) => (mapped.text.match(sound)?.length ?? 0) >= (LEAST_SOUNDS[i] as number),
  );
  return many === undefined ? mapped : rewrite(mapped, many);
}
const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const SOUND = new RegExp(`(?<=\\p{Script=Han})[(（][a-zü]{0,4}[${TONES}][a-z]{0,3}\\s?[)）]`, 'gu');
/** 自治區(qu)(qu): without tones, and of a character that was copied twice. */
const PLAIN_SOUND =
  /(?<=[\p{Script=Han})）])[(（](?:[a-zü]{0,4}[aeiouü][a-z]{1,3}|[a-z]{1,2}[aeiouü]|[ae])\s?[)）]/gu;
const LEAST_SOUNDS = [4, 12] as const;

/** 1. 壹、總則, 1. 一、目的: what a converter numbered, though each has a mark of its own. */
export function withoutListNumbers(mapped: MappedText): MappedText {
  const numbered = mapped.text.match(NUMBERED_MARK)?.length ?? 0;
  return numbered < 2 ? mapped : rewrite(mapped, NUMBERED_MARK);
}
const NUMBERED_MARK =
  /^[ \t]{0,8}\d{1,2}\.[ \t]{1,4}(?=[壹貳贰參叁肆伍陸陆柒捌玖拾一二三四五六七八九十]{1,3}、)/gm;

/** | 一、总体要求 |: a page that set its text in a table of one column; no line of it has two cells. */
export function withoutFrame(mapped: MappedText): MappedText {
  const rows = mapped.text.match(FRAMED) ?? [];
  const isFrame =
    rows.length >= LEAST_FRAMED &&
    rows.every((row) => row.split('|').filter((cell) => cell.trim() !== '').length < 2) &&
    rows.some((row) => new RegExp(`^[ \\t|]{1,40}${MARKISH}`).test(row));
  return isFrame ? rewrite(mapped, FRAME) : mapped;
}
const FRAMED = /^[ \t]{0,8}\|.*\|[ \t]{0,8}$/gm;
const FRAME = /(?<=^[ \t]{0,8})\|[| \t]{0,40}|[ \t]{0,8}\|[| \t]{0,40}$/gm;
const LEAST_FRAMED = 3;

/** --- title: 某某通知, date: 2022-04-25 ---: what tools write over a text in Markdown; the title stays. */
export function withoutYaml(mapped: MappedText): MappedText {
  const end = YAML.exec(mapped.text)?.[0].length ?? 0;
  return end === 0 ? mapped : rewrite(mapped, YAML_WORDS, ({ index }) => (index < end ? '' : null));
}
const YAML = /^\s{0,4}---[ \t]*\n(?:[A-Za-z_-]{2,24}:[^\n]*\n|[ \t]*-? [^\n]*\n){1,40}---[ \t]*(?:\n|$)/;
const YAML_WORDS = /^title:[ \t]*["']?|(?<=^title:.*)["'][ \t]*$|^(?!title:).*$/gm;
