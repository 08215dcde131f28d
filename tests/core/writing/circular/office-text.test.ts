/** What the office itself says in its circular: opening, requirements, addressee, signer, shape. Settings `circular.*`. */
import type { SheetEdit } from "../../../../src/core/domain/edits";
import { PAGE_HEIGHT } from "../../../../src/core/writing/circular/typography";
import { OFFICE, office, OCTOBER, review, type Worker } from "../office";
import { sheetOf } from "../workbook";
import { circularOf, paragraphs, text } from "./circular";

function withSettings(
  settings: Readonly<Record<string, string>>,
  people: readonly Worker[] = OFFICE,
  language: "zh-CN" | "en" = "zh-CN",
): SheetEdit {
  const snapshot = office(people);
  const rows = Object.entries(settings).map(([key, value]) => [key, value, "", ""]);
  const sheet = sheetOf({ name: "方案参数", rows: [["参数", "数值", "生效日期", "决定人"], ...rows] });
  return circularOf(review({ ...snapshot, sheets: [...snapshot.sheets, sheet] }, OCTOBER, language));
}

test("its own opening, requirements and addressee take the place of the product's", () => {
  const lines = paragraphs(
    withSettings({
      "circular.opening": "按照学习型机关建设安排",
      "circular.requirements": "请各科室对照检查。\n下月复查。",
      "circular.addressee": "各科室、各支部",
    }),
  ).filter((line) => line !== "");
  expect(lines[1]).toBe("各科室、各支部：");
  expect(lines[2]).toBe("按照学习型机关建设安排。现将2026年10月机关学习情况通报如下：");
  const at = lines.indexOf("四、有关要求");
  expect(lines.slice(at + 1, at + 3)).toEqual(["请各科室对照检查。", "下月复查。"]);
  expect(lines.join("")).not.toContain("各科室负责人要按月检查");
});

test.each([
  // The day begins two characters right of the name; the longer of them ends two characters from the margin.
  ["党办", "党办　　　　　　　　　", "年　　月　　日　　"],
  ["中共某某市委办公室学习领导小组", "中共某某市委办公室学习领导小组　　", "年　　月　　日　　　　　　　　"],
])("%s signs above the gap for the day", (signer, name, date) => {
  const { values } = withSettings({ "circular.signer": signer }).content;
  const at = values.findIndex(([first]) => String(first).startsWith(signer));
  expect(values[at]?.[0]).toBe(name);
  expect(values[at + 1]?.[0]).toBe(date);
});

test("without a signer the office's name signs, and without either nobody does", () => {
  expect(text(review(office()))).not.toContain("办公室");
  expect(paragraphs(withSettings({ "office.name": "市委办公室" }))).toContain("市委办公室");
});

test("shape B: red name, number left open, unit and day, red line; no number is made up", () => {
  const { values, styles } = withSettings({ "circular.shape": "B", "office.name": "市委办公室" }).content;
  expect(values.slice(0, 2).map(([first]) => first)).toEqual(["学习情况通报", "第　　期"]);
  expect(values[2]?.filter((cell) => cell !== "")).toEqual(["市委办公室", "年　　月　　日"]);
  const styleAt = (row: number) => styles.find(({ area }) => row >= area.row && row < area.row + area.rows)?.style;
  expect(styleAt(0)).toMatchObject({ color: "#FF0000", size: 42 });
  expect(styleAt(3)).toMatchObject({ fill: "#FF0000" });
});

test("shape C: the office's masthead and its prefix, the number left open", () => {
  const settings = { "circular.shape": "C", "office.name": "中共某市委办公室", "circular.number": "某办通" };
  const lines = paragraphs(withSettings(settings)).filter((line) => line !== "");
  expect(lines.slice(0, 3)).toEqual(["中共某市委办公室", "某办通〔2026〕　号", "关于2026年10月机关学习情况的通报"]);
  expect(paragraphs(withSettings({ "circular.shape": "C" })).filter((line) => line !== "")[0]).toBe("〔2026〕　号");
});

test.each(["zh-CN", "en"] as const)("no heading ends a page and no signature stands alone on one (%s)", (language) => {
  let textBreaks = 0;
  for (let absent = 0; absent < 48; absent += 2) {
    const people = Array.from({ length: 48 }, (_, index): Worker => ({
      name: `人${String.fromCodePoint(0x4e00 + index)}`,
      number: `N${index}`,
      department: `第${index % 8}科`,
      marks: ["√", "√", index < absent ? "旷课" : "√", index % 9 === 0 ? "事假" : "√"],
      notes: index % 2 === 0 ? 100 : 9000,
    }));
    const { values, rowHeights, page } = withSettings({ "circular.signer": "党办" }, people, language).content;
    const lines = values.map(([first]) => String(first).trim());
    const attached = lines.findIndex((line) => /^(附件|Attachment)( ?\d)?$/u.test(line));
    for (const start of page.breaks ?? []) {
      if (start < attached) textBreaks += 1;
      const before = lines.slice(0, start).findLast((line) => line !== "") ?? "";
      expect(before).not.toMatch(/^[一二三四]、|^\d\. /u);
      expect(lines[start]).not.toMatch(/^(党办|年\u3000|Date:)/u);
    }
    let used = 0;
    rowHeights.forEach(({ height }, row) => {
      used = page.breaks?.includes(row) === true ? height : used + height;
      expect(used).toBeLessThanOrEqual(PAGE_HEIGHT);
    });
  }
  expect(textBreaks).toBeGreaterThan(5);
});
