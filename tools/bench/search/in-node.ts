/** The peers that run anywhere: MiniSearch, FlexSearch, and a scan of all texts. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { plainFold, type Sample } from '../../samples/search-samples.ts';
import type { Measured, SearchedText } from '../search.ts';

const gzipBytes = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;
const libraryBytes = (file: string): number => gzipBytes(readFileSync(resolve('node_modules', file)));

function ask(
  samples: readonly Sample[],
  search: (question: string) => string[],
): Pick<Measured, 'answers' | 'times'> {
  const times: number[] = [];
  const answers = samples.map(({ question }) => {
    const started = performance.now();
    const found = search(question);
    times.push(performance.now() - started);
    return found;
  });
  return { answers, times: times.slice(1) };
}

/** As its README shows, every word of the question wanted. */
export async function measureMiniSearch(
  texts: readonly SearchedText[],
  samples: readonly Sample[],
): Promise<Measured> {
  const index = new MiniSearch({ fields: ['hans'], searchOptions: { combineWith: 'AND' } });
  index.addAll(texts);
  return {
    name: 'MiniSearch',
    ...ask(samples, (question) => index.search(question).map(({ id }) => id as string)),
    firstBytes: gzipBytes(JSON.stringify(index)) + libraryBytes('minisearch/dist/umd/index.js'),
    laterBytes: 0,
  };
}

/** With its encoder for Chinese. */
export async function measureFlexSearch(
  texts: readonly SearchedText[],
  samples: readonly Sample[],
): Promise<Measured> {
  const index = new Index({ encoder: Charset.CJK, tokenize: 'forward' });
  for (const [i, { hans }] of texts.entries()) index.add(i, hans);
  let exported = '';
  await index.export((_, data) => {
    exported += data ?? '';
  });
  return {
    name: 'FlexSearch CJK',
    ...ask(samples, (question) =>
      (index.search(question, { limit: texts.length }) as number[]).map((i) => (texts[i] as SearchedText).id),
    ),
    firstBytes: gzipBytes(exported) + libraryBytes('flexsearch/dist/flexsearch.bundle.min.js'),
    laterBytes: 0,
  };
}

export function measureScan(texts: readonly SearchedText[], samples: readonly Sample[]): Measured {
  return {
    name: 'plain scan, folded',
    ...ask(samples, (question) => {
      const wanted = plainFold(question);
      return texts.filter(({ folded }) => folded.includes(wanted)).map(({ id }) => id);
    }),
    // The texts, and our fold table in place of the dictionary that Node has at hand.
    firstBytes: gzipBytes(JSON.stringify(texts.map(({ id, hans }) => [id, hans]))) + 2_100,
    laterBytes: 0,
  };
}
