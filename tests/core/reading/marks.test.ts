import fc from "fast-check";
import { addPairs, explain, type Legend } from "../../../src/core/reading/legend";
import { MarkReader, stateOf } from "../../../src/core/reading/marks";
import { withReason } from "../../../src/core/reading/reasons";
import { GENERAL_MARKS } from "../../../src/core/sheets/marks";

const pairs = (text: string): ReturnType<typeof explain>["pairs"] => explain(text).pairs;

function reader(legend = ""): MarkReader {
  const known: Legend = new Map();
  addPairs(known, pairs(legend));
  return new MarkReader(known);
}

function state(mark: string | number, legend = ""): string {
  const reading = reader(legend).read(mark);
  return reading.kind === "decided" ? reading.state : reading.kind;
}

describe("a mark without a legend", () => {
  test.each([
    ["√", "present"],
    ["✔", "present"],
    [" 出 勤 ", "present"],
    ["正常 ;", "present"],
    ["PRESENT", "present"],
    ["迟到", "late"],
    ["早退", "early"],
    ["事假", "excused"],
    ["公差", "excused"],
    ["休假", "excused"],
    ["旷课", "unexcused"],
    ["无故缺席", "unexcused"],
    ["缺席", "absent"],
    ["Absent", "absent"],
    ["—", "not-due"],
    ["退休", "not-due"],
    ["", "blank"],
    ["--", "blank"],
    ["08:25", "present"],
    ["迟到（请假）", "present"],
  ])("%p is %s", (mark, expected) => {
    expect(state(mark)).toBe(expected);
  });

  test.each([
    "×",
    "△",
    "○",
    "☆",
    "#",
    "休",
    "1",
    1,
    8,
    "P",
    "/",
    "-",
    "－",
    "–",
    "早",
    "正常（休息）",
    "出勤了",
    "未签到",
    0.5,
  ])("%p asks", (mark) => {
    expect(state(mark)).toBe("unknown");
  });
});

describe("two marks in a cell", () => {
  test.each([
    ["√/事假", "present"],
    ["√、旷课", "early"],
    ["迟到，早退", "late-and-early"],
    ["√\n迟到", "late"],
    ["√+√", "present"],
    ["√/早退", "open"],
    ["事假/旷课", "open"],
    ["√/缺席", "open"],
    ["√/迟到/早退", "open"],
    ["√/×", "unknown"],
    ["√+夜", "unknown"],
  ])("%p is %s", (mark, expected) => {
    expect(state(mark)).toBe(expected);
  });
});

describe("a legend", () => {
  test.each([
    ["注：√出勤  ●休假 ○事假 ☆病假 ※迟到", "○", "excused"],
    ["符号说明：√出勤　△事假　○病假　★公差　#迟到", "#", "late"],
    ["出勤√；事假△；病假○；无故缺席×", "×", "unexcused"],
    ["√—出勤，×—旷课，○—缺席", "×", "unexcused"],
    ["√表示出勤、△表示请假", "△", "excused"],
    ["出勤（√）、事假（△）、迟到（#）", "△", "excused"],
    ["图例：P = Present; L = Late; S = Sick leave", "S", "excused"],
    ["P Present, X Absent, L Late", "X", "absent"],
    ["√ 出勤；△ 事假、探亲假、婚假；○ 病假", "△", "excused"],
    ["1 出勤 0 缺席", "1", "present"],
    ["集中学习考勤表（√出勤 ×无故缺席）", "×", "unexcused"],
    ["2026年集中学习考勤表　√出勤 △事假 ×无故缺席 #迟到", "#", "late"],
    ["出勤√ 事假△ 请如实填写", "△", "excused"],
  ])("%p explains %p as %s", (legend, mark, expected) => {
    expect(state(mark, legend)).toBe(expected);
  });

  test("that takes the tick away from presence is not believed", () => {
    expect(state("√", "√缺席 ○出勤")).toBe("unknown");
    expect(state("○", "√缺席 ○出勤")).toBe("unknown");
  });

  test("that explains a sign by no state, or twice, leaves it open", () => {
    expect(state("☆", "√出勤 ☆优秀 △事假")).toBe("unknown");
    const known: Legend = new Map();
    addPairs(known, pairs("√出勤 △事假"));
    addPairs(known, pairs("√出勤 △旷课"));
    expect(new MarkReader(known).read("△").kind).toBe("unknown");
  });

  test("of signs and words that do not pair off explains nothing", () => {
    expect(pairs("△× 出勤 事假 病假 ○")).toEqual([]);
    expect(explain("请到会人员打√").isDoubtful).toBe(false);
    expect(pairs("2026年10月学习考勤表")).toEqual([]);
    expect(pairs("请于10月底前上交")).toEqual([]);
  });
});

describe("a note that is not believed", () => {
  const turned = [
    "注：打√的为缺席人员，未打√的为出勤。",
    "说明：√事假 △病假 ×旷课",
    "注：√缺席",
    "备注：打对号的为请假人员",
    "√△ 出勤 事假 病假 ○",
  ];
  test.each(turned)("%s: the tick asks, and the note is told", (note) => {
    expect(explain(note).isDoubtful).toBe(true);
    expect(state("√", note)).toBe("unknown");
  });

  const numbered = [
    "说明：一、填表符号：1、正常到会√，事假△，病假＋，公差C，年假N，旷会K，到会不满一天的写小时数",
    "注：①出勤√②迟到※③事假△④病假○⑤旷课×",
    "说明：1.出勤√ 2.事假△ 3.旷课×",
    "(1)√出勤 (2)△事假 (3)×旷课",
  ];
  test.each(numbered)("%s: numbers that enumerate are no signs", (note) => {
    expect(state("√", note)).toBe("present");
    expect(state("△", note)).toBe("excused");
    expect(state("1", note)).toBe("unknown");
  });

  test("a believed note keeps each sign with its own word", () => {
    const [note = ""] = numbered;
    expect([state("N", note), state("K", note), state("C", note)]).toEqual(["excused", "unexcused", "excused"]);
  });
});

test("a separator that the legend makes a sign does not separate", () => {
  expect(state("○，+", "○出勤 +迟到")).toBe("late");
  expect(state("○+", "○出勤 +迟到")).toBe("late");
  expect(state("○，△", "○出勤 △事假")).toBe("present");
});

describe("the reason beside a mark", () => {
  const look = (mark: string, reason: string): string | null => stateOf(withReason(reader().read(mark), reason));

  test.each([
    ["缺席", "病假", "excused"],
    ["缺席", "因病请假", "excused"],
    ["缺席", "请事假一天", "excused"],
    ["缺席", "未请假", "unexcused"],
    ["缺席", "无故", "unexcused"],
    ["缺席", "下乡", "undecided"],
    ["缺席", "病假未批", "undecided"],
    ["缺席", "", "undecided"],
    ["迟到", "请假", "present"],
    ["迟到", "堵车", "late"],
    ["到", "病假", "present"],
    ["旷课", "病假", "undecided"],
    ["", "病假", "undecided"],
  ])("%p with %p is %s", (mark, reason, expected) => {
    expect(look(mark, reason)).toBe(expected);
  });
});

test("no text that is not on a list is ever taken for a state", () => {
  const known = new Set(
    Object.values(GENERAL_MARKS)
      .flat()
      .map((word) => word.toLowerCase()),
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }), (text) => {
      const reading = reader().read(text);
      const parts = text
        .normalize("NFKC")
        .toLowerCase()
        .split(/[/、,+\s;；。]+/u)
        .filter((part) => part !== "");
      const isListed = parts.length > 0 && (parts.every((part) => known.has(part)) || known.has(parts.join("")));
      const isTime = /^[\d:/、,+\s]+$/u.test(text.normalize("NFKC")) && text.includes(":");
      if (reading.kind === "decided" || reading.kind === "absent") expect(isListed || isTime).toBe(true);
    }),
    { seed: 20261031, numRuns: 2000 },
  );
});
