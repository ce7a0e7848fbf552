/** Whoever comes back from a result finds the list where it was left: the place is kept with the entry of the history. */

const KEY = 'place';

/** Keeps where the page is scrolled to whenever a result is opened or the page is left. */
export function keepPlace(list: HTMLElement): void {
  const keep = (): void => {
    history.replaceState({ ...(history.state as object | null), [KEY]: Math.round(scrollY) }, '');
  };
  list.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) keep();
  });
  addEventListener('pagehide', keep);
}

/** Goes to the place that was kept with this entry, once its results are drawn. */
export function returnToPlace(): void {
  const place = (history.state as { readonly place?: number } | null)?.[KEY];
  if (place) scrollTo({ top: place, behavior: 'instant' });
}
