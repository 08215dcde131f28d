/** `refresh`: the pane's main job without a pane, on the same product code. */
import { performance } from "node:perf_hooks";
import { dayOfMoment, formatMonth, type Day } from "../core/domain/calendar";
import type { Decision } from "../core/domain/question";
import { faultSentence, reviewSummary } from "../core/messages";
import type { Review } from "../core/review";
import { GatewayError } from "../core/workbook-gateway";
import { readAnswers, unaskedAnswer, seenIn } from "./answers";
import { openBook, type OpenBook } from "./open-book";
import { parseRefresh, type RefreshOptions } from "./options";
import { reviewOf } from "./reviewed";
import { refreshReport } from "./refresh-report";
import { saveFiles } from "./save-file";
import { ended, Stop, type Terminal } from "./terminal";
import { wordsOf } from "./words";

/** Returns the exit code: 0 done, 1 the input cannot be used, 2 wrong usage. */
export async function refreshCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseRefresh(args, terminal);
  return typeof options === "number" ? options : ended(() => refresh(options, terminal), terminal);
}

async function refresh(options: RefreshOptions, terminal: Terminal): Promise<void> {
  const { input, out, report, language } = options;
  const started = performance.now();
  const book = await openBook(input, language, terminal);
  try {
    const { review, cells, sheets } = await refreshed(book, options);
    const content = out === null ? null : book.save();
    const figures = { edits: { cells, sheets }, wire: book.wire(), ms: Math.round(performance.now() - started) };
    await saveFiles(
      [
        ...(out !== null && content !== null ? [{ file: out, content }] : []),
        ...(report === null ? [] : [{ file: report, content: json(refreshReport(review, language, figures)) }]),
      ],
      language,
    );
    const { written, notWritten, nothingChanged } = wordsOf(language);
    const lines = [
      ...reviewSummary(review, language),
      ...(review.edits.length === 0 ? [nothingChanged] : []),
      out === null ? notWritten : written(out),
    ];
    terminal.out(`${lines.join("\n")}\n`);
  } finally {
    book.close();
  }
}

interface Refreshed {
  readonly review: Review;
  readonly cells: number;
  readonly sheets: readonly string[];
}

async function refreshed({ gateway }: OpenBook, options: RefreshOptions): Promise<Refreshed> {
  const { month, asOf, language, sheets: sheetLanguage } = options;
  const given = await givenAnswers(options);
  try {
    const snapshot = await gateway.read();
    const asked = { month, asOf, sheets: sheetLanguage };
    const unasked = given.length === 0 ? null : unaskedAnswer(given, snapshot.memory, seenIn(snapshot, asked));
    if (unasked !== null) throw new Stop(wordsOf(language).answerUnusable(options.answers ?? "", unasked));
    const answers = [...given, ...chosen(options)];
    const review = reviewOf(snapshot, { ...asked, answers }, language);
    const { cells, sheets } = await gateway.apply(review.edits, snapshot, formatMonth(month));
    return { review, cells, sheets };
  } catch (thrown) {
    if (thrown instanceof GatewayError) throw new Stop(faultSentence(thrown, language));
    throw thrown;
  }
}

async function givenAnswers({ answers, language }: RefreshOptions): Promise<Decision[]> {
  return answers === null ? [] : readAnswers(answers, today(), language);
}

function chosen({ ratings }: RefreshOptions): Decision[] {
  return ratings === null ? [] : [{ kind: "rating-place", about: {}, answer: ratings, decidedOn: today() }];
}

const today = (): Day => dayOfMoment(new Date());

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
