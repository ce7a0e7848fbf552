/**
 * The part of a web page that is the document: where the sentences are. Pages of governments name their
 * containers in a hundred ways, so nothing is asked of names but what HTML itself says (nav, header, footer).
 */
import type { Element, Nodes, Parents, Root } from 'hast';
import { isPageFrame } from '#language/page-frame.ts';
import { isHidden, linesOf } from './hast-text.ts';

const isElement = (node: Nodes): node is Element => node.type === 'element';

/** Share of the page's sentences that the chosen part must hold. */
const ENOUGH = 0.9;

/** The smallest element that holds nearly all sentences of a page, with the page's navigation left out. */
export function findArticle(page: Root): Parents {
  const whole = withoutFrame(page);
  const total = weightOf(whole);
  let chosen: Parents = whole;
  if (total === 0) return whole;
  for (;;) {
    const inner = elementsOf(chosen)
      .map((child) => ({ child, weight: weightOf(child) }))
      .sort((a, b) => b.weight - a.weight)[0];
    if (!inner || inner.weight < total * ENOUGH) return chosen;
    // A single paragraph or table that holds all is not the article; what holds it is.
    if (/^(?:p|table|tbody|tr|ul|ol|span|font|strong|b)$/.test(inner.child.tagName)) return chosen;
    chosen = inner.child;
  }
}

/** Characters in lines that read as sentences and are not links. */
function weightOf(node: Parents): number {
  let weight = 0;
  for (const line of linesOf(withoutLinks(node))) {
    if (isPageFrame(line)) continue;
    if (
      /[。；]|^\||^第[\d一二三四五六七八九十百零〇]+[章条節节條]|^[（(]?[一二三四五六七八九十\d]+[）)、.．]/u.test(
        line,
      )
    )
      weight += line.length;
  }
  return weight;
}

/** Without the words of its links, of which menus and lists of other texts are made. */
export function withoutLinks(node: Parents): Parents {
  return prune(node, ({ tagName }) => tagName === 'a');
}

/** Without what HTML calls navigation, and what is hidden. */
function withoutFrame(page: Root): Parents {
  return prune(
    page,
    (element) =>
      isHidden(element) ||
      /^(?:nav|footer|aside|form)$/.test(element.tagName) ||
      /^(?:navigation|banner|contentinfo|search|complementary)$/.test(String(element.properties.role ?? '')),
  );
}

const elementsOf = (node: Parents): Element[] =>
  (node.children as Nodes[]).filter((child) => isElement(child));

function prune<Tree extends Parents>(node: Tree, drop: (element: Element) => boolean): Tree {
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (!isElement(child)) return [child];
    return drop(child) ? [] : [prune(child, drop)];
  });
  return { ...node, children };
}
