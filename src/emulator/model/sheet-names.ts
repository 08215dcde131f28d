/** What a sheet may be called (EXCEL-PLATFORM 3.5), and how sheets are told apart inside. */
import { ModelRefusal } from "./errors";
import type { SheetId } from "./types";

/** @throws ModelRefusal InvalidArgument for a bad name, ItemAlreadyExists for a taken one. */
export function requireSheetName(name: string, others: readonly { readonly name: string }[]): void {
  const bad =
    name === "" ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (bad) throw new ModelRefusal("InvalidArgument", `"${name}" cannot be the name of a sheet.`);
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new ModelRefusal("ItemAlreadyExists", `A sheet is already called "${name}".`);
  }
}

/** Ids look as Excel's do; they are made of a running number, so that runs are repeatable. */
export function sheetId(number: number): SheetId {
  return `{00000000-0001-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}
