/** Which members of the namespace Excel some TypeScript files use, found through the types of their expressions. */
import path from "node:path";
import ts from "typescript";

export interface UsedMember {
  readonly type: string;
  readonly member: string;
  /** "src/excel/read.ts:12" */
  readonly place: string;
}

const root = path.resolve(__dirname, "../..");

/**
 * Compiles the .ts and .tsx files of folders below the project's root. What it returns tells the members used in some
 * of those folders.
 */
export function membersUsed(folders: readonly string[]): (folders: readonly string[]) => readonly UsedMember[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const filesOf = (folder: string): string[] => ts.sys.readDirectory(path.join(root, folder), [".ts", ".tsx"]);
  const program = ts.createProgram(folders.flatMap(filesOf), { ...options, types: ["office-js"], noEmit: true });
  const checker = program.getTypeChecker();
  return (of) => {
    const finder = new Finder(checker);
    for (const file of of.flatMap(filesOf)) {
      const source = program.getSourceFile(file);
      if (source) finder.search(source);
    }
    return finder.found;
  };
}

class Finder {
  readonly found: UsedMember[] = [];

  constructor(private readonly checker: ts.TypeChecker) {}

  search(source: ts.SourceFile): void {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) this.note(node.expression, node.name.text, node);
      if (ts.isObjectBindingPattern(node)) this.searchPattern(node);
      if (ts.isCallExpression(node)) this.searchCall(node);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }

  /** `const { font, fill } = range.format`. */
  private searchPattern(pattern: ts.ObjectBindingPattern): void {
    for (const { propertyName, name } of pattern.elements) {
      const key = propertyName ?? name;
      if (ts.isIdentifier(key)) this.noteType(this.checker.getTypeAtLocation(pattern), key.text, pattern);
    }
  }

  private searchCall(call: ts.CallExpression): void {
    if (!ts.isPropertyAccessExpression(call.expression)) return;
    const [argument] = call.arguments;
    const receiver = this.checker.getTypeAtLocation(call.expression.expression);
    if (call.expression.name.text === "load") this.searchLoad(call, receiver, argument);
    if (call.expression.name.text === "set" && argument && ts.isObjectLiteralExpression(argument)) {
      for (const { name } of argument.properties)
        if (name && ts.isIdentifier(name)) this.noteType(receiver, name.text, call);
    }
  }

  /** `range.load("values,format/fill/color")` and `range.load(["values"])`. */
  private searchLoad(call: ts.CallExpression, receiver: ts.Type, argument: ts.Expression | undefined): void {
    const literals = !argument ? [] : ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument];
    for (const literal of literals) {
      if (!ts.isStringLiteralLike(literal)) continue;
      for (const property of literal.text.split(",")) this.notePath(receiver, property.trim().split("/"), call);
    }
  }

  private notePath(start: ts.Type, parts: readonly string[], node: ts.Node): void {
    let type: ts.Type | undefined = start;
    for (const part of parts) {
      const property: ts.Symbol | undefined = type && this.checker.getPropertyOfType(type.getNonNullableType(), part);
      if (!type || !property) return;
      this.noteType(type, part, node);
      const next = this.checker.getTypeOfSymbolAtLocation(property, node);
      type = part === "items" ? this.checker.getIndexTypeOfType(next, ts.IndexKind.Number) : next;
    }
  }

  private note(expression: ts.Expression, member: string, node: ts.Node): void {
    this.noteType(this.checker.getTypeAtLocation(expression), member, node);
  }

  private noteType(given: ts.Type, member: string, node: ts.Node): void {
    const parts = given.isUnion() ? given.types : [given];
    for (const type of parts.map((part) => this.checker.getApparentType(part.getNonNullableType()))) {
      const symbol = type.getSymbol();
      const declaration = symbol?.declarations?.find(ts.isClassDeclaration);
      if (!symbol || !declaration || !isInExcel(declaration)) continue;
      const source = node.getSourceFile();
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      this.found.push({ type: symbol.name, member, place: `${path.relative(root, source.fileName)}:${line}` });
    }
  }
}

const isInExcel = (node: ts.Node): boolean =>
  ts.isModuleBlock(node.parent) &&
  ts.isModuleDeclaration(node.parent.parent) &&
  node.parent.parent.name.text === "Excel";
