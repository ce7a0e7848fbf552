/** The tasks that are open, narrowed and in order, and the one in hand. */
import type { Task } from '../task.ts';
import { ask, given, part, say } from './page.ts';

interface Told {
  readonly tasks: readonly Task[];
  readonly progress: Progress;
  readonly names: Readonly<Record<'place' | 'topic', Readonly<Record<string, string>>>>;
}

interface Progress {
  readonly done: number;
  readonly seconds: number;
}

const FILTERS = ['kind', 'place', 'topic'] as const;
type Filter = (typeof FILTERS)[number];

export class Queue {
  #all: readonly Task[] = [];
  #names: Told['names'] = { place: {}, topic: {} };
  #progress: Progress = { done: 0, seconds: 0 };
  readonly #skipped = new Set<string>();
  readonly #chosen: Record<Filter, string> = { kind: '', place: '', topic: '' };
  /** Id of the task in hand. */
  at: string | null = null;

  async fetch(): Promise<void> {
    const { tasks, progress, names } = await ask<Told>('tasks');
    this.#names = names;
    this.#all = tasks;
    this.#progress = progress;
    this.#fill();
    this.#tell();
  }

  /** Those that pass the filters; what was skipped comes last. */
  get open(): readonly Task[] {
    const { kind, place, topic } = this.#chosen;
    const fitting = this.#all.filter(
      (task) =>
        (kind === '' || task.kind === kind) &&
        (place === '' || task.places.includes(place)) &&
        (topic === '' || task.topics.includes(topic)),
    );
    const later = (task: Task) => this.#skipped.has(task.id);
    return [...fitting.filter((task) => !later(task)), ...fitting.filter(later)];
  }

  narrow(filter: Filter, value: string): void {
    this.#chosen[filter] = value;
    this.#fill();
    this.#tell();
  }

  skip(id: string): void {
    this.#skipped.delete(id);
    this.#skipped.add(id);
  }

  unskip(id: string): void {
    this.#skipped.delete(id);
  }

  /** The task that many places on, which the list holds; null where it holds none. */
  step(by: number): string | null {
    const { open } = this;
    const at = open.findIndex(({ id }) => id === this.at);
    const next = open[Math.min(open.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    return next?.id ?? null;
  }

  #fill(): void {
    const values: Record<Filter, string[]> = {
      kind: given.kinds.filter((kind) => this.#all.some((task) => task.kind === kind)),
      place: [...new Set(this.#all.flatMap(({ places }) => places))].sort(),
      topic: [...new Set(this.#all.flatMap(({ topics }) => topics))].sort(),
    };
    for (const filter of FILTERS) {
      const select = part('filters').querySelector<HTMLSelectElement>(
        `[name=${filter}]`,
      ) as HTMLSelectElement;
      const count = (value: string) =>
        this.#all.filter((task) =>
          filter === 'kind' ? task.kind === value : task[`${filter}s` as const].includes(value),
        ).length;
      const label = (value: string) => (filter === 'kind' ? say(value) : this.#names[filter][value] || '—');
      select.replaceChildren(
        new Option(`${say('all')} (${this.#all.length})`, ''),
        ...values[filter].map((value) => new Option(`${label(value)} (${count(value)})`, value)),
      );
      select.value = this.#chosen[filter];
    }
  }

  #tell(): void {
    const { done, seconds } = this.#progress;
    const left = this.open.length;
    part('progress').textContent = [
      say('progress', { done, all: done + left }),
      left > 0 ? say('minutesLeft', { minutes: Math.max(1, Math.round((left * seconds) / 60)) }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
    part<HTMLMeterElement>('meter').value = done + left === 0 ? 1 : done / (done + left);
  }
}
