/**
 * The rules of the rulebook's section 2 a second time, slowly and word by word, with the default parameters. It shares
 * nothing with src/core/plan but the records, so that a mistake in one of the two shows.
 */
import { firstDay, lastDay, monthOf, type Day, type Month } from "../../src/core/domain/calendar";
import type { Person } from "../../src/core/domain/people";
import type { RuleId, Status } from "../../src/core/domain/rating";
import type { Session, TallyColumn } from "../../src/core/domain/records";
import { LiteralRecords, serves, servesThroughout, type Due } from "./literal-records";

export interface LiteralAnswer {
  status: Status;
  value: number | null;
  required: number | null;
}

export interface LiteralPerson {
  rules: Record<RuleId, LiteralAnswer>;
  /** Completion 0 to 1, where something was assessed. */
  articles: number | null;
  selfStudy: number | null;
  attended: number;
  missed: number;
  lateOrEarly: number;
}

export class LiteralRules extends LiteralRecords {
  private weekly(person: Person, kind: "article" | "selfStudy", column: TallyColumn, perWeek: number) {
    const unit = perWeek; // a tally's unit is a week's worth: one article, one day of eight hours
    const due = this.weeks().filter(([monday, sunday]) => servesThroughout(person, monday, sunday) !== "no");
    const service = due.some(([monday, sunday]) => servesThroughout(person, monday, sunday) === "maybe");
    const log = this.logNumber(person, kind, this.month);
    const tally = this.tallyNumber(person, column, this.month);
    let whole: number | null = null;
    if (tally.number !== null && (log.count === 0 || tally.number * unit > log.number)) whole = tally.number;
    let somebodyUnclear = false;
    if (
      tally.number === null &&
      log.count === 0 &&
      !this.departmentLog(person, kind, this.month) &&
      this.departmentTally(person, column, this.month)
    ) {
      whole = 0;
      // An unreadable row of a colleague might be the department's log of this month.
      const colleagues = this.colleagues(person);
      somebodyUnclear = this.records.studyLog.some(
        (row) =>
          row.kind === kind &&
          colleagues.has(row.person) &&
          row.when.first <= this.end &&
          row.when.last >= firstDay(this.month),
      );
    }
    const states: ("met" | "short" | "not-assessed")[] = [];
    let done = 0;
    if (whole !== null) {
      const doubt = service || log.doubt || tally.doubt || somebodyUnclear;
      const state = whole >= due.length ? "met" : doubt ? "not-assessed" : "short";
      for (let at = 0; at < due.length; at += 1) states.push(state);
      if (state !== "not-assessed") done = Math.min(whole, due.length);
    } else {
      for (const [monday, sunday] of due) {
        const months = [...new Set([monthOf(monday), monthOf(sunday)])];
        const recorded = months.every((month) => this.departmentLog(person, kind, month));
        let [number, doubt] = [0, service || tally.doubt];
        for (const row of this.rows(person, kind)) {
          const amount = this.amount(kind, row);
          if (row.when.first >= monday && row.when.last <= sunday && amount !== null) number += amount;
          else if (row.when.last >= monday && row.when.first <= sunday) doubt = true;
        }
        const state = !recorded ? "not-assessed" : number >= perWeek ? "met" : doubt ? "not-assessed" : "short";
        states.push(state);
        if (state === "met") done += 1;
      }
    }
    const assessed = states.filter((state) => state !== "not-assessed").length;
    return {
      answer: {
        status: statusFrom(states),
        value: assessed === 0 ? null : done,
        required: assessed === 0 ? null : assessed,
      },
      share: assessed === 0 ? null : done / assessed,
    };
  }

  /** Books of a month, manuscripts of a quarter: each month the larger of log and tally. */
  private counted(person: Person, kind: "book" | "manuscript", column: TallyColumn, months: Month[]): LiteralAnswer {
    const [first, last] = [firstDay(months[0] ?? 0), lastDay(months.at(-1) ?? 0)];
    const service = servesThroughout(person, first, last);
    if (last > this.end || service === "no") return { status: "not-due", value: null, required: null };
    const recorded = months.some(
      (month) => this.departmentLog(person, kind, month) || this.departmentTally(person, column, month),
    );
    let [count, doubt] = [0, service === "maybe"];
    for (const month of months) {
      const log = this.logNumber(person, kind, month);
      const tally = this.tallyNumber(person, column, month);
      count += Math.max(log.number, tally.number ?? 0);
      doubt ||= log.doubt || tally.doubt;
    }
    return oneState(!recorded ? "not-assessed" : count >= 1 ? "met" : doubt ? "not-assessed" : "short");
  }

  private isMonthDue(person: Person): Due {
    if (lastDay(this.month) > this.end) return "no";
    return servesThroughout(person, firstDay(this.month), lastDay(this.month));
  }

  private plan(person: Person): LiteralAnswer {
    const due = this.isMonthDue(person);
    if (due === "no") return { status: "not-due", value: null, required: null };
    const from = this.yearStart - 61; // 1 November before a calendar year
    const last = lastDay(this.month);
    const inSeason = (row: { when: { first: Day; last: Day } }): boolean =>
      row.when.first >= from && row.when.last <= last;
    const own = this.rows(person, "plan");
    const colleagues = this.colleagues(person);
    const recorded =
      this.records.studyLog.some((row) => row.kind === "plan" && colleagues.has(row.person) && inSeason(row)) ||
      this.records.people.some((other) => colleagues.has(other.index) && typeof other.planOnFile === "boolean");
    const onFile = person.planOnFile === true || own.some(inSeason);
    const doubt =
      due === "maybe" ||
      person.planOnFile === "unreadable" ||
      own.some((row) => !inSeason(row) && row.when.last >= from && row.when.first <= last);
    return oneState(!recorded ? "not-assessed" : onFile ? "met" : doubt ? "not-assessed" : "short");
  }

  private handedIn(person: Person): LiteralAnswer {
    const read = this.records.notesChecks.filter((check) => check.month === null || firstDay(check.month) <= this.end);
    const own = read.filter((check) => check.person === person.index);
    if (person.isCentreGroup && own.length === 0) return { status: "exempt", value: null, required: null };
    const due = this.isMonthDue(person);
    if (due === "no") return { status: "not-due", value: null, required: null };
    const colleagues = this.colleagues(person);
    const kept = read.some((check) => check.month === this.month && colleagues.has(check.person));
    if (!kept) return oneState("not-assessed");
    if (own.some((check) => check.month === this.month && !check.notHandedIn)) return oneState("met");
    return oneState(due === "maybe" || own.some((check) => check.month === null) ? "not-assessed" : "short");
  }

  /** Was the person called? Does the mark count? */
  private answerAt(person: Person, session: Session): "not-called" | "met" | "short" | "exempt" | "not-assessed" {
    const { audience, when } = session;
    if (audience.kind === "centreGroup" && !person.isCentreGroup) return "not-called";
    if (audience.kind === "departments" && !audience.departments.includes(person.department ?? "?"))
      return "not-called";
    if (audience.kind === "people" && !audience.people.includes(person.index)) return "not-called";
    let service: Due;
    if (when.first === when.last) service = serves(person, when.first);
    else if (Number.isFinite(when.first) && servesThroughout(person, when.first, when.last) === "yes") service = "yes";
    else {
      const always = person.serviceFrom === null && person.serviceUntil === null;
      service = always ? "yes" : "maybe";
      if (Number.isFinite(when.first)) {
        let some = false;
        for (let day = when.first; day <= when.last; day += 1) some ||= serves(person, day) !== "no";
        if (!some) service = "no";
      }
    }
    if (service === "no") return "not-called";
    const marks = this.records.attendance.filter(
      (mark) => mark.person === person.index && mark.session === session.index,
    );
    const state = marks[0]?.state ?? "undecided";
    if (marks.some((mark) => mark.state !== state)) return "not-assessed";
    if (state === "not-due") return "not-called";
    if (state === "excused") return "exempt";
    if (state === "undecided") return "not-assessed";
    if (service === "maybe" && state !== "present") return "not-assessed";
    return state === "unexcused" ? "short" : "met";
  }

  private sessions(person: Person) {
    const within = (session: Session): boolean =>
      session.when.first >= firstDay(this.month) && session.when.last <= this.end;
    return this.records.sessions
      .filter((session) => session.when.first <= this.end && session.when.last >= firstDay(this.month))
      .map((session) => ({ session, sure: within(session), answer: this.answerAt(person, session) }))
      .filter(({ answer }) => answer !== "not-called");
  }

  private central(person: Person): LiteralAnswer {
    const due = this.isMonthDue(person);
    if (due === "no") return { status: "not-due", value: null, required: null };
    const called = this.sessions(person).filter(
      ({ session: { kind } }) => kind === "centralStudy" || (kind === "centreGroupStudy" && person.isCentreGroup),
    );
    const isOpen = called.some(({ answer, session }) => answer !== "exempt" && session.days === "unreadable");
    // Every way the undecided could turn out, one after the other.
    let ways: { session: Session; turn: string }[][] = [[]];
    for (const { session, answer, sure } of called) {
      const turns = answer === "not-assessed" ? ["met", "short", "exempt"] : [answer];
      if (!sure) turns.push("none");
      ways = ways.flatMap((way) => turns.map((turn) => [...way, { session, turn }]));
    }
    const lengthOf = ({ days }: Session): number => (typeof days === "number" ? days : 0);
    const judged = ways.map((way) => {
      const known = way.filter(({ session }) => session.days !== "unreadable" || !isOpen);
      const attended = known.filter(({ turn }) => turn === "met");
      const held = known.filter(({ turn }) => turn === "met" || turn === "short");
      const value = attended.reduce((total, { session }) => total + lengthOf(session), 0);
      const heldDays = held.reduce((total, { session }) => total + lengthOf(session), 0);
      const required = isOpen ? 1 : Math.min(1, heldDays);
      let status: Status = "short";
      if (held.length === 0 && !isOpen) status = way.some(({ turn }) => turn === "exempt") ? "exempt" : "not-due";
      else if (attended.length > 0 && value >= required - 1e-9) status = "met";
      else if (isOpen || due === "maybe") status = "not-assessed";
      return { status, value, required, heldDays };
    });
    const statuses = new Set(judged.map(({ status }) => status));
    const [only] = statuses;
    if (only === undefined || statuses.size > 1) return { status: "not-assessed", value: null, required: null };
    if (only !== "met" && only !== "short") return { status: only, value: null, required: null };
    const least = Math.min(...judged.map(({ value }) => value));
    const most = Math.max(...judged.filter(({ value }) => value === least).map(({ required }) => required));
    return { status: only, value: least, required: most };
  }

  private notes(person: Person): LiteralAnswer {
    if (person.roles[0] === "worker") return { status: "exempt", value: null, required: null };
    const due = this.isMonthDue(person);
    if (due === "no") return { status: "not-due", value: null, required: null };
    const unknown: LiteralAnswer = { status: "not-assessed", value: null, required: null };
    if (!this.departmentHasFigure(person)) return unknown;
    let months = 0;
    for (let month = monthOf(this.yearStart); month <= this.month; month += 1) {
      if (servesThroughout(person, firstDay(month), lastDay(month)) !== "no") months += 1;
    }
    const quota = person.roles[0] === "centreGroup" ? 15_000 : 10_000;
    const pace = Math.ceil((quota * months) / 12);
    const { characters, doubt } = this.characters(person);
    if (characters >= pace) return { status: "met", value: characters, required: pace };
    if (doubt || due === "maybe") return unknown;
    return { status: "short", value: characters, required: pace };
  }

  /** Everything in the plan year or at an unreadable date that says something about characters, source by source. */
  private figures(people: Set<number>) {
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

  private departmentHasFigure(person: Person): boolean {
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

  /** All answers about a person. */
  of(person: Person): LiteralPerson {
    const nothing = { status: "not-due", value: null, required: null } as const;
    let away = true;
    for (let day = firstDay(this.month); day <= this.end; day += 1) if (serves(person, day) !== "no") away = false;
    const sessions = this.sessions(person).map((session) =>
      session.sure ? session : { ...session, answer: "not-assessed" },
    );
    const count = (answer: string): number => sessions.filter((session) => session.answer === answer).length;
    const [attended, missed] = [count("met"), count("short")];
    let lateOrEarly = 0;
    for (const { session, answer } of sessions) {
      const mark = this.records.attendance.find((m) => m.person === person.index && m.session === session.index);
      if (answer !== "met" || mark === undefined) continue;
      if (mark.state === "late" || mark.state === "early") lateOrEarly += 1;
      if (mark.state === "late-and-early") lateOrEarly += 2;
    }
    const articles = this.weekly(person, "article", "articles", 1);
    const selfStudy = this.weekly(person, "selfStudy", "selfStudyDays", 8);
    const quarter = (this.month % 12) % 3 === 2 ? [this.month - 2, this.month - 1, this.month] : [];
    const rules: Record<RuleId, LiteralAnswer> = {
      attendance: {
        status: statusFrom(sessions.map(({ answer }) => answer)),
        value: attended + missed === 0 ? null : attended,
        required: attended + missed === 0 ? null : attended + missed,
      },
      "study-plan": this.plan(person),
      "notes-handed-in": this.handedIn(person),
      "weekly-article": articles.answer,
      "monthly-book": this.counted(person, "book", "books", [this.month]),
      "central-study": this.central(person),
      "self-study": selfStudy.answer,
      notes: this.notes(person),
      "quarterly-manuscript":
        quarter.length === 0 ? nothing : this.counted(person, "manuscript", "manuscripts", quarter),
    };
    if (away) for (const rule of Object.keys(rules) as RuleId[]) rules[rule] = nothing;
    return away
      ? { rules, articles: null, selfStudy: null, attended: 0, missed: 0, lateOrEarly: 0 }
      : { rules, articles: articles.share, selfStudy: selfStudy.share, attended, missed, lateOrEarly };
  }
}

function statusFrom(states: readonly string[]): Status {
  for (const status of ["short", "met", "exempt", "not-assessed"] as const) if (states.includes(status)) return status;
  return "not-due";
}

function oneState(state: "met" | "short" | "not-assessed"): LiteralAnswer {
  if (state === "not-assessed") return { status: state, value: null, required: null };
  return { status: state, value: state === "met" ? 1 : 0, required: 1 };
}
