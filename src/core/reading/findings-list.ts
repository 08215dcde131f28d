/** Collects findings while sheets are read; says the same thing about the same cell only once. */
import type { CellRef } from "../domain/address";
import { finding, type Finding, type FindingCode, type FindingContext, type FindingFacts } from "../domain/findings";

export class FindingsList {
  readonly items: Finding[] = [];
  private readonly said = new Set<string>();

  add<Code extends FindingCode>(code: Code, facts: FindingFacts[Code], context: FindingContext = {}): void {
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

  /** A cell whose content cannot be read. */
  unreadable(
    code: "date-unreadable" | "month-unreadable" | "kind-unreadable" | "number-unreadable" | "grade-unreadable",
    text: string,
    cell: CellRef,
    context: Omit<FindingContext, "cell"> = {},
  ): void {
    this.add(code, { text }, { ...context, cell });
  }
}
