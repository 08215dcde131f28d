/** The year to date a second time, word by word: months put together, and what is asked for once a year. */
import { firstDay, lastDay, monthOf, type Day, type Month } from "../../src/core/domain/calendar";
import type { Person } from "../../src/core/domain/people";
import type { Status } from "../../src/core/domain/rating";
import type { OfficeRecords, StudyRecord } from "../../src/core/domain/records";
import { serves, servesThroughout } from "./literal-records";
import type { LiteralSetting } from "./literal-settings";
import type { LiteralAnswer } from "./literal-notes";
import { LiteralRules, notesCompletion, statusFrom, type LiteralPerson } from "./literal-rules";

const NOT_DUE: LiteralAnswer = { status: "not-due", value: null, required: null };
const EXEMPT: LiteralAnswer = { status: "exempt", value: null, required: null };
const UNKNOWN: LiteralAnswer = { status: "not-assessed", value: null, required: null };

/** Statuses of a year's rule periods with what was done and due. */
function put(states: readonly string[], done: number, assessed: number): LiteralAnswer {
  return {
    status: statusFrom(states),
    value: assessed === 0 ? null : done,
    required: assessed === 0 ? null : assessed,
  };
}

export class LiteralYear extends LiteralRules {
  private readonly months: Month[] = [];
  private readonly inMonth: LiteralYear[] = [];

  constructor(
    records: OfficeRecords,
    month: Month,
    asOf: Day,
    settings: readonly LiteralSetting[],
    yearStart: Day | null = null,
  ) {
    super(records, month, asOf, settings);
    if (yearStart !== null) return;
    for (let one = monthOf(this.yearStart); one <= month; one += 1) {
      this.months.push(one);
      this.inMonth.push(new LiteralYear(records, one, asOf, settings, this.yearStart));
    }
  }

  private weeks52(person: Person, kind: "article" | "selfStudy", column: "articles" | "selfStudyDays") {
    const found = this.inMonth.map((month) => month.weekly(person, kind, column));
    const states = found.flatMap((month) => month.states);
    const assessed = states.filter((state) => state !== "not-assessed").length;
    const done = found.reduce((total, month) => total + month.done, 0);
    return { answer: put(states, done, assessed), share: assessed === 0 ? null : done / assessed };
  }

  private ofMonths(answers: readonly LiteralAnswer[]): LiteralAnswer {
    const sum = (of: "value" | "required"): number => answers.reduce((total, answer) => total + (answer[of] ?? 0), 0);
    const assessed = answers.some(({ status }) => status === "met" || status === "short");
    return {
      status: statusFrom(answers.map(({ status }) => status)),
      value: assessed ? sum("value") : null,
      required: assessed ? sum("required") : null,
    };
  }

  private quarters(): Month[][] {
    return this.months.filter((month) => (month % 12) % 3 === 2).map((month) => [month - 2, month - 1, month]);
  }

  private handedInYear(person: Person): LiteralAnswer {
    const read = this.records.notesChecks.filter((check) => check.month === null || firstDay(check.month) <= this.end);
    const own = read.filter((check) => check.person === person.index);
    if (person.isCentreGroup && own.length === 0) return EXEMPT;
    const colleagues = this.colleagues(person);
    return this.ofMonths(
      this.months.map((month): LiteralAnswer => {
        if (lastDay(month) > this.end) return NOT_DUE;
        const due = servesThroughout(person, firstDay(month), lastDay(month));
        if (due === "no") return NOT_DUE;
        if (!read.some((check) => check.month === month && colleagues.has(check.person))) return UNKNOWN;
        if (own.some((check) => check.month === month && !check.notHandedIn))
          return { status: "met", value: 1, required: 1 };
        if (due === "maybe" || own.some((check) => check.month === null)) return UNKNOWN;
        return { status: "short", value: 0, required: 1 };
      }),
    );
  }

  /** The state at the last due month. */
  private planInYear(person: Person): LiteralAnswer {
    const due = this.inMonth.filter((month) => month.isPlanDue(person) !== "no");
    return due.at(-1)?.plan(person) ?? NOT_DUE;
  }

  /** At the latest due month in which the department has a figure, as the records stand at the end. */
  private notesInYear(person: Person): LiteralAnswer {
    if (this.quota(person, this.end) === null) return EXEMPT;
    const due = this.inMonth.filter((month) => month.isMonthDue(person) !== "no");
    if (due.length === 0) return NOT_DUE;
    const source = this.sourceInUse(person);
    const judged = due.findLast((month) => month.sourceInUse(person) === source && month.departmentHasFigure(person));
    if (judged === undefined) return UNKNOWN;
    const answer = judged.notes(person);
    const last = due.at(-1)?.month ?? judged.month;
    // A figure that cannot be read may be the later one that should have been used.
    const later = this.figures(this.colleagues(person))[source].some(
      ({ month, readable }) => month === null || (!readable && month > judged.month && month <= last),
    );
    return answer.status === "short" && judged.month < last && later ? UNKNOWN : answer;
  }

  private sourceInUse(person: Person): "register" | "tally" | "log" {
    const { register, tally } = this.figures(this.colleagues(person));
    return register.length > 0 ? "register" : tally.length > 0 ? "tally" : "log";
  }

  private monthsInYear(person: Person): number {
    const first = monthOf(this.yearStart);
    let months = 0;
    for (let month = first; month < first + 12; month += 1)
      if (servesThroughout(person, firstDay(month), lastDay(month)) !== "no") months += 1;
    return months;
  }

  /** Is what is asked for once a year due to the person? */
  private isYearDue(person: Person): "yes" | "no" | "maybe" {
    const yearEnd = lastDay(monthOf(this.yearStart) + 11);
    if (this.end !== yearEnd || this.monthsInYear(person) < this.at("minMonthsForAnnual", 6)) return "no";
    return serves(person, yearEnd);
  }

  private yearRows(test: (row: StudyRecord) => boolean) {
    const rows = this.records.studyLog.filter(
      (row) => test(row) && row.when.last >= this.yearStart && row.when.first <= this.end,
    );
    return rows.map((row) => ({ row, sure: row.when.first >= this.yearStart && row.when.last <= this.end }));
  }

  private yearly(person: Person, isAsked: boolean, recorded: boolean, count: number, doubt: boolean, needed = 1) {
    if (!isAsked) return EXEMPT;
    const due = this.isYearDue(person);
    if (due === "no") return NOT_DUE;
    if (!recorded) return UNKNOWN;
    if (count >= needed) return { status: "met" as Status, value: count, required: needed };
    return doubt || due === "maybe" ? UNKNOWN : { status: "short" as Status, value: count, required: needed };
  }

  /** Log and tally, the larger in each month. */
  private yearlyCount(
    person: Person,
    isAsked: boolean,
    kind: "skill" | "reflection" | "researchArticle",
    column: "reflections" | "researchArticles" | null,
  ): LiteralAnswer {
    let [count, doubt, recorded] = [0, false, this.saidNone(kind, this.thisYear, person)];
    for (const month of this.months) {
      const log = this.logNumber(person, kind, month);
      const tally = column === null ? { number: null, doubt: false } : this.tallyNumber(person, column, month);
      count += Math.max(log.number, tally.number ?? 0);
      doubt ||= log.doubt || tally.doubt;
      recorded ||=
        this.departmentLog(person, kind, month) || (column !== null && this.departmentTally(person, column, month));
    }
    const key = {
      skill: "skillsPerYear",
      reflection: "reflectionsPerYear",
      researchArticle: "researchArticlesPerYear",
    };
    return this.yearly(person, isAsked, recorded, count, doubt, this.at(key[kind], 1));
  }

  private memberRule(
    person: Person,
    rows: ReturnType<LiteralYear["yearRows"]>,
    recorded: boolean,
    needed: number,
  ): LiteralAnswer {
    const own = rows.filter(({ row }) => row.person === person.index);
    const count = own.filter(({ sure }) => sure).length;
    return this.yearly(person, person.roles[0] === "centreGroup", recorded, count, count < own.length, needed);
  }

  private isMember(index: number): boolean {
    return this.records.people[index]?.isCentreGroup === true;
  }

  private classes(person: Person): LiteralAnswer {
    const log = this.yearRows((row) => row.kind === "classGiven");
    const held = this.records.activities.filter(
      ({ kind, lecturer, when }) =>
        ["partyClass", "theoryTutorial", "monthlyLecture"].includes(kind) &&
        lecturer !== null &&
        when.last >= this.yearStart &&
        when.first <= this.end,
    );
    const sure = ({ when }: { when: { first: Day; last: Day } }): boolean =>
      when.first >= this.yearStart && when.last <= this.end;
    const recorded =
      this.saidNone("classGiven", this.thisYear, null) ||
      log.some((one) => one.sure && this.isMember(one.row.person)) ||
      held.some((one) => one.kind !== "monthlyLecture" && sure(one));
    // A monthly lecture is a class as well, unless the office says that one event serves once.
    const servesBoth = this.at("oneEventServesClassAndExchange", true);
    const own = held.filter(
      ({ kind, lecturer }) => lecturer === person.name && (kind !== "monthlyLecture" || servesBoth),
    );
    const logged = log.filter(({ row }) => row.person === person.index);
    const count = logged.filter((one) => one.sure).length + own.filter(sure).length;
    const doubt = logged.some((one) => !one.sure) || own.some((one) => !sure(one));
    const needed = this.at("classesPerYear", 1);
    return this.yearly(person, person.roles[0] === "centreGroup", recorded, count, doubt, needed);
  }

  private areas(person: Person): LiteralAnswer {
    const rows = this.yearRows((row) => row.area !== null);
    const colleagues = this.colleagues(person);
    const inYear = this.records.sessions.filter(({ when }) => when.last >= this.yearStart && when.first <= this.end);
    const recorded =
      this.saidNone("area", this.thisYear, person) ||
      rows.some(({ row, sure }) => sure && colleagues.has(row.person)) ||
      inYear.some(({ area, when }) => area !== null && when.first >= this.yearStart && when.last <= this.end);
    const [covered, perhaps] = [new Set<string>(), new Set<string>()];
    for (const { row, sure } of rows)
      if (row.person === person.index && row.area !== null) (sure ? covered : perhaps).add(row.area);
    for (const { session, sure, answer } of this.sessions(person, this.yearStart)) {
      if (session.area === null) continue;
      if (answer === "met") (sure ? covered : perhaps).add(session.area);
      if (answer === "not-assessed") perhaps.add(session.area);
    }
    const doubt = [...perhaps].some((area) => !covered.has(area));
    return this.yearly(person, true, recorded, covered.size, doubt, 4);
  }

  private haves(person: Person, rules: LiteralPerson["rules"]): LiteralAnswer {
    if (this.isYearDue(person) === "no") return NOT_DUE;
    const asked = (["study-plan", "notes", "reflection", "research-article", "publication", "annual-skill"] as const)
      .map((rule) => rules[rule])
      .filter(({ status }) => status !== "exempt");
    const met = asked.filter(({ status }) => status === "met").length;
    if (asked.some(({ status }) => status === "short")) return { status: "short", value: met, required: asked.length };
    return met === asked.length ? { status: "met", value: met, required: asked.length } : UNKNOWN;
  }

  /** All answers about a person's year to date. */
  inYear(person: Person): LiteralPerson {
    const { attended, missed, lateOrEarly, answer: attendance } = this.attendance(person, this.yearStart);
    const articles = this.weeks52(person, "article", "articles");
    const selfStudy = this.weeks52(person, "selfStudy", "selfStudyDays");
    const books = this.inMonth.map((month) => month.counted(person, "book", "books", [month.month]));
    const texts = this.quarters().map((quarter) => this.counted(person, "manuscript", "manuscripts", quarter));
    const isMember = person.roles[0] === "centreGroup";
    const writes = person.roles[0] === "departmentHead" || person.roles[0] === "cadre";
    const memberBooks = this.yearRows((row) => row.kind === "book" && row.area !== null);
    const published = this.yearRows((row) => row.kind === "publication" && row.level !== null);
    const byMember = (rows: ReturnType<LiteralYear["yearRows"]>): boolean =>
      rows.some(({ row, sure }) => sure && this.isMember(row.person));
    const rules: LiteralPerson["rules"] = {
      attendance,
      "study-plan": this.planInYear(person),
      "notes-handed-in": this.handedInYear(person),
      "weekly-article": articles.answer,
      "monthly-book": this.ofMonths(books),
      "content-areas": this.areas(person),
      "theory-book": this.memberRule(
        person,
        memberBooks.filter(({ row }) => row.area === "politicalTheory"),
        this.saidNone("theoryBook", this.thisYear, null) || byMember(memberBooks),
        this.at("theoryBooksPerYear", 1),
      ),
      "central-study": this.ofMonths(this.inMonth.map((month) => month.central(person))),
      "centre-group-study": isMember
        ? this.ofMonths(this.quarters().map((quarter) => this.centreGroup(person, quarter)))
        : EXEMPT,
      "self-study": selfStudy.answer,
      notes: this.notesInYear(person),
      "quarterly-manuscript": this.ofMonths(texts),
      "annual-skill": this.yearlyCount(person, true, "skill", null),
      reflection: this.yearlyCount(person, true, "reflection", "reflections"),
      "research-article": this.yearlyCount(person, writes, "researchArticle", "researchArticles"),
      "class-given": this.classes(person),
      publication: this.memberRule(
        person,
        published.filter(({ row }) => row.level !== "county"),
        this.saidNone("publication", this.thisYear, null) || byMember(published),
        this.at("publicationsPerYear", 1),
      ),
      "law-test": this.lawTest(person, this.yearStart),
      "five-haves": NOT_DUE,
    };
    rules["five-haves"] = this.haves(person, rules);
    let away = true;
    for (let day = this.yearStart; day <= this.end; day += 1) if (serves(person, day) !== "no") away = false;
    if (away) for (const rule of Object.keys(rules) as (keyof typeof rules)[]) rules[rule] = NOT_DUE;
    const share = ({ value, required }: LiteralAnswer): number[] =>
      value === null || required === null ? [] : [value / required];
    const oneOrNone = ({ status }: LiteralAnswer): number[] => (status === "met" ? [1] : status === "short" ? [0] : []);
    const monthsOfService = this.monthsInYear(person);
    const { value: shorts } = rules["notes-handed-in"];
    return {
      rules,
      articles: away ? null : articles.share,
      selfStudy: away ? null : selfStudy.share,
      content: {
        "monthly-book": share(rules["monthly-book"]),
        "content-areas": share(rules["content-areas"]),
        "theory-book": oneOrNone(rules["theory-book"]),
      },
      effect: {
        notes: notesCompletion(rules.notes),
        "quarterly-manuscript": share(rules["quarterly-manuscript"]),
        "annual-skill": oneOrNone(rules["annual-skill"]),
        reflection: oneOrNone(rules.reflection),
        "research-article": oneOrNone(rules["research-article"]),
        "class-given": oneOrNone(rules["class-given"]),
        publication: oneOrNone(rules.publication),
      },
      attended: away ? 0 : attended,
      missed: away ? 0 : missed,
      lateOrEarly: away ? 0 : lateOrEarly,
      notHandedIn: shorts === null ? 0 : (rules["notes-handed-in"].required ?? 0) - shorts,
      monthsOfService,
    };
  }
}
