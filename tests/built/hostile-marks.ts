/** What hostile texts may have left on a built page, and where to look for it. */
import { expect } from 'vitest';

// Elements that the site itself never uses, and those that may only stand for its own purposes.
export const NEVER =
  'iframe, object, embed, base:not([target]), style, video, audio, plaintext, textarea:not([name=text], [data-table-notes]), xmp, math, frame, applet';
export const CARRIER = /^(?:title|content|value|alt|aria-label|cite|placeholder|data-[a-z-]+)$/;

export const commentsOf = (node: Node): string[] =>
  [...node.childNodes].flatMap((child) =>
    child.nodeType === 8 ? [child.textContent ?? ''] : commentsOf(child),
  );

/** The one script that fits frames to their texts, and nothing in it. */
export function expectOurScripts(document: Document): void {
  for (const script of document.body.querySelectorAll('script')) {
    expect(script.getAttribute('src')).toBe('https://duidu.example/embed.js');
    expect(script.textContent).toBe('');
  }
}

/** The content of each entry, as a reader of feeds unpacks it. */
export const said = (xml: string): string[] =>
  [...xml.matchAll(/<content type="html">(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/content>/g)].map(
    ([, packed, escaped = '']) =>
      packed ??
      escaped
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
  );
