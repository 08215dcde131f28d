/** What would change a person's grades: the remainder of each rule and aspect, and until when. */
import { lastDay, monthOf, type Day, type Month } from "../../domain/calendar";
import type { Person } from "../../domain/people";
import {
  ASPECTS,
  type Aspect,
  type AspectResult,
  type Overall,
  type RuleId,
  type RulePeriod,
} from "../../domain/rating";
import type { AspectRemainder, OpenDuty, Remainders, RuleRemainder } from "../../domain/remainder";
import type { Grade } from "../../domain/records";
import type { Judgement } from "../answer";
import type { AspectInput } from "../aspects/aspect";
import { reaches } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { finalMonth, monthsRating, yearsRating, type RatingPeriod } from "../period";
import { gradesOf, judgePerson, ratingRules, type Graded, type RatingRules } from "../rate-person";
import { judgementsIn, RULES, type Judgements } from "../rules/all-rules";
import { notesPace } from "../rules/notes";
import { futureOffice } from "./future";
import { sessionsToGrade } from "./sessions-to-grade";

/** How a rule stands to time. */
type Course =
  /** Each of its rule periods is over for good when it ends. */
  | "periods"
  /** What is missing can be made up for later: it is asked of the state at the rating's end. */
  | "state"
  /** It rests on sessions or tests that nobody can foresee. */
  | "events";

const COURSES: Partial<Readonly<Record<RuleId, Course>>> = {
  "study-plan": "state",
  notes: "state",
  "content-areas": "state",
  "theory-book": "state",
  "annual-skill": "state",
  reflection: "state",
  "research-article": "state",
  "class-given": "state",
  publication: "state",
  "five-haves": "state",
  attendance: "events",
  "central-study": "events",
  "centre-group-study": "events",
  "law-test": "events",
};

function courseOf(rule: RuleId): Course {
  return COURSES[rule] ?? "periods";
}

/** A rating as it stands, and the same rating at its end. */
interface Sides {
  readonly rating: RatingPeriod;
  readonly end: RatingPeriod;
  readonly asOf: Day;
  readonly rules: RatingRules;
  readonly endRules: RatingRules;
}

/** Looks at an office up to its last day and at its future; made once for everybody. */
export class Outlook {
  private readonly future: OfficeIndex;
  private readonly sides: readonly Sides[];

  /** @param office the office up to the last day that is read; its last month is the one that is rated */
  constructor(private readonly office: OfficeIndex) {
    this.future = futureOffice(office);
    const { year } = office;
    const asOf = year.end;
    const sidesOf = (rating: RatingPeriod, end: RatingPeriod): Sides => {
      return { rating, end, asOf, rules: ratingRules(office, rating), endRules: ratingRules(this.future, end) };
    };
    this.sides = [
      sidesOf(monthsRating(year, year.lastMonth), monthsRating(this.future.year, year.lastMonth)),
      sidesOf(yearsRating(year), yearsRating(this.future.year)),
    ];
  }

  /** What is left for a person in the month and in the year. */
  of(person: Person): { readonly month: Remainders; readonly year: Remainders } {
    const [now, then] = [judgePerson(this.office, person), judgePerson(this.future, person)];
    const [month, year] = this.sides.map((sides): Judged => {
      const judged = judgementsIn(this.office, now.subject, now.judgements, sides.rating);
      const later = judgementsIn(this.future, then.subject, then.judgements, sides.end);
      const graded = gradesOf(this.office, sides.rules, now.subject, judged);
      return { ...sides, subject: then.subject, judged, later, graded };
    });
    if (month === undefined || year === undefined) throw new RangeError("There are two rating periods.");
    // Characters add up over the year: the last figure of any month is what somebody has.
    const notes = year.graded.answers.notes.value;
    return { month: this.remainders(month, notes), year: this.remainders(year, notes) };
  }

  private remainders(judged: Judged, notes: number | null): Remainders {
    const { subject, graded, rating, end, asOf } = judged;
    const best = end.end <= asOf ? null : this.best(judged);
    return {
      person: subject.index,
      period: rating.period,
      rules: RULES.flatMap(({ id }) => this.ruleRemainder(id, judged, notes)),
      aspects: ASPECTS.flatMap((aspect) => this.aspectRemainder(aspect, graded, best, judged)),
      best: best === null ? null : best.overall.overall,
    };
  }

  private ruleRemainder(id: RuleId, judged: Judged, characters: number | null): RuleRemainder[] {
    const { later, graded, end, asOf } = judged;
    const course = courseOf(id);
    const isOver = end.end <= asOf;
    const short = judged.judged[id].periods.filter(({ status }) => status === "short").length;
    const lost = course !== "state" || isOver ? short : 0;
    const open =
      course === "events" || isOver || !isKeptFor(graded, id) ? [] : later[id].periods.filter(isOpenAfter(asOf));
    const isNotes = id === "notes" && !isOver;
    const next = isNotes ? this.notesMissing(judged, characters, monthOf(asOf + 1)) : nextDuty(open);
    const isYear = isNotes && end.period.kind === "year";
    const year = isYear ? this.notesMissing(judged, characters, finalMonth(end)) : null;
    return next === null && year === null && lost === 0 ? [] : [{ rule: id, next, year, lost }];
  }

  /** Characters missing to the pace at a month's end. */
  private notesMissing({ subject }: Judged, characters: number | null, month: Month): OpenDuty | null {
    const pace = notesPace(this.future, subject, month);
    if (pace === null || characters === null || reaches(characters, pace)) return null;
    return { missing: pace - characters, by: lastDay(month), parameter: null };
  }

  /** The grades with everything that is not over yet done. */
  private best(judged: Judged): Graded {
    const { subject, endRules } = judged;
    const done: Partial<Record<RuleId, Judgement>> = {};
    for (const { id } of RULES) done[id] = completed(id, judged);
    return gradesOf(this.future, endRules, subject, done as Judgements);
  }

  private aspectRemainder(
    aspect: Aspect,
    graded: Graded,
    best: Graded | null,
    { rules, end }: Judged,
  ): AspectRemainder[] {
    const result = graded.results[aspect];
    const { grade, score, lines } = result;
    if (grade === "not-assessed" || grade === "good" || score === null) return [];
    const next: Grade = grade === "poor" ? "medium" : "good";
    const reached = best?.results[aspect] ?? null;
    const sessions = best !== null && aspect === "time" ? sessionsToGrade(inputOf(graded, rules), next) : null;
    const isReachable = (reached !== null && isAtLeast(reached.grade, next)) || sessions !== null;
    return [
      {
        aspect,
        grade,
        next,
        points: Math.max(0, lines[next === "good" ? "good" : "medium"] - score),
        heldBy: heldBy(result, next),
        best:
          reached === null || reached.grade === "not-assessed" || reached.score === null
            ? null
            : { grade: reached.grade, score: reached.score },
        sessions,
        by: isReachable ? end.end : null,
      },
    ];
  }
}

/** A person in a rating period. */
interface Judged extends Sides {
  /** As the future sees them. */
  readonly subject: Subject;
  /** Up to the last day that is read, and to the period's end. */
  readonly judged: Judgements;
  readonly later: Judgements;
  readonly graded: Graded;
}

function inputOf({ answers, attendance }: Graded, { modes, aspectModes, value, lines }: RatingRules): AspectInput {
  return { modes, aspectModes, value, lines, answers, attendance, poorNotes: null };
}

/** A rule with everything that is not over yet done. */
function completed(id: RuleId, { judged, later, graded, end, asOf }: Judged): Judgement {
  const [now, then] = [judged[id], later[id]];
  if (!isKeptFor(graded, id)) return now;
  if (id === "notes") return notesDone(now, then, end);
  const open = then.periods.filter(({ when }) => when.last > asOf).map(met);
  if (courseOf(id) === "state" && open.length > 0) return { ...then, periods: open };
  const [first] = open;
  const over = now.periods.filter(({ when }) => first === undefined || when.last < first.when.first);
  return { ...then, isExempt: now.isExempt === true && open.length === 0, periods: [...over, ...open] };
}

/** Whether a rule is asked of the person and its records are kept: of others nothing is said of the days to come. */
function isKeptFor({ answers }: Graded, rule: RuleId): boolean {
  const { status, nothingRecorded } = answers[rule];
  return status === "met" || status === "short" || (status !== "exempt" && nothingRecorded === null);
}

function isOpenAfter(asOf: Day): (period: RulePeriod) => boolean {
  return ({ when, status }) => when.last > asOf && status === "short";
}

/** What is missing in the first rule period that is not over. */
function nextDuty([first]: readonly RulePeriod[]): OpenDuty | null {
  if (first === undefined || first.value === null || first.threshold === null) return null;
  const missing = first.threshold - first.value;
  return missing > 0 ? { missing, by: first.when.last, parameter: first.parameter } : null;
}

/** The period with all of it done. */
function met(period: RulePeriod): RulePeriod {
  if (period.status === "met" || period.status === "exempt") return period;
  return { ...period, status: "met", why: null, value: period.threshold, done: period.weight };
}

/** Notes written up to the pace at the rating's end, where the person has a quota. */
function notesDone(now: Judgement, then: Judgement, { lastMonth }: RatingPeriod): Judgement {
  if (now.isExempt === true) return now;
  const last = [...now.periods, ...then.periods].at(-1);
  return last === undefined ? now : { periods: [{ ...met(last), month: lastMonth }] };
}

const RANK: readonly (Overall | Grade)[] = ["poor", "medium", "good"];

function isAtLeast(grade: AspectResult["grade"], wanted: Grade): boolean {
  return RANK.indexOf(grade) >= RANK.indexOf(wanted);
}

/** What holds a grade down although its score reaches the next one. */
function heldBy({ score, lines, parts }: AspectResult, next: Grade): AspectRemainder["heldBy"] {
  if (score === null || !reaches(score, next === "good" ? lines.good : lines.medium)) return null;
  const capped = parts.find(({ kind }) => kind === "capped");
  return capped?.rule ?? (parts.some(({ kind }) => kind === "lowered") ? "notes-quality" : null);
}
