/** A saved file that is not what it should be: it is never handed out. */
export class FileLoss extends Error {
  /** What differs, in English, for the developer; the first few. */
  constructor(readonly differences: readonly string[]) {
    super(differences.join("; "));
    this.name = "FileLoss";
  }
}
