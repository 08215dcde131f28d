/** A workbook that cannot be put into its file; the message is for the developer, in English. */
export class FileNotWritten extends Error {
  /** `step`: what was being written, for example "DeleteSheet"; `place`: the sheet or the part it was for. */
  constructor(
    readonly step: string,
    readonly place: string,
    readonly detail: string,
  ) {
    super(`${step} (${place}): ${detail}`);
    this.name = "FileNotWritten";
  }
}
