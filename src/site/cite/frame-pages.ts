/**
 * Cuts a page for frames into a page for each of its parts: frames that were offered before a document had one page
 * for all of them name a page a part. String to string; tools/build/frames.ts reads and writes the files.
 */

// The site's own markup: src/site/components/embed/FramedPart.astro, in which no article stands within another.
const PART = /<article id="([^"]*)" data-title="([^"]*)" data-page="([^"]*)"[^>]*>.*?<\/article>/gs;
const MAIN = /(<main[^>]*>).*(<\/main>)/s;

/** The whole page of each part by its id. */
export function framePages(html: string): ReadonlyMap<string, string> {
  const whole = /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1] ?? '';
  const frame = html.replace(MAIN, (_, open: string, close: string) => `${open}\u0000${close}`);
  const [before = '', after = ''] = frame.split('\u0000');
  const pages = new Map<string, string>();
  for (const [part, id = '', title = '', page = ''] of html.matchAll(PART)) {
    // Between quotation marks `<` may stand as it is, in a title it may not.
    const here = (text: string) =>
      text
        .replace(/<title>.*?<\/title>/s, () => `<title>${title.replaceAll('<', '&lt;')}</title>`)
        .replaceAll(`href="${whole}"`, () => `href="${page}"`);
    pages.set(id, here(before) + part + here(after));
  }
  return pages;
}
