/** What becomes of an office's people in a layout, compared with the plain book of the same office. */
import type { Month } from "../../../src/core/domain/calendar";
import { SEVERITY } from "../../../src/core/domain/findings";
import { withAnswers } from "../../../src/core/domain/memory";
import type { Decision, Question } from "../../../src/core/domain/question";
import type { RuleVerdict, Status } from "../../../src/core/domain/rating";
import { nameKey } from "../../../src/core/domain/text";
import type { WorkbookSnapshot } from "../../../src/core/domain/snapshot";
import { reviewWorkbook, type Review } from "../../../src/core/review";
import { OCTOBER } from "../reading/grid";
import { answerOf } from "./answer";
import { Dice } from "./dice";
import { drawBook, type DrawnBook } from "./draw-book";
import { knownOffice, type KnownOffice } from "./known-office";
import { anyLayout, plainOf, possible, saysLate, type Layout } from "./layout";

/**
 * "right": every status as in the plain book; "asked": some are not assessed, and once the questions are answered all are
 * right; "open": some are not assessed, and no answer helps; "false": a status that is not so; "lost": nothing is said.
 */
export type Outcome = "right" | "asked" | "open" | "false" | "lost";

export interface JudgedPerson {
  readonly name: string;
  readonly outcome: Outcome;
  /** Rules whose status is another: "rule expected>seen". */
  readonly differences: readonly string[];
}

export interface JudgedLayout {
  readonly seed: number;
  readonly layout: Layout;
  readonly people: readonly JudgedPerson[];
  /** Questions before anything is answered, without those about what nobody recorded. */
  readonly questions: readonly Question[];
  readonly refused: string | null;
  readonly findings: readonly string[];
}

const ROUNDS = 5;
const MONTH: Month = OCTOBER;

type Statuses = ReadonlyMap<string, ReadonlyMap<string, Status>>;

/** A rule of which some period is in doubt is as good as not assessed: the pane shows it with its range. */
function certainStatus({ status, periods }: RuleVerdict): Status {
  return periods.some(({ why }) => why === "in-doubt") ? "not-assessed" : status;
}

function statusesOf({ ratings, records }: Review): Statuses {
  return new Map(
    ratings.people.map((rating) => [
      nameKey(records.people[rating.person]?.name ?? ""),
      new Map(rating.rules.map((verdict) => [verdict.rule, certainStatus(verdict)])),
    ]),
  );
}

function reviewed(snapshot: WorkbookSnapshot, answers: readonly Decision[]): Review | string {
  const outcome = reviewWorkbook(snapshot, { month: MONTH, asOf: null, sheets: null, answers });
  return outcome.kind === "reviewed" ? outcome.review : outcome.refusal.code;
}

/** The review after everything was answered that can be. */
function answered(drawn: DrawnBook, layout: Layout, office: KnownOffice): Review | string {
  let memory = drawn.snapshot.memory;
  let last = reviewed(drawn.snapshot, []);
  for (let round = 0; round < ROUNDS && typeof last !== "string"; round += 1) {
    const given = last.questions
      .map((question) => answerOf(question, drawn, layout, office))
      .filter((answer) => answer !== null);
    const before = JSON.stringify(memory === "unreadable" ? null : memory);
    memory = withAnswers(
      memory,
      given.map((one): Decision => ({ ...one, decidedOn: 20_757 }) as Decision),
    );
    if (JSON.stringify(memory) === before) break;
    last = reviewed(drawn.snapshot, memory.decisions);
  }
  return last;
}

function compare(expected: ReadonlyMap<string, Status>, seen: ReadonlyMap<string, Status> | undefined): string[] {
  return [...expected].flatMap(([rule, status]) => {
    const other = seen?.get(rule) ?? "nobody";
    return other === status ? [] : [`${rule} ${status}>${other}`];
  });
}

const isFalse = (difference: string): boolean => !/>(?:not-assessed|nobody)$/u.test(difference);

/** Reads the office of a seed in a layout: by chance, or with these choices. */
export function judgeLayout(seed: number, chosen: Layout | null = null): JudgedLayout {
  const dice = new Dice(seed);
  const layout = chosen === null ? anyLayout(dice) : possible(chosen);
  const office = knownOffice(dice, saysLate(layout));
  const plain = reviewed(drawBook(plainOf(layout), office, new Dice(seed)).snapshot, []);
  if (typeof plain === "string") throw new Error(`the plain book is refused: ${plain}`);
  const expected = statusesOf(plain);
  const drawn = drawBook(layout, office, new Dice(seed));
  const first = reviewed(drawn.snapshot, []);
  if (typeof first === "string") return { seed, layout, people: [], questions: [], refused: first, findings: [] };
  const seen = statusesOf(first);
  const last = answered(drawn, layout, office);
  const finally_ = typeof last === "string" ? new Map<string, Map<string, Status>>() : statusesOf(last);
  const people = office.people.map(({ name }): JudgedPerson => {
    const wanted = expected.get(name) ?? new Map<string, Status>();
    const differences = compare(wanted, seen.get(name));
    if (differences.length === 0) return { name, outcome: "right", differences };
    if (differences.some(isFalse)) return { name, outcome: "false", differences: differences.filter(isFalse) };
    const rest = compare(wanted, finally_.get(name));
    if (rest.length === 0) return { name, outcome: "asked", differences };
    if (rest.some(isFalse)) return { name, outcome: "false", differences: rest.filter(isFalse) };
    const isSaid = first.findings.some(({ code }) => SEVERITY[code] !== "notice");
    return { name, outcome: isSaid ? "open" : "lost", differences: rest };
  });
  const known = new Set(office.people.map(({ name }) => name));
  const strangers = [...seen].flatMap(([name, rules]): JudgedPerson[] => {
    const claimed = [...rules].filter(([, status]) => status === "short" || status === "met");
    return known.has(name) || claimed.length === 0
      ? []
      : [{ name, outcome: "false", differences: claimed.map(([rule, status]) => `${rule} nobody>${status}`) }];
  });
  return {
    seed,
    layout,
    people: [...people, ...strangers],
    questions: first.questions.filter(({ kind }) => kind !== "nothing-recorded"),
    refused: null,
    findings: [...new Set(first.findings.map(({ code }) => code))],
  };
}
