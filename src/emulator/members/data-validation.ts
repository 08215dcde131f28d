/** DataValidation of a range: what may be entered there, what is told on selecting a cell and on a wrong entry. */
import { isUnbounded } from "../model/a1";
import {
  validationAt,
  type DataValidation,
  type NewValidation,
  type ValidationAlert,
  type ValidationAt,
  type ValidationOperator,
  type ValidationRule,
} from "../model/data-validation";
import { HostError, notImplemented } from "../wire/errors";
import type { Scalar } from "../wire/definition";
import type { Place, World } from "../world";
import { flag, invalid, isGiven, oneOf, record, text } from "./arguments";
import { define } from "./objects";

const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const STYLES: readonly ValidationAlert["style"][] = ["Stop", "Warning", "Information"];

/** Signs a list, a formula and a message may have; and a title. */
const MOST_SIGNS = 255;
const MOST_OF_TITLE = 32;

const NEW: Omit<NewValidation, "rule"> = {
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

const at = ({ sheet, area }: Place, { workbook }: World): ValidationAt =>
  validationAt(workbook.sheet(sheet).validations, area);

/** A member of the one validation all cells have; null where there is none, or not one. */
function common<Value>(
  pick: (validation: DataValidation) => Value,
  put: (validation: DataValidation, value: unknown) => NewValidation,
): Scalar<Place, World> {
  return {
    get(place, world) {
      const found = at(place, world);
      return typeof found === "string" ? null : pick(found);
    },
    set(place, value, world) {
      const found = at(place, world);
      if (typeof found === "string")
        throw new HostError("InvalidOperation", "The cells have no rule in common; a rule is set first.");
      world.workbook.setValidation(place.sheet, place.area, put(found, value), "addin");
    },
  };
}

function limited(value: unknown, what: string, most: number): string {
  const given = text(value, what);
  if (given.length > most) throw invalid(`${what} has more than ${most} signs.`);
  return given;
}

/** Formula or number, without "=". */
function operand(value: unknown, what: string): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const given = limited(value, what, MOST_SIGNS);
  if (given.startsWith("=") && given.length > 1) return given.slice(1);
  if (given.trim() !== "" && Number.isFinite(Number(given))) return given.trim();
  throw invalid(`${what} must be a number or a formula.`);
}

const KINDS = { wholeNumber: "WholeNumber", decimal: "Decimal", textLength: "TextLength" } as const;

function ruleOf(value: unknown): ValidationRule {
  const given = record(value, "rule");
  const kinds = Object.keys(given).filter((name) => isGiven(given[name]));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw invalid("A rule has exactly one kind.");
  const criteria = record(given[kind], kind);
  const plain = { operator: "Between", formula1: null, formula2: null, inCellDropDown: true } as const;
  switch (kind) {
    case "list": {
      const source = limited(criteria["source"], "source", MOST_SIGNS);
      if (source === "") throw invalid("A list has at least one word.");
      const words = `"${source.replaceAll('"', '""')}"`;
      const formula1 = source.startsWith("=") ? source.slice(1) : words;
      return { ...plain, type: "List", formula1, inCellDropDown: flag(criteria["inCellDropDown"], "inCellDropDown") };
    }
    case "custom": {
      const formula = limited(criteria["formula"], "formula", MOST_SIGNS);
      if (!formula.startsWith("=") || formula.length < 2) throw invalid("A custom rule is a formula.");
      return { ...plain, type: "Custom", formula1: formula.slice(1) };
    }
    case "wholeNumber":
    case "decimal":
    case "textLength": {
      const operator = oneOf(criteria["operator"], "operator", OPERATORS);
      const isTwo = operator === "Between" || operator === "NotBetween";
      const formula1 = operand(criteria["formula1"], "formula1");
      const formula2 = isTwo ? operand(criteria["formula2"], "formula2") : null;
      return { ...plain, type: KINDS[kind], operator, formula1, formula2 };
    }
    case "date":
    case "time":
      throw notImplemented(`DataValidation.rule.${kind}`);
    default:
      throw invalid(`There is no rule of the kind ${kind}.`);
  }
}

/** As the library's types have it. */
function ruleShown({ type, operator, formula1, formula2, inCellDropDown }: ValidationRule): unknown {
  const formula = (stored: string | null): string | undefined => (stored === null ? undefined : `=${stored}`);
  const compared = { formula1: formula(formula1), formula2: formula(formula2), operator };
  switch (type) {
    case "None":
      return {};
    case "List": {
      const words = /^"(.*)"$/s.exec(formula1 ?? "")?.[1]?.replaceAll('""', '"');
      return { list: { inCellDropDown, source: words ?? formula(formula1) } };
    }
    case "Custom":
      return { custom: { formula: formula(formula1) } };
    case "WholeNumber":
      return { wholeNumber: compared };
    case "Decimal":
      return { decimal: compared };
    case "TextLength":
      return { textLength: compared };
    case "Date":
      return { date: compared };
    case "Time":
      return { time: compared };
  }
}

define("DataValidation", {
  scalars: {
    type: {
      get(place, world) {
        const found = at(place, world);
        return typeof found === "string" ? found : found.rule.type;
      },
    },
    rule: {
      get(place, world) {
        const found = at(place, world);
        return typeof found === "string" ? null : ruleShown(found.rule);
      },
      set(place, value, world) {
        if (isUnbounded(place.area)) throw notImplemented("DataValidation of whole rows or columns");
        const found = at(place, world);
        const standing = typeof found === "string" ? NEW : found;
        const validation = { ...standing, rule: ruleOf(value) };
        world.workbook.setValidation(place.sheet, place.area, validation, "addin");
      },
    },
    ignoreBlanks: common(
      ({ ignoreBlanks }) => ignoreBlanks,
      (standing, value) => ({ ...standing, ignoreBlanks: flag(value, "ignoreBlanks") }),
    ),
    errorAlert: common(
      ({ errorAlert }) => errorAlert,
      (standing, value) => {
        const given = record(value, "errorAlert");
        const errorAlert = {
          showAlert: flag(given["showAlert"], "showAlert"),
          style: oneOf(given["style"], "style", STYLES),
          title: limited(given["title"], "title", MOST_OF_TITLE),
          message: limited(given["message"], "message", MOST_SIGNS),
        };
        return { ...standing, errorAlert };
      },
    ),
    prompt: common(
      ({ prompt }) => prompt,
      (standing, value) => {
        const given = record(value, "prompt");
        const prompt = {
          showPrompt: flag(given["showPrompt"], "showPrompt"),
          title: limited(given["title"], "title", MOST_OF_TITLE),
          message: limited(given["message"], "message", MOST_SIGNS),
        };
        return { ...standing, prompt };
      },
    ),
  },
  changes: {
    clear({ sheet, area }, _args, { workbook }) {
      if (isUnbounded(area)) throw notImplemented("DataValidation of whole rows or columns");
      workbook.setValidation(sheet, area, null, "addin");
      return null;
    },
  },
});
