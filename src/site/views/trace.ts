/**
 * What a page asks of the records while it is rendered. A build keeps the questions, and a later one renders the page
 * again only where one of them has another answer. Nothing is noted where nobody listens.
 */

type Question = (...args: readonly string[]) => unknown;

/**
 * What was asked: arguments (`BETWEEN` them) by the name of the question, since a page asks thousands of times, and what was
 * taken whole with everything that it had asked before: a topic of a thousand places is shown in six files.
 */
export interface Asked {
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  readonly taken: ReadonlySet<Asked>;
}

interface Notes extends Asked {
  readonly own: Map<string, Set<string>>;
  readonly taken: Set<Asked>;
}

const noNotes = (): Notes => ({ own: new Map(), taken: new Set() });

/** Questions by name; their arguments are part of what is noted. */
const questions = new Map<string, Question>();
// The build sets the mark before it loads the program: what modules ask when they are loaded, every page asks.
let noted: Notes | null = 'duiduTracing' in globalThis ? noNotes() : null;

// What no argument holds or is.
const BETWEEN = '\u0000';
const NO_ARGUMENT = '\u0001';

function note(notes: Notes, name: string, args: readonly string[]): void {
  // Most have one argument, an id that is there already: nothing is put together to note it.
  const key = args.length === 1 ? (args[0] as string) : args.length === 0 ? NO_ARGUMENT : args.join(BETWEEN);
  const known = notes.own.get(name);
  if (known) known.add(key);
  else notes.own.set(name, new Set([key]));
}

const textOf = (name: string, args: string): string => (args === NO_ARGUMENT ? name : name + BETWEEN + args);

/** `answer`, noted by `name` and arguments whenever a page asks; what it asks itself is not, since its answer says all. */
export function question<Args extends readonly string[], Answer>(
  name: string,
  answer: (...args: Args) => Answer,
): (...args: Args) => Answer {
  questions.set(name, answer as unknown as Question);
  return (...args) => {
    if (noted !== null) note(noted, name, args);
    return unnoted(() => answer(...args));
  };
}

/** Runs `work` without noting what it asks: an index over all records, of which only what is looked up matters. */
export function unnoted<T>(work: () => T): T {
  if (noted === null) return work();
  const before = noted;
  noted = null;
  try {
    return work();
  } finally {
    noted = before;
  }
}

/** Runs `work` and gives what it asked with what it made; who takes that later has asked the same (`asAsked`). */
export function withQuestions<T>(work: () => T): { readonly made: T; readonly asked: Asked } {
  const before = noted;
  const asked = noNotes();
  noted = asked;
  try {
    return { made: work(), asked };
  } finally {
    noted = before;
  }
}

/** Notes that the page at work has asked what `asked` says; `work` of that has ended, so that nothing more is asked in it. */
export function asAsked(asked: Asked): void {
  noted?.taken.add(asked);
}

let whole: object | null = null;
let sumOf: ((object: object) => string | null) | null = null;

/**
 * The records that pages are made of, of which a later build asks what pages asked.
 *
 * @param sum says of an object that is held in many answers what it stands for in them; null of any other
 */
export const answerFrom = (records: object, sum: typeof sumOf = null): void => {
  whole = records;
  sumOf = sum;
};

/** A question of an index over some records, which is made once for them; of what it is made nothing is noted. */
export function questionOf<From extends object, Args extends readonly string[], Answer>(
  name: string,
  make: (records: From) => (...args: Args) => Answer,
): (records: From, ...args: Args) => Answer {
  const made = new WeakMap<From, (...args: Args) => Answer>();
  const answerOf = (records: From) => {
    const known = made.get(records) ?? make(records);
    made.set(records, known);
    return known;
  };
  questions.set(name, (...args) => answerOf(whole as From)(...(args as unknown as Args)));
  return (records, ...args) => {
    if (noted !== null) note(noted, name, args);
    return unnoted(() => answerOf(records)(...args));
  };
}

/** For the build, which loads the program that this module is part of. */
export interface Tracer {
  /** From now on questions are noted, until `end` tells which were asked. */
  readonly begin: () => void;
  readonly end: () => Asked;
  /** A question with its arguments, as they stand in `Asked`, as one text. */
  readonly text: (name: string, args: string) => string;
  /** What a question that was noted is answered today, as text; null where there is no such question or no answer. */
  readonly answer: (asked: string) => string | null;
}

const tracer: Tracer = {
  begin: () => {
    noted = noNotes();
  },
  end: () => {
    const all = noted ?? noNotes();
    noted = null;
    return all;
  },
  text: textOf,
  answer: (asked) => {
    const [name = '', ...args] = asked.split(BETWEEN);
    try {
      const answer = questions.get(name);
      return answer === undefined ? null : unnoted(() => toText(answer(...args)));
    } catch (error) {
      // There is no such record any more; what the disk refuses is no answer.
      if (error instanceof Error && 'syscall' in error) throw error;
      return null;
    }
  },
};
(globalThis as { duiduTracer?: Tracer }).duiduTracer = tracer;

const toText = (answer: unknown): string =>
  JSON.stringify(answer, (_, value) => {
    if (typeof value !== 'object' || value === null) return value;
    return (
      sumOf?.(value) ??
      (value instanceof Map || value instanceof Set ? { [value.constructor.name]: [...value] } : value)
    );
  }) ?? 'undefined';
