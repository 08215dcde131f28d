/** The attendance of an office, a function for each way to keep it. */
import type { Cell } from "../reading/grid";
import { dayCell, dayInTitle, weekday } from "./dates-drawn";
import { nameElsewhere } from "./names-drawn";
import type { KnownOffice, KnownPerson } from "./known-office";
import type { Layout } from "./layout";
import { legendLines, legendSentence, legendTable, needsLegend, signOf } from "./marks-drawn";
import { below, beside, page, spaced, type Page } from "./page";

export interface NamedPage {
  readonly name: string;
  readonly page: Page;
}

const TITLE = "2026年10月集中学习考勤表";

function titled(layout: Layout, title: string, table: Page): Page {
  const says = needsLegend(layout);
  const text = says && layout.legend === "title" ? `${title}（${legendSentence(layout)}）` : title;
  // Day numbers alone are of no month.
  const isBare = layout.titleRows === "none" && text === TITLE && layout.attendance !== "wide-days";
  const titles = isBare ? page() : page([text]);
  const second = layout.titleRows === "two" ? page(["填表单位：市委办公室"]) : page();
  const blank = layout.titleRows === "blank-line" ? page([]) : page();
  const above = says && layout.legend === "above" ? page([`说明：${legendSentence(layout)}`]) : page();
  const under = says && layout.legend === "below" ? page([`注：${legendSentence(layout)}`]) : page();
  const lines = says && layout.legend === "lines" ? legendLines(layout) : page();
  const body = says && layout.legend === "side" ? beside(table, legendTable(layout), 2, 0) : table;
  return below(titles, second, blank, above, body, under, lines);
}

function wide(layout: Layout, { people, sessions }: KnownOffice, headers: readonly (readonly Cell[])[]): Page {
  const [first = [], ...others] = headers;
  const totals = layout.totals === "right" ? ["出勤次数", "缺勤次数"] : [];
  return below(
    page([...first, ...totals], ...others),
    spaced(
      layout,
      people.map((person): Cell[] => [
        nameElsewhere(layout, person),
        person.department,
        ...sessions.map((_, at) => markAt(layout, person, at)),
        ...(layout.totals === "right"
          ? [
              person.marks.filter((one) => one === "present").length,
              person.marks.filter((one) => one !== "present").length,
            ]
          : []),
      ]),
    ),
  );
}

/** With the header again on every page of four people. */
function paged(layout: Layout, office: KnownOffice, headers: readonly (readonly Cell[])[]): Page {
  const pages = Array.from({ length: Math.ceil(office.people.length / 4) }, (_, at) =>
    wide(layout, { ...office, people: office.people.slice(at * 4, at * 4 + 4) }, headers),
  );
  return below(...pages);
}

/** September beside October; in September everybody was there. */
function twoMonths(layout: Layout, { people, sessions }: KnownOffice): Page {
  const before = [9, 16];
  const table = page(
    [layout.nameHeading, layout.departmentHeading, "2026年9月", "", "2026年10月", ...sessions.slice(1).map(() => "")],
    ["", "", ...before, ...sessions],
    ...people.map((person): Cell[] => [
      nameElsewhere(layout, person),
      person.department,
      ...before.map(() => signOf(layout, "present")),
      ...sessions.map((_, at) => markAt(layout, person, at)),
    ]),
  );
  return {
    rows: table.rows,
    merges: [
      [0, 0, 2, 1],
      [0, 1, 2, 1],
      [0, 2, 1, 2],
      [0, 4, 1, sessions.length],
    ],
  };
}

/** Two columns a session; whoever came, came to both halves. */
function halves(layout: Layout, { people, sessions }: KnownOffice): Page {
  const table = page(
    [layout.nameHeading, layout.departmentHeading, ...sessions.flatMap((day) => [dayCell(layout, day), ""])],
    ["", "", ...sessions.flatMap(() => ["上午", "下午"])],
    ...people.map((person): Cell[] => [
      nameElsewhere(layout, person),
      person.department,
      ...sessions.flatMap((_, at) => [markAt(layout, person, at), markAt(layout, person, at)]),
    ]),
  );
  return {
    rows: table.rows,
    merges: [[0, 0, 2, 1], [0, 1, 2, 1], ...sessions.map((_, at) => [0, 2 + at * 2, 1, 2] as const)],
  };
}

/** Two rows a person, for the halves of the day. */
function twoRows(layout: Layout, { people, sessions }: KnownOffice): Page {
  const table = page(
    [layout.nameHeading, "时段", ...sessions.map((day) => dayCell(layout, day))],
    ...people.flatMap((person): Cell[][] => {
      const marks = sessions.map((_, at) => markAt(layout, person, at));
      return [
        [nameElsewhere(layout, person), "上午", ...marks],
        ["", "下午", ...marks],
      ];
    }),
  );
  return { rows: table.rows, merges: people.map((_, at) => [1 + at * 2, 0, 2, 1] as const) };
}

/** A card for each person. */
function cards(layout: Layout, { people, sessions }: KnownOffice): Page {
  return below(
    ...people.map((person) =>
      page(
        ["姓名", nameElsewhere(layout, person), "部门", person.department],
        ["日期", ...sessions.map((day) => dayCell(layout, day))],
        ["考勤", ...sessions.map((_, at) => markAt(layout, person, at))],
        [],
      ),
    ),
  );
}

export function markAt(layout: Layout, { marks }: KnownPerson, at: number): Cell {
  const state = marks[at];
  if (state === undefined) return "";
  if (layout.attendance === "sign-in-times" && state === "present") return { value: (505 + at) / 1440, format: "h:mm" };
  if (layout.attendance === "booleans" && state === "present") return true;
  return signOf(layout, state);
}

/** Headers of session columns, one or two rows, for columns before them. */
export function sessionHeaders(layout: Layout, { sessions }: KnownOffice, before: readonly Cell[]): Cell[][] {
  const blanks = before.map(() => "");
  switch (layout.attendance) {
    case "wide-days":
      return [[...before, ...sessions]];
    case "wide-two-rows":
      return [
        [...before, ...sessions.map((_, at) => (at === 0 ? "2026年10月" : ""))],
        [...blanks, ...sessions.map((day) => `${String(day)}日`)],
      ];
    case "wide-weekdays":
      return [
        [...before, ...sessions.map((day) => dayCell(layout, day))],
        [...blanks, ...sessions.map(weekday)],
      ];
    case "ordinals":
      return [[...before, ...sessions.map((_, at) => `第${String(at + 1)}次`)]];
    case "wide-topics":
      return [[...before, ...sessions.map((day) => `10月${String(day)}日 集中学习`)]];
    default:
      return [[...before, ...sessions.map((day) => dayCell(layout, day))]];
  }
}

function withMergedMonth(layout: Layout, table: Page, sessions: number): Page {
  if (layout.attendance !== "wide-two-rows") return table;
  return {
    rows: table.rows,
    merges: [
      [0, 0, 2, 1],
      [0, 1, 2, 1],
      [0, 2, 1, sessions],
    ],
  };
}

function long(layout: Layout, { people, sessions }: KnownOffice): Page {
  const isFirstOnly = layout.attendance === "long-first-day";
  return page(
    ["日期", "姓名", "部门", "考勤", "备注"],
    ...sessions.flatMap((day, at) =>
      people.map((person, row): Cell[] => [
        isFirstOnly && row > 0 ? "" : dayCell(layout, day),
        nameElsewhere(layout, person),
        person.department,
        markAt(layout, person, at),
        "",
      ]),
    ),
  );
}

function ofSession(layout: Layout, { people }: KnownOffice, at: number): Page {
  return page(
    ["序号", layout.nameHeading, "部门", "考勤", "备注"],
    ...people.map((person, row): Cell[] => [
      row + 1,
      nameElsewhere(layout, person),
      person.department,
      markAt(layout, person, at),
      "",
    ]),
  );
}

function namesInCells(layout: Layout, { people, sessions }: KnownOffice): Page {
  const named = (at: number, state: string): string =>
    people
      .filter(({ marks }) => marks[at] === state)
      .map(({ name }) => name)
      .join("、");
  return page(
    ["日期", "主题", "实到人员", "请假人员", "旷课人员"],
    ...sessions.map((day, at): Cell[] => [
      dayCell(layout, day),
      "理论学习",
      named(at, "present"),
      named(at, "excused"),
      named(at, "unexcused"),
    ]),
  );
}

function stateColumns(layout: Layout, { people, sessions }: KnownOffice): Page {
  const tick = (is: boolean): Cell => (is ? "√" : "");
  return page(
    ["日期", "姓名", "出勤", "请假", "旷课"],
    ...sessions.flatMap((day, at) =>
      people.map(({ marks, ...person }): Cell[] => [
        dayCell(layout, day),
        nameElsewhere(layout, person),
        tick(marks[at] === "present"),
        tick(marks[at] === "excused"),
        tick(marks[at] === "unexcused"),
      ]),
    ),
  );
}

function transposed(layout: Layout, { people, sessions }: KnownOffice): Page {
  return page(
    ["日期", ...people.map(({ name }) => name)],
    ...sessions.map((day, at): Cell[] => [dayCell(layout, day), ...people.map((person) => markAt(layout, person, at))]),
  );
}

/** The sheets of attendance; none where the roster holds it. */
export function attendanceOf(layout: Layout, office: KnownOffice): NamedPage[] {
  const one = (table: Page): NamedPage[] => [{ name: "学习考勤", page: titled(layout, TITLE, table) }];
  switch (layout.attendance) {
    case "long":
    case "long-first-day":
      return one(long(layout, office));
    case "titled-sheets":
      return office.sessions.map((day, at) => ({
        name: `签到${String(at + 1)}`,
        page: titled(layout, `${dayInTitle(day)}集中学习签到表`, ofSession(layout, office, at)),
      }));
    case "titled-blocks":
      return [
        {
          name: "集中学习签到",
          page: below(
            ...office.sessions.map((day, at) =>
              below(titled(layout, `${dayInTitle(day)}集中学习签到表`, ofSession(layout, office, at)), page([])),
            ),
          ),
        },
      ];
    case "wide-by-department":
      return office.departments.map((department) => {
        const people = office.people.filter((person) => person.department === department);
        const headers = sessionHeaders(layout, office, [layout.nameHeading, layout.departmentHeading]);
        return { name: `${department}考勤`, page: titled(layout, TITLE, wide(layout, { ...office, people }, headers)) };
      });
    case "paged": {
      const headers = sessionHeaders(layout, office, [layout.nameHeading, layout.departmentHeading]);
      return one(paged(layout, office, headers));
    }
    case "two-months":
      return [{ name: "学习考勤", page: titled(layout, "2026年集中学习考勤表", twoMonths(layout, office)) }];
    case "halves":
      return one(halves(layout, office));
    case "two-rows":
      return one(twoRows(layout, office));
    case "numbered-people": {
      const [header = []] = sessionHeaders(layout, office, ["序号", "工号", layout.nameHeading]);
      const rows = office.people.map((person, at): Cell[] => [
        at + 1,
        layout.numbers === "工号" ? person.number : "",
        nameElsewhere(layout, person),
        ...office.sessions.map((_, session) => markAt(layout, person, session)),
      ]);
      return one(page(header, ...rows));
    }
    case "cards":
      return one(cards(layout, office));
    case "names-in-cells":
      return one(namesInCells(layout, office));
    case "state-columns":
      return one(stateColumns(layout, office));
    case "transposed":
      return one(transposed(layout, office));
    case "with-roster":
      return [];
    default: {
      const headers = sessionHeaders(layout, office, [layout.nameHeading, layout.departmentHeading]);
      return one(withMergedMonth(layout, wide(layout, office, headers), office.sessions.length));
    }
  }
}

/** Where the legend stands on a sheet of its own. */
export function legendSheet(layout: Layout): NamedPage[] {
  if (!needsLegend(layout) || layout.legend !== "other-sheet") return [];
  return [{ name: "填写说明", page: legendTable(layout) }];
}
