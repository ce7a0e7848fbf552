import { expect, test } from 'vitest';
import { quoteDirectives } from '#site/notes/directives.ts';

const transform = (node: object, path = 'content/notes/x.hant.mdx') => {
  const tree = { type: 'root', children: [node] };
  quoteDirectives()(tree, { path });
  return tree.children[0];
};
const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });

test.each([
  ['textDirective', 'clause', 'mdxJsxTextElement', 'QuotedClause'],
  ['textDirective', 'borrowed', 'mdxJsxTextElement', 'BorrowedShare'],
  ['leafDirective', 'group', 'mdxJsxFlowElement', 'QuotedGroup'],
  ['leafDirective', 'indicator', 'mdxJsxFlowElement', 'QuotedIndicator'],
])('%s :%s becomes %s <%s> in the language of the file', (type, name, element, component) => {
  expect(transform({ type, name, attributes: { id: 'd/1' }, children: [] })).toEqual({
    type: element,
    name: component,
    attributes: [attribute('locale', 'hant'), attribute('id', 'd/1')],
    children: [],
  });
});

test('a colon that is no directive of ours stays as typed', () => {
  const node = { type: 'textDirective', name: 'other', attributes: {}, children: [] };
  expect(transform({ ...node })).toEqual(node);
});
