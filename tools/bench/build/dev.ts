/** How long `npm run dev` takes to show a change in a seed, a content file, a component and a style sheet. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyProject } from '../../project-copy.ts';

const MOST_MILLISECONDS = 2000;
const GIVE_UP = 30_000; // ms
const TRIES = 3;

/** Exit status 1 where the middle one of three changes takes longer than two seconds to be seen. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-dev-'));
  copyProject(folder, ['content', 'seeds']);
  const port = await freePort();
  const server = spawn(process.execPath, [resolve(folder, 'bin/duidu.mjs'), 'dev'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  try {
    const root = `http://localhost:${port}`;
    for (const change of changesIn(folder)) {
      await seen(`${root}${change.page}`, '');
      const times: number[] = [];
      for (let n = 0; n < TRIES; n++) times.push(await timeOne(folder, root, change, `甲乙丙${n}`));
      const middle = times.toSorted((a, b) => a - b)[TRIES >> 1] as number;
      const holds = middle <= MOST_MILLISECONDS;
      console.log(
        `${holds ? 'ok  ' : 'MISS'} ${change.what.padEnd(14)} ${times.map((time) => time.toFixed(0)).join(', ')} ms`,
      );
      if (!holds) process.exitCode = 1;
    }
  } finally {
    await stop(server);
    rmSync(folder, { recursive: true, maxRetries: 5 });
  }
}

interface Change {
  readonly what: string;
  readonly file: string;
  /** Where the change is seen. */
  readonly page: string;
  /** The file with `word` in a place that the page shows. */
  readonly write: (text: string, word: string) => string;
}

function changesIn(folder: string): readonly Change[] {
  const seed = readdirSync(join(folder, 'seeds')).find((name) => name.endsWith('.txt')) as string;
  return [
    {
      what: 'seed',
      file: `seeds/${seed}`,
      page: `/documents/${seed.slice(0, -4)}/`,
      // The last sentence of the text's last clause but for the lines that close it.
      write: (text, word) => text.replace(/。(?=[^。]*$)/u, `${word}。`),
    },
    {
      what: 'content',
      file: 'content/topics.yaml',
      page: '/compare/',
      write: (text, word) => text.replace(/name: \{ hans: /u, `name: { hans: ${word}`),
    },
    {
      what: 'component',
      file: 'src/site/components/frame/Footer.astro',
      page: '/',
      write: (text, word) => text.replace('<footer class="', `<footer class="${word} `),
    },
    {
      what: 'page of prose',
      file: 'content/pages/about.hans.mdx',
      page: '/about/',
      write: (text, word) => `${text}\n${word}\n`,
    },
  ];
}

/** Milliseconds from saving a file to a page that shows it. */
async function timeOne(folder: string, root: string, change: Change, word: string): Promise<number> {
  const file = join(folder, change.file);
  const changed = change.write(readFileSync(file, 'utf8'), word);
  const started = performance.now();
  writeFileSync(file, changed);
  await seen(root + change.page, word);
  return performance.now() - started;
}

/** Asks until the page holds the word. @throws after half a minute. */
async function seen(url: string, word: string): Promise<void> {
  const until = performance.now() + GIVE_UP;
  while (performance.now() < until) {
    const html = await fetch(url).then(
      (response) => (response.ok ? response.text() : null),
      () => null,
    );
    if (html?.includes(word)) return;
    await wait(20);
  }
  throw new Error(`${url} did not show “${word}” within ${GIVE_UP / 1000} s`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
}
