/**
 * The emulator's members against the library's own metadata, against @types/office-js, and against what the product
 * and our tests use. A typing error in a name, a wrong read-only flag or a forgotten member ends up here.
 */
import { allDefinitions } from "../../src/emulator/members/registry";
import { publicName } from "../../src/emulator/wire/definition";
import type { TypeDefinition } from "../../src/emulator/world";
import { taggedMembers, type TaggedMember } from "./api-tags";
import { excelWith } from "./fixture";
import { memberNames } from "./member-names";
import { membersUsed } from "./product-members";

/** Parts of the library that are not public: the greeting, and the runtime behind `context.runtime`. */
const INTERNAL_TYPES = ["AddinInternalService"];
const isInternal = (member: string): boolean => member.startsWith("_") || WIRE_ONLY.has(member);
/** `Worksheet.showGridlines` and `showHeadings` are written under these names, which only the wire knows. */
const WIRE_ONLY = new Set(["gridlines", "headings"]);
/** Members the client answers itself; no host ever sees them. */
const CLIENT_ONLY = new Set(["load", "isNullObject", "set", "toJSON", "track", "untrack", "context"]);

const definitions = allDefinitions().filter(({ name }) => !INTERNAL_TYPES.includes(name));

interface Metadata {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** One program for all that is asked: the compiler reads the library's types once. */
const usedMembers = membersUsed([
  "src/excel",
  "src/pane",
  "src/commands",
  "tests/emulator/lacking",
  "tests/emulator/members",
]);

const { office } = excelWith({ Data: [] });
const classes = office.Excel as unknown as Record<string, { prototype: Metadata & Record<string, unknown> }>;
const metadata = ({ name }: TypeDefinition<unknown>): Metadata & Record<string, unknown> => {
  const prototype = classes[name]?.prototype;
  if (!prototype) throw new Error(`The library has no class ${name}.`);
  return prototype;
};

/** Property getters that throw outside an instance ("context") count as present too. */
const hasMember = (type: TypeDefinition<unknown>, member: string): boolean => member in metadata(type);

test.each(definitions.map((type) => [type.name, type] as const))(
  "%s: every scalar is one of the library's, with the same right to write",
  (_name, type) => {
    const { _scalarPropertyOriginalNames: wire = [], _scalarPropertyUpdateable: updateable = [] } = metadata(type);
    const known = new Map(wire.map((name, index) => [publicName(name), updateable[index] === true]));
    for (const [name, scalar] of Object.entries(type.scalars ?? {})) {
      if (isInternal(name)) continue;
      expect([name, known.get(name)]).toEqual([name, expect.any(Boolean)]);
      if (!READ_ONLY_IN_TYPES.has(`${type.name}.${name}`))
        expect([name, scalar.set !== undefined]).toEqual([name, known.get(name)]);
    }
  },
);

/** The library can write these; the emulator does not take it: HostNotImplemented. */
const READ_ONLY_IN_TYPES = new Set(["Workbook.isDirty", "Table.name", "Table.showHeaders", "Worksheet.standardWidth"]);

test.each(definitions.map((type) => [type.name, type] as const))(
  "%s: every navigation and method is one of the library's",
  (_name, type) => {
    const { _navigationPropertyNames: navigations = [] } = metadata(type);
    for (const name of Object.keys(type.navigations ?? {})) expect([...navigations]).toContain(name);
    for (const name of [...Object.keys(type.methods ?? {}), ...Object.keys(type.changes ?? {})]) {
      expect([name, isInternal(name) || hasMember(type, name)]).toEqual([name, true]);
    }
    if (type.items?.find) expect(hasMember(type, "getItem")).toBe(true);
    for (const event of Object.keys(type.events ?? {})) {
      if (EVENTS_OF_ONE_KIND.has(`${type.name}.${event}`)) continue;
      expect([event, hasMember(type, `_Register${event}Event`)]).toEqual([event, true]);
    }
  },
);

/** Sheets and their collection share a list of events; these exist on the collection only. */
const EVENTS_OF_ONE_KIND = new Set(["Worksheet.Added", "Worksheet.Deleted"]);

describe("@types/office-js", () => {
  const tags = new Map<string, TaggedMember>(taggedMembers().map((tag) => [`${tag.type}.${tag.member}`, tag]));

  test.each(definitions.map((type) => [type.name, type] as const))(
    "%s: every member is declared, and what is read-only there has no set here",
    (_name, type) => {
      for (const member of memberNames(type)) {
        if (isInternal(member)) continue;
        const tag = tags.get(`${type.name}.${member}`);
        expect([member, tag !== undefined]).toEqual([member, true]);
        if (type.scalars?.[member]?.set) expect([member, tag?.isReadonly]).toEqual([member, false]);
      }
    },
  );
});

function missing(folders: readonly string[]): string[] {
  const known = new Map(allDefinitions().map((type) => [type.name, memberNames(type)]));
  return usedMembers(folders)
    .filter(({ type }) => type !== "RequestContext")
    .filter(({ member }) => !CLIENT_ONLY.has(member) && !/^on[A-Z]/.test(member))
    .filter(({ type, member }) => !known.get(type)?.has(member))
    .map(({ type, member, place }) => `${type}.${member} (${place})`);
}

test("the emulator has every member of Excel that the product uses", () => {
  expect(missing(["src/excel", "src/pane", "src/commands"])).toEqual([]);
});

test("a member the emulator lacks would be noticed", () => {
  expect(missing(["tests/emulator/lacking"])).toEqual([
    "Worksheet.shapes (tests/emulator/lacking/uses-shapes.ts:3)",
    "Shape.name (tests/emulator/lacking/uses-shapes.ts:4)",
    "ShapeCollection.getItemAt (tests/emulator/lacking/uses-shapes.ts:4)",
    "Shape.top (tests/emulator/lacking/uses-shapes.ts:5)",
  ]);
});

test("every member is used by a test of its effect", () => {
  const tested = new Set(usedMembers(["tests/emulator/members"]).map(({ type, member }) => `${type}.${member}`));
  const untested = definitions.flatMap((type) =>
    [...memberNames(type)]
      .filter((member) => !isInternal(member) && !tested.has(`${type.name}.${member}`))
      .map((member) => `${type.name}.${member}`),
  );
  expect(untested).toEqual([]);
});
