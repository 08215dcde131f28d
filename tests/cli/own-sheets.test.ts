/** What a person types into the add-in's own sheets, from file to file: it counts, it is filed, and it is never lost. */
import { byHand } from "../workbooks/edit-book";
import { makeBook } from "../workbooks/make-book";
import { readCells, sheetsOf } from "../workbooks/read-book";
import { workedExample } from "../workbooks/worked-example";
import { bytesOf, place, put, refresh, refreshed, report, undo } from "./command";

type Refreshed = Awaited<ReturnType<typeof refreshed>>;

/** The worked example, refreshed once: the block stands in E to P beside the roster's four columns. */
async function written(name: string): Promise<string> {
  const input = put(`${name}-in.xlsx`, await makeBook(workedExample("absent without reason")));
  return (await refreshed(input, name)).out;
}

const OVERRIDE = "N2";
const REASON = "O2";

function monthOf({ report: { people } }: Refreshed, name: string) {
  const found = people.find((person) => person.name === name);
  if (found === undefined) throw new Error(`${name} is not in the report.`);
  return found.month;
}

const codes = ({ report: { findings } }: Refreshed): string[] => findings.map(({ code }) => code);

/** The register's rows as objects by heading. */
async function register(file: string): Promise<Record<string, string>[]> {
  const [, headings = [], ...rows] = await readCells(file, "评定台账");
  return rows.map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ""])));
}

/** Refreshes again and expects that nothing more is to be written. */
async function settles(file: string, name: string): Promise<void> {
  const again = await refreshed(file, name);
  expect(again.report.edits).toEqual({ cells: 0, sheets: [] });
  expect(bytesOf(again.out).equals(bytesOf(file))).toBe(true);
}

test("an override typed in the rating block counts, is filed, and stands there after every further run", async () => {
  const file = await written("typed");
  await byHand(file, ({ type }) => {
    type("花名册", OVERRIDE, "好");
    type("花名册", REASON, "抗洪一线，会后补学");
  });
  const again = await refreshed(file, "typed-again");
  expect(monthOf(again, "李明")).toMatchObject({ overall: "medium", override: "good", final: "good" });
  expect(codes(again)).toContain("override-applied");
  const [row] = (await readCells(again.out, "花名册")).slice(1);
  expect(row?.slice(10, 15)).toEqual(["中", "", "好", "好", "抗洪一线，会后补学"]);
  expect((await register(again.out))[0]).toMatchObject({ 调整为: "好", 理由: "抗洪一线，会后补学", 最终: "好" });
  await settles(again.out, "typed-settles");
});

test("headings that a person touched up are still ours, and stay as she has them", async () => {
  const file = await written("headings");
  await byHand(file, ({ type }) => {
    type("花名册", "N1", "调整为：");
    type("花名册", "O1", "调整理由（必填）");
    type("花名册", OVERRIDE, "差");
    type("花名册", REASON, "两次提醒未交");
  });
  const again = await refreshed(file, "headings-again");
  expect(monthOf(again, "李明")).toMatchObject({ override: "poor", final: "poor" });
  const [header, row] = await readCells(again.out, "花名册");
  expect(header?.slice(13, 15)).toEqual(["调整为：", "调整理由（必填）"]);
  expect(row?.slice(13, 15)).toEqual(["差", "两次提醒未交"]);
  await settles(again.out, "headings-settle");
});

test("优秀 is none of the plan's grades: it is not applied, and the warning says which words are", async () => {
  const file = await written("word");
  await byHand(file, ({ type }) => {
    type("花名册", OVERRIDE, "优秀");
    type("花名册", REASON, "表现突出");
  });
  const again = await refreshed(file, "word-again");
  expect(monthOf(again, "李明")).toMatchObject({ override: null, final: "medium" });
  const said = again.report.findings.find(({ code }) => code === "override-unreadable");
  expect(said?.message).toMatch(/优秀.*好、中、差/);
  const [row] = (await readCells(again.out, "花名册")).slice(1);
  expect(row?.slice(13, 15)).toEqual(["优秀", "表现突出"]);
});

test("a name spelt with another middle dot is the same person in block and register", async () => {
  const book = workedExample("attended").map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === "李明" ? "买买提·艾力" : cell))),
  }));
  const { out } = await refreshed(put("dot-in.xlsx", await makeBook(book)), "dot");
  await byHand(out, ({ type }) => {
    type("花名册", "A2", "买买提•艾力");
    type("花名册", OVERRIDE, "中");
    type("花名册", REASON, "笔记后补");
  });
  const again = await refreshed(out, "dot-again");
  expect(monthOf(again, "买买提•艾力")).toMatchObject({ override: "medium", final: "medium" });
  expect((await register(again.out)).map(({ 姓名: name }) => name)).toEqual([
    ...["买买提•艾力", "王芳"],
    ...["买买提•艾力", "王芳"],
  ]);
});

test("a state typed in the register stays", async () => {
  const file = await written("state");
  await byHand(file, ({ type }) => type("评定台账", "P3", "已通报"));
  const again = await refreshed(file, "state-again");
  expect((await register(again.out)).map(({ 状态: state }) => state)).toEqual(["已通报", "草稿", "草稿", "草稿"]);
});

test("an override typed in the register counts, and comes into the block", async () => {
  const file = await written("register");
  await byHand(file, ({ type }) => {
    type("评定台账", "K3", "好");
    type("评定台账", "L3", "会后补学");
  });
  const again = await refreshed(file, "register-again");
  expect(monthOf(again, "李明")).toMatchObject({ override: "good", overrideReason: "会后补学", final: "good" });
  const [row] = (await readCells(again.out, "花名册")).slice(1);
  expect(row?.slice(12, 15)).toEqual(["好", "好", "会后补学"]);
  await settles(again.out, "register-settles");
});

test("an override taken back in the block is taken back in the register", async () => {
  const file = await written("back");
  await byHand(file, ({ type }) => {
    type("花名册", OVERRIDE, "好");
    type("花名册", REASON, "误填");
  });
  const { out } = await refreshed(file, "back-typed");
  await byHand(out, ({ type }) => {
    type("花名册", OVERRIDE, "");
    type("花名册", REASON, "");
  });
  const again = await refreshed(out, "back-again");
  expect(monthOf(again, "李明")).toMatchObject({ override: null, final: "medium" });
  expect((await register(again.out))[0]).toMatchObject({ 调整为: "", 理由: "", 最终: "中" });
});

test("block and register typed into differently: neither counts, both stay, one error says so", async () => {
  const file = await written("differ");
  await byHand(file, ({ type }) => {
    type("花名册", OVERRIDE, "好");
    type("花名册", REASON, "甲说");
    type("评定台账", "K3", "差");
    type("评定台账", "L3", "乙说");
  });
  const again = await refreshed(file, "differ-again");
  expect(monthOf(again, "李明")).toMatchObject({ override: null, final: "medium" });
  expect(codes(again)).toContain("overrides-differ");
  const [row] = (await readCells(again.out, "花名册")).slice(1);
  expect(row?.slice(13, 15)).toEqual(["好", "甲说"]);
  expect((await register(again.out))[0]).toMatchObject({ 调整为: "差", 理由: "乙说" });
  await settles(again.out, "differ-settles");
});

test("another month files what was typed for October before the block shows it", async () => {
  const book = workedExample("absent without reason").map((sheet) =>
    sheet.name === "笔记检查" ? { ...sheet, rows: [...sheet.rows, ["2026-09", "李明", 7600, "好"]] } : sheet,
  );
  const { out } = await refreshed(put("months-in.xlsx", await makeBook(book)), "months");
  await byHand(out, ({ type }) => {
    type("花名册", OVERRIDE, "好");
    type("花名册", REASON, "会后补学");
  });
  const september = place("months-september.xlsx");
  expect((await refresh(out, "--month", "2026-09", "--out", september)).code).toBe(0);
  const filed = (await register(september)).find((row) => row["期间"] === "2026-10" && row["姓名"] === "李明");
  expect(filed).toMatchObject({ 调整为: "好", 理由: "会后补学", 最终: "好" });
  const back = await refreshed(september, "months-back");
  expect(monthOf(back, "李明")).toMatchObject({ override: "good", final: "good" });
});

test("where the register cannot take what was typed for another month, the block stays as it is", async () => {
  const book = workedExample("absent without reason").map((sheet) =>
    sheet.name === "笔记检查" ? { ...sheet, rows: [...sheet.rows, ["2026-09", "李明", 7600, "好"]] } : sheet,
  );
  const { out } = await refreshed(put("kept-in.xlsx", await makeBook(book)), "kept");
  await byHand(out, ({ type, insertColumns }) => {
    type("花名册", OVERRIDE, "好");
    type("花名册", REASON, "会后补学");
    insertColumns("评定台账", "C", 1);
    type("评定台账", "C3", "我的备注");
  });
  const [september, json] = [place("kept-september.xlsx"), place("kept-september.json")];
  const done = await refresh(out, "--month", "2026-09", "--out", september, "--report", json);
  expect(done.code).toBe(0);
  const found = report(json).findings.filter(({ code }) => code.endsWith("-not-writable"));
  expect(found.map(({ code }) => code).sort()).toEqual(["roster-not-writable", "sheet-not-writable"]);
  const [row] = (await readCells(september, "花名册")).slice(1);
  expect(row?.slice(13, 15)).toEqual(["好", "会后补学"]);
  expect((await readCells(september, "评定台账"))[2]?.[2]).toBe("我的备注");
});

describe("columns a person inserts inside the rating block", () => {
  test("are hers: our columns are found by their headings, and not one of her cells changes", async () => {
    const file = await written("inserted");
    await byHand(file, ({ insertColumns, type }) => {
      insertColumns("花名册", "J", 2);
      type("花名册", "J1", "分管领导意见");
      type("花名册", "J2", "同意");
      type("花名册", "K3", 42);
      // 调整为 and 调整理由 have moved two columns to the right.
      type("花名册", "P2", "好");
      type("花名册", "Q2", "会后补学");
    });
    const again = await refreshed(file, "inserted-again");
    expect(monthOf(again, "李明")).toMatchObject({ override: "good", final: "good" });
    const [header, li, wang] = await readCells(again.out, "花名册");
    expect([header?.[9], header?.[10], li?.[9], li?.[10], wang?.[9], wang?.[10]]).toEqual([
      "分管领导意见",
      "",
      "同意",
      "",
      "",
      "42",
    ]);
    expect(header?.slice(4, 18).filter((word) => word !== "")).toHaveLength(13);
    expect(li?.slice(14, 17)).toEqual(["好", "好", "会后补学"]);
    await settles(again.out, "inserted-settles");

    const back = place("inserted-undone.xlsx");
    expect(await undo(again.out, "--out", back)).toMatchObject({ code: 0 });
    expect((await readCells(back, "花名册"))[1]?.[9]).toBe("同意");
  });
});

describe("an own sheet that was deleted or renamed", () => {
  test.each(["学习预警", "评定台账", "通报 2026-10"])(
    "%s: a deleted one is made anew, and undo works",
    async (sheet) => {
      const file = await written(`deleted-${sheet}`);
      await byHand(file, ({ deleteSheet }) => deleteSheet(sheet));
      const again = await refreshed(file, `deleted-${sheet}-again`);
      expect((await readCells(again.out, sheet)).length).toBeGreaterThan(1);
      const back = place(`deleted-${sheet}-undone.xlsx`);
      expect(await undo(again.out, "--out", back)).toMatchObject({ code: 0, err: "" });
      expect(await undo(file, "--out", place(`deleted-${sheet}-first.xlsx`))).toMatchObject({ code: 0, err: "" });
    },
  );

  test("a renamed one keeps its name and is refreshed there", async () => {
    const file = await written("renamed");
    await byHand(file, ({ renameSheet }) => {
      renameSheet("学习预警", "十月预警");
      renameSheet("评定台账", "台账");
    });
    const again = await refreshed(file, "renamed-again");
    const sheets = await sheetsOf(again.out);
    expect(sheets).toEqual(expect.arrayContaining(["十月预警", "台账"]));
    expect(sheets).not.toEqual(expect.arrayContaining([expect.stringMatching(/学习预警|评定台账/)]));
    const back = place("renamed-undone.xlsx");
    expect(await undo(file, "--out", back)).toMatchObject({ code: 0, err: "" });
  });
});

test("sentences in English change nothing of a Chinese book; only --sheets does", async () => {
  const file = await written("language");
  const [out, json] = [place("language-en.xlsx"), place("language-en.json")];
  const run = ["--month", "2026-10", "--out", out, "--report", json, "--language", "en"];
  expect(await refresh(file, ...run)).toMatchObject({ code: 0, err: "" });
  expect(report(json).edits).toEqual({ cells: 0, sheets: [] });
  expect(await sheetsOf(out)).toEqual(await sheetsOf(file));
  expect(await refresh(file, ...run, "--sheets", "en")).toMatchObject({ code: 0, err: "" });
  expect(report(json).edits.cells).toBeGreaterThan(0);
});

describe("ratings on a sheet of their own, because the roster is to print as it always did", () => {
  const OWN = ["--ratings", "own-sheet"];

  async function chosen(input: string, name: string, ...more: string[]): Promise<Refreshed> {
    const [out, json] = [place(`${name}.xlsx`), place(`${name}.json`)];
    const done = await refresh(input, "--month", "2026-10", "--out", out, "--report", json, ...more);
    expect(done).toMatchObject({ code: 0, err: "" });
    return { out, report: report(json) };
  }

  test("stand there from the first run on, and what is typed there counts; the roster has no column more", async () => {
    const input = put("own-in.xlsx", await makeBook(workedExample("absent without reason")));
    const first = await chosen(input, "own-first", ...OWN);
    expect(await readCells(first.out, "花名册")).toEqual(await readCells(input, "花名册"));
    expect((await readCells(first.out, "学习评定"))[1]?.slice(0, 4)).toEqual(["李明", "001", "综合科", "2026-10"]);
    // It is remembered: the next run needs not be told.
    await settles(first.out, "own-settles");

    await byHand(first.out, ({ type }) => {
      type("学习评定", "L2", "好");
      type("学习评定", "M2", "会后补学");
    });
    const again = await refreshed(first.out, "own-again");
    expect(monthOf(again, "李明")).toMatchObject({ override: "good", final: "good" });
    expect((await register(again.out))[0]).toMatchObject({ 调整为: "好", 理由: "会后补学" });
    const back = place("own-undone.xlsx");
    expect(await undo(again.out, "--out", back)).toMatchObject({ code: 0 });
    expect((await readCells(back, "学习评定"))[1]?.slice(11, 13)).toEqual(["好", "会后补学"]);
  });

  test("columns that stand beside the roster stay until she deletes them; what was filed comes along", async () => {
    const file = await written("moving");
    await byHand(file, ({ type }) => {
      type("花名册", OVERRIDE, "好");
      type("花名册", REASON, "会后补学");
    });
    const asked = await chosen(file, "moving-asked", ...OWN);
    expect(asked.report.findings.find(({ code }) => code === "ratings-not-moved")?.message).toContain("E:P");
    expect(await sheetsOf(asked.out)).not.toContain("学习评定");

    await byHand(asked.out, ({ deleteBlock }) => deleteBlock("花名册", "E", 12, "FourOnes.Rating"));
    const moved = await refreshed(asked.out, "moving-moved");
    expect(codes(moved)).not.toContain("ratings-not-moved");
    expect((await readCells(moved.out, "学习评定"))[1]?.slice(10, 13)).toEqual(["好", "好", "会后补学"]);
    expect(monthOf(moved, "李明")).toMatchObject({ override: "good", final: "good" });
    await settles(moved.out, "moving-settles");
  });

  test("and back beside the roster, once their sheet is deleted", async () => {
    const input = put("back-in.xlsx", await makeBook(workedExample("absent without reason")));
    const own = await chosen(input, "back-own", ...OWN);
    const wished = await chosen(own.out, "back-wished", "--ratings", "beside-roster");
    expect(wished.report.findings.find(({ code }) => code === "ratings-not-moved")?.message).toContain("学习评定");
    await byHand(wished.out, ({ deleteSheet }) => deleteSheet("学习评定"));
    const back = await refreshed(wished.out, "back-back");
    expect((await readCells(back.out, "花名册"))[0]?.slice(4, 6)).toEqual(["姓名", "月份"]);
    expect(codes(back)).not.toContain("ratings-not-moved");
  });
});
