/** What every kind of question offers: its tasks, a task laid open, and what an answer writes. */
import type { Content } from '#model/kept/content.ts';
import type { Locale } from '#site/i18n/locale.ts';
import type { Translate } from '#site/i18n/translate.ts';
import type { desk } from '../strings.ts';
import type { Answer, Sheet, Task } from '../task.ts';
import type { View } from '../view.ts';

export interface Asking {
  readonly view: View;
  readonly locale: Locale;
  readonly t: Translate<typeof desk>;
}

/** Who decides, and on what day. */
export interface Signature {
  readonly by: string;
  readonly on: string;
}

/** One file changed: its text, and the part of the content that it holds. */
export interface Change {
  /** Below the content folder: `editorial/alignments.yaml`. */
  readonly file: string;
  readonly edit: (text: string) => string;
}

export interface Question {
  readonly tasks: (asking: Asking) => readonly Task[];
  /** @throws {Refusal} where the task is gone */
  readonly open: (asking: Asking, task: Task) => Omit<Sheet, 'task'>;
  /** @throws {Refusal} where the answer cannot be taken */
  readonly write: (asking: Asking, task: Task, answer: Answer, signature: Signature) => Change;
}

/** Files that hold what a decision is about, by the kind of content. */
export const FILES = {
  alignments: 'editorial/alignments.yaml',
  absences: 'editorial/absences.yaml',
  indicatorDecisions: 'editorial/indicators.yaml',
  emendations: 'editorial/emendations.yaml',
  agencies: 'agencies.yaml',
  conversions: 'conversions.yaml',
} as const satisfies Partial<Record<keyof Content, string>>;

/** The words of a list that are most often given, commonest first. */
export function commonest(words: readonly string[], most: number): string[] {
  return [...Map.groupBy(words, (word) => word)]
    .filter(([, same]) => same.length > 1)
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, most)
    .map(([word]) => word);
}

export const unique = (words: readonly string[]): string[] => [...new Set(words)];
