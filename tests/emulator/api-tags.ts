/** The "[Api set: ExcelApi x.y]" tags of @types/office-js, by "Type.member", read from the syntax tree. */
import { readFileSync } from "node:fs";
import ts from "typescript";

export interface TaggedMember {
  readonly type: string;
  readonly member: string;
  /** Version of ExcelApi it appeared in, or null when the tag names another set (desktop, online, preview). */
  readonly version: string | null;
  readonly isReadonly: boolean;
}

/** Members of all classes of the namespace Excel. A member without a tag has its class's. */
export function taggedMembers(): readonly TaggedMember[] {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: TaggedMember[] = [];
  ts.forEachChild(source, function visit(node) {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body) ts.forEachChild(node.body, visit);
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const ofClass = versionOf(node);
    for (const member of node.members) {
      if (!member.name || !ts.isIdentifier(member.name)) continue;
      const own = versionOf(member);
      found.push({
        type: node.name.text,
        member: member.name.text,
        version: own === undefined ? (ofClass ?? null) : own,
        isReadonly: (ts.getCombinedModifierFlags(member as ts.Declaration) & ts.ModifierFlags.Readonly) !== 0,
      });
    }
  });
  return found;
}

/** undefined: no tag. null: a tag of another set. */
function versionOf(node: ts.Node): string | null | undefined {
  const text = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  const tags = [...text.matchAll(/\[Api set: ([^\]]+)\]/g)];
  const tag = tags.at(-1)?.[1];
  if (tag === undefined) return undefined;
  return /^ExcelApi (\d+\.\d+)/.exec(tag)?.[1] ?? null;
}
