/** `documents`: circulars and year-end papers, written into the workbook and ready to print. */
import { formatMonth } from "../core/domain/calendar";
import type { PersonIndex } from "../core/domain/people";
import type { OfficeRecords } from "../core/domain/records";
import { makeDocuments } from "../core/documents";
import { faultSentence, sentenceOf } from "../core/messages";
import { GatewayError } from "../core/workbook-gateway";
import { openBook, type OpenBook } from "./open-book";
import { parseDocuments, type DocumentsOptions } from "./options";
import { reviewOf } from "./reviewed";
import { saveFiles } from "./save-file";
import { ended, Stop, type Terminal } from "./terminal";
import { wordsOf } from "./words";

/** Returns the exit code: 0 done, 1 the input cannot be used, 2 wrong usage. */
export async function documentsCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseDocuments(args, terminal);
  return typeof options === "number" ? options : ended(() => write(options, terminal), terminal);
}

async function write(options: DocumentsOptions, terminal: Terminal): Promise<void> {
  const { input, out, language } = options;
  const book = await openBook(input, language, terminal);
  try {
    const { sheets, troubles } = await written(book, options);
    if (out !== null) await saveFiles([{ file: out, content: book.save() }], language);
    const words = wordsOf(language);
    const lines = [
      sheets.length === 0 && troubles.length === 0 ? words.nothingChanged : words.sheetsWritten(sheets),
      ...troubles,
      out === null ? words.notWritten : words.written(out),
    ];
    terminal.out(`${lines.filter((line) => line !== "").join("\n")}\n`);
  } finally {
    book.close();
  }
}

async function written(
  { gateway }: OpenBook,
  { document, day, month, asOf, people, sheets, language }: DocumentsOptions,
): Promise<{ readonly sheets: readonly string[]; readonly troubles: readonly string[] }> {
  try {
    const snapshot = await gateway.read();
    const review = reviewOf(snapshot, { month, asOf, sheets }, language);
    const wanted = people === null ? null : people.flatMap((name) => personNamed(name, review.records, language));
    const documents = makeDocuments(snapshot, review, { document, people: wanted, day, language: sheets });
    const receipt = await gateway.apply(documents.edits, snapshot, formatMonth(month));
    return { sheets: receipt.sheets, troubles: documents.findings.map((finding) => sentenceOf(finding, language)) };
  } catch (thrown) {
    if (thrown instanceof GatewayError) throw new Stop(faultSentence(thrown, language));
    throw thrown;
  }
}

/** Everybody of the name, blanks in it aside. @throws Stop where there is nobody */
function personNamed(wanted: string, { people }: OfficeRecords, language: DocumentsOptions["language"]): PersonIndex[] {
  const plain = (name: string): string => name.normalize("NFKC").replace(/\s/gu, "");
  const found = people.filter(({ name }) => plain(name) === plain(wanted)).map(({ index }) => index);
  if (found.length === 0) throw new Stop(wordsOf(language).nobodyNamed(wanted));
  return found;
}
