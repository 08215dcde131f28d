/** Study notes a second time, word by word: whose characters count, and what pace asks for. */
import { firstDay, lastDay, monthOf, type Day, type Month } from "../../src/core/domain/calendar";
import type { Person } from "../../src/core/domain/people";
import type { Status } from "../../src/core/domain/rating";
import { LiteralRecords, servesThroughout, type Due } from "./literal-records";

export interface LiteralAnswer {
  status: Status;
  value: number | null;
  required: number | null;
}

export class LiteralNotes extends LiteralRecords {
  protected isMonthDue(person: Person): Due {
    if (lastDay(this.month) > this.end) return "no";
    return servesThroughout(person, firstDay(this.month), lastDay(this.month));
  }

  /** Characters a year asked of the person on a day; null: none. */
  protected quota(person: Person, day: Day): number | null {
    const role = person.roles[0] ?? "cadre";
    const planned = { centreGroup: 15_000, departmentHead: 10_000, cadre: 10_000, worker: null }[role];
    return this.at<number | null>(`notesQuota.${role}`, planned, day);
  }

  protected notes(person: Person): LiteralAnswer {
    const quota = this.quota(person, this.end);
    if (quota === null) return { status: "exempt", value: null, required: null };
    const due = this.isMonthDue(person);
    if (due === "no") return { status: "not-due", value: null, required: null };
    const unknown: LiteralAnswer = { status: "not-assessed", value: null, required: null };
    if (!this.departmentHasFigure(person)) return unknown;
    let months = 0;
    for (let month = monthOf(this.yearStart); month <= this.month; month += 1) {
      if (servesThroughout(person, firstDay(month), lastDay(month)) !== "no") months += 1;
    }
    const pace = Math.ceil((quota * months) / 12);
    const { characters, doubt } = this.characters(person);
    if (characters >= pace * this.at("paceTolerance", 1) - 1e-9)
      return { status: "met", value: characters, required: pace };
    if (doubt || due === "maybe") return unknown;
    return { status: "short", value: characters, required: pace };
  }

  /** Everything in the plan year or at an unreadable date that says something about characters, source by source. */
  protected figures(people: Set<number>) {
    const firstMonth = monthOf(this.yearStart);
    const begun = (month: Month | null): boolean =>
      month === null || (month >= firstMonth && firstDay(month) <= this.end);
    const register = this.records.notesChecks
      .filter((check) => people.has(check.person) && begun(check.month))
      .filter((check) => check.charactersToDate !== null || check.charactersThisMonth !== null)
      .map((check) => ({
        month: check.month,
        readable: typeof check.charactersToDate === "number" || typeof check.charactersThisMonth === "number",
      }));
    const tally = this.records.tally
      .filter((row) => people.has(row.person) && begun(row.month) && row.counts.notesCharacters !== null)
      .map((row) => ({ month: row.month, readable: typeof row.counts.notesCharacters === "number" }));
    const log = this.records.studyLog
      .filter((row) => people.has(row.person) && row.kind === "notes")
      .filter((row) => row.when.first <= this.end && row.when.last >= this.yearStart)
      .map((row) => {
        const month = Number.isFinite(row.when.first) ? monthOf(row.when.first) : null;
        const inside = month !== null && row.when.last <= Math.min(lastDay(month), this.end);
        return { month: inside ? month : null, readable: typeof row.characters === "number" };
      });
    return { register, tally, log };
  }

  protected departmentHasFigure(person: Person): boolean {
    const { register, tally, log } = this.figures(this.colleagues(person));
    const used = register.length > 0 ? register : tally.length > 0 ? tally : log;
    return used.some(({ month, readable }) => month === this.month && readable);
  }

  private characters(person: Person): { characters: number; doubt: boolean } {
    const firstMonth = monthOf(this.yearStart);
    const departmentKeepsCharacters = this.figures(this.colleagues(person)).register.length > 0;
    const all = this.records.notesChecks.filter((check) => check.person === person.index);
    const lost = all.some(
      (c) =>
        c.month === null &&
        (c.charactersToDate !== null ||
          c.charactersThisMonth !== null ||
          (departmentKeepsCharacters && !c.notHandedIn)),
    );
    const inYear = (month: Month | null): month is Month =>
      month !== null && month >= firstMonth && month <= this.month;
    const checks = all.flatMap((check) => (inYear(check.month) ? [{ ...check, of: check.month }] : []));
    const blank = (check: (typeof checks)[number]): boolean =>
      check.charactersToDate === null &&
      check.charactersThisMonth === null &&
      !check.notHandedIn &&
      departmentKeepsCharacters;

    const toDate = checks.filter((check) => typeof check.charactersToDate === "number");
    if (toDate.length > 0) {
      const latest = Math.max(...toDate.map((check) => check.of));
      const numbers = toDate.filter((check) => check.of === latest).map((check) => check.charactersToDate);
      const characters = Math.max(...numbers.map((number) => (typeof number === "number" ? number : 0)));
      const doubt = checks.some(
        (check) =>
          (check.of >= latest && check.charactersToDate === "unreadable") ||
          (check.of > latest && check.charactersToDate === null && check.charactersThisMonth !== null) ||
          (check.of > latest && blank(check)),
      );
      return { characters, doubt: doubt || lost };
    }
    let doubt = lost;
    let sum: number | null = null;
    for (let month = firstMonth; month <= this.month; month += 1) {
      let best: number | null = null;
      for (const check of checks) {
        if (check.of !== month) continue;
        if (check.charactersToDate === "unreadable" || check.charactersThisMonth === "unreadable" || blank(check))
          doubt = true;
        else if (typeof check.charactersThisMonth === "number") best = Math.max(best ?? 0, check.charactersThisMonth);
      }
      if (best !== null) sum = (sum ?? 0) + best;
    }
    if (sum !== null) return { characters: sum, doubt };
    for (let month = firstMonth; month <= this.month; month += 1) {
      const { number, doubt: unsure } = this.tallyNumber(person, "notesCharacters", month);
      doubt ||= unsure;
      const written = this.records.tally.some(
        (row) => row.person === person.index && row.month === month && typeof row.counts.notesCharacters === "number",
      );
      if (written && number !== null) sum = (sum ?? 0) + number;
    }
    if (sum !== null) return { characters: sum, doubt };
    for (const row of this.rows(person, "notes")) {
      if (row.when.last < this.yearStart) continue;
      if (row.when.first >= this.yearStart && row.when.last <= this.end && typeof row.characters === "number") {
        sum = (sum ?? 0) + row.characters;
      } else doubt = true;
    }
    return { characters: sum ?? 0, doubt };
  }
}
