/** Shows the meaning of a word where it stands; the link to the glossary is what remains where it cannot. */

import { element } from '../shared/elements.ts';
import { fetchOnce } from '../shared/fetch-once.ts';
import { addSheet } from '../shared/late-sheet.ts';
import sheet from './word.css?url';

const readPage = async (response: Response): Promise<Document> =>
  new DOMParser().parseFromString(await response.text(), 'text/html');

export async function explain(word: HTMLAnchorElement): Promise<void> {
  const { href, hash } = word;
  addSheet(sheet);
  try {
    const glossary = await fetchOnce(href.replace(hash, ''), readPage);
    const term = glossary.getElementById(hash.slice(1));
    const meaning = term?.nextElementSibling;
    if (!term || !meaning) throw new Error(`no ${hash} in the glossary`);
    show(word, term, meaning, glossary.querySelector<HTMLElement>('[data-close]')?.dataset.close ?? '×');
  } catch {
    location.assign(href);
  }
}

function show(word: HTMLAnchorElement, term: Element, meaning: Element, close: string): void {
  const head = element('p', {}, ...Array.from(term.childNodes, (node) => document.importNode(node, true)));
  const text = element('p', {}, ...Array.from(meaning.childNodes, (node) => document.importNode(node, true)));
  const button = element('button', {}, close);
  const dialog = element(
    'dialog',
    { class: 'meaning' },
    head,
    text,
    element('form', { method: 'dialog' }, button),
  );
  head.className = 'meaning-title';
  head.id = 'meaning';
  dialog.setAttribute('aria-labelledby', head.id);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    word.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
