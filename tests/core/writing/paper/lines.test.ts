import fc from "fast-check";
import { countLines, widthOf } from "../../../../src/core/writing/paper/lines";

describe("counting printed lines", () => {
  test("full-width characters take one place, digits and letters half of one", () => {
    expect(widthOf("参学率92.5%")).toBe(5.5);
  });

  test("a line is full at its width and not before", () => {
    expect(countLines("学".repeat(26), 26.5)).toBe(1);
    expect(countLines("学".repeat(27), 26.5)).toBe(2);
    expect(countLines("学".repeat(26) + "1", 26.5)).toBe(1);
  });

  test("no line begins with a closing mark: the character before it goes along", () => {
    expect(countLines(`${"学".repeat(26)}。`, 26.5)).toBe(2);
    expect(countLines(`${"学".repeat(25)}。学`, 26)).toBe(2);
    expect(countLines(`${"学".repeat(25)}。`, 26)).toBe(1);
  });

  test("no line ends with an opening mark", () => {
    expect(countLines(`${"学".repeat(25)}（习`, 26)).toBe(2);
  });

  test("numbers and words are not broken", () => {
    expect(countLines(`${"学".repeat(25)}8334`, 26.5)).toBe(2);
    expect(countLines("study notes of the month", 5)).toBe(3);
  });

  test("a word longer than a line breaks all the same", () => {
    expect(countLines("a".repeat(100), 10)).toBe(5);
  });

  test("a line feed begins a line and an empty text is one", () => {
    expect(countLines("学\n习", 26)).toBe(2);
    expect(countLines("", 26)).toBe(1);
  });

  test("more text never takes fewer lines, and lines hold at least what the widths need", () => {
    const text = fc.string({ unit: fc.constantFrom("学", "习", "，", "（", "）", "1", "a", " ", "。") });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const lines = countLines(one + other, 10);
        expect(lines).toBeGreaterThanOrEqual(countLines(one, 10));
        expect(lines).toBeGreaterThanOrEqual(Math.floor(widthOf((one + other).replace(/\s/gu, "")) / 10));
      }),
      { seed: 20261031 },
    );
  });
});
