/** NamedItemCollection and NamedItem. */
import { absoluteText, areaText, sheetPrefix } from "../model/a1";
import { isNameText } from "../model/names";
import type { DefinedName } from "../model/types";
import { HostError } from "../wire/errors";
import type { HostObject, World } from "../world";
import { flag, invalid, isGiven, text } from "./arguments";
import { asRange, define, object, type Selves } from "./objects";
import { placeOfFormula } from "./places";

type Self = Selves["NamedItem"];

function definition({ name, scope }: Self, { workbook }: World): DefinedName {
  const found = workbook.names.get(name, scope);
  if (!found) throw new HostError("ItemNotFound", `There is no name "${name}".`);
  return found;
}

function change(self: Self, patch: Partial<DefinedName>, world: World): void {
  world.workbook.setName({ ...definition(self, world), ...patch }, "addin");
}

function rangeOf(self: Self, world: World): HostObject | null {
  const place = placeOfFormula(definition(self, world).formula, world);
  return place && object("Range", place);
}

/** Type of what the formula says: a range, a constant, or an error. Other formulas count as text. */
function typeOf({ formula }: DefinedName, world: World): "Range" | "Double" | "Boolean" | "Error" | "String" {
  if (placeOfFormula(formula, world)) return "Range";
  const body = formula.slice(1);
  if (body.includes("#REF!")) return "Error";
  if (/^(TRUE|FALSE)$/i.test(body)) return "Boolean";
  return body !== "" && Number.isFinite(Number(body)) ? "Double" : "String";
}

function valueOf(name: DefinedName, world: World): string | number | boolean {
  const body = name.formula.slice(1);
  switch (typeOf(name, world)) {
    case "Range": {
      const place = placeOfFormula(name.formula, world);
      return place ? `${sheetPrefix(world.workbook.sheet(place.sheet).name)}${areaText(place.area)}` : body;
    }
    case "Double":
      return Number(body);
    case "Boolean":
      return body.toUpperCase() === "TRUE";
    case "Error":
      return "#REF!";
    case "String":
      return body.startsWith('"') ? body.slice(1, -1).replaceAll('""', '"') : body;
  }
}

define("NamedItem", {
  id: ({ name }) => name,
  scalars: {
    name: { get: (self, world) => definition(self, world).name },
    formula: {
      get: (self, world) => definition(self, world).formula,
      set: (self, value, world) => change(self, { formula: asFormula(text(value, "formula")) }, world),
    },
    type: { get: (self, world) => typeOf(definition(self, world), world) },
    value: { get: (self, world) => valueOf(definition(self, world), world) },
    visible: {
      get: (self, world) => definition(self, world).visible,
      set: (self, value, world) => change(self, { visible: flag(value, "visible") }, world),
    },
    comment: {
      get: (self, world) => definition(self, world).comment,
      set: (self, value, world) => change(self, { comment: text(value, "comment") }, world),
    },
    scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
  },
  methods: {
    getRange(self, _args, world) {
      const range = rangeOf(self, world);
      if (!range) throw new HostError("InvalidOperation", `The name "${self.name}" is no range.`);
      return range;
    },
    getRangeOrNullObject: (self, _args, world) => rangeOf(self, world),
  },
  changes: {
    delete(self, _args, { workbook }) {
      workbook.deleteName(self.name, self.scope, "addin");
      return null;
    },
  },
});

/** Text that is no formula becomes a text constant: an address given as text does not refer to cells (issue 2283). */
const asFormula = (given: string): string => (given.startsWith("=") ? given : `="${given.replaceAll('"', '""')}"`);

define("NamedItemCollection", {
  methods: {
    getCount: ({ scope }, _args, { workbook }) => workbook.names.all().filter((name) => name.scope === scope).length,
    getItemOrNullObject({ scope }, [name], { workbook }) {
      const found = typeof name === "string" ? workbook.names.get(name, scope) : null;
      return found && object("NamedItem", found);
    },
  },
  changes: {
    add({ scope }, [givenName, reference, comment], { workbook }) {
      const name = text(givenName, "name");
      if (!isNameText(name)) throw invalid(`"${name}" cannot be a name.`);
      if (workbook.names.get(name, scope))
        throw new HostError("ItemAlreadyExists", `The name "${name}" exists already.`);
      const range = asRange(reference);
      const formula = range
        ? `=${sheetPrefix(workbook.sheet(range.sheet).name)}${absoluteText(range.area)}`
        : asFormula(text(reference, "reference"));
      workbook.setName(
        { name, formula, visible: true, scope, comment: isGiven(comment) ? text(comment, "comment") : "" },
        "addin",
      );
      return object("NamedItem", { name, scope });
    },
  },
  items: {
    list: ({ scope }, { workbook }) =>
      workbook.names
        .all()
        .filter((name) => name.scope === scope)
        .map((name) => object("NamedItem", name)),
    find({ scope }, name, { workbook }) {
      const found = typeof name === "string" ? workbook.names.get(name, scope) : null;
      if (!found) throw new HostError("ItemNotFound", `There is no name "${String(name)}".`);
      return object("NamedItem", found);
    },
  },
});
