/** `add-sheet`: a sheet that the workbook lacks, for the office to fill in. */
import { faultSentence } from "../core/messages";
import { offerSheet } from "../core/offer-sheets";
import { readWorkbook } from "../core/reading/read-workbook";
import { bookLanguage } from "../core/sheets/book-language";
import { GatewayError } from "../core/workbook-gateway";
import { openBook, type OpenBook } from "./open-book";
import { parseAddSheet, type AddSheetOptions } from "./options";
import { saveFiles } from "./save-file";
import { ended, Stop, type Terminal } from "./terminal";
import { wordsOf } from "./words";

/** Returns the exit code: 0 done, 1 the input cannot be used, 2 wrong usage. */
export async function addSheetCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseAddSheet(args, terminal);
  return typeof options === "number" ? options : ended(() => addSheet(options, terminal), terminal);
}

async function addSheet(options: AddSheetOptions, terminal: Terminal): Promise<void> {
  const { input, out, language } = options;
  const book = await openBook(input, language, terminal);
  try {
    const sheet = await added(book, options);
    await saveFiles([{ file: out, content: book.save() }], language);
    const words = wordsOf(language);
    terminal.out(`${words.added(sheet)}\n${words.written(out)}\n`);
  } finally {
    book.close();
  }
}

/** Name of the sheet. @throws Stop where there is one already or it cannot be written */
async function added({ gateway }: OpenBook, { kind, sheets, language }: AddSheetOptions): Promise<string> {
  try {
    const snapshot = await gateway.read();
    const understood = readWorkbook(snapshot, { month: null });
    const filed = understood.kind === "read" ? understood.filed : null;
    const offer = offerSheet(kind, snapshot, understood.sheets, sheets ?? bookLanguage(filed, understood.sheets));
    if (offer.kind === "standing") throw new Stop(wordsOf(language).alreadyThere(offer.sheet));
    await gateway.apply([offer.edit], snapshot, null);
    return offer.edit.sheet;
  } catch (thrown) {
    if (thrown instanceof GatewayError) throw new Stop(faultSentence(thrown, language));
    throw thrown;
  }
}
