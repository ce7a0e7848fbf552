/** What the server put into the page, and ways to its parts. */
import type { Kind } from '../task.ts';

interface Given {
  readonly locale: string;
  readonly words: Readonly<Record<string, string>>;
  readonly kinds: readonly Kind[];
  readonly reader: string | null;
}

export const given = JSON.parse(document.body.dataset.desk ?? '{}') as Given;

export const part = <T extends HTMLElement = HTMLElement>(name: string): T =>
  document.querySelector<T>(`[data-part="${name}"]`) as T;

/** A string of the page with its values put in; `{count|page|pages}` chooses by number. */
export const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  (given.words[key] ?? key).replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name, one, many) =>
    one === undefined ? String(values[name] ?? '') : Number(values[name]) === 1 ? one : many,
  );

type Child = Node | string | null | false;

/** An element with attributes and children; text is text. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** An answer of the server, or what is wrong. */
export class DeskFault extends Error {
  readonly changed: boolean;
  constructor(message: string, changed: boolean) {
    super(message);
    this.changed = changed;
  }
}

async function call<T>(path: string, query: Readonly<Record<string, string>>, init: RequestInit): Promise<T> {
  const asked = new URLSearchParams({ locale: given.locale, ...query });
  let response: Response;
  try {
    response = await fetch(`${path}?${asked}`, init);
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new DeskFault(say('offline'), false);
  }
  const body = await response.json();
  if (!response.ok) throw new DeskFault(body.fault ?? response.statusText, body.changed === true);
  return body as T;
}

export const ask = <T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> =>
  call<T>(path, query, {});

export const tell = <T>(path: string, body: unknown, signal: AbortSignal | null = null): Promise<T> =>
  call<T>(
    path,
    {},
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    },
  );
