/** A person's edits of a saved workbook, made with the xlsx library alone: past everything of ours. */
import { readFileSync, writeFileSync } from "node:fs";
import { excelize } from "./make-book";

type Book = Extract<Awaited<ReturnType<typeof open>>, object>;

async function open(file: string) {
  const book = (await excelize()).OpenReader(new Uint8Array(readFileSync(file)));
  if (book.error !== null) throw new Error(book.error);
  return book;
}

const check = ({ error }: { readonly error: string | null }): void => {
  if (error !== null) throw new Error(error);
};

/** What a person does to a sheet, in places as she names them. */
export interface Hand {
  readonly type: (sheet: string, cell: string, value: string | number) => void;
  readonly insertColumns: (sheet: string, column: string, count: number) => void;
  /** Deletes columns that are all a defined name refers to. */
  readonly deleteBlock: (sheet: string, first: string, count: number, name: string) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
}

/** Edits the file in place. */
export async function byHand(file: string, edit: (hand: Hand) => void): Promise<void> {
  const book: Book = await open(file);
  edit({
    type: (sheet, cell, value) =>
      check(typeof value === "number" ? book.SetCellInt(sheet, cell, value) : book.SetCellStr(sheet, cell, value)),
    insertColumns: (sheet, column, count) => check(book.InsertCols(sheet, column, count)),
    deleteBlock: (sheet, first, count, name) => {
      for (let at = 0; at < count; at += 1) check(book.RemoveCol(sheet, first));
      // The library lets the name shrink onto the column before; Excel leaves it without cells.
      check(book.DeleteDefinedName({ Name: name }));
      check(book.SetDefinedName({ Name: name, RefersTo: `${sheet}!#REF!` }));
    },
    deleteSheet: (sheet) => check(book.DeleteSheet(sheet)),
    renameSheet: (sheet, name) => check(book.SetSheetName(sheet, name)),
  });
  const { buffer, error } = book.WriteToBuffer();
  check({ error });
  writeFileSync(file, new Uint8Array(buffer as Uint8Array));
}
