/** The command lines. Wrong usage is told by commander and ends with 2. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { parseDay, parseMonth, type Day, type Month } from "../core/domain/calendar";
import { LANGUAGES, type Language } from "../core/domain/language";
import { RATING_PLACES, type RatingPlaceChoice } from "../core/domain/question";
import { DOCUMENT_NAMES, type DocumentName } from "../core/documents";
import { CIRCULAR_DOCUMENTS, type CircularDocument } from "../core/domain/snapshot";
import type { SettingRow } from "../core/domain/settings";
import { OFFERED_KINDS, type OfferedKind } from "../core/offer-sheets";
import { triedSetting } from "../core/what-if";
import type { Terminal } from "./terminal";

export interface RefreshOptions {
  readonly input: string;
  readonly month: Month;
  readonly out: string | null;
  readonly report: string | null;
  readonly asOf: Day | null;
  /** File with answers to questions; null: none. */
  readonly answers: string | null;
  /** Where the ratings are to stand from now on; null: as decided before. */
  readonly ratings: RatingPlaceChoice | null;
  /** Language of the written sheets; null: the book's own. */
  readonly sheets: Language | null;
  readonly language: Language;
}

export interface RecogniseOptions {
  readonly input: string;
  readonly isJson: boolean;
  /** File of answers to what was asked; null: none. */
  readonly answers: string | null;
  readonly language: Language;
}

export interface UndoOptions {
  readonly input: string;
  readonly out: string;
  readonly language: Language;
}

export interface AddSheetOptions {
  readonly input: string;
  readonly kind: OfferedKind;
  readonly out: string;
  /** Language of the sheet; null: the book's own. */
  readonly sheets: Language | null;
  readonly language: Language;
}

export interface DocumentsOptions {
  readonly input: string;
  readonly document: DocumentName;
  /** The day of study a study circular is about; null: the last one. */
  readonly day: Day | null;
  readonly month: Month;
  readonly asOf: Day | null;
  /** Names of those whose forms are wanted; null: everybody's. */
  readonly people: readonly string[] | null;
  readonly out: string | null;
  /** Language of the written sheets; null: the book's own. */
  readonly sheets: Language | null;
  readonly language: Language;
}

export interface IssueOptions {
  readonly input: string;
  readonly document: CircularDocument;
  /** The day of study a study circular is about; null: the last one. */
  readonly day: Day | null;
  readonly month: Month;
  readonly asOf: Day | null;
  /** The document number; "" for none. */
  readonly number: string;
  /** The day of issue. */
  readonly on: Day;
  readonly out: string;
  /** Language of the written sheets; null: the book's own. */
  readonly sheets: Language | null;
  readonly language: Language;
}

export interface WhatIfOptions {
  readonly input: string;
  readonly month: Month;
  readonly asOf: Day | null;
  /** Settings that are tried. */
  readonly set: readonly SettingRow[];
  readonly isJson: boolean;
  readonly language: Language;
}

/** Options, or the code with which the process ends: 0 after help, 2 after wrong usage. */
export type Parsed<Options> = Options | number;

export function parseRefresh(args: readonly string[], terminal: Terminal): Parsed<RefreshOptions> {
  const command = base("refresh", terminal)
    .description("Rates a month and writes rating columns, warnings and the circular into the workbook.")
    .addOption(monthOption("the month, for example 2026-10"))
    .option("--out <file>", "where to save the workbook; without it nothing is saved")
    .option("--report <file>", "where to save a report (JSON)")
    .addOption(asOfOption())
    .option("--answers <file>", "answers to questions of an earlier report (JSON); they are kept in the workbook")
    .addOption(
      new Option(
        "--ratings <place>",
        "where the ratings stand: beside the roster, or on a sheet of their own; kept in the workbook",
      ).choices(RATING_PLACES),
    )
    .addOption(sheetsOption());
  return parse(command, args, () => {
    const {
      month,
      out = null,
      report = null,
      asOf = null,
      answers = null,
      ratings = null,
      sheets = null,
      language,
    } = command.opts<{
      month: Month;
      out?: string;
      report?: string;
      asOf?: Day;
      answers?: string;
      ratings?: RatingPlaceChoice;
      sheets?: Language;
      language: Language;
    }>();
    return { input: command.args[0] ?? "", month, out, report, asOf, answers, ratings, sheets, language };
  });
}

export function parseRecognise(args: readonly string[], terminal: Terminal): Parsed<RecogniseOptions> {
  const command = base("recognise", terminal)
    .description("Prints what is understood of each sheet.")
    .option("--json", "as JSON", false)
    .option("--answers <file>", "answers to what was asked, as JSON; the workbook stays as it is");
  return parse(command, args, () => {
    const { json, answers = null, language } = command.opts<{ json: boolean; answers?: string; language: Language }>();
    return { input: command.args[0] ?? "", isJson: json, answers, language };
  });
}

export function parseUndo(args: readonly string[], terminal: Terminal): Parsed<UndoOptions> {
  const command = base("undo", terminal)
    .description("Puts back what stood in the workbook before the last run.")
    .requiredOption("--out <file>", "where to save the workbook");
  return parse(command, args, () => {
    const { out, language } = command.opts<{ out: string; language: Language }>();
    return { input: command.args[0] ?? "", out, language };
  });
}

export function parseAddSheet(args: readonly string[], terminal: Terminal): Parsed<AddSheetOptions> {
  const command = base("add-sheet", terminal)
    .description("Adds a sheet for the office to fill in. It is the office's from then on.")
    .addOption(new Option("--kind <kind>", "which sheet").choices(OFFERED_KINDS).makeOptionMandatory())
    .requiredOption("--out <file>", "where to save the workbook")
    .addOption(sheetsOption());
  return parse(command, args, () => {
    const {
      kind,
      out,
      sheets = null,
      language,
    } = command.opts<{ kind: OfferedKind; out: string; sheets?: Language; language: Language }>();
    return { input: command.args[0] ?? "", kind, out, sheets, language };
  });
}

export function parseDocuments(args: readonly string[], terminal: Terminal): Parsed<DocumentsOptions> {
  const command = base("documents", terminal)
    .description("Writes a document into the workbook, ready to print: circulars, year-end papers.")
    .addOption(monthOption("the last month that counts, for example 2026-12"))
    .addOption(
      new Option(
        "--kind <kind>",
        "which document; closing: ratings, register, circular and criticism in one run, at the year's end all",
      )
        .choices(DOCUMENT_NAMES)
        .makeOptionMandatory(),
    )
    .option("--people <names>", "whose forms, divided by commas; without it everybody's")
    .addOption(dayOption("--day <day>", "the day a study circular is about; without it the last one of the month"))
    .option("--out <file>", "where to save the workbook; without it nothing is saved")
    .addOption(asOfOption())
    .addOption(sheetsOption());
  return parse(command, args, () => {
    const {
      month,
      day = null,
      kind: document,
      people,
      out = null,
      asOf = null,
      sheets = null,
      language,
    } = command.opts<{
      month: Month;
      day?: Day;
      kind: DocumentName;
      people?: string;
      out?: string;
      asOf?: Day;
      sheets?: Language;
      language: Language;
    }>();
    const names = people?.split(/[,，、]/u).filter((name) => name.trim() !== "") ?? null;
    return { input: command.args[0] ?? "", document, day, month, asOf, people: names, out, sheets, language };
  });
}

export function parseIssue(args: readonly string[], terminal: Terminal): Parsed<IssueOptions> {
  const command = base("issue", terminal)
    .description("Enters a circular in the register of circulars; a month's circular freezes the month.")
    .addOption(monthOption("the month, for example 2026-10"))
    .addOption(new Option("--kind <kind>", "which circular").choices(CIRCULAR_DOCUMENTS).makeOptionMandatory())
    .addOption(dayOption("--day <day>", "the day a study circular is about; without it the last one of the month"))
    .option("--number <number>", "the document number, as the office gives it")
    .addOption(dayOption("--on <day>", "the day of issue, for example 2026-11-05").makeOptionMandatory())
    .requiredOption("--out <file>", "where to save the workbook")
    .addOption(asOfOption())
    .addOption(sheetsOption());
  return parse(command, args, () => {
    const {
      month,
      kind: document,
      day = null,
      number = "",
      on,
      out,
      asOf = null,
      sheets = null,
      language,
    } = command.opts<{
      month: Month;
      kind: CircularDocument;
      day?: Day;
      number?: string;
      on: Day;
      out: string;
      asOf?: Day;
      sheets?: Language;
      language: Language;
    }>();
    return { input: command.args[0] ?? "", document, day, month, asOf, number, on, out, sheets, language };
  });
}

export function parseWhatIf(args: readonly string[], terminal: Terminal): Parsed<WhatIfOptions> {
  const command = base("what-if", terminal)
    .description("Says whose grades other settings would change. Nothing is written.")
    .addOption(monthOption("the month, for example 2026-10"))
    .addOption(
      new Option("--set <key=value>", "a setting that is tried, from a day on with @2026-07-01; may be repeated")
        .argParser(settingArgument)
        .makeOptionMandatory(),
    )
    .addOption(asOfOption())
    .option("--json", "as JSON", false);
  return parse(command, args, () => {
    const {
      month,
      set,
      asOf = null,
      json,
      language,
    } = command.opts<{ month: Month; set: SettingRow[]; asOf?: Day; json: boolean; language: Language }>();
    return { input: command.args[0] ?? "", month, asOf, set, isJson: json, language };
  });
}

function base(name: string, { out, err }: Terminal): Command {
  return new Command(name)
    .argument("<workbook>", "an .xlsx file")
    .addOption(new Option("--language <language>", "language of sentences").choices(LANGUAGES).default("zh-CN"))
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
}

/** A month that must be given. */
function monthOption(description: string): Option {
  return new Option("--month <month>", description).argParser(monthArgument).makeOptionMandatory();
}

function dayOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(dayArgument);
}

function asOfOption(): Option {
  return dayOption("--as-of <day>", "read records up to this day, for example 2026-10-20");
}

function sheetsOption(): Option {
  return new Option("--sheets <language>", "language of what is written; without it the book's own").choices(LANGUAGES);
}

function parse<Options>(command: Command, args: readonly string[], take: () => Options): Parsed<Options> {
  try {
    command.parse(args, { from: "user" });
    return take();
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    throw thrown;
  }
}

function monthArgument(text: string): Month {
  const month = parseMonth(text);
  if (month === null) throw new InvalidArgumentError("A month looks like 2026-10.");
  return month;
}

function dayArgument(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new InvalidArgumentError("A day looks like 2026-10-20.");
  return day;
}

/** "hoursPerDay=6", "hoursPerDay=6@2026-07-01"; the settings given before come with it. */
function settingArgument(text: string, before: readonly SettingRow[] = []): SettingRow[] {
  const match = /^([^=]+)=([^@]*)(?:@(.+))?$/u.exec(text);
  const from = match?.[3] === undefined ? null : parseDay(match[3]);
  if (match === null || (match[3] !== undefined && from === null))
    throw new InvalidArgumentError("A setting looks like hoursPerDay=6 or hoursPerDay=6@2026-07-01.");
  return [...before, triedSetting(match[1] ?? "", match[2] ?? "", from)];
}
