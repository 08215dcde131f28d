/** A book of a known office in a layout. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/domain/snapshot";
import { book } from "../reading/grid";
import { attendanceOf, legendSheet, type NamedPage } from "./attendance-drawn";
import type { Dice } from "./dice";
import type { KnownOffice } from "./known-office";
import type { Layout } from "./layout";
import { activitiesOf, decoyOf, logOf, notesOf } from "./other-sheets-drawn";
import { onSheet, withBlankColumn } from "./page";
import { leaversOf, rosterOf } from "./roster-drawn";

/** What each sheet is, for whoever answers the questions about it. */
export interface DrawnBook {
  readonly snapshot: WorkbookSnapshot;
  readonly kinds: ReadonlyMap<string, "roster" | "attendance" | "activities" | "log" | "notes" | "nothing">;
}

type DrawnKind = DrawnBook["kinds"] extends ReadonlyMap<string, infer Kind> ? Kind : never;

export function drawBook(layout: Layout, office: KnownOffice, dice: Dice): DrawnBook {
  const kinds = new Map<string, DrawnKind>();
  const isOrdered = layout.order === "same";
  const mixed: KnownOffice = isOrdered ? office : { ...office, people: dice.shuffled(office.people) };
  const start: readonly [number, number] = layout.start === "B3" ? [2, 1] : [0, 0];
  const put = (kind: DrawnKind, pages: readonly (NamedPage & { isHidden?: boolean })[]): SheetSnapshot[] =>
    pages.map(({ name: own, page, isHidden }) => {
      // A department's or kind's name on the sheet says what its cells do not.
      const isTold = layout.departments === "sheets" || layout.log === "by-kind" || layout.log === "matrix";
      const name =
        layout.sheetNames === "generic" && !isTold && kind !== "nothing" ? `Sheet${String(kinds.size + 1)}` : own;
      kinds.set(name, kind);
      const isSplit = layout.start === "blank-column" && (kind === "attendance" || kind === "roster");
      return onSheet(name, isSplit ? withBlankColumn(page, 2) : page, start, isHidden === true ? "Hidden" : "Visible");
    });
  const sheets = [
    ...put("roster", rosterOf(layout, office)),
    ...put("nothing", leaversOf(layout)),
    ...put("attendance", attendanceOf(layout, mixed)),
    ...put("nothing", legendSheet(layout)),
    ...put("activities", activitiesOf(layout, office)),
    ...put("log", logOf(layout, mixed)),
    ...put("notes", notesOf(layout, mixed)),
    ...put("nothing", decoyOf(layout, office)),
  ];
  return { snapshot: book(isOrdered ? sheets : dice.shuffled(sheets)), kinds };
}
