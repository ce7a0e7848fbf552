/** `duidu stage NAME`: one stage as a filter from JSON Lines to JSON Lines, for engines that share out the work. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { isThere } from '#io/is-there.ts';
import { readPlain } from '#io/plain-file.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { writeRecords } from '#io/write/write-records.ts';
import type { Content } from '#model/kept/content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ConvertedDocument, ExtractedDocument, ParsedDocument, Seed } from '#model/line.ts';
import { fromLine, toLine } from '../stages/json-lines.ts';
import {
  type EmptiedRecords,
  fromRecordLines,
  type RecordLine,
  toRecordLines,
} from '../stages/record-lines.ts';
import {
  type Carried,
  type Chosen,
  candidates,
  choose,
  convert,
  type DescribedLine,
  Descriptions,
  type DocumentPair,
  describe,
  extract,
  type Grams,
  grams,
  headOf,
  parse,
  publish,
  type ScoredCandidate,
  Scorer,
  seedLine,
} from '../stages/stages.ts';
import { type Call, type Command, UsageFault } from './frame/command.ts';
import { report, tellUnwritten } from './frame/report.ts';

type Lines = AsyncIterable<unknown>;
/** What a filter gives for what comes in; throws `Stopped` once standard error says what is wrong. */
type Filter = (lines: Lines, call: Call) => AsyncIterable<unknown>;

/** A stopped run: why stands on standard error already. */
class Stopped extends Error {}

const each = <I, O>(make: (call: Call) => (value: I) => O): Filter =>
  async function* (lines, call) {
    const one = make(call);
    for await (const line of lines) yield one(line as I);
  };

const STAGES: Readonly<Record<string, Filter>> = {
  read: async function* (_, call) {
    const { value, diagnostics } = await readSeeds(
      call.value('seeds') ?? call.edition.seeds,
      contentOf(call).descriptors,
    );
    if (!report(diagnostics)) throw new Stopped();
    for (const [order, seed] of value.entries()) yield seedLine(seed, order);
  },
  parse: each(() => (seed: Carried<Seed>) => parse(seed)),
  heads: each(() => (document: Carried<ParsedDocument>) => headOf(document)),
  describe: async function* (lines, call) {
    yield* describe((await all(lines)) as Carried<ParsedDocument>[], contentOf(call));
  },
  convert: each((call) => {
    const descriptions = descriptionsOf(call);
    return (document: Carried<ParsedDocument>) => convert(document, descriptions);
  }),
  extract: each((call) => {
    const descriptions = descriptionsOf(call);
    return (document: Carried<ConvertedDocument>) => extract(document, descriptions);
  }),
  grams: each(() => (document: Carried<ExtractedDocument>) => grams(document)),
  candidates: async function* (lines) {
    yield* candidates((await all(lines)) as Grams[]);
  },
  score: each((call) => {
    const scorer = new Scorer(contentOf(call));
    return (pair: DocumentPair) => scorer.score(pair);
  }),
  choose: each(() => (pair: ScoredCandidate) => choose(pair)),
  publish: async function* (lines, call) {
    const carried: Carried<ExtractedDocument>[] = [];
    const chosen: Chosen[] = [];
    for await (const line of lines as AsyncIterable<Carried<ExtractedDocument> | Chosen>)
      if ('aligned' in line) chosen.push(line);
      else carried.push(line);
    const descriptions = descriptionsOf(call);
    const { records, diagnostics } = publish(carried, chosen, descriptions);
    if (!report(diagnostics, { strict: descriptions.content.edition?.strict === true })) throw new Stopped();
    yield* toRecordLines(records);
  },
  write: async function* (lines, call) {
    const out = resolve(call.value('out') ?? call.edition.records);
    const records = fromRecordLines((await all(lines)) as (EmptiedRecords | RecordLine)[]);
    try {
      writeRecords(out, records);
    } catch (error) {
      tellUnwritten(out, error);
      throw new Stopped();
    }
    yield* [];
  },
};

function contentOf(call: Call): Content {
  const asked = call.value('content');
  if (asked !== null && asked !== 'none' && !isThere(asked))
    throw new UsageFault(`no content folder “${asked}”; name one, or --content none`);
  // Nobody has to have written anything.
  const named = asked === 'none' ? null : (asked ?? call.edition.content);
  if (named === null || !isThere(named)) return EMPTY_CONTENT;
  const { value, diagnostics } = readContent(named, { editorial: true });
  if (!report(diagnostics)) throw new Stopped();
  return value;
}

function descriptionsOf(call: Call): Descriptions {
  const file = call.value('described');
  if (file === null) throw new UsageFault('this stage needs --described FILE, what `stage describe` wrote');
  if (!isThere(file)) throw new UsageFault(`there is no file “${file}”; \`stage describe\` writes it`);
  const lines = readPlain(file).split('\n').filter(Boolean);
  return new Descriptions(
    lines.map((line) => fromLine(line) as DescribedLine),
    contentOf(call),
  );
}

async function all(lines: Lines): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of lines) values.push(value);
  return values;
}

async function* valuesOf(input: NodeJS.ReadStream, name: string): Lines {
  if (name === 'read') return;
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = fromLine(line);
    } catch {
      console.error(
        `standard input:${number}: this line is no JSON. Give what the stage before wrote, a value a line`,
      );
      throw new Stopped();
    }
    yield value;
  }
}

/** Ends at line feeds alone: `node:readline` also ends a line at U+2028, which stands as it is in JSON. */
async function* linesOf(input: NodeJS.ReadStream): AsyncIterable<string> {
  input.setEncoding('utf8');
  let rest: string[] = [];
  for await (const chunk of input as AsyncIterable<string>) {
    const [first = '', ...more] = chunk.split('\n');
    rest.push(first);
    for (const next of more) {
      yield rest.join('');
      rest = [next];
    }
  }
  if (rest.join('') !== '') yield rest.join('');
}

export const command: Command = {
  usage: `${Object.keys(STAGES).join('|')} [--described FILE] < LINES > LINES`,
  about: 'one stage as a filter of JSON Lines, so that an engine can share out the work',
  words: [1, 1],
  options: {
    seeds: { type: 'string', value: 'DIR', help: 'for read: the documents; seeds/ of the edition' },
    content: { type: 'string', value: 'DIR|none', help: 'what people wrote; content/ of the edition' },
    described: { type: 'string', value: 'FILE', help: 'for convert, extract, publish: what describe wrote' },
    out: { type: 'string', value: 'DIR', help: 'for write: where the records go; records/ of the edition' },
  },
  run: async (call) => {
    const [name = ''] = call.words;
    const stage = STAGES[name];
    if (!stage)
      throw new UsageFault(`there is no stage “${name}”; there are ${Object.keys(STAGES).join(', ')}`);
    // Whoever reads may have seen enough.
    process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
    try {
      for await (const value of stage(valuesOf(process.stdin, name), call))
        if (!process.stdout.write(`${toLine(value)}\n`)) await once(process.stdout, 'drain');
      return true;
    } catch (error) {
      if (error instanceof Stopped) return false;
      throw error;
    }
  },
};
