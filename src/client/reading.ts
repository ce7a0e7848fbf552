/** Reading a document: the contents follow the reader, and each clause offers its address for copying. */
import type { PageLang } from '../i18n/locale.ts';

const article = document.querySelector<HTMLElement>('.doc article');
const contents = document.querySelector<HTMLElement>('.toc');

if (article && contents) follow(article, contents);
if (article) offerCopy(article);

/** Marks the entry of the heading that was passed last. */
function follow(text: HTMLElement, nav: HTMLElement): void {
  const entries = new Map(
    [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  );
  const clauses = [...text.querySelectorAll<HTMLElement>('.c[id]')].filter(({ id }) => entries.has(id));
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
  nav.classList.add('live');
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

/** One button that stands at the clause under the pointer or with the focus. */
function offerCopy(text: HTMLElement): void {
  const words: Readonly<Record<PageLang, readonly [offer: string, done: string]>> = {
    'zh-Hans': ['复制链接', '已复制'],
    'zh-Hant': ['複製連結', '已複製'],
    en: ['Copy link', 'Copied'],
  };
  const lang = document.documentElement.lang as PageLang;
  const [offer, done] = words[lang];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy np';
  button.lang = lang;
  let link: HTMLAnchorElement | null = null;

  const show = (event: Event) => {
    if (button.contains(event.target as Node)) return;
    const next = (event.target as Element).closest('.c')?.querySelector<HTMLAnchorElement>('.pl') ?? null;
    if (!next || next === link) return;
    link = next;
    button.textContent = offer as string;
    next.after(button);
  };
  text.addEventListener('pointerover', show);
  text.addEventListener('focusin', show);
  button.addEventListener('click', async () => {
    if (!link) return;
    await navigator.clipboard.writeText(link.href);
    button.textContent = done as string;
  });
}
