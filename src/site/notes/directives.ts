/**
 * Quotations of live data in notes, as Markdown directives:
 *
 *     :clause[每万常住人口拥有全科医生]{id=DOCUMENT/PATH}   words of a clause, linked
 *     :borrowed{document=A from=B}                          share of A that stands verbatim in B
 *     ::group{id=GROUP}   ::indicator{id=INDICATOR}         a row of a comparison, an indicator
 *
 * They become components that look the id up when the page is built and stop the build when the id or
 * the quoted words no longer exist. The language of a note is in its file name: `NAME.hant.mdx`.
 */
import { visit } from 'unist-util-visit';

const COMPONENTS: Readonly<Record<string, string>> = {
  clause: 'QuotedClause',
  borrowed: 'BorrowedShare',
  group: 'QuotedGroup',
  indicator: 'QuotedIndicator',
};

/** The part of a directive node (mdast-util-directive) that is read here. */
interface DirectiveNode {
  type: string;
  name?: string;
  attributes?: unknown;
  children: unknown[];
}

/** A remark plugin; a directive that is none of ours is left to read as it was typed. */
export function quoteDirectives() {
  return (tree: unknown, file: { readonly path?: string }): void => {
    const locale = /\.(hans|hant|en)\.mdx$/.exec(file.path ?? '')?.[1] ?? 'hans';
    visit(tree as Parameters<typeof visit>[0], (unknownNode) => {
      const node = unknownNode as unknown as DirectiveNode;
      if (node.type !== 'textDirective' && node.type !== 'leafDirective') return;
      const component = COMPONENTS[node.name ?? ''];
      if (component === undefined) return;
      const given = Object.entries((node.attributes ?? {}) as Record<string, string>);
      node.attributes = [['locale', locale] as const, ...given].map(([name, value]) => ({
        type: 'mdxJsxAttribute',
        name,
        value,
      }));
      node.name = component;
      node.type = node.type === 'textDirective' ? 'mdxJsxTextElement' : 'mdxJsxFlowElement';
    });
  };
}
