/**
 * Our search beside Pagefind as it comes, MiniSearch, FlexSearch and a plain scan: the same questions cut
 * from the corpus in both scripts and widths, answered with clause ids, measured against the plain scan.
 * Needs a built site (`npm run build`).
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { installedChromium } from '../browser/chromium.ts';
import { drawSamples, plainFold, readSources, type Sample, scan } from '../samples/search-samples.ts';
import { measureOurs, measurePagefind } from './search/in-browser.ts';
import { measureFlexSearch, measureMiniSearch, measureScan } from './search/in-node.ts';

/** What one system did with the questions. */
export interface Measured {
  readonly name: string;
  /** Ids found for every question. */
  readonly answers: readonly (readonly string[])[];
  /** Bytes transferred until the first answer is there; for Node systems, index and library with gzip. */
  readonly firstBytes: number;
  /** Most bytes that any later question cost. */
  readonly laterBytes: number;
  /** Milliseconds of every question after the first. */
  readonly times: readonly number[];
}

export type SearchedText = ReturnType<typeof readSources>[number] & { readonly folded: string };

const COUNT = 400;

export async function run(): Promise<void> {
  const dist = resolve(process.env.DUIDU_DIST ?? 'dist');
  const chrome = installedChromium();
  if (!chrome) throw new Error('Set CHROME_PATH to a Chromium.');
  if (!existsSync(`${dist}/search-index`))
    throw new Error(`${dist} has no search index: npm run build first.`);
  const texts: SearchedText[] = readSources().map((text) => ({ ...text, folded: plainFold(text.hans) }));
  const samples = drawSamples(texts, COUNT, 7);
  console.log(
    `${COUNT} questions of 2–12 characters on ${texts.length} texts; R = recall, P = precision, means`,
  );
  console.log(
    '                          all R   all P  exact   hant R  digit R  punct R  first KB  later KB   ms p50  p95',
  );
  const systems = [
    await measurePagefind(chrome, texts, samples),
    await measureMiniSearch(texts, samples),
    await measureFlexSearch(texts, samples),
    measureScan(texts, samples),
    await measureOurs(chrome, dist, samples),
  ];
  for (const system of systems) console.log(lineOf(system, texts, samples));
}

function lineOf(system: Measured, texts: readonly SearchedText[], samples: readonly Sample[]): string {
  const scores = samples.map(({ plain }, i) => {
    const wanted = new Set(scan(plain, texts));
    const found = new Set(system.answers[i]);
    const right = [...found].filter((id) => wanted.has(id)).length;
    return {
      recall: right / wanted.size,
      precision: found.size === 0 ? 0 : right / found.size,
      isExact: right === wanted.size && right === found.size,
    };
  });
  const mean = (values: readonly number[]): string =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  const recallOf = (fits: (sample: Sample) => boolean): string =>
    mean(scores.filter((_, i) => fits(samples[i] as Sample)).map(({ recall }) => recall));
  const times = [...system.times].sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return [
    system.name.padEnd(24),
    mean(scores.map(({ recall }) => recall)).padStart(7),
    mean(scores.map(({ precision }) => precision)).padStart(8),
    `${scores.filter(({ isExact }) => isExact).length}`.padStart(6),
    recallOf(({ manner }) => manner.startsWith('hant')).padStart(9),
    recallOf(({ plain }) => /\d/.test(plain)).padStart(9),
    recallOf(({ plain }) => /\p{P}/u.test(plain)).padStart(9),
    (system.firstBytes / 1000).toFixed(1).padStart(10),
    (system.laterBytes / 1000).toFixed(1).padStart(9),
    at(0.5).padStart(9),
    at(0.95).padStart(6),
  ].join('');
}
