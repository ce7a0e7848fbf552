import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { readPassages } from '#extract/passage.ts';
import { backgroundClauses } from '#extract/sections.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { isBody } from '#language/forms/bodies/body.ts';
import { LIMITS } from '#language/limits.ts';
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
  note: () =>
    longest(
      docs.flatMap(({ facts }) => [...facts.responsibilities.values()].map(({ printed }) => printed.length)),
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

/** Reaches of a pattern, sizes of a page or a batch, and lengths that none of the documents comes to. */
const UNMEASURED = 57;
/** Lengths of two figures or more that code compares with, outside the table of limits. */
const LENGTH = /\.length\s*[<>]=?\s*\d{2,}|^(?:export )?const [A-Z_]+ = [\d_]{2,};/gm;

test('lengths that no measurement stands behind only become fewer', () => {
  const found = globSync('src/{parse,extract,language}/**/*.ts')
    .filter((file) => file !== 'src/language/limits.ts')
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(LENGTH)].map(([text]) => `${file} ${text}`));
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(UNMEASURED);
});
