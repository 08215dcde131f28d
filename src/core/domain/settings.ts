/**
 * The settings of the plan: which there are, what each may be, and the rows in which an office decides them (方案参数).
 * Defaults stand in `plan/parameter-list.ts`, words in `messages`, the sheet's shape in `sheets/settings.ts`.
 */
import type { CellRef } from "./address";
import type { Day } from "./calendar";
import type { Unreadable } from "./people";
import {
  ASPECTS,
  OFFICE_RULE_IDS,
  RULE_IDS,
  type Aspect,
  type ClauseId,
  type OfficeRuleId,
  type RuleId,
} from "./rating";
import type { CellValue } from "./snapshot";

/** Settings with words of their own. */
const NAMED_SETTINGS = [
  "planYearStart",
  "planDueMonth",
  "exemptWeeks",
  "articlesPerWeek",
  "booksPerMonth",
  "manuscriptsPerQuarter",
  "skillsPerYear",
  "reflectionsPerYear",
  "researchArticlesPerYear",
  "theoryBooksPerYear",
  "classesPerYear",
  "publicationsPerYear",
  "oneTextServesManuscriptAndResearch",
  "oneEventServesClassAndExchange",
  "lawTestPass",
  "notesQuota.centreGroup",
  "notesQuota.departmentHead",
  "notesQuota.cadre",
  "notesQuota.worker",
  "paceTolerance",
  "sessionDaysPerMonth",
  "hoursPerDay",
  "selfStudySlot",
  "lateFrom",
  "centreGroupInspector",
  "minMonthsForAnnual",
  "minMonthsForRating",
  "style.unexcused1",
  "style.unexcused2",
  "style.unexcused3",
  "style.lateEach",
  "style.lateZeroAt",
  "style.noPlan",
  "style.notPresented",
  "time.few",
  "time.missed0",
  "time.missed1",
  "time.missed2",
  "time.selfStudyWeight",
  "overall.good",
  "overall.poor",
  "overall.poorAspects",
  "overall.poorUnexcused",
  "minAspects",
  "criticismFrom",
  "disqualifyBy",
  "ratingPeriods",
  "blankMark",
  "leaveKinds",
  "rounding",
  "office.name",
  "leadingGroup.head",
  "leadingGroup.deputies",
  "leadingGroup.members",
  "dailyWork.units",
  "circular.shape",
  "circular.opening",
  "circular.requirements",
  "circular.addressee",
  "circular.signer",
  "circular.number",
  "circular.copyTo",
  "circular.commendMax",
] as const;
export type NamedSetting = (typeof NAMED_SETTINGS)[number];

/** The key of a setting, as it stands in the column 参数. */
export type ParameterKey =
  NamedSetting | `${Aspect}.${"good" | "medium" | "weight"}` | `aspect.${Aspect}` | `rule.${RuleId | OfficeRuleId}`;

const KEYS: ReadonlyMap<string, ParameterKey> = new Map(
  [
    ...NAMED_SETTINGS,
    ...ASPECTS.flatMap(
      (aspect) => [`${aspect}.good`, `${aspect}.medium`, `${aspect}.weight`, `aspect.${aspect}`] as const,
    ),
    ...[...RULE_IDS, ...OFFICE_RULE_IDS].map((rule) => `rule.${rule}` as const),
  ].map((key) => [key.toLowerCase(), key]),
);

/** The setting a text names, whatever its case and the spaces around it; null: none. */
export function settingNamed(text: string): ParameterKey | null {
  return KEYS.get(text.normalize("NFKC").trim().toLowerCase()) ?? null;
}

/** Settings that stand together on their sheet. */
export type SettingGroup =
  "year" | "quotas" | "style" | "time" | "aspects" | "overall" | "open" | "switches" | "documents";

/** The first setting of each group, in the order in which the settings are known. */
const SETTING_GROUPS: Readonly<Record<SettingGroup, ParameterKey>> = {
  year: "planYearStart",
  quotas: "articlesPerWeek",
  style: "style.unexcused1",
  time: "time.few",
  aspects: "style.good",
  overall: "overall.good",
  open: "ratingPeriods",
  switches: "aspect.style",
  documents: "office.name",
};

/** The group that begins with a setting; null: none does. */
export function groupAt(key: ParameterKey): SettingGroup | null {
  const found = Object.entries(SETTING_GROUPS).find(([, first]) => first === key);
  return found === undefined ? null : (found[0] as SettingGroup);
}

/** What a setting counts in; the unit stands beside its value. */
export type SettingUnit =
  | "month"
  | "months"
  | "texts"
  | "books"
  | "skills"
  | "times"
  | "days"
  | "hours"
  | "characters"
  | "points"
  | "aspects"
  | "people"
  | "factor";

/** What a setting may be. */
export type SettingRange =
  | {
      readonly kind: "number";
      readonly min: number;
      readonly max: number;
      readonly isWhole: boolean;
      /** "None" may stand there: nothing is asked for. */
      readonly orNone: boolean;
    }
  | { readonly kind: "choice"; readonly options: readonly SettingOption[] }
  | { readonly kind: "text" }
  /** Ranges of days. */
  | { readonly kind: "days" }
  /** A time of day, or none. */
  | { readonly kind: "time" };

/** Words that a setting may be one of. */
export type SettingOption =
  | "scored"
  | "shown"
  | "off"
  | "yes"
  | "no"
  | "year"
  | "anyMonth"
  | "shapeA"
  | "shapeB"
  | "shapeC"
  | "monthAndYear"
  | "undecided"
  | "allExcused"
  | "unrounded";

/** What is known of a setting: what it may be, what it counts in, what holds until an office decides otherwise. */
export interface KnownSetting {
  readonly key: ParameterKey;
  readonly clauses: readonly ClauseId[];
  readonly default: unknown;
  readonly range: SettingRange;
  readonly unit: SettingUnit | null;
}

/** A row of the settings sheet as it stands. */
export interface SettingRow {
  /** 参数, as written. */
  readonly key: string;
  readonly value: CellValue;
  /** 生效日期: the first day on which the value holds; null: always. */
  readonly from: Day | null | Unreadable;
  /** What stands in 生效日期. */
  readonly fromText: string;
  /** 决定人, as written; "" for nobody. */
  readonly decidedBy: string;
  /** The cell of the value. */
  readonly cell: CellRef;
  readonly fromCell: CellRef;
}

/** A decision of the office that holds. */
export interface DecidedSetting {
  readonly key: ParameterKey;
  /** The value as written. */
  readonly text: string;
  readonly from: Day | null;
  readonly decidedBy: string;
  readonly cell: CellRef;
}
