/** Collects findings and questions while sheets are read; says and asks the same thing only once. */
import type { CellRef } from "../domain/address";
import { questionKey, type Question } from "../domain/question";
import { NO_RESULT } from "./shown";
import { finding, type Finding, type FindingCode, type FindingContext, type FindingFacts } from "../domain/findings";

/** Cells shown with a question. */
const MOST_SAMPLES = 5;

export class FindingsList {
  readonly items: Finding[] = [];
  private readonly asked = new Map<string, Question>();
  private readonly said = new Set<string>();

  add<Code extends FindingCode>(code: Code, facts: FindingFacts[Code], context: FindingContext = {}): void {
    // A formula without a result is told once a sheet: that nothing can be made of its cells goes without saying.
    if (Object.values(facts).includes(NO_RESULT)) return;
    this.items.push(finding(code, facts, context));
  }

  /** Adds a finding unless one with the same code and key was added before. */
  addOnce<Code extends FindingCode>(
    key: string,
    code: Code,
    facts: FindingFacts[Code],
    context: FindingContext = {},
  ): void {
    const id = `${code}\u0001${key}`;
    if (this.said.has(id)) return;
    this.said.add(id);
    this.add(code, facts, context);
  }

  /** Whether a finding with the code and key was added by `addOnce`. */
  hasSaid(code: FindingCode, key: string): boolean {
    return this.said.has(`${code}\u0001${key}`);
  }

  /** The questions on which most depends first. */
  get questions(): Question[] {
    return [...this.asked.values()].sort(byWhatDepends);
  }

  /** Asks a question about all its cells; asked again, it is the same one about more cells and people. */
  ask(question: Question): void {
    const key = questionKey(question);
    const known = this.asked.get(key);
    const asked = known === undefined ? question : joined(known, question);
    this.asked.set(key, { ...asked, samples: asked.samples.slice(0, MOST_SAMPLES) });
  }

  /** A cell whose content cannot be read. */
  unreadable(
    code:
      | "date-unreadable"
      | "day-unknown"
      | "month-unreadable"
      | "kind-unreadable"
      | "number-unreadable"
      | "grade-unreadable",
    text: string,
    cell: CellRef,
    context: Omit<FindingContext, "cell"> = {},
  ): void {
    this.add(code, { text }, { ...context, cell });
  }
}

/** By their cells; among equals as they were met. */
function byWhatDepends({ affects: one }: Question, { affects: other }: Question): number {
  return other.cells - one.cells;
}

function joined(one: Question, other: Question): Question {
  const people =
    one.affects.people === null || other.affects.people === null ? null : one.affects.people + other.affects.people;
  // One name is one person, in however many rows.
  return {
    ...one,
    samples: [...one.samples, ...other.samples],
    affects: { cells: one.affects.cells + other.affects.cells, people: one.kind === "person" ? 1 : people },
  };
}
