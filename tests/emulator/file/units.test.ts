import fc from "fast-check";
import {
  charactersFromPoints,
  digitWidth,
  inchesFromPoints,
  joinSections,
  paperCode,
  paperName,
  pointsFromCharacters,
  pointsFromInches,
  splitSections,
  standardColumnPoints,
} from "../../../src/emulator/file/units";

describe("column widths", () => {
  test("Excel's 8.43 characters of Calibri 11 stand as 9.140625 in the file and are 64 pixels, 48 points", () => {
    expect(pointsFromCharacters(9.140625)).toBe(48);
    expect(charactersFromPoints(48)).toBe(9.140625);
    expect(standardColumnPoints(8)).toBe(48);
  });

  test("a column of 宋体 is wider for the same number, as its digits are", () => {
    const digit = digitWidth({ name: "宋体", size: 11 });
    expect(digit).toBe(8);
    expect(digitWidth({ name: "宋体", size: 12 })).toBe(8);
    expect(pointsFromCharacters(9, digit)).toBe(54);
    expect(standardColumnPoints(8, digit)).toBe(54);
  });

  test("digits of the usual fonts", () => {
    expect(digitWidth({ name: "Calibri", size: 11 })).toBe(7);
    expect(digitWidth({ name: "Arial", size: 10 })).toBe(7);
    expect(digitWidth({ name: "等线", size: 11 })).toBe(8);
  });

  test("every width of whole pixels comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 5, max: 12 }), (pixels, digit) => {
        expect(pointsFromCharacters(charactersFromPoints(pixels * 0.75, digit), digit)).toBe(pixels * 0.75);
      }),
      { seed: 20261101 },
    );
  });
});

test("inches are 72 points, without the noise of the multiplication", () => {
  expect(pointsFromInches(0.7)).toBe(50.4);
  expect(inchesFromPoints(54)).toBe(0.75);
});

describe("paper sizes", () => {
  test("have the names of office.js", () => {
    expect([1, 8, 9, 11, 13, 41].map(paperName)).toEqual(["Letter", "A3", "A4", "A5", "B5", "FanfoldLegalGerman"]);
  });

  test("come back by name, also those office.js has no name for", () => {
    for (let code = 1; code <= 118; code += 1) expect(paperCode(paperName(code))).toBe(code);
    expect(paperCode("Poster")).toBeNull();
  });
});

describe("headers and footers", () => {
  test("are taken apart into left, centre and right", () => {
    expect(splitSections('&L2026年&C&"宋体,常规"&12四个一&R第&P页')).toEqual({
      left: "2026年",
      center: '&"宋体,常规"&12四个一',
      right: "第&P页",
    });
  });

  test("without a code belong to the centre", () => {
    expect(splitSections("标题")).toEqual({ left: "", center: "标题", right: "" });
  });

  test("keep '&&' and font names that look like codes", () => {
    expect(splitSections('&LA&&C&R&"&L,x"')).toEqual({ left: "A&&C", center: "", right: '&"&L,x"' });
  });

  test("are joined as they were taken apart", () => {
    const text = fc.stringMatching(/^([ab中]|&P|&&|&"宋体,常规")*$/);
    fc.assert(
      fc.property(fc.record({ left: text, center: text, right: text }), (sections) => {
        expect(splitSections(joinSections(sections))).toEqual(sections);
      }),
      { seed: 20261102 },
    );
  });
});
