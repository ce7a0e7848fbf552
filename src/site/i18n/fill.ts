/** Puts values into a string: all that the browser needs of the interface strings. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * `{count}` puts a value in; `{count|clause|clauses}` chooses a word by number, for English.
 * @throws when the string names a value that was not given, because a reader would see the braces.
 */
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
