/** Every document on the sample office through the real gateway: nothing of the user's changes, twice is once, undo is whole. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { monthAt } from "../../src/core/domain/calendar";
import { DOCUMENT_NAMES, makeDocuments, type Documents } from "../../src/core/documents";
import type { WorkbookSnapshot } from "../../src/core/domain/snapshot";
import { reviewWorkbook } from "../../src/core/review";
import { readWorkbook } from "../../src/emulator/file/read/read-workbook";
import type { Workbook } from "../../src/emulator/model/workbook";
import { isHidden, open, pictureOf } from "./office";

const SAMPLE = path.resolve(__dirname, "../../src/workbench/sample/sample.xlsx");
const OWN_SHEETS = new Set(sample().sheets.map(({ name }) => name));

function sample(): Workbook {
  return readWorkbook(new Uint8Array(readFileSync(SAMPLE)), "sample.xlsx");
}

function make(snapshot: WorkbookSnapshot, document: (typeof DOCUMENT_NAMES)[number]): Documents {
  const outcome = reviewWorkbook(snapshot, { month: monthAt(2026, 10), asOf: null, sheets: null });
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
  return makeDocuments(snapshot, outcome.review, { document, people: null, day: null, language: null });
}

/** The sheets of the user; of the roster, where ratings may stand beside it, the columns before them. */
const usersCells = (workbook: Workbook): unknown =>
  workbook.sheets
    .filter(({ name }) => OWN_SHEETS.has(name))
    .map((sheet) => [
      sheet.name,
      [...sheet.entries()]
        .filter(({ column }) => sheet.name !== "花名册" || column < 8)
        .map(({ row, column, cell: { value, formula } }) => [row, column, value, formula]),
    ]);

test.each([...DOCUMENT_NAMES])(
  "%s",
  async (document) => {
    const office = open(sample());
    const [before, cells] = [pictureOf(office.workbook, isHidden), usersCells(office.workbook)];
    const snapshot = await office.gateway.read();
    const { edits, findings } = make(snapshot, document);
    expect(findings).toEqual([]);
    expect(edits.length).toBeGreaterThan(0);
    await office.gateway.apply(edits, snapshot, "2026-10");
    expect(usersCells(office.workbook)).toEqual(cells);
    expect(make(await office.gateway.read(), document).edits).toEqual([]);
    expect(await office.gateway.undo()).toMatchObject({ conflicts: [] });
    expect(pictureOf(office.workbook, isHidden)).toEqual(before);
    // Nor is anything remembered of it.
    expect((await office.gateway.read()).memory).toEqual(snapshot.memory);
  },
  120_000,
);
