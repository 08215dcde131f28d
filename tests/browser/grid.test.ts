import { readBook } from "./saved-book";
import { Stage, type Visit } from "./stage";

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await Stage.open();
  visit = await stage.visit();
}, 120_000);
afterAll(async () => stage?.close());

describe("working in the grid", () => {
  test("a typed date is saved as a date, a typed name as text, and the file keeps the rest", async () => {
    const { workbench } = visit;
    await workbench.type("花名册", "A60", "2019-08-01");
    await workbench.type("花名册", "B60", "张三丰");
    await workbench.type("花名册", "C60", "=1+2");
    expect(await workbench.cellText("花名册", "A60")).toBe("2019-08-01");
    const rows = readBook(await workbench.save()).rows("花名册");
    expect(rows[59]?.slice(0, 3)).toEqual(["2019-08-01", "张三丰", "3"]);
    expect(rows[3]).toContain("周永宁");
  }, 120_000);

  test("Ctrl+Z takes the user's last entry back, and leaves the one before", async () => {
    const { workbench } = visit;
    await workbench.type("花名册", "A61", "甲");
    await workbench.type("花名册", "B61", "乙");
    await workbench.page.keyboard.press("Control+z");
    expect(await workbench.cellText("花名册", "B61")).toBe("");
    expect(await workbench.cellText("花名册", "A61")).toBe("甲");
  }, 120_000);

  test("inserting a row is refused with a sentence, because the file could not follow", async () => {
    const { workbench } = visit;
    await workbench.goToCell("花名册", "A5");
    await workbench.page.keyboard.press("Control+Shift+=");
    expect(await workbench.cellText("花名册", "C4")).toBe("周永宁");
  }, 60_000);

  test("the other language is one press away, for the page and for the pane", async () => {
    const { workbench } = visit;
    await workbench.page.getByRole("button", { name: "切换到英文界面" }).click();
    const english = workbench.inLanguage("en-US");
    await english.paneAnswers();
    expect(await english.page.title()).toContain("Four Ones");
    await english.page.getByRole("button", { name: "Switch to Chinese" }).click();
    await workbench.paneAnswers();
  }, 120_000);
});
