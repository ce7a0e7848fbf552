import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

const modules = globSync('src/site/**/*.{ts,astro}').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

/** Sheets whose classes a module elsewhere names. */
const NAMED_ELSEWHERE = [
  // MarkedText.astro prints the marks that views/text/marks.ts makes.
  'src/site/components/text/reading-marks.css',
  'src/site/components/text/text.css',
  // The page holds the form; its script fills it.
  'src/site/client/side-by-side/side.css',
];

// A class of a sheet stands in a module of its folder, or below it; a sheet that only joins others has none.
test('a style sheet stands beside what it dresses', () => {
  const sheets = globSync('src/site/**/*.css').filter((file) => file !== 'src/site/styles/tokens.css');
  expect(sheets.length).toBeGreaterThan(40);
  const apart = sheets.filter((sheet) => {
    const rules = readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const words = Array.from(rules.matchAll(/(?<![\w/])[.[]([a-z][\w-]*)/g), ([, word = '']) => word);
    const beside = modules.filter(({ file }) => file.startsWith(`${dirname(sheet)}/`));
    return words.length > 0 && !words.some((word) => beside.some(({ text }) => classNames(text).has(word)));
  });
  expect(apart.toSorted()).toEqual(NAMED_ELSEWHERE.toSorted());
});

/**
 * Classes of three letters or fewer that are no words. They stand 160,000 times on the pages of our edition (`w0` 18,000 times,
 * `s` 14,000, `t` 13,000): words for them would add some 800 kB to 46 MB. Classes that stand seldom are words. May only become
 * fewer.
 */
const SHORT_CLASSES = new Set([
  // Marks in official texts, and the texts themselves: views/text/marks.ts.
  ...['t', 'd', 'w', 'e', 'n', 'q', 'o', 'sm', 'gl', 'f', 'y', 'u', 'v'],
  // Seals and columns by number.
  ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 's0', 'w0'],
  // Small type, not on paper, with scripts alone, heard and not seen, in one line.
  ...['s', 'np', 'js', 'vh', 'nw', 'inl'],
  // Parts of every clause: in a list, in full, as printed, with what stands across.
  ...['c', 'cp', 'dw', 'ed', 'ev', 'k', 'pl', 'r', 'g', 'ln', 'x', 'seg'],
]);
/** Words, and what everybody writes for one. */
const SHORT_WORDS =
  /^(?:all|ask|at|bar|box|by|due|gap|how|in|key|kid|loc|map|mid|nav|no|num|of|on|one|own|pin|rel|row|run|sum|to|toc|top|url|val|who)$/;

test('classes are words, and what is none is counted', () => {
  const classes = new Set(
    globSync('src/site/**/*.css').flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8')
          .replace(/\/\*[\s\S]*?\*\/|@import[^;]*;/g, '')
          .matchAll(/\.([a-zA-Z][\w-]*)/g),
        ([, name = '']) => name,
      ),
    ),
  );
  const short = [...classes].filter((name) => name.length <= 3 && !SHORT_WORDS.test(name));
  expect(new Set(short).symmetricDifference(SHORT_CLASSES)).toEqual(new Set());
});

/** Words of attributes and strings of a module, by which sheets know its elements. */
const classNames = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/[\w-]+(?=[^<>'"`\n]*['"`=])/g), ([word]) => word));
