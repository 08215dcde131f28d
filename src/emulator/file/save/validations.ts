/** Data validations: those of the file stay as they stand but for the cells they hold for; those made since follow. */
import { areaText } from "../../model/a1";
import type { DataValidation } from "../../model/data-validation";
import type { Sheet } from "../../model/sheet";
import { areasOf } from "../read/sheet-part";
import { operatorWord, styleWord, typeWord } from "../read/validations";
import type { SheetSource } from "./sheet-source";
import { escapedForFile } from "./text";
import { childrenNamed, element, setAttributes, TRUE, type XmlElement } from "./xml";

const LIST = "dataValidations";

export function writeValidations(source: SheetSource, { validations }: Sheet): void {
  const list = source.child(LIST);
  const listed = childrenNamed(list, "dataValidation");
  const kept = listed.flatMap((item, place) => {
    const standing = validations.find(({ inFile }) => inFile === place);
    // One that lies outside of the grid is not in the model.
    if (areasOf(item.attributes["sqref"]).length === 0) return [item];
    if (!standing) return [];
    const places = placesOf(standing);
    if (item.attributes["sqref"] !== places) setAttributes(item, { sqref: places });
    return [item];
  });
  const made = validations.filter(({ inFile }) => inFile === null).map((each) => elementOf(source.prefix, each));
  const all = [...kept, ...made];
  const written = element(source.prefix, LIST, { ...list?.attributes, count: all.length }, all);
  source.set(LIST, all.length === 0 ? null : written);
}

const placesOf = ({ areas }: DataValidation): string => areas.map(areaText).join(" ");

function elementOf(prefix: string, validation: DataValidation): XmlElement {
  const { rule, ignoreBlanks, errorAlert, prompt } = validation;
  const flag = (isSet: boolean): string | undefined => (isSet ? TRUE : undefined);
  const text = (given: string): string | undefined => (given === "" ? undefined : escapedForFile(given));
  const formulas = (["formula1", "formula2"] as const).flatMap((name) => {
    const formula = rule[name];
    return formula === null ? [] : [element(prefix, name, {}, [formula])];
  });
  const attributes = {
    type: rule.type === "None" ? undefined : typeWord(rule.type),
    errorStyle: errorAlert.style === "Stop" ? undefined : styleWord(errorAlert.style),
    operator: rule.operator === "Between" ? undefined : operatorWord(rule.operator),
    allowBlank: flag(ignoreBlanks),
    showDropDown: flag(!rule.inCellDropDown),
    showInputMessage: flag(prompt.showPrompt),
    showErrorMessage: flag(errorAlert.showAlert),
    errorTitle: text(errorAlert.title),
    error: text(errorAlert.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
    sqref: placesOf(validation),
  };
  return element(prefix, "dataValidation", attributes, formulas);
}
