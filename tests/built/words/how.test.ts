/** 怎么看这一页: what the line says stands on the page under it. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { howStrings } from '#site/i18n/strings/data/how.ts';
import { howToRead } from '#site/views/glossary/how-to-read.ts';
import { pages, read } from '../dist.ts';

/** What a line may speak of, and where it stands then. */
const THINGS: readonly (readonly [words: RegExp, selector: string])[] = [
  [/方块/u, 'main svg .seal, main svg [data-topic]'],
  [/方印/u, 'main .seal'],
  [/编号/u, 'main a[href*="/clauses/"]'],
  [/下表/u, 'main table'],
  [/圆点/u, 'main .duty'],
  [/粗体数字/u, 'main a.target'],
  [/栏外/u, 'main .gutter'],
];

const shown = pages.filter((path) => !/^\/(?:en|zh-hant)\//.test(path) && howToRead(path) !== null);
const kinds = Map.groupBy(shown, (path) => howToRead(path) as keyof typeof howStrings);

test('each thing is named by a line', () => {
  const said = Object.values(howStrings).map(({ hans }) => hans);
  for (const [words] of THINGS)
    expect(
      said.some((line) => words.test(line)),
      words.source,
    ).toBe(true);
});

test('every line stands on a page', () => {
  const { howTitle: _title, allMarks: _marks, ...lines } = howStrings;
  expect([...kinds.keys()].toSorted()).toEqual(Object.keys(lines).toSorted());
});

test.each([...kinds])('%s: what the line names is there', (kind, paths) => {
  const said = howStrings[kind].hans;
  const documents = paths.slice(0, 6).flatMap((path) => {
    const { document } = parseHTML(read(path));
    const line = document.querySelector('main > .how');
    // A page that moved has none.
    if (!line) return [];
    expect(line.textContent, path).toContain(said);
    line.remove();
    return [document];
  });
  expect(documents.length).toBeGreaterThan(0);
  const text = documents.map((document) => document.querySelector('main')?.textContent ?? '').join('\n');
  for (const [, quoted = ''] of said.matchAll(/“([^”]{3,})”/gu)) expect(text).toContain(quoted);
  for (const [words, selector] of THINGS)
    if (words.test(said))
      for (const document of documents)
        expect(document.querySelector(selector), `${said} ${selector}`).not.toBeNull();
});
