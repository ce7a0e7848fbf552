import { globSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { readPassages } from '#extract/passage.ts';
import { backgroundClauses } from '#extract/sections.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { isBody } from '#language/forms/bodies/body.ts';
import { LIMITS, REACHES } from '#language/limits.ts';
import { TASK_TABLE_RULE } from '#language/rules/notes.ts';
import { splitSentences } from '#language/sentences.ts';
import { type Content, EMPTY_CONTENT } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';

const content = readContent('content', { editorial: true }).value;
const read = (seed: Seed, known: Content) => {
  const parsed = parseSeed(seed).value;
  return { ...extractFacts(convertScript(parsed, known).value, known).value, parsed };
};
const blind = await Promise.all(
  globSync('tests/gold/blind-documents*')
    .toSorted()
    .map((folder) => readSeeds(folder, EMPTY_CONTENT.descriptors)),
);
const docs = [
  ...(await readSeeds('seeds', content.descriptors)).value.map((seed) => read(seed, content)),
  ...blind.flatMap(({ value }) => value.map((seed) => read(seed, EMPTY_CONTENT))),
];
const longest = (lengths: readonly number[]): number => Math.max(0, ...lengths);
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, '');
const headings = docs.flatMap(({ clauses, seed }) =>
  clauses.flatMap(({ heading, body }) => {
    const end = heading?.source.toSource.at(-1);
    if (!heading || end === undefined) return [];
    const ended = /^\s*。/.test(seed.text.slice(end, end + 4));
    const kind = !ended ? 'heading' : body.text.source.trim() === '' ? 'endedHeading' : 'lead';
    return [{ kind, length: withoutBrackets(foldText(heading.text.source)).trim().length }];
  }),
);
const headingsOf = (kind: string): number =>
  longest(headings.filter((one) => one.kind === kind).map(({ length }) => length));
const titles = docs.map(({ front }) => front.filter(({ role }) => role === 'title'));
const bodies = docs.flatMap((doc) => readPassages(doc));

const frontLines = (role: string): number =>
  longest(
    docs.flatMap(({ parsed }) =>
      parsed.front.filter((one) => one.role === role).map(({ text }) => foldText(text.text).trim().length),
    ),
  );
const MEASURED: Readonly<Record<keyof typeof LIMITS, () => number>> = {
  lead: () => headingsOf('lead'),
  heading: () => headingsOf('heading'),
  endedHeading: () => headingsOf('endedHeading'),
  titleLine: () => longest(titles.flat().map(({ text }) => text.source.length)),
  // What the columns of a table charge is put together of its cells and printed nowhere in a row.
  note: () =>
    longest(
      docs
        .flatMap(({ facts }) => [...facts.responsibilities.values()])
        .filter(({ rule }) => rule !== TASK_TABLE_RULE.name)
        .map(({ printed }) => printed.length),
    ),
  sentence: () =>
    longest(bodies.flatMap(({ folded }) => splitSentences(folded.text).map(({ start, end }) => end - start))),
  quote: () => longest(docs.flatMap(({ facts }) => facts.targets.map(({ quote }) => quote.length))),
  chapterTitle: () =>
    longest(
      docs.flatMap(({ clauses }) => {
        const background = backgroundClauses(clauses);
        return clauses
          .filter(({ id, parent }) => background.has(id) && !background.has(parent ?? ''))
          .map(({ heading }) => heading?.reading.text.length ?? 0);
      }),
    ),
  addresseeLine: () => frontLines('addressee'),
  issuerLine: () => frontLines('issuer'),
  dateLine: () => frontLines('date'),
  numberLine: () => frontLines('number'),
  bodyName: () =>
    longest(
      docs.flatMap(({ facts }) =>
        [...facts.responsibilities.values()].flatMap(({ agencies }) =>
          agencies.filter(({ name }) => isBody(foldText(name.source))).map(({ name }) => name.source.length),
        ),
      ),
    ),
  markedTitle: () =>
    longest(docs.flatMap(({ facts }) => facts.citations.map(({ title }) => title.source.length))),
  caption: () =>
    longest(docs.flatMap(({ tables }) => tables.map(({ caption }) => caption?.source.length ?? 0))),
  titleLines: () => longest(titles.map((lines) => lines.length)),
};

test.each(Object.entries(LIMITS))(
  'the longest %s of the documents is as measured, and far from the limit',
  (name, limit) => {
    const measured = MEASURED[name as keyof typeof LIMITS]();
    expect(measured).toBe(limit.measured);
    expect(measured).toBeLessThanOrEqual(limit.most * 0.9);
  },
);

/** All that is read of the documents with every reach at another value, in modules of their own. */
async function readWith(at: (reach: { at: number; same: readonly [number, number] }) => number) {
  vi.resetModules();
  try {
    const { REACHES: own } = await import('#language/limits.ts');
    for (const reach of Object.values(own)) Object.assign(reach, { at: at(reach) });
    const [{ parseSeed: parse }, { extractFacts: extract }] = await Promise.all([
      import('#parse/parse-seed.ts'),
      import('#extract/extract-facts.ts'),
    ]);
    return docs.map(({ seed }) => {
      const known = seed.descriptor === null ? EMPTY_CONTENT : content;
      const parsed = parse(seed).value;
      return whatIsRead({ ...extract(convertScript(parsed, known).value, known).value, parsed });
    });
  } finally {
    vi.resetModules();
  }
}
const whatIsRead = ({ parsed, facts }: (typeof docs)[number]): string =>
  JSON.stringify([
    parsed.segments,
    parsed.clauses,
    parsed.front,
    parsed.tables,
    parsed.metadata,
    { ...facts, responsibilities: [...facts.responsibilities] },
  ]);

test.each([
  ['a fifth less', 0.8],
  ['a quarter more', 1.25],
] as const)('with every reach at once %s the documents are read alike', async (_, factor) => {
  const read = await readWith(({ at }) => Math.round(at * factor));
  expect(docs.filter((doc, i) => whatIsRead(doc) !== read[i]).map(({ seed }) => seed.id)).toEqual([]);
});

test('a reach stands well within what was found to be the same', () => {
  const near = Object.entries(REACHES).filter(
    ([, { at, same }]) => Math.round(at * 0.8) < same[0] || Math.round(at * 1.25) > same[1],
  );
  expect(near.map(([name]) => name)).toEqual([]);
});

/** Numbers that are no limits of a reading: what a language or a calendar lays down, and what a machine can bear. */
const NO_LIMITS = ['LEAST_UNIDIOMATIC = 101', 'MOST_AMOUNTS = 2_000'];
/** Lengths of two figures or more that code compares with, outside the tables of limits. */
const LENGTH = /\.length\s*[<>]=?\s*\d{2,}|^(?:export )?const [A-Z_]+ = [\d_]{2,};/gm;

test('no length stands in the code without its measurement', () => {
  const found = globSync('src/{parse,extract,language}/**/*.ts')
    .filter((file) => file !== 'src/language/limits.ts')
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(LENGTH)].map(([text]) => `${file} ${text}`));
  expect(found.filter((one) => !NO_LIMITS.some((name) => one.includes(name)))).toEqual([]);
  expect(found).toHaveLength(NO_LIMITS.length);
});
