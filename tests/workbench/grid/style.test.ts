import { NORMAL_STYLE } from "../../../src/emulator/model/defaults";
import { StyleTable, type StylePatch } from "../../../src/emulator/model/style-table";
import type { Style } from "../../../src/emulator/model/types";
import { gridStyle, hexColor, stylePatch } from "../../../src/workbench/grid/style";

const styled = (patch: StylePatch): Style => {
  const table = new StyleTable();
  return table.get(table.derive(0, patch));
};

describe("a look in the grid", () => {
  test("keeps font, colour, fill, alignment and number format", () => {
    const look = gridStyle(
      styled({
        font: { name: "宋体", size: 10.5, bold: true, color: "#C00000" },
        fill: "#DDEBF7",
        horizontal: "Center",
        vertical: "Top",
        wrap: true,
        numberFormat: "yyyy-mm-dd",
      }),
    );
    expect(look).toMatchObject({
      ff: "宋体",
      fs: 10.5,
      bl: 1,
      cl: { rgb: "#C00000" },
      bg: { rgb: "#DDEBF7" },
      ht: 2,
      vt: 1,
      tb: 3,
      n: { pattern: "yyyy-mm-dd" },
    });
  });

  test("of a plain cell says nothing of bold, fill, borders or number format", () => {
    const look = gridStyle(NORMAL_STYLE);
    expect(Object.keys(look).sort()).toEqual(["cl", "ff", "fs", "vt"]);
  });

  test("draws each border at its own weight and leaves out edges without one", () => {
    const look = gridStyle(
      styled({
        borders: {
          top: { style: "Continuous", weight: "Thin", color: "#000000" },
          bottom: { style: "Continuous", weight: "Thick", color: "#FF0000" },
          left: { style: "None", weight: "Thin", color: "#000000" },
        },
      }),
    );
    expect(look.bd).toEqual({ t: { s: 1, cl: { rgb: "#000000" } }, b: { s: 13, cl: { rgb: "#FF0000" } } });
  });

  test("turns text the way Excel does: 90 degrees upwards, 180 is letters under one another", () => {
    expect(gridStyle(styled({ textOrientation: 90 })).tr).toEqual({ a: -90 });
    expect(gridStyle(styled({ textOrientation: 180 })).tr).toEqual({ a: 0, v: 1 });
  });

  test.each<[string, StylePatch]>([
    ["bold and size", { font: { bold: true, size: 14 } }],
    ["fill", { fill: "#FFE699" }],
    ["alignment", { horizontal: "Right", vertical: "Center" }],
    ["a number format", { numberFormat: "0.00%" }],
    ["a hairline", { borders: { right: { style: "Continuous", weight: "Hairline", color: "#808080" } } }],
  ])("comes back as it went: %s", (_name, patch) => {
    const style = styled(patch);
    const back = styled(stylePatch(gridStyle(style)));
    expect(back).toEqual(style);
  });
});

describe("a look the user chose", () => {
  test("changes only what was chosen", () => {
    expect(stylePatch({ bl: 1 })).toEqual({ font: { bold: true } });
    expect(stylePatch({ bl: 0 })).toEqual({ font: { bold: false } });
  });

  test("takes a fill away when it is set to none", () => {
    expect(stylePatch({ bg: null })).toEqual({ fill: null });
  });

  test("takes a border away when it is set to none", () => {
    expect(stylePatch({ bd: { t: null } }).borders?.top?.style).toBe("None");
  });
});

test("colours are read in each form that Univer writes", () => {
  expect(hexColor("#abc")).toBe("#AABBCC");
  expect(hexColor("#12abef")).toBe("#12ABEF");
  expect(hexColor("rgb(255, 0, 16)")).toBe("#FF0010");
  expect(hexColor("red")).toBeNull();
  expect(hexColor(undefined)).toBeNull();
});
