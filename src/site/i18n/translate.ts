/** Interface strings: one key set for three languages, so that a missing language fails the type check. */
import type { Locale } from './locale.ts';

/** One string in three languages, `{name}` where a value goes. */
export type Message = Readonly<Record<Locale, string>>;
export type Messages = Readonly<Record<string, Message>>;
export type Values = Readonly<Record<string, string | number>>;
export type Translate<M extends Messages> = (key: keyof M & string, values?: Values) => string;

/**
 * The strings of one or more areas in one language: `const t = translate(locale, {...common, ...compare})`.
 * `{count}` puts a value in; `{count|clause|clauses}` chooses a word by number, for English.
 * @throws when a string names a value that was not given, because a reader would see the braces.
 */
export const translate =
  <M extends Messages>(locale: Locale, messages: M): Translate<M> =>
  (key, values = {}) =>
    fill((messages[key] as Message)[locale], values);

/** Puts values into one string; see {@link translate}. */
export function fill(text: string, values: Values): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (all, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`“${text}” needs a value for ${all}`);
      return one === undefined || many === undefined ? String(value) : Number(value) === 1 ? one : many;
    },
  );
}
