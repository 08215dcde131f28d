/** The data validations of a sheet part (ECMA-376 part 1, 18.3.1.32 and 18.3.1.33). */
import type { DataValidation, ValidationAlert, ValidationOperator, ValidationType } from "../../model/data-validation";
import { areasOf, type SheetElements } from "./sheet-part";
import { unescaped } from "./text-escapes";
import { child, childrenOf, flag, type Element } from "./xml";

/** What the model calls a type, an operator and a style; the file's words begin with a small letter. */
const TYPES: Readonly<Record<string, ValidationType>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const STYLES: Readonly<Record<string, ValidationAlert["style"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** The file's word for one of the model's. */
const wordOf = <Value>(words: Readonly<Record<string, Value>>, value: Value): string =>
  Object.keys(words).find((word) => words[word] === value) ?? "";
export const typeWord = (type: ValidationType): string => wordOf(TYPES, type);
export const operatorWord = (operator: ValidationOperator): string => wordOf(OPERATORS, operator);
export const styleWord = (style: ValidationAlert["style"]): string => wordOf(STYLES, style);

const KNOWN = new Set(
  (
    "type errorStyle operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle error " +
    "promptTitle prompt sqref"
  ).split(" "),
);

/** In the order of the file; one that names no cell of the grid is left out. */
export function validationsOf(elements: SheetElements): DataValidation[] {
  const listed = (elements.get("dataValidations") ?? []).flatMap((list) => childrenOf(list, "dataValidation"));
  return listed.map(validationOf).filter(({ areas }) => areas.length > 0);
}

function validationOf(element: Element, inFile: number): DataValidation {
  const { attributes } = element;
  const text = (name: string): string => unescaped(attributes[name] ?? "");
  const formula = (name: string): string | null => child(element, name)?.text ?? null;
  return {
    areas: areasOf(attributes["sqref"]),
    rule: {
      type: TYPES[attributes["type"] ?? "none"] ?? "None",
      operator: OPERATORS[attributes["operator"] ?? "between"] ?? "Between",
      formula1: formula("formula1"),
      formula2: formula("formula2"),
      // The attribute says the opposite of its name.
      inCellDropDown: !flag(attributes["showDropDown"], false),
    },
    ignoreBlanks: flag(attributes["allowBlank"], false),
    errorAlert: {
      showAlert: flag(attributes["showErrorMessage"], false),
      style: STYLES[attributes["errorStyle"] ?? "stop"] ?? "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: {
      showPrompt: flag(attributes["showInputMessage"], false),
      title: text("promptTitle"),
      message: text("prompt"),
    },
    besides: Object.fromEntries(
      Object.entries(attributes).flatMap(([name, value]) =>
        value === undefined || KNOWN.has(name) ? [] : [[name, value]],
      ),
    ),
    inFile,
  };
}
