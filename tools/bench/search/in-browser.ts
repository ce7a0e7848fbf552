/** Pagefind as it comes and our own page, both in Chromium behind a server that packs with gzip. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS } from '../../browser/chromium.ts';
import type { Sample } from '../../samples/search-samples.ts';
import { serve } from '../peers/measure.ts';
import type { Measured, SearchedText } from '../search.ts';

interface Counted {
  readonly answers: string[][];
  readonly times: number[];
  readonly firstBytes: number;
  readonly laterBytes: number;
}

/**
 * Opens a page, waits, and asks one question after the other with `askOne`, a function of the page that
 * gives ids and milliseconds. Bytes count from the first question on, code of the page's own included.
 */
async function askAll(
  chrome: string,
  dist: string,
  path: string,
  askOne: string,
  samples: readonly Sample[],
): Promise<Counted> {
  const { url, server } = await serve(dist);
  const browser = await chromium.launch({
    executablePath: chrome,
    args: [...CHROMIUM_ARGUMENTS, '--disable-ipc-flooding-protection'],
  });
  try {
    const page: Page = await browser.newPage();
    await page.goto(url + path, { waitUntil: 'networkidle' });
    let bytes = 0;
    const waiting: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      waiting.push(
        request.sizes().then(
          ({ responseBodySize }) => {
            bytes += responseBodySize;
          },
          // A request that ends with the browser has no size.
          () => undefined,
        ),
      );
    });
    const answers: string[][] = [];
    const times: number[] = [];
    let firstBytes = 0;
    let laterBytes = 0;
    for (const { question } of samples) {
      const before = bytes;
      const { ids, time } = (await page.evaluate(`(${askOne})(${JSON.stringify(question)})`)) as {
        ids: string[];
        time: number;
      };
      await Promise.all(waiting.splice(0));
      answers.push(ids);
      if (times.length === 0) firstBytes = bytes;
      else laterBytes = Math.max(laterBytes, bytes - before);
      times.push(time);
    }
    return { answers, times: times.slice(1), firstBytes, laterBytes };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** One record a text, Chinese, asked as typed; ids come from the records' data, as its documentation shows. */
export async function measurePagefind(
  chrome: string,
  texts: readonly SearchedText[],
  samples: readonly Sample[],
): Promise<Measured> {
  const folder = resolve('.scratch/bench-search');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const { id, hans } of texts)
    await index.addCustomRecord({ url: `/${id}`, content: hans, language: 'zh' });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  writeFileSync(`${folder}/index.html`, '<!doctype html><html lang="zh-Hans"><title>Pagefind</title>');
  const askOne = `async (question) => {
    const pagefind = await import('/pagefind/pagefind.js');
    const started = performance.now();
    const { results } = await pagefind.search(question);
    const time = performance.now() - started;
    // The first ten are shown; the others are named for the count, through the same data.
    const data = await Promise.all(results.map((result) => result.data()));
    return { ids: data.map(({ url }) => url.slice(1)), time };
  }`;
  return { name: 'Pagefind as it comes', ...(await askAll(chrome, folder, '/', askOne, samples)) };
}

/** Through the page's own box, presses for more included. */
export async function measureOurs(
  chrome: string,
  dist: string,
  samples: readonly Sample[],
): Promise<Measured> {
  const askOne = `async (question) => {
    const find = (name) => document.querySelector('[data-search-' + name + ']');
    const [box, status, more] = [find('box'), find('status'), find('more')];
    const started = performance.now();
    box.value = question;
    status.dataset.state = '';
    box.form.requestSubmit();
    while (status.dataset.state !== 'done') await new Promise((next) => setTimeout(next, 0));
    const time = performance.now() - started;
    while (!more.hidden) more.click();
    const items = [...document.querySelectorAll('[data-result]')];
    return { ids: [...new Set(items.map((item) => item.dataset.result))], time };
  }`;
  return { name: 'ours, drawn on the page', ...(await askAll(chrome, dist, '/search/', askOne, samples)) };
}
