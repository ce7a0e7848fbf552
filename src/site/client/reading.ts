/** Reading a document: the contents follow the reader, and each clause offers its address and the basket. */
import { pinned } from './basket/basket.ts';

const article = document.querySelector<HTMLElement>('.document article');
const contents = document.querySelector<HTMLElement>('.contents');

if (article && contents) follow(article, contents);
if (article) offerActs(article);

/** Marks the entry of the heading that was passed last. */
function follow(text: HTMLElement, nav: HTMLElement): void {
  const entries = new Map(
    [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  );
  const clauses = [...text.querySelectorAll<HTMLElement>('.passage[id]')].filter(({ id }) => entries.has(id));
  let current: HTMLAnchorElement | undefined;
  let waiting = false;
  const update = () => {
    waiting = false;
    // The heading counts as passed a little below the top edge, where the eye reads.
    const passed = clauses.findLast((clause) => clause.getBoundingClientRect().top < 120);
    const link = passed && entries.get(passed.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    current = link;
    if (link && nav.scrollHeight > nav.clientHeight)
      nav.scrollTop = link.offsetTop - nav.offsetTop - nav.clientHeight / 3;
  };
  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(update);
      waiting = true;
    },
    { passive: true },
  );
  update();
}

/** The page's own buttons, moved to the clause under the pointer or with the focus: copy its address, pin it. */
function offerActs(text: HTMLElement): void {
  const acts = document.querySelector<HTMLTemplateElement>('[data-acts]')?.content.firstElementChild;
  const copy = acts?.querySelector<HTMLElement>('[data-done]');
  const pin = acts?.querySelector<HTMLElement>('[data-pin]');
  if (!acts || !copy || !pin) return;
  const offer = copy.textContent;
  let link: HTMLAnchorElement | null = null;

  const show = (event: Event) => {
    if (acts.contains(event.target as Node)) return;
    const clause = (event.target as Element).closest('.passage');
    const next = clause?.querySelector<HTMLAnchorElement>('.permalink');
    if (!next || next === link) return;
    link = next;
    copy.textContent = offer;
    const id = clause?.querySelector<HTMLElement>('[data-clause]')?.dataset.clause ?? '';
    pin.dataset.pin = id;
    pin.ariaPressed = String(pinned().includes(id));
    next.after(acts);
  };
  text.addEventListener('pointerover', show);
  text.addEventListener('focusin', show);
  copy.addEventListener('click', async () => {
    if (!link) return;
    await navigator.clipboard.writeText(link.href);
    copy.textContent = copy.dataset.done ?? '';
  });
}
