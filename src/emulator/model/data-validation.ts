/** Data validation: what may be entered into cells, as Excel keeps it for areas of a sheet. */
import { equal, intersection, without } from "./rect";
import type { Rect } from "./types";

export type ValidationType = "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** The rule itself. Formulas without "=", as the file has them; a list of words stands between quotes. */
export interface ValidationRule {
  readonly type: ValidationType;
  /** Of no meaning for lists and custom formulas. */
  readonly operator: ValidationOperator;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly inCellDropDown: boolean;
}

/** What the user is told on entering something else. */
export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

/** What the user is told on selecting a cell. */
export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export interface DataValidation {
  readonly areas: readonly Rect[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ValidationAlert;
  readonly prompt: ValidationPrompt;
  /** What the file says of it besides, by the names of its attributes. */
  readonly besides: Readonly<Record<string, string>>;
  /** Place among those of the file, which is written back as it stands but for its areas; null: made since. */
  readonly inFile: number | null;
}

/** One that is put on an area. */
export type NewValidation = Omit<DataValidation, "areas" | "besides" | "inFile">;

/** The same without the file's part in it: what can be compared between files. */
export const validationText = ({ areas, rule, ignoreBlanks, errorAlert, prompt, besides }: DataValidation): string =>
  JSON.stringify([
    areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]).sort(),
    [rule.type, rule.operator, rule.formula1, rule.formula2, rule.inCellDropDown],
    ignoreBlanks,
    [errorAlert.showAlert, errorAlert.style, errorAlert.title, errorAlert.message],
    [prompt.showPrompt, prompt.title, prompt.message],
    Object.entries(besides).sort(),
  ]);

/** What the cells of an area have in common: one validation, none of them any, some of them one, or different ones. */
export type ValidationAt = DataValidation | "None" | "MixedCriteria" | "Inconsistent";

export function validationAt(all: readonly DataValidation[], area: Rect): ValidationAt {
  const touching = all.filter(({ areas }) => areas.some((one) => intersection(one, area)));
  const [first] = touching;
  if (first === undefined) return "None";
  if (touching.length > 1) return "Inconsistent";
  return uncovered([area], first.areas).length === 0 ? first : "MixedCriteria";
}

/** The validations with one for just this area; null: none there. */
export function withValidation(
  all: readonly DataValidation[],
  area: Rect,
  validation: NewValidation | null,
): DataValidation[] {
  const others = all.flatMap((one) => {
    const areas = uncovered(one.areas, [area]);
    const isWhole = areas.length === one.areas.length && areas.every((each, at) => equal(each, one.areas[at] ?? area));
    return areas.length === 0 ? [] : [isWhole ? one : { ...one, areas }];
  });
  return validation === null ? others : [...others, { ...validation, areas: [area], besides: {}, inFile: null }];
}

/** What of some areas lies outside of others. */
const uncovered = (areas: readonly Rect[], holes: readonly Rect[]): Rect[] =>
  holes.reduce<Rect[]>((left, hole) => left.flatMap((area) => without(area, hole)), [...areas]);
