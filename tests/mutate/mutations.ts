/** Every small change of the rules that ought to be noticed: comparisons, weights, thresholds, minima, and, or. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface Mutation {
  /** From the root of the project. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The whole file with the change. */
  readonly text: string;
}

const COMPARISONS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
  [ts.SyntaxKind.AsteriskToken, "/"],
  [ts.SyntaxKind.SlashToken, "*"],
]);

interface Change {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** The change of a node itself; null: it is left as it is. */
function changeOf(node: ts.Node, source: ts.SourceFile): Change | null {
  if (ts.isBinaryExpression(node)) {
    const { operatorToken } = node;
    const after = COMPARISONS.get(operatorToken.kind);
    return after === undefined ? null : { start: operatorToken.getStart(source), end: operatorToken.end, after };
  }
  if (ts.isNumericLiteral(node) && !isIndex(node)) {
    const number = Number(node.text.replaceAll("_", ""));
    return { start: node.getStart(source), end: node.end, after: String(number + 1) };
  }
  if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === "Math") {
    const after = { min: "max", max: "min", ceil: "floor", floor: "ceil" }[node.name.text];
    return after === undefined ? null : { start: node.name.getStart(source), end: node.name.end, after };
  }
  return null;
}

/** `rows[0]`, `slice(-1)`, `at(-1)`: ways to an item, no number of the plan's. */
function isIndex({ parent }: ts.NumericLiteral): boolean {
  return (
    ts.isElementAccessExpression(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isPrefixUnaryExpression(parent) && ts.isCallExpression(parent.parent))
  );
}

/** Every mutation of a file, in the order of its text. Types and imports are no part of what runs. */
export function mutationsOf(root: string, file: string): Mutation[] {
  const text = readFileSync(path.join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    const change = changeOf(node, source);
    if (change !== null) {
      const { start, end, after } = change;
      found.push({
        file,
        line: source.getLineAndCharacterOfPosition(start).line + 1,
        before: text.slice(start, end),
        after,
        text: `${text.slice(0, start)}${after}${text.slice(end)}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
