import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { columnRules, officeRules } from '#site/styles/column-rules.ts';

const modules = globSync('src/site/**/*.{ts,astro}').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

/** Sheets whose classes a module elsewhere names. */
const NAMED_ELSEWHERE = [
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

/** Words of four letters or fewer that classes are made of; `url` and `id` are what everybody says. */
const SHORT_WORDS = new Set(
  (
    'acts all also as ask at band bar base body box by cell copy date dots due duty edge else ends even find flow ' +
    'foot gap gaps goto head help here hero hits home how hue in jump key keys kid kids lead line list live main many ' +
    'map menu mid more most name near no none note of on one only open own page pair part pick pin plot rest row rows ' +
    'run said same seal side sign site skip soft sum text time to told took top turn url ways what who wide with word year ' +
    'zero'
  ).split(' '),
);
/** Longer ones that are cut short: this is how they would come back. */
const CUT_SHORT =
  /^(?:addr|attrs?|btns?|cols?|cont|ctrl|curr|desc|docs?|elem|img|imgs|info|lang|langs|misc|navi?|nums?|orig|param|pct|prev|refs?|rels?|resp|sect|sels?|spec|temp|tmp|txt|vals?|vars?)$/;

test('classes are words, and a number where many are alike', () => {
  const sheets = globSync('src/{site,desk}/**/*.css').map((file) =>
    readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|@import[^;]*;/g, ''),
  );
  const classes = new Set(
    [...sheets, columnRules(3), officeRules(3)].flatMap((rules) =>
      Array.from(rules.matchAll(/\.([a-zA-Z][\w-]*)/g), ([, name = '']) => name),
    ),
  );
  expect(classes.size).toBeGreaterThan(200);
  const words = [...classes].flatMap((name) => name.split('-').filter((word) => !/^\d+$/.test(word)));
  const cut = words.filter(
    (word) => CUT_SHORT.test(word) || !/^[a-z]+$/.test(word) || (word.length <= 4 && !SHORT_WORDS.has(word)),
  );
  expect([...new Set(cut)]).toEqual([]);
});

/** Words of attributes and strings of a module, by which sheets know its elements. */
const classNames = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/[\w-]+(?=[^<>'"`\n]*['"`=])/g), ([word]) => word));

// Where a phone shows a table without its heads, a cell says itself whose it is.
test('an attribute that a sheet prints stands in a module', () => {
  for (const sheet of globSync('src/site/**/*.css'))
    for (const [, name = ''] of readFileSync(sheet, 'utf8').matchAll(/attr\((data-[\w-]+)\)/g))
      expect(
        modules.some(({ text }) => text.includes(name)),
        `${sheet} ${name}`,
      ).toBe(true);
});
