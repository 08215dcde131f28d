/** No component holds a sentence: words live in language/ and core/messages, a file per language. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const PANE = path.resolve(__dirname, "../../../src/pane");

/** Attributes whose text a user reads or hears. */
const SPOKEN = /^(aria-label|aria-description|title|label|placeholder|content|alt|sentence|aside)$/;

/** Texts in a component that a user could read: Chinese anywhere, text between tags, spoken attributes, sentences. */
function readableLiterals(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  // Words for developers, inside an error that is made or thrown.
  const isError = (node: ts.Node): boolean =>
    ts.isThrowStatement(node) || (ts.isNewExpression(node) && /(Error|Failed)$/.test(node.expression.getText(source)));
  const isInError = (node: ts.Node): boolean =>
    node.parent !== undefined && (isError(node.parent) || isInError(node.parent));
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)) {
      const isImport = ts.isImportDeclaration(node.parent);
      const attribute = ts.isJsxAttribute(node.parent) ? node.parent.name.getText(source) : "";
      const isSentence = /\p{L}{2,}\s+\p{L}{2,}/u.test(node.text);
      const isReadable = SPOKEN.test(attribute) || /\p{Script=Han}/u.test(node.text) || isSentence;
      if (!isImport && isReadable && !isInError(node)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = (readdirSync(PANE, { recursive: true, encoding: "utf8" }) as string[]).filter(
  (file) =>
    /\.tsx?$/.test(file) && !file.endsWith(".d.ts") && !file.endsWith(".styles.ts") && !file.startsWith("language"),
);

test("there are components to look at", () => expect(files.length).toBeGreaterThan(30));

test.each(files)("%s holds no sentence", (file) => {
  expect(readableLiterals(file, readFileSync(path.join(PANE, file), "utf8"))).toEqual([]);
});

test.each([
  ["text between tags", "const a = <p>Refresh</p>;", ["Refresh"]],
  ["a spoken attribute", 'const a = <p title="Refresh" />;', ["Refresh"]],
  ["a sentence in an expression", 'const a = <p>{"Press it now"}</p>;', ["Press it now"]],
  ["Chinese in a template", "const a = `刷新`;", ["刷新"]],
  [
    "an identifier, a class and an import are none",
    'import x from "a b"; const a = <p className="x" key={"month"} />;',
    [],
  ],
])("the check itself sees %s", (_, text, expected) => {
  expect(readableLiterals("a.tsx", text)).toEqual(expected);
});
