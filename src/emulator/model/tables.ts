/** Table names are unique in the workbook, among names too; a duplicate is a bare InvalidArgument (issue 551). */
import { ModelRefusal } from "./errors";
import { isNameText, type DefinedNames } from "./names";
import type { Table } from "./types";

/** The wanted name, or a free one ("Table1") for null. @throws ModelRefusal InvalidArgument */
export function requireTableName(wanted: string | null, tables: readonly Table[], names: DefinedNames): string {
  const taken = (name: string): boolean =>
    tables.some((table) => table.name.toLowerCase() === name.toLowerCase()) || names.get(name, null) !== null;
  if (wanted !== null) {
    if (!isNameText(wanted) || taken(wanted))
      throw new ModelRefusal("InvalidArgument", `"${wanted}" cannot be the name of a table.`);
    return wanted;
  }
  let number = tables.length + 1;
  while (taken(`Table${number}`)) number += 1;
  return `Table${number}`;
}
