/** Finds lists of Chinese words in patterns: (?:加强|推进|完善). */
import ts from 'typescript';

const HAN = /\p{Script=Han}/u;

/** The most alternatives with Chinese characters that one group of a pattern holds. */
export function longestList(pattern: string): number {
  const open = [{ words: 0, han: false }];
  let longest = 0;
  let inClass = false;
  const close = (): void => {
    const group = open.pop();
    longest = Math.max(longest, (group?.words ?? 0) + (group?.han ? 1 : 0));
  };
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i] as string;
    const group = open.at(-1);
    if (sign === '\\') i++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') open.push({ words: 0, han: false });
    else if (sign === ')' && open.length > 1) close();
    else if (group && sign === '|') {
      if (group.han) group.words++;
      group.han = false;
    } else if (group && HAN.test(sign)) group.han = true;
  }
  while (open.length > 0) close();
  return longest;
}

/** Patterns of a source, whether literals, strings or templates, and named arrays of words, that hold `least` words. */
export function wordLists(file: string, source: string, least = 3): { line: number; text: string }[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const text = patternOf(node);
    const isList = text?.includes('|') && longestList(text) >= least;
    const words =
      ts.isArrayLiteralExpression(node) && ts.isVariableDeclaration(node.parent)
        ? node.elements.filter((one) => ts.isStringLiteral(one) && /^\p{Script=Han}+$/u.test(one.text))
        : [];
    if (isList || words.length >= least)
      found.push({
        line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        text: node.getText(),
      });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function patternOf(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/'));
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.getText().slice(1, -1);
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ');
  return null;
}
