/**
 * Copy buttons of a clause page, and links to words of a clause. Such a link names the wording by its
 * fingerprint and the words by their offsets: `?t=12-34&v=1a2b…`. Where the wording is another one,
 * nothing is highlighted: a link never points at look-alike words.
 */
import { fetchOnce } from '../shared/fetch-once.ts';

/**
 * What is said of a wording that an address names and that stands, and of what is copied; what warns of another wording
 * stands in the page (`data-…`).
 */
export type Notices = Readonly<
  Record<
    | 'same'
    | 'unchanged'
    | 'copied'
    | 'select'
    | 'copy'
    | 'quotation'
    | 'access'
    | 'live'
    | 'frozen'
    | 'block',
    string
  >
>;

const block = document.querySelector<HTMLElement>('[data-share]');
const text = document.querySelector<HTMLElement>('[data-clause]');
const status = block?.querySelector<HTMLElement>('[role=status]');

const notices = () => fetchOnce<Notices>(block?.dataset.notices ?? '');

/** In the page's own words, or where it has none in those of a file. */
async function say(name: 'copied' | 'select'): Promise<void> {
  const words = block?.dataset[name] ?? (await notices())[name];
  if (status) status.textContent = words;
}

async function copy(words: string): Promise<void> {
  await navigator.clipboard.writeText(words);
  await say('copied');
}

/** Offset of a point within the characters of `root`. */
function offsetIn(root: Node, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(root);
  range.setEnd(node, offset);
  return range.toString().length;
}

function selectedSpan(): readonly [number, number] | null {
  const selection = getSelection();
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
  return [
    offsetIn(text, range.startContainer, range.startOffset),
    offsetIn(text, range.endContainer, range.endOffset),
  ];
}

/** Marks the characters `[start, end)` of the clause and brings them into view. */
function highlight(root: HTMLElement, start: number, end: number): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: [Text, number, number][] = [];
  for (let at = 0, node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    if (from < to) nodes.push([node, from, to]);
    at += node.length;
  }
  nodes.forEach(([node, from, to], index) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    if (index === 0) mark.scrollIntoView({ block: 'center' });
  });
}

// Among many documents the page leaves citations to a file.
const filed = block?.querySelector<HTMLDetailsElement>('[data-filed]') ?? null;
let written: Promise<void> | null = null;
const write = (): Promise<void> => {
  if (!block || !text || !filed) return Promise.resolve();
  written ??= import('./cited.ts').then(({ writeCited }) => writeCited({ block, text, filed, notices }));
  // What did not come may be asked for again; the links stay.
  written.catch(() => {
    written = null;
  });
  return written;
};
filed?.addEventListener('toggle', write);
// A browser lets a page copy only shortly after a click: what is to be copied is fetched before.
block?.addEventListener('pointerenter', write);
block?.addEventListener('focusin', write);

async function copyFrom(id: string): Promise<void> {
  if (!document.getElementById(id)) await write().catch(() => {});
  const words = document.getElementById(id)?.textContent;
  if (words) await copy(words);
  else if (filed) filed.open = true;
}

block?.addEventListener('click', (event) => {
  const button = (event.target as Element).closest('button');
  if (!button) return;
  const { share: address = '' } = block.dataset;
  const { copyFrom: from } = button.dataset;
  if ('copyLink' in button.dataset) void copy(address);
  else if ('copyAbove' in button.dataset) void copy(button.previousElementSibling?.textContent ?? '');
  else if (from) void copyFrom(from);
  else if ('linkSelection' in button.dataset) {
    const span = selectedSpan();
    if (span) void copy(`${address}?t=${span.join('-')}&v=${block.dataset.fingerprint}`);
    else void say('select');
  }
});

/** Says above the clause what became of the wording that the address names. */
function tell(words: string): void {
  const line = document.createElement('p');
  line.className = 'notice';
  line.textContent = words;
  text?.before(line);
}

const query = new URLSearchParams(location.search);
const wanted = query.get('v');
if (block && text && wanted !== null) {
  const { fingerprint, alike } = block.dataset;
  const span = /^(\d+)-(\d+)$/.exec(query.get('t') ?? '');
  const known = document.getElementById(`v-${wanted.replace(/[^0-9a-f]/g, '')}`);
  const isAlike = alike?.split(' ').includes(wanted);
  const isSame = wanted === fingerprint || isAlike;
  if (isSame && span) highlight(text, Number(span[1]), Number(span[2]));
  const { changed = '', unknown = '' } = block.dataset;
  if (!isSame) tell(known ? changed : unknown.replace('%', wanted.slice(0, 16)));
  // Without network, or in a copy on disk, the words that are marked say that they stand.
  else
    notices().then(
      (said) => tell(isAlike ? said.same : said.unchanged),
      () => {},
    );
}
