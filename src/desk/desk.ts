/** One sitting at the desk: what is open, what is decided, and what stands on the disk. */

import type { Content } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import type { Locale } from '#site/i18n/locale.ts';
import { translate } from '#site/i18n/translate.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { findClauses } from './candidates.ts';
import { effectOf, type Measured } from './effect/effect.ts';
import { descriptorFile, fileFor, isAligning, patch } from './effect/patch.ts';
import type { DeskLine, Settings } from './line.ts';
import { type Asking, type Change, FILES, type Question } from './queue/ask.ts';
import { LABELS } from './queue/labels.ts';
import { asRead, decisionsIn, questionsOf } from './reader.ts';
import { Recent } from './recent.ts';
import { desk as strings } from './strings.ts';
import { type Answer, type Choice, type Effect, type Kind, Refusal, type Sheet, type Task } from './task.ts';
import { View } from './view.ts';
import type { Store, Written } from './write/store.ts';

interface State {
  readonly content: Content;
  readonly documents: readonly ExtractedDocument[];
  readonly records: Records;
  readonly measured: Measured;
  readonly view: View;
  /** Everything open, by language, once it has been asked for. */
  readonly open: Map<Locale, readonly Task[]>;
}

/** What an answer comes to, worked out before it is taken. */
interface Outcome {
  readonly state: State;
  readonly fault: string | null;
}

// A reader who begins takes about so long; then their own pace counts.
const SECONDS = 25;

// Each holds all records: as many as the answers to one question, and those to the one before.
const MOST_OUTCOMES = 12;

export class Desk {
  readonly #line: DeskLine;
  readonly #store: Store;
  readonly #settings: Settings;
  #state: State;
  readonly #outcomes = new Recent<Outcome>(MOST_OUTCOMES);
  readonly #done: { readonly written: Written; readonly task: Task; readonly at: number }[] = [];

  constructor(line: DeskLine, store: Store, settings: Settings) {
    this.#line = line;
    this.#store = store;
    this.#settings = settings;
    this.#state = this.#load();
  }

  /** Reads again what stands on the disk. */
  reload(): void {
    this.#store.refresh();
    this.#outcomes.clear();
    this.#state = this.#load();
  }

  #load(): State {
    for (const file of [...Object.values(FILES), LABELS]) this.#store.read(this.#fileOf(file));
    const { value, faults } = this.#line.content();
    if (faults[0]) throw new Refusal(translate('hans', strings)('broken', { what: faults[0] }));
    const { documents, content } = this.#line.read(asRead(value, this.#settings, this.#store));
    // A descriptor that comes into being later is somebody else's.
    for (const { seed } of documents) this.#store.read(descriptorFile(seed.id));
    return this.#stateOf(content, documents, this.#line.compare({ documents, content }).records, null);
  }

  /** `last` is the view before, which knows already what texts that are the same look like. */
  #stateOf(
    content: Content,
    documents: readonly ExtractedDocument[],
    records: Records,
    last: View | null,
  ): State {
    const before = this.#settings.reader === null ? null : decisionsIn(this.#store, null);
    return {
      content,
      documents,
      records,
      measured: this.#line.measure(records),
      view: new View({ content, documents, records, before, last }),
      open: new Map(),
    };
  }

  #fileOf(file: string): string {
    return fileFor(file, this.#settings.reader);
  }

  get role(): string {
    return this.#settings.role;
  }

  get reader(): string | null {
    return this.#settings.reader;
  }

  get today(): string {
    return this.#settings.today();
  }

  #asking(locale: Locale): Asking {
    return { view: this.#state.view, locale, t: translate(locale, strings) };
  }

  /** Everything open, most useful first: what is doubtful, then what many pages say; for a second reader what the first read. */
  tasks(locale: Locale): readonly Task[] {
    const { open } = this.#state;
    const known = open.get(locale) ?? this.#order(locale);
    open.set(locale, known);
    return known;
  }

  #order(locale: Locale): Task[] {
    const asking = this.#asking(locale);
    return Object.values(questionsOf(this.#settings, this.#store))
      .flatMap((question) => question.tasks(asking))
      .map((task, at) => ({ task, at }))
      .sort(
        (x, y) =>
          Number(y.task.readBefore) - Number(x.task.readBefore) ||
          usefulness(y.task) - usefulness(x.task) ||
          x.at - y.at,
      )
      .map(({ task }) => task);
  }

  /** What places and topics are called. */
  names(locale: Locale): Readonly<Record<'place' | 'topic', Readonly<Record<string, string>>>> {
    const { places, topics } = this.#state.records;
    const named = (all: readonly { id: string; name: Readonly<Record<Locale, string>> }[]) =>
      Object.fromEntries(all.map(({ id, name }) => [id, name[locale]]));
    return { place: named(places), topic: named(topics) };
  }

  progress(): { readonly done: number; readonly seconds: number } {
    const pauses = this.#done.slice(1).map(({ at }, i) => at - (this.#done[i]?.at as number));
    const usual = pauses.toSorted((a, b) => a - b)[Math.floor(pauses.length / 2)];
    return { done: this.#done.length, seconds: usual === undefined ? SECONDS : usual / 1000 };
  }

  #find(id: string, locale: Locale): [question: Question, task: Task] {
    const question = questionsOf(this.#settings, this.#store)[id.slice(0, id.indexOf(' ')) as Kind];
    const task = this.tasks(locale).find((one) => one.id === id);
    if (!question || !task) throw new Refusal(translate(locale, strings)('gone'));
    return [question, task];
  }

  /** @throws {Refusal} */
  sheet(id: string, locale: Locale): Sheet {
    const [question, task] = this.#find(id, locale);
    return { task, ...question.open(this.#asking(locale), task) };
  }

  /** Clauses of the other document that hold the words, each beside the clause in question. */
  search(id: string, words: string, locale: Locale): Choice[] {
    const { searches, left } = this.sheet(id, locale);
    const { view } = this.#state;
    if (searches === null || left.id === null) return [];
    const own = left.id;
    return findClauses(view.records.clauses, searches, words)
      .slice(0, 20)
      .map((clause) => {
        const [mine, passage] = view.sideBySide(own, clause.id, locale, 'shared');
        return {
          id: clause.id,
          label: `${view.labelOf(clause.id, locale)} ${view.aboutOf(clause.id, locale)}`,
          note: '',
          passage,
          left: mine,
        };
      });
  }

  #change(answer: Answer, locale: Locale): [change: Change, task: Task] {
    const t = translate(locale, strings);
    const [question, task] = this.#find(answer.task, locale);
    const asking = this.#asking(locale);
    if (!question.open(asking, task).offers.some(({ verdict }) => verdict === answer.verdict))
      throw new Refusal(t('noOffer'));
    if (answer.reason.trim() === '') throw new Refusal(t('needsReason'));
    const { role: by, today } = this.#settings;
    const change = question.write(
      asking,
      task,
      { ...answer, reason: answer.reason.trim() },
      { by, on: today() },
    );
    return [{ ...change, file: this.#fileOf(change.file) }, task];
  }

  /** What the answer would change, without taking it. @throws {Refusal} */
  preview(answer: Answer, locale: Locale): Effect {
    const [change] = this.#change(answer, locale);
    const { state, fault } = this.#outcome(answer, change);
    return this.#effect(this.#state, state, fault, locale);
  }

  /** Takes the answer: it is on the disk when this returns. @throws {Refusal | ChangedMeanwhile} */
  decide(answer: Answer, locale: Locale): { readonly written: Written; readonly effect: Effect } {
    const [change, task] = this.#change(answer, locale);
    const { state, fault } = this.#outcome(answer, change);
    if (fault !== null) throw new Refusal(fault);
    const written = this.#store.change(change.file, change.edit);
    const effect = this.#effect(this.#state, state, null, locale);
    this.#state = state;
    this.#outcomes.clear();
    // Before anything else can fail: what is on the disk can be taken back.
    this.#done.push({ written, task, at: performance.now() });
    return { written, effect };
  }

  /** Takes the last decision back; null where there is none. @throws {ChangedMeanwhile} */
  undo(): { readonly task: string; readonly file: string } | null {
    const last = this.#done.at(-1);
    if (!last) return null;
    this.#store.undo(last.written);
    this.#done.pop();
    this.reload();
    return { task: last.task.id, file: last.written.file };
  }

  agreement(reader: string): Agreement {
    return agreementOf(decisionsIn(this.#store, null), decisionsIn(this.#store, reader));
  }

  /** What a question of the agreement is called. */
  nameOf(question: string, locale: Locale): string {
    const { view } = this.#state;
    return question
      .split(' ')
      .map((id) => (id.includes('/') ? view.nameOf(id, locale) : view.titleOf(id, locale)))
      .join(question.split(' ').every((id) => id.includes('/')) ? ' ~ ' : ' → ');
  }

  #effect(before: State, after: State, fault: string | null, locale: Locale): Effect {
    return effectOf(this.#asking(locale), {
      before: before.records,
      after: after.records,
      measures: [before.measured, after.measured],
      fault,
    });
  }

  /**
   * Runs the line on what would stand on the disk; once for each answer, of which the last few are kept. The reason is part of
   * the answer: it is published with the decision, and offered again.
   */
  #outcome(answer: Answer, change: Change): Outcome {
    const { task, verdict, choice, value, reason } = answer;
    const key = JSON.stringify([task, verdict, choice, value, reason.trim(), this.today]);
    const known = this.#outcomes.get(key);
    if (known) return known;
    const { content, documents } = this.#state;
    const patched = patch(content, change, this.#store.peek(change.file) ?? '', this.#settings.reader);
    let outcome: Outcome;
    // Nothing published changes, but the question is open no more.
    if (patched === content) outcome = { state: { ...this.#state, open: new Map() }, fault: null };
    else {
      const read = isAligning(change.file) ? { documents, content: patched } : this.#line.read(patched);
      const { records, faults } = this.#line.compare(read);
      outcome = {
        state: this.#stateOf(read.content, read.documents, records, this.#state.view),
        fault: faults[0] ?? null,
      };
    }
    this.#outcomes.set(key, outcome);
    return outcome;
  }
}

const usefulness = ({ doubt, pages }: Task): number => doubt * Math.log2(2 + pages);
