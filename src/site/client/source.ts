import { fragment } from './shared/fragment.ts';

/** On a seed's page: all lines of the clause that the address names are marked, not only its first. */
const mark = (): void => {
  const path = fragment();
  for (const line of document.querySelectorAll('.lines > [data-c]'))
    line.classList.toggle(
      'on',
      path !== '' && (line as HTMLElement).dataset.c?.split(' ').includes(path) === true,
    );
};
addEventListener('hashchange', mark);
mark();
