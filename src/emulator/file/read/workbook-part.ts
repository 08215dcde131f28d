/** The workbook part: the list of sheets and what concerns the whole book. */
import { FileRefused } from "../file-refused";
import type { Package } from "../package";
import type { Visibility } from "../../model/types";
import { readRelationships, type Relationship } from "./relationships";
import { child, childrenOf, flag, numeric, parseTree, type Element } from "./xml";

export interface ListedSheet {
  readonly name: string;
  /** Number of the sheet in its file, which stays when sheets are moved; null where it is missing. */
  readonly number: number | null;
  readonly visibility: Visibility;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet"... */
  readonly type: string;
  readonly part: string;
}

export interface WorkbookPart {
  readonly root: Element;
  readonly sheets: readonly ListedSheet[];
  readonly relations: readonly Relationship[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  /** Place among all sheets, chart sheets included. */
  readonly activeTab: number;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** @throws FileRefused */
export function readWorkbookPart(pkg: Package): WorkbookPart {
  const { workbookPart } = pkg;
  const root = parseTree(workbookPart, pkg.text(workbookPart));
  if (root.name !== "workbook")
    throw new FileRefused("not-a-workbook", `The main part ${workbookPart} is a ${root.name}.`);
  const relations = readRelationships(pkg, workbookPart);
  const sheets = childrenOf(child(root, "sheets"), "sheet").map((sheet) => listed(sheet, relations, pkg));
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (sheets.length === 0 || names.has("") || names.size !== sheets.length)
    throw new FileRefused("damaged", `${workbookPart}: Sheets are missing, without a name, or have the same name.`);
  const [view] = childrenOf(child(root, "bookViews"), "workbookView");
  return {
    root,
    sheets,
    relations,
    date1904: flag(child(root, "workbookPr")?.attributes["date1904"], false),
    structureProtected: flag(child(root, "workbookProtection")?.attributes["lockStructure"], false),
    activeTab: numeric(view?.attributes["activeTab"]) ?? 0,
  };
}

function listed({ attributes }: Element, relations: readonly Relationship[], pkg: Package): ListedSheet {
  const relation = relations.find(({ id }) => id === attributes["id"]);
  const name = attributes["name"] ?? "";
  if (!relation || !pkg.has(relation.target))
    throw new FileRefused("damaged", `${pkg.workbookPart}: The sheet "${name}" has no part.`);
  return {
    name,
    number: numeric(attributes["sheetId"]) ?? null,
    visibility: VISIBILITY[attributes["state"] ?? ""] ?? "Visible",
    type: relation.type,
    part: relation.target,
  };
}
