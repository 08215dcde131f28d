/** `recognise`: what is understood of each sheet, whether or not the workbook can be rated. */
import path from "node:path";
import { faultSentence } from "../core/messages";
import type { ReadingOutcome } from "../core/reading/read-workbook";
import { GatewayError } from "../core/workbook-gateway";
import { dayOfMoment } from "../core/domain/calendar";
import { readAnswers, unaskedAnswer, understoodWith } from "./answers";
import { openBook } from "./open-book";
import { parseRecognise, type RecogniseOptions } from "./options";
import { questionReport } from "./question-report";
import { recognisedSheet, type RecognisedSheet } from "./sheet-report";
import { ended, Stop, type Terminal } from "./terminal";
import { wordsOf } from "./words";

/** Returns the exit code: 0 done, 1 the input cannot be used, 2 wrong usage. */
export async function recogniseCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseRecognise(args, terminal);
  return typeof options === "number" ? options : ended(() => recognise(options, terminal), terminal);
}

async function recognise(options: RecogniseOptions, terminal: Terminal): Promise<void> {
  const { sheets, questions } = await understood(options, terminal);
  const entries = sheets.map((sheet) => [sheet.sheet, recognisedSheet(sheet)] as const);
  if (options.isJson) {
    const labelled = {
      [path.basename(options.input)]: { sheets: Object.fromEntries(entries), questions: questions.map(questionReport) },
    };
    terminal.out(`${JSON.stringify(labelled, null, 1)}\n`);
  } else terminal.out(`${entries.map(([name, sheet]) => lineOf(name, sheet)).join("\n")}\n`);
}

async function understood({ input, answers, language }: RecogniseOptions, terminal: Terminal): Promise<ReadingOutcome> {
  const given = answers === null ? [] : await readAnswers(answers, dayOfMoment(new Date()), language);
  const book = await openBook(input, language, terminal);
  try {
    const snapshot = await book.gateway.read();
    const unasked = unaskedAnswer(given, snapshot.memory, (all) => understoodWith(snapshot, all));
    if (unasked !== null) throw new Stop(wordsOf(language).answerUnusable(answers ?? "", unasked));
    return understoodWith(snapshot, given);
  } catch (thrown) {
    if (thrown instanceof GatewayError) throw new Stop(faultSentence(thrown, language));
    throw thrown;
  } finally {
    book.close();
  }
}

/** "花名册: roster, rows 3-42, name B, department C" */
function lineOf(name: string, { productKind, dataRows, columns }: RecognisedSheet): string {
  const rows = dataRows ? `, ${dataRows.join("-")}` : "";
  const roles = Object.entries(columns).map(([role, letters]) => `, ${role} ${letters}`);
  return `${name}: ${productKind}${rows}${roles.join("")}`;
}
