/**
 * Makes the sample workbook of the workbench: an invented office of 40 people in 5 departments, January to October
 * 2026, as a clerk would keep it, with a few faults. Run: npm run make-sample
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { init, type Style } from "excelize-wasm";
import { SheetPen } from "./sample/book";
import * as sheets from "./sample/sheets";

const target = path.resolve(__dirname, "../src/workbench/sample/sample.xlsx");

const BOOK: readonly (readonly [string, (pen: SheetPen) => void])[] = [
  ["花名册", sheets.roster],
  ["集中学习考勤", sheets.attendanceWide],
  ["签到记录", sheets.attendanceLong],
  ["学习活动", sheets.activities],
  ["学习登记", sheets.studyLog],
  ["学习统计", sheets.studyTally],
  ["笔记检查", sheets.notesChecks],
  ["月度检查", sheets.inspections],
];

async function main(): Promise<void> {
  const excelize = await init(path.resolve(__dirname, "../node_modules/excelize-wasm/excelize.wasm.gz"));
  const file = excelize.NewFile();
  const known = new Map<string, number>();
  const styleId = (style: Style): number => {
    const key = JSON.stringify(style);
    const old = known.get(key);
    if (old !== undefined) return old;
    const { style: id, error } = file.NewStyle(style);
    if (error !== null) throw new Error(error);
    known.set(key, id);
    return id;
  };
  file.SetDefaultFont("宋体");
  for (const [index, [name, fill]] of BOOK.entries()) {
    if (index === 0) file.SetSheetName("Sheet1", name);
    else file.NewSheet(name);
    fill(new SheetPen(file, name, styleId));
  }
  file.SetActiveSheet(0);
  // A fixed day, so that the same script makes the same book.
  file.SetDocProps({
    Created: "2026-11-02T08:00:00Z",
    Modified: "2026-11-02T08:00:00Z",
    Creator: "",
    LastModifiedBy: "",
    Title: "",
  });
  const { buffer, error } = file.WriteToBuffer();
  if (error !== null) throw new Error(error);
  writeFileSync(target, buffer as Uint8Array);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
