/** The roster of an office: its people, with their departments as a layout tells them. */
import type { Cell } from "../reading/grid";
import { markAt, sessionHeaders, type NamedPage } from "./attendance-drawn";
import type { KnownOffice, KnownPerson } from "./known-office";
import type { Layout } from "./layout";
import { legendSentence, needsLegend } from "./marks-drawn";
import { below, page, spaced, type Page } from "./page";

const TITLE = "市委办公室人员花名册";

interface Columns {
  readonly headers: readonly (readonly Cell[])[];
  row(person: KnownPerson, at: number): Cell[];
  /** Column of the departments, -1 without one. */
  readonly department: number;
}

function columnsOf(layout: Layout, office: KnownOffice): Columns {
  const hasNumber = layout.numbers !== "none";
  const hasDepartment = ["column", "merged"].includes(layout.departments);
  const hasRemark = layout.leavers === "remark";
  const hasStatus = layout.leavers === "status";
  const isMarked = layout.attendance === "with-roster";
  const before: Cell[] = [
    ...(hasNumber ? [layout.numbers] : []),
    layout.nameHeading,
    ...(hasDepartment ? [layout.departmentHeading] : []),
    layout.categoryHeading,
    ...(hasStatus ? ["在职状态"] : []),
    ...(hasRemark ? ["备注"] : []),
  ];
  return {
    headers: isMarked ? sessionHeaders(layout, office, before) : [before],
    row: (person, at) => [
      ...(hasNumber ? [layout.numbers === "序号" ? at + 1 : person.number] : []),
      person.name,
      ...(hasDepartment ? [person.department] : []),
      person.category,
      ...(hasStatus ? ["在职"] : []),
      ...(hasRemark ? [person.name === GONE.name ? "2026年6月退休" : ""] : []),
      ...(isMarked ? office.sessions.map((_, session) => markAt(layout, person, session)) : []),
    ],
    department: hasDepartment ? (hasNumber ? 2 : 1) : -1,
  };
}

/** Somebody who left: not due, whatever the roster's layout. */
const GONE: KnownPerson = {
  name: "钱国庆",
  number: "A099",
  department: "",
  category: "一般干部",
  marks: [],
  done: [],
  notes: 0,
};

function merged({ rows, merges }: Page, people: readonly KnownPerson[], column: number, first: number): Page {
  const starts = people.flatMap(({ department }, at) => (people[at - 1]?.department === department ? [] : [at]));
  const spans = starts.map((start, index) => [start, (starts[index + 1] ?? people.length) - start] as const);
  return {
    rows: rows.map((cells, row) => {
      const at = row - first;
      return at < 0 || at >= people.length || starts.includes(at)
        ? cells
        : cells.map((cell, index) => (index === column ? "" : cell));
    }),
    merges: [
      ...merges,
      ...spans.flatMap(([start, height]) => (height > 1 ? [[first + start, column, height, 1] as const] : [])),
    ],
  };
}

function tailOf(layout: Layout, size: number): Page {
  if (layout.tail === "total") return page(["合计", `${String(size)}人`]);
  if (layout.tail === "signature") return page(["填表人：", "", "审核人：", ""]);
  return layout.tail === "note" ? page(["注：本表每季度更新一次。"]) : page();
}

function table(layout: Layout, office: KnownOffice, people: readonly KnownPerson[]): Page {
  const columns = columnsOf(layout, office);
  const head = below(page(...columns.headers), layout.example === "none" ? page() : page(exampleRow(layout, columns)));
  const rows = people.map((person) => columns.row(person, office.people.indexOf(person)));
  const body = layout.departments === "merged" ? page(...rows) : spaced(layout, rows);
  const whole = below(head, body);
  return layout.departments === "merged" ? merged(whole, people, columns.department, head.rows.length) : whole;
}

/** A row that shows how to fill the table in. */
function exampleRow(layout: Layout, columns: Columns): Cell[] {
  const isNumbered = layout.example === "number" && layout.numbers !== "none";
  const name = layout.example === "row" ? "例：张三" : isNumbered ? "张三" : "张三（示例）";
  const cells = columns.row({ ...GONE, name, department: "秘书科" }, -1);
  return cells.map((cell, at) => (isNumbered && at === 0 ? "例" : cell));
}

function ofDepartment({ people }: KnownOffice, department: string): KnownPerson[] {
  return people.filter((person) => person.department === department);
}

function withGroups(layout: Layout, office: KnownOffice): Page {
  const columns = columnsOf(layout, office);
  const width = Math.max(...columns.headers.map(({ length }) => length));
  const groups = office.departments.map((department): Page => {
    const people = ofDepartment(office, department);
    const label = layout.departments === "labels" ? `部门：${department}（共${String(people.length)}人）` : department;
    const rows = page([label], ...people.map((person) => columns.row(person, office.people.indexOf(person))));
    return { ...rows, merges: [[0, 0, 1, width]] };
  });
  return below(page(...columns.headers), ...groups);
}

/** The sheets of the roster, without those of other lists. */
export function rosterOf(layout: Layout, office: KnownOffice): NamedPage[] {
  const says = layout.attendance === "with-roster" && needsLegend(layout);
  const legend = says && layout.legend !== "other-sheet" ? page([`注：${legendSentence(layout)}`]) : page();
  const hasTitle = layout.titleRows !== "none" || layout.attendance === "with-roster";
  const title = layout.attendance === "with-roster" ? "2026年10月市委办公室人员花名册及集中学习考勤" : TITLE;
  const above = below(
    hasTitle ? page([title]) : page(),
    layout.titleRows === "two" ? page(["制表日期：2026年9月"]) : page(),
    layout.titleRows === "blank-line" ? page([]) : page(),
  );
  const whole = (tables: Page): Page => {
    const gone = below(page([], ["离职人员"]), page(columnsOf(layout, office).row(GONE, 90).slice(0, 4)));
    const left = layout.leavers === "block" ? gone : page();
    const status =
      ["status", "remark"].includes(layout.leavers) && layout.departments === "column"
        ? statusRow(layout, office)
        : page();
    return below(above, tables, status, tailOf(layout, office.people.length), left, legend);
  };
  switch (layout.departments) {
    case "sheets":
      return office.departments.map((department) => ({
        name: department,
        page: below(above, table(layout, office, ofDepartment(office, department)), legend),
      }));
    case "blocks":
      return [
        {
          name: "花名册",
          page: whole(
            below(
              ...office.departments.map((department) =>
                below(page([department]), table(layout, office, ofDepartment(office, department)), page([])),
              ),
            ),
          ),
        },
      ];
    case "group-rows":
    case "labels":
      return [{ name: "花名册", page: whole(withGroups(layout, office)) }];
    default:
      return [{ name: "花名册", page: whole(table(layout, office, office.people)) }];
  }
}

function statusRow(layout: Layout, office: KnownOffice): Page {
  const row = columnsOf(layout, office).row({ ...GONE, department: office.departments[0] ?? "" }, 90);
  return page(row.map((cell) => (cell === "在职" ? "离职" : cell)));
}

/** People who left on a sheet of their own. */
export function leaversOf(layout: Layout): NamedPage[] {
  if (layout.leavers !== "sheet") return [];
  return [
    {
      name: "离职人员",
      page: page(["姓名", "部门", "人员类别"], ["钱国庆", "秘书科", "一般干部"], ["孔令辉", "综合科", "一般干部"]),
    },
  ];
}
