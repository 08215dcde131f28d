/** `undo`: puts back what stood in the workbook before the last run, whoever made that run. */
import { faultSentence } from "../core/messages";
import { GatewayError, type UndoReceipt, type WorkbookGateway } from "../core/workbook-gateway";
import type { Language } from "../core/domain/language";
import { openBook } from "./open-book";
import { parseUndo, type UndoOptions } from "./options";
import { saveFiles } from "./save-file";
import { ended, Stop, type Terminal } from "./terminal";
import { wordsOf } from "./words";

/** Returns the exit code: 0 done, 1 the input cannot be used, 2 wrong usage. */
export async function undoCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseUndo(args, terminal);
  return typeof options === "number" ? options : ended(() => undo(options, terminal), terminal);
}

async function undo({ input, out, language }: UndoOptions, terminal: Terminal): Promise<void> {
  const book = await openBook(input, language, terminal);
  try {
    const { cells, sheets, conflicts } = await undone(book.gateway, language);
    await saveFiles([{ file: out, content: book.save() }], language);
    const words = wordsOf(language);
    const lines = [
      words.undone(cells, sheets.length),
      ...(conflicts.length > 0 ? [words.conflicts(conflicts)] : []),
      words.written(out),
    ];
    terminal.out(`${lines.join("\n")}\n`);
  } finally {
    book.close();
  }
}

async function undone(gateway: WorkbookGateway, language: Language): Promise<UndoReceipt> {
  try {
    return await gateway.undo();
  } catch (thrown) {
    if (thrown instanceof GatewayError) throw new Stop(faultSentence(thrown, language));
    throw thrown;
  }
}
