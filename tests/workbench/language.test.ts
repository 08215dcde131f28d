import { CATALOGUES, languageOf } from "../../src/workbench/language";

test("the browser's language decides, and everything that is not Chinese gets English", () => {
  expect(languageOf("zh-CN")).toBe("zh");
  expect(languageOf("zh")).toBe("zh");
  expect(languageOf("en-GB")).toBe("en");
  expect(languageOf("de")).toBe("en");
});

test("kept things of the file are counted in words", () => {
  const kept = new Map([
    ["chart", 1],
    ["pivot table", 2],
  ]);
  expect(CATALOGUES.zh.kept(kept)).toBe("已保留 1 个图表、2 个数据透视表，未显示");
  expect(CATALOGUES.en.kept(kept)).toBe("1 chart, 2 pivot tables kept, not shown");
});
