/**
 * The rules of the rulebook's section 2 a second time, slowly and word by word, with an office's settings. It shares
 * nothing with src/core/plan but the records, so that a mistake in one of the two shows.
 */
import { firstDay, lastDay, monthOf, type Day, type Month } from "../../src/core/domain/calendar";
import type { Person } from "../../src/core/domain/people";
import type { RuleId, Status } from "../../src/core/domain/rating";
import type { Session, StudyRecord, TallyColumn } from "../../src/core/domain/records";
import { LiteralNotes, type LiteralAnswer } from "./literal-notes";
import { serves, servesThroughout, type Due } from "./literal-records";

export interface LiteralPerson {
  rules: Record<RuleId, LiteralAnswer>;
  /** Completion 0 to 1, where something was assessed. */
  articles: number | null;
  selfStudy: number | null;
  /** Completion of the other rules that count in content and effect, where they were assessed. */
  content: Partial<Record<RuleId, number[]>>;
  effect: Partial<Record<RuleId, number[]>>;
  attended: number;
  missed: number;
  lateOrEarly: number;
  /** Months in which the notebook was not handed in. */
  notHandedIn: number;
  /** Months of service in the plan year, for the year's rating. */
  monthsOfService: number | null;
}

export class LiteralRules extends LiteralNotes {
  protected weekly(person: Person, kind: "article" | "selfStudy", column: TallyColumn) {
    const isArticle = kind === "article";
    /** Articles, or hours, of a week in the log. */
    const perWeek = (sunday: Day): number =>
      isArticle ? this.at("articlesPerWeek", 1, sunday) : this.at("hoursPerDay", 8, sunday);
    /** Of a tally's number in units of the log: an article is one, a day has its hours. */
    const unit = isArticle ? 1 : this.at("hoursPerDay", 8, lastDay(this.month));
    const due = this.weeks().filter(([monday, sunday]) => servesThroughout(person, monday, sunday) !== "no");
    /** Of a tally, a week asks for its articles or for one day, however many hours that has. */
    const asked = due.reduce((total, [, sunday]) => total + (isArticle ? perWeek(sunday) : 1), 0);
    const service = due.some(([monday, sunday]) => servesThroughout(person, monday, sunday) === "maybe");
    const log = this.logNumber(person, kind, this.month);
    const tally = this.tallyNumber(person, column, this.month);
    let whole: number | null = null;
    if (tally.number !== null && (log.count === 0 || tally.number * unit > log.number + 1e-9)) whole = tally.number;
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
      const state = whole >= asked ? "met" : doubt ? "not-assessed" : "short";
      for (let at = 0; at < due.length; at += 1) states.push(state);
      if (state !== "not-assessed" && due.length > 0) done = due.length * Math.min(1, whole / asked);
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
        const state = !recorded
          ? "not-assessed"
          : number >= perWeek(sunday) - 1e-9
            ? "met"
            : doubt
              ? "not-assessed"
              : "short";
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
      states,
      done,
    };
  }

  /** Books of a month, manuscripts of a quarter: each month the larger of log and tally. */
  protected counted(person: Person, kind: "book" | "manuscript", column: TallyColumn, months: Month[]): LiteralAnswer {
    const counts: [kind: "book" | "manuscript" | "researchArticle", column: TallyColumn][] = [[kind, column]];
    const [first, last] = [firstDay(months[0] ?? 0), lastDay(months.at(-1) ?? 0)];
    const service = servesThroughout(person, first, last);
    if (last > this.end || service === "no") return { status: "not-due", value: null, required: null };
    const needed = this.at(kind === "book" ? "booksPerMonth" : "manuscriptsPerQuarter", 1, last);
    // One text may serve as manuscript and research article.
    if (kind === "manuscript" && this.at("oneTextServesManuscriptAndResearch", false, last))
      counts.push(["researchArticle", "researchArticles"]);
    let [count, doubt, recorded] = [0, service === "maybe", false];
    for (const [of, inTally] of counts)
      for (const month of months) {
        const log = this.logNumber(person, of, month);
        const tally = this.tallyNumber(person, inTally, month);
        count += Math.max(log.number, tally.number ?? 0);
        doubt ||= log.doubt || tally.doubt;
        recorded ||= this.departmentLog(person, of, month) || this.departmentTally(person, inTally, month);
      }
    return oneState(!recorded ? "not-assessed" : count >= needed ? "met" : doubt ? "not-assessed" : "short");
  }

  /** From the first month of the plan year that has the number of `planDueMonth` on. */
  protected isPlanDue(person: Person): Due {
    const number = this.at("planDueMonth", 1, lastDay(this.month));
    let dueMonth = monthOf(this.yearStart);
    while ((dueMonth % 12) + 1 !== number) dueMonth += 1;
    return this.month < dueMonth ? "no" : this.isMonthDue(person);
  }

  protected plan(person: Person): LiteralAnswer {
    const due = this.isPlanDue(person);
    if (due === "no") return { status: "not-due", value: null, required: null };
    let from = this.yearStart - 1;
    while (new Date(from * 86_400_000).toISOString().slice(5, 10) !== "11-01") from -= 1;
    const last = lastDay(this.month);
    const inSeason = (row: { when: { first: Day; last: Day } }): boolean =>
      row.when.first >= from && row.when.last <= last;
    const own = this.rows(person, "plan");
    const colleagues = this.colleagues(person);
    const recorded =
      this.saidNone("plan", this.thisYear, person) ||
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
  protected answerAt(person: Person, session: Session): "not-called" | "met" | "short" | "exempt" | "not-assessed" {
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

  protected sessions(person: Person, first: Day = firstDay(this.month)) {
    const within = (session: Session): boolean => session.when.first >= first && session.when.last <= this.end;
    return this.records.sessions
      .filter((session) => session.when.first <= this.end && session.when.last >= first)
      .map((session) => ({ session, sure: within(session), answer: this.answerAt(person, session) }))
      .filter(({ answer }) => answer !== "not-called");
  }

  protected central(person: Person): LiteralAnswer {
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
    const asked = this.at("sessionDaysPerMonth", 1, lastDay(this.month));
    const lengthOf = ({ days }: Session): number => (typeof days === "number" ? days : 0);
    const judged = ways.map((way) => {
      const known = way.filter(({ session }) => session.days !== "unreadable" || !isOpen);
      const attended = known.filter(({ turn }) => turn === "met");
      const held = known.filter(({ turn }) => turn === "met" || turn === "short");
      const value = attended.reduce((total, { session }) => total + lengthOf(session), 0);
      const heldDays = held.reduce((total, { session }) => total + lengthOf(session), 0);
      const required = isOpen ? asked : Math.min(asked, heldDays);
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

  /** All sessions since a day. */
  protected attendance(person: Person, first: Day) {
    const sessions = this.sessions(person, first).map((session) =>
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
    const decided = attended + missed;
    const answer: LiteralAnswer = {
      status: statusFrom(sessions.map((session) => session.answer)),
      value: decided === 0 ? null : attended,
      required: decided === 0 ? null : decided,
    };
    return { answer, attended, missed, lateOrEarly };
  }

  /** Once-a-year items in a month's rating: not due, or not asked of the person at all. */
  private yearlyInAMonth(person: Person) {
    const nothing = { status: "not-due", value: null, required: null } as const;
    const left = { status: "exempt", value: null, required: null } as const;
    const isMember = person.roles[0] === "centreGroup";
    const writes = person.roles[0] === "departmentHead" || person.roles[0] === "cadre";
    return {
      "content-areas": nothing,
      "theory-book": isMember ? nothing : left,
      "annual-skill": nothing,
      reflection: nothing,
      "research-article": writes ? nothing : left,
      "class-given": isMember ? nothing : left,
      publication: isMember ? nothing : left,
      "five-haves": nothing,
    };
  }

  /** Central study of the centre group in a quarter that ends in the month; every way the undecided could turn out. */
  protected centreGroup(person: Person, quarter: readonly Month[]): LiteralAnswer {
    if (!person.isCentreGroup) return { status: "exempt", value: null, required: null };
    const nothing: LiteralAnswer = { status: "not-due", value: null, required: null };
    const [from, to] = [quarter[0], quarter.at(-1)];
    if (from === undefined || to === undefined || lastDay(to) > this.end) return nothing;
    const [first, last] = [firstDay(from), lastDay(to)];
    const due = servesThroughout(person, first, last);
    if (due === "no") return nothing;
    let ways: string[][] = [[]];
    for (const session of this.records.sessions) {
      if (session.kind !== "centreGroupStudy" || session.when.first > Math.min(last, this.end)) continue;
      if (session.when.last < first) continue;
      const answer = this.answerAt(person, session);
      if (answer === "not-called") continue;
      const turns = answer === "not-assessed" ? ["met", "short", "exempt"] : [answer as string];
      if (session.when.first < first || session.when.last > last) turns.push("none");
      ways = ways.flatMap((way) => turns.map((turn) => [...way, turn]));
    }
    const statuses = new Set(
      ways.map((way): Status => {
        if (way.includes("met")) return "met";
        if (way.includes("short")) return due === "maybe" ? "not-assessed" : "short";
        return way.includes("exempt") ? "exempt" : "not-due";
      }),
    );
    const [only] = statuses;
    if (only === undefined || statuses.size > 1 || only === "not-assessed") return oneState("not-assessed");
    return only === "met" || only === "short" ? oneState(only) : { status: only, value: null, required: null };
  }

  /** The latest score since a day; nobody has one: not assessed. */
  protected lawTest(person: Person, first: Day): LiteralAnswer {
    const tests = this.records.studyLog.filter((row) => row.kind === "test" && row.score !== null);
    const inside = (row: { when: { first: Day; last: Day } }): boolean =>
      row.when.first >= first && row.when.last <= this.end;
    const own = tests.filter(
      (row) => row.person === person.index && row.when.last >= first && row.when.first <= this.end,
    );
    if (own.length === 0) {
      const somebody = tests.some((row) => inside(row) && typeof row.score === "number");
      return somebody ? { status: "not-due", value: null, required: null } : oneState("not-assessed");
    }
    const sure = own.filter((row) => inside(row) && row.score !== "unreadable");
    const latest = Math.max(...sure.map((row) => row.when.last));
    const last = sure.filter((row) => row.when.last === latest);
    /** By the line of the test's day; of one whose day cannot be read, of the rating's end. */
    const passes = (row: StudyRecord): boolean => {
      const day = Number.isFinite(row.when.last) ? row.when.last : this.end;
      return typeof row.score === "number" && row.score >= this.at("lawTestPass", 60, day);
    };
    const passed = last.some(passes);
    const begin = Math.min(...last.filter((row) => passes(row) === passed).map((row) => row.when.first));
    const open = own.filter((row) => !sure.includes(row) && (sure.length === 0 || row.when.last >= begin));
    const agrees = open.every((row) => typeof row.score === "number" && passes(row) === passed);
    let service = false;
    for (let day = first; day <= this.end; day += 1) service ||= serves(person, day) === "maybe";
    if (!passed && service) return oneState("not-assessed");
    if (sure.length === 0 || !agrees) return oneState("not-assessed");
    return oneState(passed ? "met" : "short");
  }

  /** All answers about a person. */
  of(person: Person): LiteralPerson {
    const nothing = { status: "not-due", value: null, required: null } as const;
    let away = true;
    for (let day = firstDay(this.month); day <= this.end; day += 1) if (serves(person, day) !== "no") away = false;
    const { attended, missed, lateOrEarly, answer: attendance } = this.attendance(person, firstDay(this.month));
    const articles = this.weekly(person, "article", "articles");
    const selfStudy = this.weekly(person, "selfStudy", "selfStudyDays");
    const quarter = (this.month % 12) % 3 === 2 ? [this.month - 2, this.month - 1, this.month] : [];
    const rules: Record<RuleId, LiteralAnswer> = {
      attendance,
      "study-plan": this.plan(person),
      "notes-handed-in": this.handedIn(person),
      "weekly-article": articles.answer,
      "monthly-book": this.counted(person, "book", "books", [this.month]),
      "central-study": this.central(person),
      "self-study": selfStudy.answer,
      notes: this.notes(person),
      "quarterly-manuscript":
        quarter.length === 0 ? nothing : this.counted(person, "manuscript", "manuscripts", quarter),
      "centre-group-study": this.centreGroup(person, quarter),
      "law-test": this.lawTest(person, firstDay(this.month)),
      ...this.yearlyInAMonth(person),
    };
    if (away) for (const rule of Object.keys(rules) as RuleId[]) rules[rule] = nothing;
    const none = { articles: null, selfStudy: null, attended: 0, missed: 0, lateOrEarly: 0 };
    const found = { articles: articles.share, selfStudy: selfStudy.share, attended, missed, lateOrEarly };
    return {
      rules,
      ...(away ? none : found),
      content: { "monthly-book": completed(rules["monthly-book"]) },
      effect: {
        notes: notesCompletion(rules.notes),
        "quarterly-manuscript": completed(rules["quarterly-manuscript"]),
      },
      notHandedIn: rules["notes-handed-in"].status === "short" ? 1 : 0,
      monthsOfService: null,
    };
  }
}

/** 1 or 0 where the rule was assessed. */
function completed({ status }: LiteralAnswer): number[] {
  return status === "met" ? [1] : status === "short" ? [0] : [];
}

export function notesCompletion({ status, value, required }: LiteralAnswer): number[] {
  if ((status !== "met" && status !== "short") || value === null || required === null) return [];
  return [Math.min(1, value / required)];
}

export function statusFrom(states: readonly string[]): Status {
  for (const status of ["short", "met", "exempt", "not-assessed"] as const) if (states.includes(status)) return status;
  return "not-due";
}

function oneState(state: "met" | "short" | "not-assessed"): LiteralAnswer {
  if (state === "not-assessed") return { status: state, value: null, required: null };
  return { status: state, value: state === "met" ? 1 : 0, required: 1 };
}
