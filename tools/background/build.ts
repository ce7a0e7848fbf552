/**
 * Writes `src/align/background/table.json`: how common each pair of neighbouring characters is in a clause of an
 * official text. `node tools/background/build.ts DICT` reads the word counts of jieba's `dict.txt` (MIT; `pip
 * download jieba==0.42.1 --no-deps`, then unpack) and texts of five subjects that this project publishes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fold } from '#language/fold/fold.ts';
import { foldText } from '#language/fold/script-fold.ts';

const root = new URL('../../', import.meta.url).pathname;
const OUT = join(root, 'src/align/background/table.json');
/** The texts that were there when the table was frozen, by subject; a later one changes nothing. */
const SUBJECTS: readonly (readonly string[])[] = [
  [
    'seeds/foshan-2016-plan.txt',
    'seeds/jieyang-2016-plan.txt',
    'seeds/jieyang-2017-alliance.txt',
    'seeds/jieyang-2018-reform.txt',
    'seeds/xinhui-2017-plan.txt',
  ],
  ['yunze-elevators', 'chengpu-elevators'],
  ['hebin-elderly-2019', 'hebin-elderly-2023', 'jinling-elderly-2020'],
  ['luoxi-school-meals', 'xuanping-school-meals'],
  ['hebin-rivers-2019'],
].map((names, i) => (i === 0 ? names : names.map((name) => `tests/gold/alignments/fictitious/${name}.txt`)));
// A clause has some 50 words; the table speaks of clauses, the dictionary of words in running text.
const WORDS_A_CLAUSE = 50;
// In steps of a quarter nat; what is as rare as once in 8,000 clauses or rarer is not listed.
const STEP = 0.25;
const RAREST = 9;
const LEAST_PARAGRAPH = 15;

const HAN = /^[\u4e00-\u9fff]+$/;

type Counts = Map<string, number>;
const add = (counts: Counts, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);

/**
 * Occurrences a word of running text, of single characters, of pairs inside words and, as if words followed by
 * chance, of pairs across them.
 */
function countNews(dictionary: string): Counts {
  const inside: Counts = new Map();
  const first: Counts = new Map();
  const last: Counts = new Map();
  let total = 0;
  for (const line of dictionary.split('\n')) {
    const [word = '', count = '0'] = line.split(' ');
    if (!HAN.test(word)) continue;
    const times = Number(count);
    total += times;
    add(first, word.charAt(0), times);
    add(last, word.slice(-1), times);
    for (let i = 0; i < word.length; i++) {
      add(inside, word.charAt(i), times);
      if (i + 1 < word.length) add(inside, word.slice(i, i + 2), times);
    }
  }
  const share: Counts = new Map([...inside].map(([pair, times]) => [pair, times / total]));
  const common = (counts: Counts) => [...counts].filter(([, times]) => times / total > 0.0005);
  for (const [a, ends] of common(last))
    for (const [b, begins] of common(first)) add(share, a + b, (ends / total) * (begins / total));
  return share;
}

/**
 * Share of the paragraphs that hold a character or a pair, in the subject that is the middle one of five: what is
 * common in most subjects belongs to the genre, what is common in one (医疗, 养老) to the subject.
 */
function countGenre(): Counts {
  const subjects = SUBJECTS.map((files) =>
    shareIn(files.map((file) => readFileSync(join(root, file), 'utf8'))),
  );
  const grams = new Set(subjects.flatMap((shares) => [...shares.keys()]));
  return new Map(
    [...grams].map((gram) => {
      const shares = subjects.map((own) => own.get(gram) ?? 0).sort((a, b) => a - b);
      return [gram, shares[Math.floor(shares.length / 2)] as number];
    }),
  );
}

/** Share of the paragraphs of some texts that hold a character or a pair. */
function shareIn(texts: readonly string[]): Counts {
  const spread: Counts = new Map();
  const places = namesOfPlaces();
  let paragraphs = 0;
  for (const line of texts.flatMap((text) => foldText(text).split('\n'))) {
    const bare = fold(line)
      .replace(places, ' ')
      .replace(/[^\p{L}\p{N} ]/gu, '');
    if (bare.length < LEAST_PARAGRAPH) continue;
    paragraphs++;
    const grams = new Set(bare);
    for (let i = 0; i + 1 < bare.length; i++) grams.add(bare.slice(i, i + 2));
    for (const gram of grams) if (HAN.test(gram)) add(spread, gram, 1);
  }
  return new Map([...spread].map(([gram, count]) => [gram, count / paragraphs]));
}

/** Names of places, which alignment reads as one sign: they tell nothing and are no words. */
function namesOfPlaces(): RegExp {
  const places: { name: { hans: string } }[] = parse(readFileSync(join(root, 'content/places.yaml'), 'utf8'));
  return new RegExp(places.map(({ name }) => name.hans).join('|'), 'gu');
}

export function buildTable(dictionary: string): string {
  const news = countNews(dictionary);
  const own = countGenre();
  const levels: Record<1 | 2, Map<number, string[]>> = { 1: new Map(), 2: new Map() };
  for (const gram of new Set([...news.keys(), ...own.keys()])) {
    const inNews = 1 - Math.exp(-WORDS_A_CLAUSE * (news.get(gram) ?? 0));
    const share = 1 - (1 - inNews) * (1 - (own.get(gram) ?? 0));
    const level = Math.round(-Math.log(share) / STEP);
    if (level * STEP >= RAREST) continue;
    const rows = levels[gram.length as 1 | 2];
    const same = rows.get(level);
    if (same) same.push(gram);
    else rows.set(level, [gram]);
  }
  const print = (rows: ReadonlyMap<number, string[]>) =>
    [...rows]
      .sort(([a], [b]) => a - b)
      .map(([level, grams]) => `  [${level * STEP}, ${JSON.stringify(grams.sort().join(''))}]`)
      .join(',\n');
  const head = {
    version: 1,
    about:
      'Characters and pairs of characters by -ln of the share of clauses that hold them; those not listed are rarer. Made by tools/background/build.ts from jieba 0.42.1 dict.txt (MIT, Sun Junyi) and the seeds of this project.',
    dictionary: createHash('sha256').update(dictionary).digest('hex'),
    rarest: RAREST,
  };
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "characters": [\n${print(levels[1])}\n ],\n "pairs": [\n${print(levels[2])}\n ]\n}\n`;
}

if (import.meta.filename === process.argv[1]) {
  const file = process.argv[2];
  if (file === undefined) {
    console.error('tools/background/build.ts: name the dict.txt of jieba 0.42.1');
    process.exit(1);
  }
  const table = buildTable(readFileSync(file, 'utf8'));
  writeFileSync(OUT, table);
  console.log(`wrote ${OUT}, ${Buffer.byteLength(table)} bytes`);
}
