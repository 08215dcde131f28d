/** Losses are noticed before a file is handed out. */
import { FileLoss } from "../../../../src/emulator/file/file-loss";
import { verifySaved } from "../../../../src/emulator/file/save/verify";
import type { Workbook } from "../../../../src/emulator/model/workbook";
import { partsOf, richBook, withPart } from "./rich-book";
import { at, saved } from "./saved";

jest.setTimeout(120_000);

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richBook();
});

describe("a file that is not what it should be", () => {
  const change = (workbook: Workbook): void =>
    workbook.enter(workbook.sheets[0]?.id ?? "", at(1, 30), [["新"]], "user");

  function falsified(name: string, falsify: (text: string) => string | null): () => void {
    const { workbook, bytes } = saved(rich, change);
    return () => verifySaved(rich, workbook, withPart(bytes, name, falsify));
  }

  test.each([
    ["a missing chart", "xl/charts/chart1.xml"],
    ["a missing picture", "xl/media/image1.png"],
    ["a missing table", "xl/tables/table1.xml"],
  ])("%s is noticed", (_what, name) => {
    expect(partsOf(rich)[name]).toBeDefined();
    expect(falsified(name, () => null)).toThrow();
  });

  test("a changed chart is noticed", () => {
    expect(falsified("xl/charts/chart1.xml", (text) => text.replace("$B$9", "$B$8"))).toThrow(FileLoss);
  });

  test.each([
    ["a value", '<c r="B5"><v>5</v>', '<c r="B5"><v>6</v>'],
    ["a formula", /SUM\(B2:B20\)/, "SUM(B2:B19)"],
    ["a look", /<c r="B3" s="\d+">/, '<c r="B3">'],
    ["a merged area", "A30:C30", "A30:D30"],
    ["a data validation", /<dataValidations.*<\/dataValidations>/s, ""],
  ])("%s that is another one is noticed, in a sheet that was written", (_what, from, to) => {
    const falsify = (text: string): string => {
      expect(text.search(from)).toBeGreaterThan(0);
      return text.replace(from, to);
    };
    expect(falsified("xl/worksheets/sheet1.xml", falsify)).toThrow(FileLoss);
  });

  test("the true file passes", () => {
    expect(falsified("docProps/core.xml", (text) => text)).not.toThrow();
  });
});
