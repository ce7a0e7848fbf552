import { expect, test } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { readPassages } from '#extract/passage.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { LIMITS } from '#language/limits.ts';
import { splitSentences } from '#language/sentences.ts';
import { parseSeed } from '#parse/parse-seed.ts';

const content = readContent('content', { editorial: true }).value;
const docs = (await readSeeds('seeds', content.descriptors)).value.map(
  (seed) => extractFacts(convertScript(parseSeed(seed).value, content).value, content).value,
);
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
  titleLines: () => longest(titles.map((lines) => lines.length)),
};

test.each(Object.entries(LIMITS))(
  'the longest %s of our documents is as measured, and far from the limit',
  (name, limit) => {
    const measured = MEASURED[name as keyof typeof LIMITS]();
    expect(measured).toBe(limit.measured);
    expect(measured).toBeLessThanOrEqual(limit.most * 0.9);
  },
);
