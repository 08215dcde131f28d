/** `issue`: enters a circular in the register of circulars and freezes what it told. */
import { formatMonth } from "../core/domain/calendar";
import { ofMonth, type DocumentPeriod } from "../core/domain/period";
import { studyDays } from "../core/circulars";
import { issueCircular } from "../core/issue";
import { faultSentence, sentenceOf } from "../core/messages";
import type { Review } from "../core/review";
import { GatewayError } from "../core/workbook-gateway";
import { openBook, type OpenBook } from "./open-book";
import { parseIssue, type IssueOptions } from "./options";
import { reviewOf } from "./reviewed";
import { saveFiles } from "./save-file";
import { ended, Stop, type Terminal } from "./terminal";
import { wordsOf } from "./words";

/** Returns the exit code: 0 done, 1 the input cannot be used, 2 wrong usage. */
export async function issueCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseIssue(args, terminal);
  return typeof options === "number" ? options : ended(() => write(options, terminal), terminal);
}

async function write(options: IssueOptions, terminal: Terminal): Promise<void> {
  const { input, out, language } = options;
  const book = await openBook(input, language, terminal);
  try {
    const { sheets, sentences } = await issued(book, options);
    await saveFiles([{ file: out, content: book.save() }], language);
    const words = wordsOf(language);
    const lines = [sheets.length === 0 ? "" : words.sheetsWritten(sheets), ...sentences, words.written(out)];
    terminal.out(`${lines.filter((line) => line !== "").join("\n")}\n`);
  } finally {
    book.close();
  }
}

async function issued(
  { gateway }: OpenBook,
  options: IssueOptions,
): Promise<{ readonly sheets: readonly string[]; readonly sentences: readonly string[] }> {
  const { document, month, asOf, number, on, sheets, language } = options;
  try {
    const snapshot = await gateway.read();
    const review = reviewOf(snapshot, { month, asOf, sheets }, language);
    const period = periodOf(review, options);
    const { edits, findings } = issueCircular(snapshot, review, {
      document,
      period,
      day: on,
      number,
      language: sheets,
    });
    const sentences = findings.map((finding) => sentenceOf(finding, language));
    // What could not be issued is no result to save.
    if (edits.length === 0) throw new Stop(sentences.join("\n"));
    const receipt = await gateway.apply(edits, snapshot, formatMonth(month));
    return { sheets: receipt.sheets, sentences };
  } catch (thrown) {
    if (thrown instanceof GatewayError) throw new Stop(faultSentence(thrown, language));
    throw thrown;
  }
}

function periodOf(review: Review, { document, day, month }: IssueOptions): DocumentPeriod {
  if (document !== "study") return ofMonth(month);
  const last = day ?? studyDays(review).at(-1);
  return last === undefined ? ofMonth(month) : { kind: "day", day: last };
}
