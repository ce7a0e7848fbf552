/** Small faults that could be made in a source file: each is one stretch of its text and what stands there instead. */
import ts from 'typescript';

export interface Mutant {
  /** From the project's folder: `src/io/write/lock.ts`. */
  readonly file: string;
  readonly line: number;
  readonly kind: 'condition' | 'operator' | 'literal' | 'statement';
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly becomes: string;
}

/** What an operator is taken for. */
const SWAPPED: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.QuestionQuestionToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
};

/** Every mutant of a file. Types, imports, and words that only people read are left alone. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (kind: Mutant['kind'], node: ts.Node, becomes: string, start = node.getStart(source)): void => {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const was = text.slice(start, node.end);
    if (was !== becomes) mutants.push({ file, line: line + 1, kind, start, end: node.end, was, becomes });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (isForPeople(node) || isSample(node)) return;
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) bothWays(node.expression);
    if (ts.isConditionalExpression(node)) bothWays(node.condition);
    if (ts.isBinaryExpression(node)) swap(node.operatorToken);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add('operator', node, `(${node.operand.getText(source)})`);
    literal(node);
    if (ts.isExpressionStatement(node) && !ts.isYieldExpression(node.expression)) add('statement', node, ';');
    if (ts.isThrowStatement(node)) add('statement', node, ';');
    ts.forEachChild(node, visit);
  };
  const bothWays = (condition: ts.Expression): void => {
    add('condition', condition, 'true');
    // A loop that never ends says nothing but that it takes long.
    if (ts.isWhileStatement(condition.parent)) mutants.pop();
    add('condition', condition, 'false');
  };
  const swap = (token: ts.Node): void => {
    const becomes = SWAPPED[token.kind];
    if (becomes !== undefined) add('operator', token, becomes);
  };
  const literal = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.TrueKeyword) add('literal', node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add('literal', node, 'true');
    if (ts.isNumericLiteral(node)) add('literal', node, String(Number(node.text.replaceAll('_', '')) + 1));
    if (ts.isRegularExpressionLiteral(node)) {
      const pattern = node.getText(source);
      if (pattern.startsWith('/^')) add('literal', node, `/${pattern.slice(2)}`);
      if (/\$\/[a-z]*$/.test(pattern)) add('literal', node, pattern.replace(/\$(\/[a-z]*)$/, '$1'));
      if (/[^\\]\+/.test(pattern)) add('literal', node, pattern.replace(/([^\\])\+/, '$1'));
    }
    if (ts.isStringLiteral(node) && !ts.isPropertyAssignment(node.parent) && !PROSE.test(node.text))
      add('literal', node, node.text === '' ? "'mutant'" : "''");
  };
  visit(source);
  return mutants;
}

/** An English sentence. */
const PROSE = /[A-Za-z]{2} [a-z]/;

/** Messages, hints and the words of errors: whatever they say, the program does the same. */
function isForPeople(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return /^(?:message|hint)$/.test(node.name.getText());
  return ts.isNewExpression(node) && /(?:Error|Fault)$/.test(node.expression.getText());
}

/** What a rule holds for and what only looks like it: its tests stand beside it. */
const isSample = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && /^(?:holds|not|samples)$/.test(node.name.getText());

/** The source of a file with the fault in it. */
export const mutate = (
  text: string,
  { start, end, becomes }: Pick<Mutant, 'start' | 'end' | 'becomes'>,
): string => text.slice(0, start) + becomes + text.slice(end);

/** What tells a mutant from others of its file, wherever its lines come to stand: `src/io/write/lock.ts: a === b → a !== b`. */
export const nameOf = (mutant: Mutant, text: string): string => {
  const first = text.lastIndexOf('\n', mutant.start - 1) + 1;
  const last = text.indexOf('\n', mutant.end);
  const line = text.slice(first, last < 0 ? undefined : last);
  const mutated = mutate(line, {
    start: mutant.start - first,
    end: mutant.end - first,
    becomes: mutant.becomes,
  });
  const short = (words: string) => words.replace(/\s+/g, ' ').trim();
  return `${mutant.file}: ${short(line)} → ${short(mutated)}`;
};
