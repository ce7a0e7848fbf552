/** The little of XML that files of Word need: a tree without entities, so that nothing outside is ever read. */

import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { IntakeFault } from '../original.ts';

export type XmlElement = Element;

/**
 * The root element of an XML text.
 * @throws IntakeFault where it is not well formed, or declares a document type (entities could name other files)
 */
export function parseXml(text: string): XmlElement {
  if (/<!DOCTYPE/i.test(text.slice(0, 10_000)))
    throw new IntakeFault(
      'intake/damaged',
      'it declares XML entities, which Word never does',
      'Check where it comes from',
    );
  try {
    const root = fromXml(text).children.find((child) => child.type === 'element');
    if (root) return root;
  } catch {
    // Said below.
  }
  throw new IntakeFault('intake/damaged', 'its XML is damaged', 'Open it in Word and save it again');
}

export const childrenOf = (element: XmlElement | null, name: string): XmlElement[] =>
  (element?.children ?? [])
    .filter((child) => child.type === 'element')
    .filter((child) => child.name === name);

export const childOf = (element: XmlElement | null, name: string): XmlElement | null =>
  childrenOf(element, name)[0] ?? null;

export const attribute = (element: XmlElement | null, name: string): string | null =>
  element?.attributes[name] ?? null;
