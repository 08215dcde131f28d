/** Facts for every finding in the user's own words, Chinese and Latin; a new code without facts does not compile. */
import { PARAMETER_LIST } from "../../../src/core/plan/parameter-list";
import type { ParameterKey } from "../../../src/core/domain/settings";
import type { FindingCode, FindingFacts } from "../../../src/core/domain/findings";
import type { GatewayFault } from "../../../src/core/domain/gateway-fault";
import { monthAt } from "../../../src/core/domain/calendar";
import { OFFICE_RULE_IDS } from "../../../src/core/domain/rating";
import type { Language } from "../../../src/core/domain/language";
import type { Refusal } from "../../../src/core/domain/refusal";

type AllFacts = { readonly [Code in FindingCode]: readonly FindingFacts[Code][] };

interface Own {
  readonly name: string;
  readonly other: string;
  readonly sheet: string;
  readonly text: string;
}

const OWN: Readonly<Record<Language, Own>> = {
  "zh-CN": { name: "李明", other: "王芳", sheet: "花名册", text: "某处" },
  en: { name: "Li Ming", other: "Wang Fang", sheet: "Roster", text: "somewhere" },
};

const GOOD: Readonly<Record<Language, string>> = { "zh-CN": "好", en: "good" };

export function factsOf(language: Language): AllFacts {
  const { name, other, sheet, text } = OWN[language];
  const reasons = ["protected", "filtered", "table", "split", "occupied", "structure", "register"] as const;
  return {
    "no-roster": [
      { people: 1, sheet },
      { people: 36, sheet },
    ],
    "no-attendance": [{}],
    "memory-unreadable": [{}],
    "notes-identical": [{ name, characters: 1000, months: 4 }],
    "notes-at-once": [{ name, characters: 6000 }],
    "inspector-away": [{ name, checker: other, day: 20_000 }],
    "override-basis-changed": [{ name }],
    "criticism-withdrawn": [{ name, day: 20_742, sheet }],
    "corrected-after-issue": [
      { name, before: GOOD[language], after: GOOD[language] },
      { name, before: GOOD[language], after: "-" },
    ],
    "setting-unknown": [
      { key: text, nearest: [] },
      { key: text, nearest: ["notesQuota.cadre", "notesQuota.worker"] },
    ],
    "setting-unreadable": [
      ...Object.entries(PARAMETER_LIST).map(([key, { range }]) => ({ key: key as ParameterKey, text, range })),
      { key: "notesQuota.cadre", text: "", range: PARAMETER_LIST["notesQuota.cadre"].range },
    ],
    "setting-date-unreadable": [{ key: "hoursPerDay", text }],
    "setting-twice": [{ key: "rule.notes" }],
    "settings-contradict": [{ keys: ["time.medium", "time.good"] }],
    "ratings-not-moved": [
      { sheet, columns: ["M:P", "R:X"], wanted: "own-sheet" },
      { sheet, columns: ["A:L"], wanted: "beside-roster" },
    ],
    "nobody-assessed": [{ people: 1 }, { people: 36 }],
    "dates-disagree": [{ sheet, title: text, text: other }],
    "row-skipped": [{ sheet, text }],
    "dates-filled": [{ sheet }],
    "sessions-counted": [{ sheet, count: 3 }],
    "people-left": [
      { title: text, names: [name], count: 1 },
      { title: text, names: [name, other], count: 9 },
    ],
    "left-without-date": [{ name, status: text }],
    "roles-assumed": [{ sheet }],
    "own-sheet-unmarked": [{ sheet }],
    "legend-doubtful": [{ sheet, text }],
    "marks-turned": [{ sheet, text }],
    "two-rosters": [{ sheets: [sheet, text] }],
    "sheet-without-names": [{ sheet }],
    "formula-without-result": [
      { sheet, count: 1 },
      { sheet, count: 18 },
    ],
    "marks-pictures": [
      { sheet, count: 1 },
      { sheet, count: 18 },
    ],
    "sheet-unclear": [
      { sheet, kinds: ["roster"] },
      { sheet, kinds: ["attendance-long", "roster"] },
    ],
    "sheet-unread": [
      { sheet, missing: "heading" },
      { sheet, missing: "names" },
      { sheet, missing: "columns" },
    ],
    "column-doubtful": [
      { sheet, header: text, candidates: [] },
      { sheet, header: text, candidates: [name, other] },
    ],
    "roster-not-writable": reasons.flatMap((reason) => [
      { sheet, reason, instead: null },
      { sheet, reason, instead: text },
    ]),
    "sheet-not-writable": (["protected", "filtered", "structure", "occupied"] as const).map((reason) => ({
      sheet,
      reason,
    })),
    "circular-two-pages": [
      { sheet, pages: 2 },
      { sheet, pages: 3 },
    ],
    "circular-edited": [{ sheet }],
    "circular-issued-already": [{ sheet }],
    "nobody-to-criticise": [{}],
    "no-study-day": [{ day: null }, { day: 46_311 }],
    "circular-to-enter": ["", text].map((number) => ({ sheet, title: text, number })),
    "circular-gaps": [{ sheet }],
    "circular-not-issuable": (["missing", "unwritten"] as const).map((why) => ({ why, sheet })),
    "more-to-commend": [
      { count: 1, most: 5 },
      { count: 12, most: 0 },
    ],
    "person-unknown": [
      { name, nearest: [] },
      { name, nearest: [other] },
    ],
    "person-ambiguous": [{ name, count: 2 }],
    "person-twice": [{ name }],
    "number-twice": [{ number: "007", names: [name, other] }],
    "number-damaged": [{ name }],
    "department-missing": [{ name }],
    "category-unclear": [
      { name, category: text },
      { name, category: "" },
    ],
    "service-date-unreadable": [{ name, text }],
    "service-dates-reversed": [{ name }],
    "row-without-name": [{ sheet }],
    "row-with-several": [{ sheet, text }],
    "hidden-read": [{ sheets: [sheet] }, { sheets: [sheet, text] }],
    "day-unknown": [{ text }],
    "mark-unknown": [
      { mark: "⊙", count: 1 },
      { mark: "⊙", count: 7 },
    ],
    "absence-undecided": [
      { name, mark: text, reason: "" },
      { name, mark: text, reason: other },
    ],
    "attendance-blank": [
      { count: 1, names: [name] },
      { count: 9, names: [name, other] },
    ],
    "attendance-conflict": [
      { name, sheets: [sheet] },
      { name, sheets: [sheet, text] },
    ],
    "attendance-twice": [{ name }],
    "mark-not-called": [{ name }],
    "session-date-unreadable": [{ text }],
    "session-not-signed-in": [{ topic: "" }, { topic: text }],
    "column-no-session": [{ text }],
    "work-attendance-ignored": [
      { sheet, why: "no-study-day" },
      { sheet, why: "no-month" },
    ],
    "late-or-early": [{ name }],
    "unexcused-absence": [{ name }],
    "date-unreadable": [{ text }, { text: "" }],
    "month-unreadable": [{ text }, { text: "" }],
    "kind-unreadable": [{ text }, { text: "" }],
    "number-unreadable": [{ text }],
    "grade-unreadable": [{ text }],
    "area-unreadable": [{ text }],
    "level-unreadable": [{ text }],
    "audience-unreadable": [{ text }],
    "record-equal": [{ name }],
    "record-twice": [{ name }],
    "sources-differ": [{ name, used: 8000, other: 7000.5 }],
    "nothing-recorded": [
      { department: text, kind: "article", of: "department" },
      { department: "", kind: "plan", of: "department" },
      { department: "", kind: "theoryBook", of: "centreGroup" },
    ],
    "rule-short": [
      { name, rule: "attendance", value: 1, required: 2 },
      { name, rule: "study-plan", value: 0, required: 1 },
      { name, rule: "notes-handed-in", value: 0, required: 1 },
      { name, rule: "weekly-article", value: 3, required: 4 },
      { name, rule: "monthly-book", value: 0, required: 1 },
      { name, rule: "central-study", value: 0.5, required: 1 },
      { name, rule: "self-study", value: 2, required: 4 },
      { name, rule: "notes", value: 8000, required: 8334 },
      { name, rule: "quarterly-manuscript", value: 0, required: 1 },
    ],
    "office-short": OFFICE_RULE_IDS.map((rule) => ({ rule, value: 0.5, required: 1 })),
    "no-self-study-slot": [{ department: text }],
    "checked-by-self": [{ name }],
    "checked-by-other": [{ name, checker: text, expected: [text] }],
    "grade-open": [
      { name, overall: "good", worst: "medium", best: "good", cells: 1 },
      { name, overall: "not-assessed", worst: "poor", best: "good", cells: 7 },
    ],
    "rated-poor": [{ name }],
    "inspector-differs": [{ name, overall: "good", inspector: "medium" }],
    "inspections-differ": [{ name }],
    "override-applied": [{ name, overall: "not-assessed", grade: "good" }],
    "override-without-reason": [{ name }],
    "override-unreadable": [{ name, text }],
    "overrides-differ": [{ name }],
    "block-key-differs": [
      { key: name, name: other },
      { key: name, name: "" },
    ],
  };
}

const EVERY_FAULT: Readonly<Record<GatewayFault, true>> = {
  "changed-since-read": true,
  "not-owned": true,
  occupied: true,
  protected: true,
  filtered: true,
  "read-only": true,
  "cell-edit-mode": true,
  "too-large": true,
  "api-too-old": true,
  "unfinished-run": true,
  "nothing-to-undo": true,
  "state-damaged": true,
  host: true,
};
export const FAULTS = Object.keys(EVERY_FAULT) as GatewayFault[];

export function refusalsOf(language: Language): Refusal[] {
  const { sheet, text } = OWN[language];
  const many = Array.from({ length: 8 }, (_, index) => `${text}${String(index)}`);
  const [month, september] = [monthAt(2026, 10), monthAt(2026, 9)];
  const all: { readonly [Code in Refusal["code"]]: readonly Extract<Refusal, { code: Code }>[] } = {
    "no-people": [
      { code: "no-people", sheets: [sheet] },
      { code: "no-people", sheets: many },
    ],
    "no-name-column": [{ code: "no-name-column", sheets: [sheet] }],
    "no-records": [{ code: "no-records", roster: sheet }],
    "month-without-data": [
      { code: "month-without-data", month, recorded: [] },
      { code: "month-without-data", month, recorded: [september] },
      { code: "month-without-data", month, recorded: [Number.NaN, september] },
    ],
    "as-of-before-month": [{ code: "as-of-before-month", month }],
  };
  return Object.values(all).flat();
}
