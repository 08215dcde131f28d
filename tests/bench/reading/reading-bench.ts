/**
 * `npm run bench:reading -- FOLDER [--hold | --held] [--faults]`: how the labelled books of a folder are read, a line a
 * measure. `--hold` leaves out the books that are kept unseen, `--held` takes these alone, `--faults` lists what is not
 * right. Ends with 1 where something is silently wrong.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import type { Question } from "../../../src/core/domain/question";
import type { SheetUnderstanding } from "../../../src/core/domain/understanding";
import { readWorkbook } from "../../../src/core/reading/read-workbook";
import { openBook } from "../../../src/cli/open-book";
import { PROCESS_TERMINAL } from "../../../src/cli/terminal";
import { judgeSheet, type Judged, type Verdict } from "./judge";
import { labelledBooks, type LabelledBook } from "./labels";

const VERDICTS: readonly Verdict[] = ["right", "asked", "missed", "wrong"];

interface Placed extends Judged {
  readonly place: string;
}

interface ReadBook {
  readonly judged: readonly Placed[];
  readonly questions: number;
}

async function understood(
  file: string,
): Promise<{ sheets: readonly SheetUnderstanding[]; questions: readonly Question[] }> {
  const book = await openBook(file, "zh-CN", PROCESS_TERMINAL);
  try {
    return readWorkbook(await book.gateway.read(), { month: null });
  } finally {
    book.close();
  }
}

async function judgeBook({ file, sheets }: LabelledBook): Promise<ReadBook> {
  const name = path.basename(file, ".xlsx");
  try {
    const book = await understood(file);
    const judged = Object.entries(sheets).flatMap(([sheet, label]) => {
      const seen = book.sheets.find((one) => one.sheet === sheet);
      if (seen === undefined)
        return [{ measure: "kind", verdict: "missed", detail: "sheet not seen", place: `${name} ${sheet}` } as const];
      return judgeSheet(label, seen, book.questions).map((one) => ({ ...one, place: `${name} ${sheet}` }));
    });
    return { judged, questions: book.questions.length };
  } catch (thrown) {
    const detail = `refused: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    return { judged: [{ measure: "kind", verdict: "missed", detail, place: name }], questions: 0 };
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((part / whole) * 100).toFixed(1)} %`;
}

const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(at > VERDICTS.length ? 16 : 8))).join("");

function table(judged: readonly Placed[]): string[] {
  const measures = [...new Set(judged.map(({ measure }) => measure))];
  return [
    row(["", ...VERDICTS, "right", "right or asked"]),
    ...measures.map((measure) => {
      const own = judged.filter((one) => one.measure === measure);
      const count = (verdict: Verdict): number => own.filter((one) => one.verdict === verdict).length;
      const right = count("right");
      const counts = VERDICTS.map((verdict) => String(count(verdict)));
      return row([measure, ...counts, percent(right, own.length), percent(right + count("asked"), own.length)]);
    }),
  ];
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { hold: { type: "boolean" }, held: { type: "boolean" }, faults: { type: "boolean" } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write("Name the folder of the labelled books.\n");
    return 2;
  }
  const books = labelledBooks(folder, values.hold ? "seen" : values.held ? "held" : "all");
  const read: ReadBook[] = [];
  for (const book of books) read.push(await judgeBook(book));
  const judged = read.flatMap((book) => book.judged);
  const questions = read.reduce((sum, book) => sum + book.questions, 0);
  const lines = [`${String(books.length)} books, ${String(questions)} questions`, ...table(judged)];
  const faults = judged.filter(({ verdict }) => verdict !== "right");
  const listed = values.faults ? faults : faults.filter(({ verdict }) => verdict === "wrong");
  for (const { place, measure, verdict, detail } of listed) lines.push(`${verdict}  ${place}  ${measure}: ${detail}`);
  process.stdout.write(`${lines.join("\n")}\n`);
  return faults.some(({ verdict }) => verdict === "wrong") ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
