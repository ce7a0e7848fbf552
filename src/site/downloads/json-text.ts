/** JSON as it is published: a record a line, so that a line is one thing and a file holds no more blanks than that. */

/**
 * `[{…},{…}]` with a line for each item, and an object of lists (`{ pairs: […], groups: […] }`) with a line for each item of
 * each. @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `${listText(value)}\n`;
  if (typeof value !== 'object' || value === null) return `${JSON.stringify(value)}\n`;
  const entries = Object.entries(value)
    .filter(([, own]) => own !== undefined)
    .map(
      ([key, own]) => `${JSON.stringify(key)}:${Array.isArray(own) ? listText(own) : JSON.stringify(own)}`,
    );
  return `{${entries.join(',\n')}}\n`;
}

const listText = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item ?? null)).join(',\n')}\n]`;
