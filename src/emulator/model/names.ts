/** Defined names, of the workbook and of single sheets. Names are compared without case. */
import type { DefinedName, SheetId } from "./types";

export class DefinedNames {
  private readonly names = new Map<string, DefinedName>();

  all(): DefinedName[] {
    return [...this.names.values()];
  }

  /** The name of exactly this scope (null: the workbook), or null. */
  get(name: string, scope: SheetId | null): DefinedName | null {
    return this.names.get(key(name, scope)) ?? null;
  }

  /** Without journal; `Workbook.setName` is the way for changes. */
  set(name: DefinedName): void {
    this.names.set(key(name.name, name.scope), name);
  }

  delete(name: string, scope: SheetId | null): void {
    this.names.delete(key(name, scope));
  }
}

const key = (name: string, scope: SheetId | null): string => `${scope ?? ""}!${name.toLowerCase()}`;

/** Text that can be a name: no cell reference, no space, begins with a letter, "_" or "\". */
export function isNameText(text: string): boolean {
  return (
    text.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) &&
    !/^[A-Za-z]{1,3}\d{1,7}$/.test(text) &&
    !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(text)
  );
}
