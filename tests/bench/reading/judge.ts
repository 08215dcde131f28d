/** Compares what was understood of a sheet with what a person found there. */
import type { Question } from "../../../src/core/domain/question";
import { recognisedSheet, type RecognisedSheet } from "../../../src/cli/sheet-report";
import type { SheetUnderstanding } from "../../../src/core/domain/understanding";
import type { SheetLabel } from "./labels";

/** "asked": the office is asked; "missed": nothing is claimed; "wrong": something else is claimed without a word. */
export type Verdict = "right" | "asked" | "missed" | "wrong";

export interface Judged {
  readonly measure: string;
  readonly verdict: Verdict;
  /** What was expected and what was seen, for the list of faults. */
  readonly detail: string;
}

const ATTENDANCE = ["attendance-wide", "attendance-long", "work-attendance"];
/** The product's kinds that a label allows. Lists it does not read are rightly left alone. */
const ALLOWED: Readonly<Record<SheetLabel["kind"], readonly string[]>> = {
  roster: ["roster"],
  "attendance-wide": ATTENDANCE,
  "attendance-long": ATTENDANCE,
  records: ["study-log", "study-tally", "notes-checks", "other"],
  inspection: ["inspections"],
  other: ["other"],
};
/** Label role to the product's, for sheets of people. Every other role is a column that is seen and left alone. */
const ROLES: Readonly<Record<string, string>> = {
  name: "name",
  id: "number",
  department: "department",
  post: "post",
  duty: "post",
  hireDate: "serviceFrom",
  leaveDate: "serviceUntil",
  date: "date",
  dateTime: "dateTime",
  signIn: "signInTime",
  time: "signInTime",
  topic: "activity",
  leaveType: "reason",
  reason: "reason",
  remarks: "remarks",
};
const READ_LABELS: readonly SheetLabel["kind"][] = ["roster", "attendance-wide", "attendance-long"];
/** Words of the labels for what a mark means, the first that fits. */
const MEANINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/half|fraction|probably|not explained|shift|hours\)|punch|overtime|rest|off|normal/iu, []],
  // Absent without more is undecided to the product.
  [/absent/iu, ["absent", "undecided", "unexcused"]],
  [/late/iu, ["late"]],
  [/left early/iu, ["early"]],
  [/present/iu, ["present"]],
  [/leave|trip|[病事年婚产丧]假|年休|工伤|哺乳/iu, ["excused"]],
];

interface Seen {
  readonly sheet: RecognisedSheet;
  readonly isAsked: boolean;
  readonly asksFor: (role: string) => boolean;
}

function seenSheet(understood: SheetUnderstanding, questions: readonly Question[]): Seen {
  const own = questions.filter(({ about }) => "sheet" in about && about.sheet === understood.sheet);
  return {
    sheet: recognisedSheet(understood),
    isAsked: own.some(({ kind }) => kind === "sheet-kind" || kind === "turned-marks"),
    asksFor: (role) => own.some((question) => question.kind === "column" && question.about.role === role),
  };
}

function compared(measure: string, expected: string, got: string | null, isAsked: boolean): Judged {
  const verdict = got === expected ? "right" : isAsked ? "asked" : got === null ? "missed" : "wrong";
  return { measure, verdict, detail: `expected ${expected}, seen ${got ?? "nothing"}` };
}

function kindOf({ kind }: SheetLabel, { sheet, isAsked }: Seen): Judged {
  const { productKind } = sheet;
  const isRight = ALLOWED[kind].includes(productKind);
  const verdict = isRight ? "right" : isAsked ? "asked" : productKind === "other" ? "missed" : "wrong";
  return { measure: "kind", verdict, detail: `expected ${kind}, seen ${productKind}` };
}

function rolesOf(label: SheetLabel, { sheet, isAsked, asksFor }: Seen): Judged[] {
  return Object.entries(label.columns ?? {}).flatMap(([labelled, letter]) => {
    const role = ROLES[labelled];
    // A name in two columns, and a second column of a kind: the first is the one.
    if (role === undefined || (labelled === "duty" && label.columns?.["post"] !== undefined)) return [];
    const got = sheet.columns[role] ?? null;
    // Where a sheet has both post and duty, either is the post.
    const expected = labelled === "post" && got !== null && got === label.columns?.["duty"] ? got : letter;
    return [compared(role === "name" ? "name column" : "other roles", expected, got, isAsked || asksFor(role))].map(
      (judged) => ({ ...judged, detail: `${role}: ${judged.detail}` }),
    );
  });
}

const asText = (span: string | readonly string[] | null | undefined): string | null =>
  span === undefined || span === null || span.length === 0 ? null : typeof span === "string" ? span : span.join(" ");

function marksOf(label: SheetLabel, { sheet, isAsked }: Seen): Judged[] {
  return Object.entries(label.marks ?? {}).flatMap(([mark, meaning]) => {
    const allowed = MEANINGS.find(([pattern]) => pattern.test(meaning))?.[1] ?? [];
    const got = sheet.marks[mark];
    if (allowed.length === 0 || mark === "blank" || (got === undefined && sheet.sessionColumns !== undefined))
      return [];
    const verdict: Verdict =
      got !== undefined && allowed.includes(got)
        ? "right"
        : isAsked || got === "unknown"
          ? "asked"
          : got === undefined
            ? "missed"
            : "wrong";
    return [{ measure: "marks", verdict, detail: `${mark}: expected ${meaning}, seen ${got ?? "nothing"}` }];
  });
}

/** All comparisons of a sheet. A kind that is not right says all there is to say of a sheet that is left alone. */
export function judgeSheet(
  label: SheetLabel,
  understood: SheetUnderstanding,
  questions: readonly Question[],
): readonly Judged[] {
  const seen = seenSheet(understood, questions);
  const kind = kindOf(label, seen);
  if (!READ_LABELS.includes(label.kind)) return [kind];
  const { sheet, isAsked } = seen;
  const sessions = asText(label.sessionColumns);
  return [
    kind,
    ...(label.headerRows === null
      ? []
      : [compared("header rows", label.headerRows.join("-"), sheet.headerRows?.join("-") ?? null, isAsked)]),
    ...rolesOf(label, seen),
    ...(sessions === null ? [] : [compared("session columns", sessions, asText(sheet.sessionColumns), isAsked)]),
    ...(typeof label.peopleCount === "number" && label.peopleCount > 0
      ? [
          compared(
            "people count",
            String(label.peopleCount),
            sheet.productKind === "other" ? null : String(sheet.peopleCount),
            isAsked,
          ),
        ]
      : []),
    ...marksOf(label, seen),
  ];
}
