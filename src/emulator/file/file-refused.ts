/** Why a file is not opened; the sentence for people is the caller's. */
export type FileRefusal =
  /** No zip package, or one without a workbook. */
  | "not-a-workbook"
  /** A compound file (OLE) with an encrypted package: it has a password to open. */
  | "encrypted"
  /** A compound file with a workbook of Excel 97-2003, whatever its name says. */
  | "old-format"
  /** Beyond the stated limits; see `limits.ts`. */
  | "too-large"
  /** A package with parts that cannot be read. */
  | "damaged";

export class FileRefused extends Error {
  /** `detail`: for the developer, in English: the part and what is wrong with it. */
  constructor(
    readonly reason: FileRefusal,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = "FileRefused";
  }
}
