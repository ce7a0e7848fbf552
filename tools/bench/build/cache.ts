/**
 * Changes an edition a little, time after time, and builds it after each with what is kept and without: every byte has to
 * be the same. Prints how many pages had to be rendered. `DOCUMENTS=100 CHANGES=added npm run bench -- cache` measures
 * what a further document costs.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '#io/files-below.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { makeCorpus } from '../scale/corpus.ts';
import { compare, duidu, sumsOf } from '../site/compare.ts';

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 5);
const ONLY = process.env.CHANGES?.split(',');
/** Of the time of a whole build, what one with a further document may take where there are a hundred. */
const MOST = 0.25;

// What people write about our own documents says nothing of a change to them.
const CONTENT = ['places', 'topics', 'indicators', 'agencies', 'conversions', 'synonyms', 'glossary'];

interface Change {
  readonly name: string;
  readonly apply: (edition: string) => void;
}

const replaced = (file: string, from: string | RegExp, to: string): Change['apply'] => {
  return (edition) => {
    const path = join(edition, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} holds no ${from}`);
    writeFileSync(path, after);
  };
};
const seeds = (edition: string): string[] => readdirSync(join(edition, 'seeds')).sort();
const inSeed = (number: number, from: RegExp, to: string): Change['apply'] => {
  return (edition) => replaced(join('seeds', seeds(edition)[number] as string), from, to)(edition);
};
/** A further copy, of another place: of the first document, or of the one with this number. */
const add = (name: string, number = 0): Change['apply'] => {
  return (edition) => cpSync(join(edition, '..', `further-${number}.txt`), join(edition, 'seeds', name));
};

/** Another last byte in every file of what is kept. */
const spoil = (kept: string): void => {
  for (const file of filesBelow(kept).map((name) => join(kept, name))) {
    const bytes = readFileSync(file);
    if (bytes.length > 0) writeFileSync(file, bytes.with(-1, (bytes.at(-1) as number) ^ 1));
  }
};

const CHANGES: readonly Change[] = [
  { name: 'nothing', apply: () => {} },
  { name: 'every kept file spoilt', apply: (edition) => spoil(join(edition, '.duidu')) },
  { name: 'a comma in a text', apply: inSeed(0, /,/u, '、') },
  { name: 'a number in a text', apply: inSeed(1, /\d(?=名|%|张|个)/u, '7') },
  { name: 'a sentence more', apply: inSeed(2, /。(?=\n)/u, '。各县区要抓好落实。') },
  { name: 'a line less', apply: inSeed(3, /\n\d[.．、][^\n]+(?=\n)/u, '') },
  { name: 'a heading', apply: inSeed(4, /(?<=\n（二）)[^。\n]{2,}/u, '改进服务') },
  { name: 'added', apply: add('added-plan.txt') },
  // The copies of the fourth are the newest: what comes last changes fewer rows than what comes between.
  { name: 'the newest added', apply: add('zzz-plan.txt', 3) },
  { name: 'added before all others', apply: add('aaa-plan.txt', 1) },
  {
    name: 'taken away',
    apply: (edition) => rmSync(join(edition, 'seeds', 'added-plan.txt')),
  },
  {
    name: 'the name of a topic',
    apply: replaced('content/topics.yaml', /hans: \S+?(?=,)/u, 'hans: 另一名称'),
  },
  { name: 'the name of a place', apply: replaced('content/places.yaml', /en: \w+/u, 'en: Elsewhere') },
  {
    name: 'a word that is explained',
    apply: replaced('content/glossary.yaml', /(?<=meaning:\n {4}hans: )/u, '又'),
  },
  {
    name: 'the title of the edition',
    apply: replaced('content/edition.yaml', /$/, 'title: { hans: 比读, hant: 比讀, en: Beside }\n'),
  },
  {
    name: 'a page of prose',
    apply: replaced('content/pages/about.hans.mdx', /$/, '\n\n又一段话。\n'),
  },
];

/** Exit status 1 where a byte differs. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-cache-'));
  const [kept, fresh] = [join(folder, 'kept'), join(folder, 'fresh')];
  try {
    await lay(kept);
    const whole = build(kept, ['--no-cache']);
    console.log(`${''.padEnd(28)}whole    ${whole.line}`);
    // Cards that were drawn and the program are not what is tried here: pages, and all besides, are made anew.
    cpSync(join(kept, '.duidu'), join(fresh, '.duidu'), { recursive: true });
    for (const { name, apply } of CHANGES.filter((change) => ONLY?.includes(change.name) ?? true)) {
      apply(kept);
      const now = build(kept, []);
      for (const part of ['seeds', 'content']) {
        rmSync(join(fresh, part), { recursive: true, force: true });
        cpSync(join(kept, part), join(fresh, part), { recursive: true });
      }
      for (const kind of ['pages', 'steps', 'offline'])
        rmSync(join(fresh, '.duidu', kind), { recursive: true, force: true });
      rmSync(join(fresh, 'dist'), { recursive: true, force: true });
      const anew = build(fresh, []);
      const share = now.seconds / whole.seconds;
      console.log(
        `${name.padEnd(28)}${(share * 100).toFixed(0).padStart(4)} %   ${now.line}; anew ${anew.line}`,
      );
      compare('between what was kept and what is made anew', sumsOf(kept), sumsOf(fresh));
      if (DOCUMENTS >= 100 && /added$/.test(name) && share > MOST) {
        console.log(`MISS a further document takes ${MOST * 100} % of a whole build at most`);
        process.exitCode = 1;
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function lay(edition: string): Promise<void> {
  mkdirSync(join(edition, 'seeds'), { recursive: true });
  mkdirSync(join(edition, 'content'));
  for (const name of CONTENT) cpSync(`content/${name}.yaml`, join(edition, `content/${name}.yaml`));
  cpSync('content/pages', join(edition, 'content/pages'), { recursive: true });
  writeFileSync(join(edition, 'content/edition.yaml'), 'languages: [hans, en]\n');
  const originals = (await readSeeds('seeds', [])).value.map((seed) => parseSeed(seed).value);
  const copies = Math.ceil(DOCUMENTS / originals.length);
  const isFurther = ({ id }: { readonly id: string }) => id.endsWith(`-${copies}`);
  const corpus = makeCorpus(originals, copies + 1);
  for (const { file, text } of corpus.filter((seed) => !isFurther(seed)).slice(0, DOCUMENTS))
    writeFileSync(join(edition, 'seeds', file), text);
  for (const [number, { text }] of corpus.filter(isFurther).entries())
    writeFileSync(join(edition, '..', `further-${number}.txt`), text);
}

function build(edition: string, options: readonly string[]) {
  const started = performance.now();
  const said = duidu(edition, ['build', '--edition', edition, ...options]);
  const seconds = (performance.now() - started) / 1000;
  const pages = /^pages +(.*?)(?: {2}|$)/m.exec(said)?.[1] ?? '';
  return { seconds, line: `${seconds.toFixed(1)} s, ${pages}` };
}
