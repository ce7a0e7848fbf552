import { visit } from 'unist-util-visit';

// A line may be broken anywhere in Chinese prose, and the break means nothing: a space there would show.
const BREAK_AFTER_CHINESE = /(?<=[\p{Script=Han}，。、；：！？）》〉」』”’…—])[ \t]*\n[ \t]*/gu;
const BREAK_BEFORE_CHINESE = /[ \t]*\n[ \t]*(?=[\p{Script=Han}（《〈「『“‘])/gu;

/** A remark plugin: lines of Chinese prose are joined without a space. */
export function joinChineseLines() {
  return (tree: unknown): void => {
    visit(tree as Parameters<typeof visit>[0], (unknownNode) => {
      const node = unknownNode as unknown as { type: string; value?: string };
      if (node.type === 'text' && node.value !== undefined)
        node.value = node.value.replace(BREAK_AFTER_CHINESE, '').replace(BREAK_BEFORE_CHINESE, '');
    });
  };
}
