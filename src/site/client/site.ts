/** On every page: `/` and Ctrl+K go to the search box, which suggests; a change of language keeps query and fragment. */
document.addEventListener('keydown', (event) => {
  const isPalette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isPalette && !isSlash) return;
  if (isSlash && (event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  const box = document.querySelector<HTMLInputElement>('[data-find]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// Nothing is read before a character is typed, nor for a question that Enter asks at once.
let waiting = 0;
document.addEventListener('submit', () => clearTimeout(waiting--));
for (const typed of ['input', 'compositionend'])
  document.addEventListener(typed, (event) => {
    const box = (event.target as Element).closest<HTMLInputElement>('search input[name="q"]');
    // Letters on the way to a character are no question yet.
    if (!box || (event as InputEvent).isComposing) return;
    clearTimeout(waiting);
    const own = window.setTimeout(async () => {
      const { startSuggestions } = await import('./search/suggestions/suggestions.ts');
      if (waiting === own) startSuggestions(box);
    }, 99);
    waiting = own;
  });

// A word that is explained shows its meaning here; a click that asks for another window gets it.
document.addEventListener('click', (event) => {
  const word = (event.target as Element).closest<HTMLAnchorElement>('a.gloss');
  if (!word || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  import('./word/word.ts').then(({ explain }) => explain(word));
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-locale]');
  if (!link) return;
  link.search = location.search;
  // In a long document the section being read is kept, even where the address names none.
  const section = document.querySelector<HTMLAnchorElement>('.contents [aria-current]');
  link.hash = location.hash || (section?.hash ?? '');
});

// On a phone the system's own sheet sends a page to a messenger; elsewhere the address is copied.
if ('share' in navigator && matchMedia('(pointer: coarse)').matches)
  for (const button of document.querySelectorAll<HTMLElement>('[data-share-page]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      // Whoever closes the sheet has not failed.
      navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
    });
  }

// A search result or a checked quotation brings the words that are to be marked.
if (location.search.includes('hl=')) import('./highlight.ts');
