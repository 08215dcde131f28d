/** A workbook on disk, opened in the emulated Excel with the real office.js in front of it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Language } from "../core/domain/language";
import type { WorkbookGateway } from "../core/workbook-gateway";
import { ExcelHost, installOffice } from "../emulator";
import { FileRefused } from "../emulator/file/file-refused";
import { FileLoss } from "../emulator/file/file-loss";
import { openWorkbookFile, type WorkbookFile } from "../emulator/file/workbook-file";
import { createExcelGateway } from "../excel";
import type { WireReport } from "./refresh-report";
import { cellText } from "./cells";
import { Stop, type Terminal } from "./terminal";
import { wordsOf } from "./words";

export interface OpenBook {
  readonly gateway: WorkbookGateway;
  /** The file as it stands now. @throws Stop when writing it would lose something else */
  save(): Uint8Array;
  /** What has gone to Excel and come back so far. */
  wire(): WireReport;
  close(): void;
}

/** @throws Stop when there is no such file or it cannot be used */
export async function openBook(input: string, language: Language, terminal: Terminal): Promise<OpenBook> {
  const file = opened(input, await bytesOf(input, language), language);
  tellDamaged(file, language, terminal);
  file.workbook.entryYear = new Date().getFullYear();
  const host = new ExcelHost(file.workbook, { displayLanguage: language });
  const uninstall = installOffice(host);
  return {
    gateway: createExcelGateway(),
    save: () => {
      try {
        return file.save();
      } catch (thrown) {
        if (thrown instanceof FileLoss) throw new Stop(wordsOf(language).notKept(thrown.message));
        throw thrown;
      }
    },
    wire: () => {
      const { syncs, writes, bytesOut, bytesIn } = host.log.totals();
      return { syncs, writes, bytesOut, bytesIn };
    },
    close: uninstall,
  };
}

/** How many places are named. */
const MOST_PLACES = 5;

/** Cells that cannot be read are told with their places; the rest of the workbook is read as it is. */
function tellDamaged({ workbook: { damagedCells } }: WorkbookFile, language: Language, terminal: Terminal): void {
  if (damagedCells.length === 0) return;
  const places = damagedCells.slice(0, MOST_PLACES).flatMap((cell) => cellText(cell) ?? []);
  terminal.err(`${wordsOf(language).damagedCells(damagedCells.length, places)}\n`);
}

async function bytesOf(input: string, language: Language): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(input));
  } catch (thrown) {
    const isMissing = typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ENOENT";
    throw new Stop(wordsOf(language).troubles[isMissing ? "missing" : "unreadable"](input));
  }
}

function opened(input: string, bytes: Uint8Array, language: Language): WorkbookFile {
  try {
    return openWorkbookFile(bytes, path.basename(input));
  } catch (thrown) {
    if (thrown instanceof FileRefused) throw new Stop(wordsOf(language).troubles[thrown.reason](input));
    throw thrown;
  }
}
