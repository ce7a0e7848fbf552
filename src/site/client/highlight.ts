/**
 * Marks the words of `?hl=` in a clause or document, and brings the first into view. The page's own
 * elements stay as they are: the marks are painted, so what is copied is the text.
 */
import { fragment } from './shared/fragment.ts';

/** Characters of an element's text without white space, each with its place. */
interface Line {
  readonly text: string;
  readonly places: readonly (readonly [node: Text, offset: number])[];
}

function readLine(root: Element): Line {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: [Text, number][] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (const [offset, unit] of node.data.split('').entries()) {
      if (/\s/u.test(unit)) continue;
      text += unit;
      places.push([node, offset]);
    }
  return { text, places };
}

/** Every stretch of a line that reads as `wanted`, after both went through `fold` unit by unit. */
function findRanges({ text, places }: Line, wanted: string, fold: (text: string) => string): Range[] {
  const [line, word] = [fold(text), fold(wanted)];
  const ranges: Range[] = [];
  if (word === '') return ranges;
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length)) {
    const [first, last] = [places[at], places[at + word.length - 1]];
    if (!first || !last) continue;
    const range = new Range();
    range.setStart(...(first as [Text, number]));
    range.setEnd(last[0], last[1] + 1);
    ranges.push(range);
  }
  return ranges;
}

/** Word for word; where the page is in the other script, character by character through the fold table. */
async function markAll(words: readonly string[]): Promise<void> {
  if (!('highlights' in CSS)) return;
  const target = document.getElementById(fragment());
  const root = target ?? document.querySelector('article') ?? document.querySelector('main');
  if (!root) return;
  const line = readLine(root);
  const bare = words.map((word) => word.replace(/\s+/gu, ''));
  let ranges = bare.flatMap((word) => findRanges(line, word, (text) => text));
  if (ranges.length === 0) {
    const fold = await readFold();
    if (fold) ranges = bare.flatMap((word) => findRanges(line, word, fold));
  }
  CSS.highlights.set('hit', new Highlight(...ranges));
  const first = ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[0];
  first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** Null on a page that does not say where the index lies, which holds the table. */
async function readFold(): Promise<((text: string) => string) | null> {
  const { indexOfPage } = await import('./search/library/index-of-page.ts');
  const index = indexOfPage();
  if (index === null) return null;
  const { readValue } = await import('./search/library/files.ts');
  const { readFoldTable } = await import('#site/search/fold-query.ts');
  const { headFile } = await import('#site/search/files/names.ts');
  const head = await readValue<{ readonly fold: string }>(index.root + headFile(index.form, index.locale));
  const table = readFoldTable(head.fold);
  return (text) =>
    text
      .split('')
      .map((unit) => table.get(unit) ?? unit)
      .join('');
}

const words = new URLSearchParams(location.search).getAll('hl');
if (words.length > 0) markAll(words);
