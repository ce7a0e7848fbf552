/** One of the threads of `duidu corpus --jobs N`: reads documents and aligns pairs of them, as it is told. */
import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '#io/read-content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedDocument, ParsedDocument, Seed } from '#model/line.ts';
import {
  type Carried,
  type Chosen,
  choose,
  convert,
  type DescribedLine,
  Descriptions,
  type DocumentPair,
  extract,
  type Grams,
  grams,
  headOf,
  type ParsedHead,
  parse,
  Scorer,
} from '../../stages/stages.ts';

/** What a thread knows from the beginning: where the content is, which it reads itself. */
export interface Start {
  readonly content: string | null;
  readonly editorial: boolean;
}

/** What a thread is asked for, and what it answers. */
export interface Tasks {
  readonly parse: { readonly asked: Carried<Seed>; readonly answer: ParsedHead };
  readonly describe: { readonly asked: readonly DescribedLine[]; readonly answer: null };
  /** A document by id, which this thread has parsed. */
  readonly read: {
    readonly asked: string;
    readonly answer: { readonly carried: Carried<ExtractedDocument>; readonly grams: Grams };
  };
  readonly align: { readonly asked: readonly DocumentPair[]; readonly answer: readonly Chosen[] };
}
export type Job = keyof Tasks;

const { content: folder, editorial } = workerData as Start;
const content = folder === null ? EMPTY_CONTENT : readContent(folder, { editorial }).value;
const parsed = new Map<string, Carried<ParsedDocument>>();
const scorer = new Scorer(content);
let descriptions: Descriptions | null = null;

const WORK: { readonly [T in Job]: (asked: Tasks[T]['asked']) => Tasks[T]['answer'] } = {
  parse(seed) {
    const document = parse(seed);
    parsed.set(seed.id, document);
    return headOf(document);
  },
  describe(described) {
    descriptions = new Descriptions(described, content);
    return null;
  },
  read(id) {
    const document = parsed.get(id);
    if (document === undefined || descriptions === null) throw new RangeError(`${id} was not parsed here`);
    // What was parsed has done its part.
    parsed.delete(id);
    const carried = extract(convert(document, descriptions), descriptions);
    return { carried, grams: grams(carried) };
  },
  align: (pairs) => pairs.map((pair) => choose(scorer.score(pair))),
};

parentPort?.on('message', <T extends Job>({ task, asked }: { task: T; asked: Tasks[T]['asked'] }) => {
  parentPort?.postMessage(WORK[task](asked));
});
