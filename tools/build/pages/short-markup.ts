/** Leaves out end tags and quotation marks that HTML does without: a page says the same, and thousands of them are smaller. */

// What closes a paragraph by standing behind it, and whose end closes one that is its last. `search` is not among them:
// browsers from before it knew its name would put it into the paragraph. Nor are `a` and `noscript`, which may not end so.
const CLOSES_P =
  'address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|main|nav|ol|p|pre|section|table|ul';
const ENDS_P = 'div|section|article|aside|li|dd|td|th|details|main|blockquote|figure|footer|header|nav|form';

/** @see https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const OPTIONAL = [
  `</p>(?=<(?:${CLOSES_P})[\\s>]|</(?:${ENDS_P})>)`,
  '</li>(?=<li[\\s>]|</[uo]l>)',
  '</d[td]>(?=<d[td][\\s>])',
  '</dd>(?=</(?:dl|div)>)',
  '</t[dh]>(?=<t[dh][\\s>]|</tr>)',
  '</tr>(?=<tr[\\s>]|</t(?:head|body|foot)>)',
  '</t(?:head|body)>(?=<t(?:body|foot)[\\s>])',
  '</tbody>(?=</table>)',
  '</option>(?=<option[\\s>]|<optgroup[\\s>]|</(?:select|optgroup)>)',
].join('|');

// What stands in these is no markup, at least where scripts run.
const RAW = /<(script|style|textarea|noscript)\b[^>]*>[\s\S]*?<\/\1>/;
const TAGS = new RegExp(`${RAW.source}|${OPTIONAL}`, 'g');

// Where a link leads, what a page says of itself in its head and what it hands to scripts keep their marks, for whoever looks
// for them without reading HTML.
const ATTRIBUTES =
  'class|lang|hreflang|type(?=="[a-z]+")|scope|role|tabindex|loading|width|height|aria-(?:hidden|current|label)|data-label';
// Within a tag: between quotation marks no other stands.
const QUOTED = new RegExp(`(?<=<[a-z][^<>]*)(\\s(?:${ATTRIBUTES})=)"([^\\s"'\`=<>]+)"(?=[\\s>])`, 'g');

/** `html` is a whole page; what a browser makes of it stays the same, node by node. */
export const shortMarkup = (html: string): string =>
  html.replace(TAGS, (found, raw: string | undefined) => (raw ? found : '')).replace(QUOTED, '$1$2');
