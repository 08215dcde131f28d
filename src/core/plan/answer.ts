/** How a rule answers: the answers of its rule periods and the status they add up to. Rulebook section 2. */
import type { CellRef } from "../domain/address";
import type { Month } from "../domain/calendar";
import type { ClauseId, RuleId, Status } from "../domain/rating";
import type { StudyKind } from "../domain/records";
import type { OfficeIndex, Subject } from "./office-index";
import type { InService } from "./service";

/** The answer for one rule period that is due. */
export type PeriodAnswer = "met" | "short" | "exempt" | "not-assessed";

/** Log and tally of a person and month that differ. */
export interface DifferingSources {
  readonly month: Month;
  readonly used: number;
  readonly other: number;
  readonly cell: CellRef | null;
}

/** A rule's answer for a person and rating period. */
export interface Answer {
  readonly status: Status;
  readonly value: number | null;
  readonly required: number | null;
  /** Completion from 0 to 1 for the aspects; null where nothing was assessed or the rule has no completion. */
  readonly share: number | null;
  readonly cells: readonly CellRef[];
  /** The department has recorded nothing of the kind, which keeps a due rule period from being assessed. */
  readonly nothingRecorded?: StudyKind;
  readonly differing?: readonly DifferingSources[];
}

/** A rule about a person. */
export interface Rule<RuleAnswer extends Answer = Answer> {
  readonly id: RuleId;
  readonly clauses: readonly ClauseId[];
  readonly judge: (office: OfficeIndex, subject: Subject) => RuleAnswer;
}

/** Nothing of the rule is due, or it leaves the person out. */
export function withoutMeasure(status: "not-due" | "exempt", cells: readonly CellRef[] = []): Answer {
  return { status, value: null, required: null, share: null, cells };
}

/** Short if any rule period is, else met, else exempt, else not assessed, else not due. */
export function statusOf(answers: readonly PeriodAnswer[]): Status {
  for (const status of ["short", "met", "exempt", "not-assessed"] as const) if (answers.includes(status)) return status;
  return "not-due";
}

/**
 * The answer for one rule period. `reached`: the measure is met by what can surely be read. `doubtful`: something of
 * the person and kind could not be read, or it is unknown whether the period is due; then it is never short.
 */
export function periodAnswer(reached: boolean, recorded: boolean, doubtful: boolean): PeriodAnswer {
  if (reached && recorded) return "met";
  return recorded && !doubtful ? "short" : "not-assessed";
}

/** Whether it is unknown that a rule period is due, because a service date cannot be read. */
export function isDoubtful(inService: InService): boolean {
  return inService === "unknown";
}

/** Answer of a rule that counts rule periods: value met, required due and assessed. */
export function countedAnswer(
  answers: readonly PeriodAnswer[],
  cells: readonly CellRef[],
  more: Pick<Answer, "nothingRecorded" | "differing"> = {},
): Answer {
  const met = answers.filter((answer) => answer === "met").length;
  const assessed = met + answers.filter((answer) => answer === "short").length;
  const none = assessed === 0;
  return {
    status: statusOf(answers),
    value: none ? null : met,
    required: none ? null : assessed,
    share: none ? null : met / assessed,
    cells,
    ...more,
  };
}

/** Whether the answer takes part in a score: met or short. */
export function isAssessed(answer: Answer): boolean {
  return answer.status === "met" || answer.status === "short";
}
