import { roleOf } from "../../../src/core/domain/people";
import type { Finding } from "../../../src/core/domain/findings";
import { codes, read, roster, sheet, states, type Cell, type Read } from "./grid";

const HEADER = [
  "姓名",
  "工号",
  "部门",
  "职务",
  "人员类别",
  "中心组成员",
  "科室负责人",
  "入职日期",
  "离职日期",
  "学习计划",
];

function people(rows: readonly Cell[][], header: readonly string[] = HEADER): Read {
  const first = String(rows[0]?.[0] ?? "");
  return read([
    sheet("花名册", [[...header], ...rows]),
    sheet("考勤表", [
      ["姓名", "10月16日"],
      [first, "√"],
    ]),
  ]);
}

function only(result: Read, code: Finding["code"]): Finding {
  const found = result.findings.filter((one) => one.code === code);
  expect(found).toHaveLength(1);
  return found[0] as Finding;
}

describe("the roster", () => {
  test("gives each person one role: centre group before head before category", () => {
    const { records, findings } = people([
      ["甲一", "", "办领导", "", "一般干部", "是", "是"],
      ["甲二", "", "秘书科", "", "一般干部", "", "√"],
      ["甲三", "", "秘书科", "", "科室负责人"],
      ["甲四", "", "秘书科", "", "中心组成员"],
      ["甲五", "", "秘书科", "", "工勤"],
      ["甲六", "", "秘书科", "科长", "干部"],
    ]);
    expect(records.people.map(roleOf)).toEqual([
      ...["centreGroup", "departmentHead", "departmentHead", "centreGroup", "worker", "cadre"],
    ]);
    expect(records.people.map(({ isHead }) => isHead)).toEqual([true, true, true, false, false, false]);
    expect(findings).toEqual([]);
  });

  test("asks about a category no rule knows and about an answer that is neither yes nor no", () => {
    const result = people([["甲一", "", "秘书科", "", "聘用", "候补"]]);
    const unclear = result.findings.filter(({ code }) => code === "category-unclear");
    expect(unclear.map(({ facts, cell }) => [facts, cell?.column])).toEqual([
      [{ name: "甲一", category: "聘用" }, 4],
      [{ name: "甲一", category: "候补" }, 5],
    ]);
    expect(result.records.people[0]).toMatchObject({
      roles: ["centreGroup", "cadre", "worker"],
      isCentreGroup: null,
      isHead: false,
    });
  });

  test("reads service dates, and calls one it cannot read unreadable", () => {
    const { records, findings } = people([
      ["甲一", "", "", "", "", "", "", "2026年3月1日", "至今"],
      ["甲二", "", "", "", "", "", "", 46082, 46200],
      ["甲三", "", "", "", "", "", "", "2026年3月", ""],
      ["甲四", "", "", "", "", "", "", "3月1日", 1],
      ["甲五", "", "", "", "", "", "", "2026-05-01", "2026-04-01"],
    ]);
    expect(
      records.people.map(({ serviceFrom, serviceUntil }) => [
        typeof serviceFrom,
        serviceUntil === null ? null : typeof serviceUntil,
      ]),
    ).toEqual([
      ["number", null],
      ["number", "number"],
      ["string", null],
      ["string", "string"],
      ["string", "string"],
    ]);
    expect(findings.map(({ code }) => code)).toEqual([
      ...["service-date-unreadable", "service-date-unreadable", "service-date-unreadable", "service-dates-reversed"],
    ]);
  });

  test("takes a plan column as a record only where it says yes or no", () => {
    const plan = (answer: string): unknown =>
      people([["甲一", "", "", "", "", "", "", "", "", answer]]).records.people[0]?.planOnFile;
    expect([plan("是"), plan("√"), plan("否"), plan(""), plan("催交中")]).toEqual([
      true,
      true,
      false,
      null,
      "unreadable",
    ]);
  });

  test("drops a number Excel has cut off after fifteen digits", () => {
    const result = people([["甲一", 1.1010119900101123e17, "秘书科"]]);
    expect(result.records.people[0]?.number).toBeNull();
    expect(only(result, "number-damaged").cell).toMatchObject({ row: 1, column: 1 });
  });

  test("reads the same row twice as one person, and says so", () => {
    const result = people([
      ["甲一", "001", "秘书科"],
      ["甲一", "001", "秘书科"],
    ]);
    expect(result.records.people).toHaveLength(1);
    only(result, "person-twice");
  });

  test("keeps namesakes of different numbers, departments or posts as two people", () => {
    expect(
      people([
        ["甲一", "001", "秘书科"],
        ["甲一", "002", "秘书科"],
      ]).records.people,
    ).toHaveLength(2);
    expect(
      people([
        ["甲一", "", "秘书科"],
        ["甲一", "", "行政科"],
      ]).records.people,
    ).toHaveLength(2);
    const together = people([
      ["甲一", "", "秘书科", "科长"],
      ["甲一", "", "秘书科", "科员"],
    ]);
    expect(together.records.people).toHaveLength(2);
    only(together, "person-twice");
  });

  test("tells when two people bear one number", () => {
    const result = people([
      ["甲一", "001", "秘书科"],
      ["乙二", "001", "秘书科"],
    ]);
    expect(only(result, "number-twice").facts).toEqual({ number: "001", names: ["甲一", "乙二"] });
    expect(result.records.people).toHaveLength(2);
  });

  test("takes no total, note or signature for a person, and no row with several names", () => {
    const result = people([
      ["甲一"],
      ["合计", "", 3],
      ["注：截至10月", ""],
      ["制表：某某"],
      ["甲三、甲四", "003", "秘书科"],
    ]);
    expect(result.records.people.map(({ name }) => name)).toEqual(["甲一"]);
    expect(only(result, "row-with-several").cell).toMatchObject({ row: 5 });
  });

  test("with two columns of names is not read", () => {
    const twice = sheet("花名册", [
      ["姓名", "部门", "名字"],
      ["王芳", "秘书科", "李娜"],
    ]);
    const result = read([
      twice,
      sheet("考勤表", [
        ["姓名", "10月16日"],
        ["张伟", "√"],
      ]),
    ]);
    expect(result.records.hasRoster).toBe(false);
    expect(only(result, "column-doubtful").facts).toEqual({
      sheet: "花名册",
      header: "姓名",
      candidates: ["姓名", "名字"],
    });
  });

  test("of two departments reads neither", () => {
    const result = people([["甲一", "秘书科", "行政科"]], ["姓名", "科室", "部门"]);
    expect(result.records.people[0]?.department).toBeNull();
    only(result, "column-doubtful");
  });

  test("prefers the sure word to the weak one", () => {
    const result = people([["甲一", "市委办", "行政科"]], ["姓名", "单位", "部门"]);
    expect(result.records.people[0]?.department).toBe("行政科");
    expect(codes(result)).toEqual(["roles-assumed"]);
  });

  test("in parts, one sheet a department, is read together", () => {
    const part = (name: string, person: string): ReturnType<typeof sheet> =>
      sheet(name, [
        ["姓名", "职务"],
        [person, "科员"],
      ]);
    const result = read([
      part("秘书科", "王芳"),
      part("行政科", "张伟"),
      sheet("考勤表", [
        ["姓名", "10月16日"],
        ["张伟", "√"],
      ]),
    ]);
    expect(result.records.people.map(({ name }) => name)).toEqual(["王芳", "张伟"]);
    expect(codes(result)).toEqual(["roles-assumed"]);
  });

  test("beside an older one with the same people is read alone, and both are named", () => {
    const older = sheet("2025年花名册", [
      ["姓名", "部门"],
      ["王芳", "旧科"],
      ["李娜", "旧科"],
    ]);
    const result = read([
      older,
      roster(),
      sheet("考勤表", [
        ["姓名", "10月16日"],
        ["王芳", "√"],
      ]),
    ]);
    expect(result.records.people.map(({ department }) => department)).toEqual(["秘书科", "秘书科", "行政科", "行政科"]);
    expect(only(result, "two-rosters").facts).toEqual({ sheets: ["花名册", "2025年花名册"] });
  });

  test("is made of the people in the attendance where there is none", () => {
    const result = read([
      sheet("考勤表", [
        ["姓名", "部门", "10月16日"],
        ["王芳", "秘书科", "√"],
        ["李娜", "秘书科", ""],
      ]),
    ]);
    expect(result.records.hasRoster).toBe(false);
    expect(result.records.people.map((person) => [person.name, roleOf(person)])).toEqual([
      ["王芳", "cadre"],
      ["李娜", "cadre"],
    ]);
    expect(only(result, "no-roster").facts).toEqual({ people: 2, sheet: "考勤表" });
  });
});

describe("a row is tied to a person", () => {
  const NAMESAKES = sheet("花名册", [
    ["姓名", "工号", "部门", "人员类别"],
    ["李伟", "A01", "秘书科", "一般干部"],
    ["李伟", "A02", "行政科", "一般干部"],
    ["欧阳·娜", "A03", "行政科", "一般干部"],
    ["王晓丽", "A04", "行政科", "一般干部"],
  ]);
  const join = (header: string[], ...rows: Cell[][]): Read =>
    read([NAMESAKES, sheet("考勤表", [[...header, "10月16日"], ...rows])]);
  const marked = (result: Read): (string | null)[] =>
    result.records.attendance
      .filter(({ mark }) => mark !== "")
      .map(({ person }) => result.records.people[person]?.number ?? null);

  test("by its number, whatever zeros and spaces the name has", () => {
    expect(marked(join(["姓名", "工号"], ["李 伟", " a02 ", "√"]))).toEqual(["A02"]);
  });

  test("by name with the department for namesakes", () => {
    expect(marked(join(["姓名", "部门"], ["李伟", "行政科", "√"]))).toEqual(["A02"]);
  });

  test("by a name with spaces, invisible characters, another dot or a bracketed suffix", () => {
    expect(marked(join(["姓名"], ["欧阳•娜（借调）", "√"]))).toEqual(["A03"]);
    expect(marked(join(["姓名"], ["王　晓\u200b丽", "√"]))).toEqual(["A04"]);
  });

  test("never where a namesake cannot be told", () => {
    const result = join(["姓名"], ["李伟", "√"], ["王晓丽", "√"]);
    expect(marked(result)).toEqual(["A04"]);
    expect(only(result, "person-ambiguous").facts).toEqual({ name: "李伟", count: 2 });
  });

  test("never by likeness: near names are offered, not taken", () => {
    const result = join(["姓名"], ["王小丽", "√"], ["王晓丽", "√"]);
    expect(marked(result)).toEqual(["A04"]);
    expect(only(result, "person-unknown").facts).toEqual({ name: "王小丽", nearest: ["王晓丽"] });
  });

  test("never where number and name speak of different people", () => {
    const result = join(["姓名", "工号"], ["王晓丽", "A03", "√"], ["欧阳·娜", "A03", "√"], ["陌生人", "A01", "√"]);
    expect(marked(result)).toEqual(["A03"]);
    // Whoever the two rows may be about is called, and what they did is open.
    expect(codes(result)).toEqual(["attendance-blank", "person-ambiguous", "person-unknown"]);
  });

  test("by name where the sheet counts by numbers of its own", () => {
    const result = join(["姓名", "工号"], ["王晓丽", "1", "√"], ["欧阳·娜", "2", "√"]);
    expect(marked(result)).toEqual(["A03", "A04"]);
  });

  test("by the full name first where the roster itself tells namesakes apart in brackets", () => {
    const people = sheet("花名册", [
      ["姓名", "部门"],
      ["张伟（大）", "秘书科"],
      ["张伟（小）", "秘书科"],
    ]);
    const result = read([
      people,
      sheet("考勤表", [
        ["姓名", "10月16日"],
        ["张伟(小)", "√"],
        ["张伟", "旷课"],
      ]),
    ]);
    expect(states(result.records)).toEqual({ "张伟（大）": "none", "张伟（小）": "present" });
    only(result, "person-ambiguous");
  });
});
