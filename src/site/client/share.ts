/**
 * Copy buttons of a clause page, and links to words of a clause. Such a link names the wording by its
 * fingerprint and the words by their offsets: `?t=12-34&v=1a2b…`. Where the wording is another one,
 * nothing is highlighted: a link never points at look-alike words.
 */
import { quoteHtml } from '#site/cite/embed.ts';
import { fetchOnce } from './shared/fetch-once.ts';

/** What is said of a wording that an address names and that stands; what warns of another stands in the page (`data-…`). */
export type Notices = Readonly<Record<'same' | 'unchanged', string>>;

const block = document.querySelector<HTMLElement>('[data-share]');
const text = document.querySelector<HTMLElement>('[data-clause]');
const status = block?.querySelector<HTMLElement>('[role=status]');

const say = (words: string | undefined) => {
  if (status && words) status.textContent = words;
};

async function copy(words: string): Promise<void> {
  await navigator.clipboard.writeText(words);
  say(block?.dataset.copied);
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

// A quotation as markup, of the words that stand above as text.
const quote = block?.querySelector<HTMLElement>('[data-quote]');
if (quote) {
  const { quote: address = '', title = '' } = quote.dataset;
  const words = document.getElementById('quotation')?.textContent?.split('\n')[0] ?? '';
  quote.textContent = quoteHtml({ address, title, words });
}

block?.addEventListener('click', (event) => {
  const button = (event.target as Element).closest('button');
  if (!button) return;
  const { copy: words, copyFrom, linkSelection } = button.dataset;
  if (words) void copy(words);
  else if ('copyAbove' in button.dataset) void copy(button.previousElementSibling?.textContent ?? '');
  else if (copyFrom) void copy(document.getElementById(copyFrom)?.textContent ?? '');
  else if (linkSelection) {
    const span = selectedSpan();
    if (span) void copy(`${linkSelection}?t=${span.join('-')}&v=${block.dataset.fingerprint}`);
    else say(block.dataset.select);
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
  const { changed = '', unknown = '', notices = '' } = block.dataset;
  if (!isSame) tell(known ? changed : unknown.replace('%', wanted.slice(0, 16)));
  // Without network, or in a copy on disk, the words that are marked say that they stand.
  else
    fetchOnce<Notices>(notices).then(
      (said) => tell(isAlike ? said.same : said.unchanged),
      () => {},
    );
}
