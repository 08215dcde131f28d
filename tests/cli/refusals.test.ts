/** Bad input: every sentence says what is wrong, where, and what to do, and nothing is half written. */
import { compoundFile } from "../emulator/file/compound-bytes";
import { makeBook, type SheetOfBook } from "../workbooks/make-book";
import { workedExample } from "../workbooks/worked-example";
import { isThere, place, put, refresh, refreshed, undo } from "./command";

const EXAMPLE = workedExample("attended");
const without = (name: string): SheetOfBook[] => EXAMPLE.filter((sheet) => sheet.name !== name);
const only = (...names: string[]): SheetOfBook[] => EXAMPLE.filter(({ name }) => names.includes(name));
const october = ["--month", "2026-10"];
/** Refreshes with an output and a report named: both must stay away. */
async function refused(name: string, content: Uint8Array | string): Promise<string> {
  const input = put(name, content);
  const ended = await refresh(
    ...[input, ...october, "--out", place(`${name}-out.xlsx`), "--report", place(`${name}-out.json`)],
  );
  expect(ended).toMatchObject({ code: 1, out: "" });
  expect([isThere(`${name}-out.xlsx`), isThere(`${name}-out.json`)]).toEqual([false, false]);
  expect(ended.err.trim().split("\n")).toHaveLength(1);
  return ended.err;
}

describe("a file that cannot be used", () => {
  test("is not there", async () => {
    const ended = await refresh(place("没有.xlsx"), ...october);
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/找不到文件“.*没有\.xlsx”；请核对/) });
  });

  test.each<[string, Uint8Array | string, RegExp]>([
    ["is text", "姓名,部门\n", /不是Excel工作簿（\.xlsx）；请用Excel另存为\.xlsx/],
    ["is empty", new Uint8Array(), /不是Excel工作簿（\.xlsx）/],
    [
      "has a password",
      compoundFile(["EncryptionInfo", "EncryptedPackage"]),
      /设有打开密码，不能读取；请在Excel中取消密码/,
    ],
    ["is an old .xls with a new name", compoundFile(["Workbook"]), /旧格式（\.xls）的工作簿；请用Excel另存为\.xlsx/],
  ])("%s", async (name, content, sentence) => {
    expect(await refused(`${name}.xlsx`, content)).toMatch(sentence);
  });

  test("is cut off in the middle", async () => {
    const whole = await makeBook(EXAMPLE);
    expect(await refused("cut.xlsx", whole.slice(0, whole.length / 2))).toMatch(/已损坏|不是Excel工作簿/);
  });
});

describe("a workbook that cannot be rated", () => {
  test("has neither a roster nor people in attendance", async () => {
    const plain: SheetOfBook = {
      name: "收支",
      rows: [
        ["项目", "金额"],
        ["水费", 120],
        ["电费", 340],
      ],
    };
    expect(await refused("no-people.xlsx", await makeBook([plain]))).toMatch(/“收支”.*没有找到花名册.*请增加/);
  });

  test("has no column of names", async () => {
    const roster: SheetOfBook = {
      name: "花名册",
      rows: [
        ["工号", "部门", "人员类别"],
        ["001", "综合科", "一般干部"],
        ["002", "综合科", "一般干部"],
      ],
    };
    expect(await refused("no-names.xlsx", await makeBook([roster]))).toMatch(/“花名册”没有姓名列.*请在表头写明“姓名”/);
  });

  test("has a roster and nothing else", async () => {
    expect(await refused("no-records.xlsx", await makeBook(only("花名册")))).toMatch(/只找到花名册“花名册”，没有考勤/);
  });

  test("has nothing in the month asked for", async () => {
    const input = put("other-month.xlsx", await makeBook(EXAMPLE));
    const ended = await refresh(input, "--month", "2027-03", "--as-of", "2027-03-31");
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/没有2027年3月的记录，有记录的是.*2026年10月.*请选择有记录的月份/);
  });
});

describe("a workbook with doubts is rated, and each doubt is told with its cell", () => {
  const changed = (sheet: string, change: (rows: (string | number | null)[][]) => void): SheetOfBook[] =>
    EXAMPLE.map((one) => {
      if (one.name !== sheet) return one;
      const rows = one.rows.map((row) => [...row]);
      change(rows);
      return { ...one, rows };
    });
  const findings = async (name: string, sheets: SheetOfBook[]) => {
    const { report } = await refreshed(put(`${name}.xlsx`, await makeBook(sheets)), `${name}-out`);
    return report;
  };

  test("attendance is missing altogether", async () => {
    const report = await findings("no-attendance", without("考勤表"));
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: "no-attendance", severity: "error", message: expect.stringMatching(/考勤/) }),
    );
    expect(report.people[0]?.month.time.grade).toBe("not-assessed");
  });

  test("a mark nobody explains: the session counts for nobody's grade", async () => {
    const sheets = changed("考勤表", (rows) => ((rows[2] ?? [])[2] = "◎"));
    const report = await findings("mark", sheets);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: "mark-unknown", cell: "'考勤表'!C3", message: expect.stringContaining("◎") }),
    );
    expect(report.people[0]?.month.rules.find(({ rule }) => rule === "attendance")?.status).not.toBe("short");
  });

  test("somebody who is not on the roster", async () => {
    const sheets = changed("考勤表", (rows) => rows.push(["赵六", "综合科", "√"]));
    expect((await findings("unknown", sheets)).findings).toContainEqual(
      expect.objectContaining({
        code: "person-unknown",
        cell: "'考勤表'!A5",
        message: expect.stringContaining("赵六"),
      }),
    );
  });

  test("a date that cannot be read", async () => {
    const sheets = changed("学习登记", (rows) => rows.push(["十月的某天", "李明", "学文", "题目"]));
    const row = sheets.find(({ name }) => name === "学习登记")?.rows.length;
    expect((await findings("date", sheets)).findings).toContainEqual(
      expect.objectContaining({
        code: "date-unreadable",
        cell: `'学习登记'!A${String(row)}`,
        message: expect.stringContaining("十月的某天"),
      }),
    );
  });

  test("a protected roster: the ratings go to a sheet of their own", async () => {
    const sheets = EXAMPLE.map((sheet) => (sheet.name === "花名册" ? { ...sheet, isProtected: true } : sheet));
    const report = await findings("protected", sheets);
    const told = report.findings.find(({ code }) => code === "roster-not-writable");
    expect(told?.message).toMatch(/保护/);
    expect(report.edits.sheets).not.toContain("花名册");
    expect(report.edits.sheets.length).toBeGreaterThan(2);
  });
});

describe("wrong usage ends with 2", () => {
  test.each<[string, string[]]>([
    ["no month", []],
    ["a month that is none", ["--month", "2026-13"]],
    ["an option that is none", [...october, "--mouth", "x"]],
    ["a day that is none", [...october, "--as-of", "2026-02-30"]],
  ])("%s", async (_name, options) => {
    const ended = await refresh(place("unused.xlsx"), ...options);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).not.toBe("");
  });

  test("no workbook", async () => {
    expect((await refresh(...october)).code).toBe(2);
    expect((await undo(place("unused.xlsx"))).code).toBe(2);
  });
});
