/** What is noted of a page's questions: that nothing it shows can change without one of them being answered otherwise. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { once, remember } from '#site/views/remember.ts';
import { answerFrom, question, questionOf, type Tracer, unnoted } from '#site/views/trace.ts';
import { numberQuestions } from '../../../tools/build/pages/asked/questions.ts';

const { duiduTracer: tracer } = globalThis as unknown as { duiduTracer: Tracer };

/** What was asked since it was begun, in the order in which it is met. */
const ended = (): readonly string[] => {
  const { of, questions } = numberQuestions(tracer.text, []);
  of([tracer.end()]);
  return questions;
};

const asks = (work: () => unknown): string[] => {
  tracer.begin();
  try {
    work();
  } catch {}
  return ended().map((asked) => asked.replaceAll('\0', ' '));
};

const inner = question('inner', (id: string) => `${id}!`);
const outer = question('outer', (id: string) => inner(id).length);

test('a question is noted by name and arguments, and what it asks itself is not', () => {
  expect(asks(() => [outer('a'), inner('b')])).toEqual(['outer a', 'inner b']);
  expect(asks(() => unnoted(() => inner('a')))).toEqual([]);
  expect(asks(() => {})).toEqual([]);
});

const bare = question('bare', () => 1);
const two = question('two', (a: string, b: string) => a + b);

test('a question without an argument is another than one with an empty one', () => {
  expect(asks(() => [bare(), inner(''), two('', '')])).toEqual(['bare', 'inner ', 'two  ']);
  tracer.begin();
  inner('');
  expect(ended().map(tracer.answer)).toEqual(['"!"']);
});

test('a page that throws does not pass its questions on', () => {
  expect(
    asks(() => {
      inner('a');
      throw new Error('broken');
    }),
  ).toEqual(['inner a']);
  expect(asks(() => inner('b'))).toEqual(['inner b']);
});

test('who takes what was made before has asked what it was made of', () => {
  const view = remember((id: string) => inner(id));
  const whole = once((_: object) => inner('all'));
  const from = {};
  const work = () => [view('a'), whole(from)];
  expect([asks(work), asks(work)]).toEqual([
    ['inner a', 'inner all'],
    ['inner a', 'inner all'],
  ]);
  // Made while nobody listens, or by a question: asked by the next page all the same.
  const quiet = remember((id: string) => inner(id));
  quiet('a');
  expect(asks(() => quiet('a'))).toEqual(['inner a']);
});

test('a question is answered later as it is answered now, and by none where it is gone', () => {
  const records = { names: ['x', 'y'] };
  let made = 0;
  const has = questionOf('has-name', ({ names }: typeof records) => {
    made += 1;
    const known = new Set(names);
    return (name: string) => known.has(name);
  });
  answerFrom(records);
  expect(asks(() => [has(records, 'x'), has(records, 'z')])).toEqual(['has-name x', 'has-name z']);
  expect(['x', 'z'].map((name) => tracer.answer(`has-name\0${name}`))).toEqual(['true', 'false']);
  expect(made).toBe(1);
  expect(tracer.answer('gone\0x')).toBeNull();
  const fails = question('fails', () => {
    throw new Error('no such record');
  });
  expect(fails).toThrow('no such record');
  expect(tracer.answer('fails')).toBeNull();
});

test('sets and maps are told apart by what they hold', () => {
  question('set-of', (id: string) => new Set([id]));
  question('map-of', (id: string) => new Map([[id, new Set([id])]]));
  for (const name of ['set-of', 'map-of'])
    expect(tracer.answer(`${name}\0a`)).not.toBe(tracer.answer(`${name}\0b`));
});

const files = globSync('src/site/{views,components,layouts,pages,i18n}/**/*.{ts,astro}').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

test('nothing is kept from page to page but by those who note what it was made of', () => {
  // Words by themselves, whatever the records say.
  const PURE = ['src/site/i18n/traditional.ts'];
  const keepers = files
    .filter(({ text }) =>
      /^(?:let |const \w+(?::[^=\n]*)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\);)/m.test(text),
    )
    .map(({ file }) => file)
    .filter((file) => !file.endsWith('.astro') && !PURE.includes(file));
  expect(keepers).toEqual(['src/site/views/trace.ts']);
});

test('prose is read by pages themselves, which the build tells by their code', () => {
  const readers = files.filter(({ text }) => text.includes('astro:content')).map(({ file }) => file);
  expect(readers.length).toBeGreaterThan(0);
  expect(readers.filter((file) => !file.startsWith('src/site/pages/'))).toEqual([]);
});

test('records without notes are for indexes that note by themselves', () => {
  const users = files.filter(({ text }) => text.includes('bareRecords')).map(({ file }) => file);
  expect(users.toSorted()).toEqual(['src/site/views/load.ts', 'src/site/views/lookups.ts']);
});

test('an object that many answers hold stands in each by its sum, inside others too', () => {
  const [one, other] = [{ id: 'one' }, { id: 'other' }];
  answerFrom({}, (object) => (object === one ? 'sum of one' : null));
  question('held', () => [one, { of: one }, other]);
  question('is-one', () => one);
  try {
    expect(tracer.answer('held')).toBe('["sum of one",{"of":"sum of one"},{"id":"other"}]');
    expect(tracer.answer('is-one')).toBe('"sum of one"');
  } finally {
    answerFrom({});
  }
});

test('what the disk refuses is no answer, and is not taken for there being none', () => {
  question('refused', () => {
    throw Object.assign(new Error("EIO: i/o error, open '/w/evaluation.json'"), { syscall: 'open' });
  });
  expect(() => tracer.answer('refused')).toThrow('EIO');
});
