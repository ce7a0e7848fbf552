/** Writes out, on the page of a clause, what stands of it in the file of its document, and the lines for other people's pages. */
import { frameHeight, frameHtml, quoteHtml } from '#site/cite/embed.ts';
import { citedIn } from '#site/cite/listing.ts';
import { fill } from '#site/i18n/fill.ts';
import { element } from '../shared/elements.ts';
import { fetchOnce } from '../shared/fetch-once.ts';
import type { Notices } from './share.ts';

interface CitedPage {
  readonly block: HTMLElement;
  /** The clause, `data-clause`. */
  readonly text: HTMLElement;
  /** Its first link leads to the listing of the document, its last to the frame of the clause. */
  readonly filed: HTMLElement;
  readonly notices: () => Promise<Notices>;
}

export async function writeCited({ block, text, filed, notices }: CitedPage): Promise<void> {
  const { share: url = '', fingerprint = '', recorded } = block.dataset;
  const links = filed.querySelectorAll('a');
  const [listing, words] = await Promise.all([
    fetchOnce((links[0] as HTMLAnchorElement).href, (response) => response.text()),
    notices(),
  ]);
  const cited = citedIn(listing, url);
  if (!cited) throw new Error(`${url} is not in the listing`);
  // Every address is that of the site as it is cited, wherever the page was opened.
  const at = (address: string) => new URL(address, url).href;
  const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? '';
  const height = frameHeight(Array.from(text.children, ({ textContent }) => textContent?.length ?? 0));
  const frame = (address: string) =>
    frameHtml({ address: at(address), title, height, script: at('../../../embed.js') });
  const { pathname = '', hash = '' } = links[links.length - 1] as HTMLAnchorElement;
  const [of, path] = (text.dataset.clause ?? '').split('/');
  const wording = `../../../embed/documents/${of}/wordings/#${path}@${fingerprint}`;
  const parts: readonly (readonly [name: string, text: string, id?: string])[] = [
    [words.quotation, cited.quotation, 'quotation'],
    ...cited.forms,
    [words.live, frame(pathname + hash)],
    ...(recorded === undefined ? [] : [[fill(words.frozen, { fingerprint }), frame(wording)] as const]),
    [words.block, quoteHtml({ address: url, title, words: cited.quotation.split('\n')[0] ?? '' })],
  ];
  filed
    .querySelector('summary')
    ?.after(
      element(
        'dl',
        {},
        ...parts.flatMap(([name, said, id]) => [
          element('dt', {}, name),
          element(
            'dd',
            {},
            element('pre', { lang: 'zh', ...(id && { id }) }, said),
            element('button', { type: 'button', class: 'live', 'data-copy-above': '' }, words.copy),
          ),
        ]),
      ),
      element('p', { class: 'quiet' }, words.access),
    );
}
