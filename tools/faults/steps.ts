/**
 * A step of a command: which call, on what kind of file, made from where. A build makes thousands of calls, most of them
 * one step many times over; each step is refused once instead.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { READING } from './calls.ts';

const ENGINE = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('./', import.meta.url));

/** How far up the stack the place of a call is looked for. */
const DEPTH = 40;

/** `main, renameSync dist.new, src/io/write/swap-folder.ts swapIn < src/commands/site/build.ts buildAside` */
export function stepOf(call: string, path: string, root: string): string {
  const isRead = READING.some((name) => name === call);
  return `${processOf()}, ${call} ${kindOf(path, root, isRead)}, ${placesOf()}`;
}

/** The command itself, a thread of it, or the page builder. */
const processOf = (): string =>
  isMainThread ? (/astro/.test(process.argv[1] ?? '') ? 'pages' : 'main') : 'thread';

/** `content/editorial/x.yaml` → `content/editorial/*.yaml`, `dist.new-duidu-Ab12Cd/data/x.json` → `dist.new/*.json`. */
export function kindOf(path: string, root: string, isRead = false): string {
  const parts = relative(root, path)
    .replace(/\.(new|old)(?:-duidu|-\d+)?-(?:[A-Za-z0-9]{6})?/g, '.$1')
    // The name of a file that a process writes aside ends with its number.
    .replace(/\.\d+$/, '.N')
    .replace(/\.lock-\d+/g, '.lock-N')
    .split(sep);
  const name = parts.at(-1) as string;
  if (parts.length === 1) return name === '' ? '.' : name;
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? '';
  // All files of a site with one ending are one kind, for who only reads them all files of it: who it is tells them apart.
  const isOfSite = parts[0]?.startsWith('dist');
  if (isOfSite && isRead) return `${parts[0]}/*`;
  const isDeep = parts.length > 2 && !isOfSite;
  return [...parts.slice(0, isDeep ? 2 : 1), `*${ending}`].join('/');
}

/** The two innermost of our files that the call comes through, and the package between where there is one. */
function placesOf(): string {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = DEPTH;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = stackTraceLimit;
  const places: string[] = [];
  for (const line of stack.split('\n').slice(1)) {
    const place = placeIn(line);
    if (place !== null && !places.some((known) => known.split(' ')[0] === place.split(' ')[0]))
      places.push(place);
    if (places.length === 2) break;
  }
  return places.join(' < ');
}

function placeIn(line: string): string | null {
  const file = /\(?(?:file:\/\/)?(\/[^:()]+):\d+:\d+\)?$/.exec(line.replace(/\?[^:)]*/, ''))?.[1];
  if (file === undefined || file.startsWith(HERE)) return null;
  const package_ = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
  if (package_ !== undefined) return package_;
  if (!file.startsWith(ENGINE)) return null;
  const called = /at (?:async )?(?:new )?([\w.#<>]+) \(/.exec(line)?.[1];
  // The page builder bundles our pages under names that follow from their content.
  const own = relative(ENGINE, file).replace(/^.*\/chunks\/|[._][\w-]{8}(?=\.mjs$)/g, '');
  return called === undefined ? own : `${own} ${called}`;
}
