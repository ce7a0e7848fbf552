/** Elements made by script, with their text and children in one call. */
import { fill } from '#site/i18n/fill.ts';

type Child = Node | string;

/** `element('p', { class: 'small' }, '12 ', link)` */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The words that a page hands to its script, with `{name}` filled in and `{count|one|many}` chosen. */
export function readWords(
  id: string,
): (key: string, values?: Readonly<Record<string, string | number>>) => string {
  const words = JSON.parse(document.getElementById(id)?.textContent ?? '{}') as Record<string, string>;
  return (key, values = {}) => fill(words[key] ?? key, values);
}
