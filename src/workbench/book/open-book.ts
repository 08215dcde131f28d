/** Opening and saving .xlsx in the browser. Nothing leaves the page. */
import { FileRefused, type FileRefusal } from "../../emulator/file/file-refused";
import { FileLoss } from "../../emulator/file/file-loss";
import { openWorkbookFile } from "../../emulator/file/workbook-file";
import type { Workbook } from "../../emulator/model/workbook";

/** Why a file is not opened. */
export type OpenRefusal = FileRefusal;

export class OpenRefused extends Error {
  constructor(readonly reason: OpenRefusal) {
    super(reason);
    this.name = "OpenRefused";
  }
}

export interface OpenBook {
  readonly name: string;
  readonly workbook: Workbook;
  /** The file as it stands now; refused where writing would lose something. */
  save(): { readonly bytes: Uint8Array } | { readonly refused: string };
}

/** @throws OpenRefused */
export function openBook(name: string, bytes: Uint8Array): OpenBook {
  const { workbook, save } = opened(name, bytes);
  workbook.entryYear = new Date().getFullYear();
  return {
    name,
    workbook,
    save: () => {
      try {
        return { bytes: save() };
      } catch (thrown) {
        if (thrown instanceof FileLoss) return { refused: thrown.message };
        throw thrown;
      }
    },
  };
}

function opened(name: string, bytes: Uint8Array): ReturnType<typeof openWorkbookFile> {
  try {
    return openWorkbookFile(bytes, name);
  } catch (thrown) {
    if (thrown instanceof FileRefused) throw new OpenRefused(thrown.reason);
    throw thrown;
  }
}
