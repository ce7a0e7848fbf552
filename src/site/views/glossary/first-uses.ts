/** Leads from the first use of an explained word on a page to its meaning. Works on the page's HTML, whatever made it. */

export interface WordForm {
  /** As it stands on the page: 医联体. */
  readonly form: string;
  /** Of its entry in the glossary. */
  readonly id: string;
}

/** What holds no running text, or is itself something to press. */
const SKIPPED = new Set([
  'a',
  'button',
  'summary',
  'label',
  'legend',
  'select',
  'option',
  'textarea',
  'nav',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'svg',
  'script',
  'style',
  'template',
  'title',
  'code',
  'pre',
  'th',
  'dt',
  'figcaption',
  'time',
  'mark',
  'noscript',
  'search',
]);
const VOID = new Set([
  'br',
  'img',
  'input',
  'hr',
  'wbr',
  'link',
  'meta',
  'source',
  'area',
  'col',
  'embed',
  'track',
  'base',
  'param',
]);

/**
 * The same HTML with an element around the first use of each entry; of two forms at one place the longer counts.
 * `within` says of an opening tag whether anything is marked inside its element. Text between tags stays as it was,
 * character for character. Linear in the length of the page.
 */
export function markFirstUses(
  html: string,
  forms: readonly WordForm[],
  wrap: (words: string, id: string) => string,
  within: (tag: string) => boolean = () => true,
): string {
  const idOf = new Map(forms.filter(({ form }) => html.includes(form)).map(({ form, id }) => [form, id]));
  if (idOf.size === 0) return html;
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(longestFirst.join('|'), 'gu');
  const unused = new Set(idOf.values());
  const mark = (words: string): string => {
    const id = idOf.get(words) as string;
    return unused.delete(id) ? wrap(words, id) : words;
  };
  /** Names of open elements within which nothing is marked; empty outside. */
  const skipping: string[] = [];
  const parts = html.matchAll(PART);
  let marked = '';
  let at = 0;
  for (const { 0: part, 1: slash, 2: name, index } of parts) {
    if (name !== undefined) followTag(skipping, name.toLowerCase(), slash === '/', part, within);
    if (name !== undefined || skipping.length > 0 || part.startsWith('<')) continue;
    marked += html.slice(at, index) + part.replace(pattern, mark);
    at = index + part.length;
    if (unused.size === 0) break;
  }
  return marked + html.slice(at);
}

/** A comment, a tag, or text up to the next of them. */
const PART = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

function followTag(
  skipping: string[],
  name: string,
  closes: boolean,
  tag: string,
  within: (tag: string) => boolean,
): void {
  if (closes) {
    if (skipping.at(-1) === name) skipping.pop();
    return;
  }
  if (tag.endsWith('/>') || VOID.has(name)) return;
  if (SKIPPED.has(name) || skipping.at(-1) === name || !within(tag)) skipping.push(name);
}

const literal = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
