/** Web pages: the article as text, the page's own frame left out. */

import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { foldText } from '#language/fold/script-fold.ts';
import { form } from '#language/rules/form.ts';
import { IntakeFault, type Original } from '../original.ts';
import { findArticle, withoutLinks } from './article.ts';
import { linesOf, numberLists } from './hast-text.ts';

/**
 * The text of a page that was saved from a browser or a server, already decoded. Nothing is fetched and nothing is
 * run: images, frames, scripts and styles are left out.
 * @throws IntakeFault where no sentence is on it
 */
export function readHtml(html: string): Original {
  const page = fromHtml(html);
  numberLists(page);
  const lines = linesOf(findArticle(page));
  if (lines.length === 0)
    throw new IntakeFault(
      'intake/no-text',
      'no text is on the page; it may be drawn by a script',
      'Save the page from the browser once it is shown, or copy its text into a .txt file',
    );
  const title = pageTitle(page);
  const head = lines.slice(0, 30);
  // 关于印发某方案的通知 over an article that shows the title of the 方案 alone
  const titled = head.filter((line) => isTitle(line) && (ABOUT.test(line) || !ABOUT.test(title)));
  const isThere = title === '' || titled.length > 0 || squeeze(head.join('')).includes(squeeze(title));
  const above = isThere && title === '' && !head.some(isTitle) ? titleAbove(page, lines[0] as string) : [];
  return {
    form: 'html',
    text: `${[...(isThere ? above : [title]), ...lines].join('\n')}\n`,
    pages: null,
    warnings: [],
  };
}

/** Lines of a page between its title and its article, where they stand in elements of their own. */
const NEAR = 8;

/** The title that a page sets over its article, with its number and what else stands between; none where nothing near is one. */
function titleAbove(page: Root, first: string): string[] {
  const lines = linesOf(withoutLinks(page));
  const end = lines.indexOf(first);
  const over = lines.slice(Math.max(0, end - NEAR), Math.max(0, end));
  const title = over.findLastIndex(
    (line) => isTitle(line) && (ABOUT.test(line) || line.includes('《')) && !/[>»]/.test(line),
  );
  return title < 0 ? [] : over.slice(title);
}

const ABOUT = /关于|關於/;
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The first heading of the page, or its title without the site's name: `…的通知_某某市人民政府` → `…的通知`. */
function pageTitle(page: Root): string {
  const text = (tag: string): string => {
    const found = find(page, tag);
    return found ? linesOf({ type: 'root', children: found.children } as Root).join('') : '';
  };
  const heading = text('h1');
  if (isTitle(heading)) return heading;
  const element = find(page, 'title');
  const whole = element?.children.map((child) => (child.type === 'text' ? child.value : '')).join('') ?? '';
  const part = whole.split(/\s*[_|｜—–-]+\s*/u)[0]?.trim() ?? '';
  return isTitle(part) ? part : '';
}

/** 关于…的通知（试行）, in either script. */
const isTitle = (words: string): boolean => TITLE.test(foldText(words)) || EXPLAINS.test(words);
/** 《某方案》政策解读, 关于《某公告》的解读, 《某办法》答记者问: of an article about a text. */
const EXPLAINS = /^(?:关于)?《[^《》]{4,80}》[^《》。]{0,8}(?:解读|[问答]\p{Script=Han}{0,3}[问答])$/u;
const TITLE = form(String.raw`{pageTitle}(?:\([^)]*\))?$`);

function find(node: Nodes, tag: string): Element | null {
  if (node.type === 'element' && node.tagName === tag) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = find(child, tag);
    if (found) return found;
  }
  return null;
}
