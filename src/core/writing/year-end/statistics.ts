/**
 * 年度统计: how many people have which grade, by department and by month, each as a table and as a chart of it (C52). A
 * sheet beside the summary: on the summary itself the head of its table would be repeated above the charts.
 */
import type { AreaStyle, SheetChart, SheetContent, StyledArea } from "../../domain/edits";
import type { Language } from "../../domain/language";
import type { Overall } from "../../domain/rating";
import { wordsOf, yearEndWords } from "../../messages";
import type { WrittenRow } from "../cells";
import { CENTRED, HEADER, LEFT, styled, TITLE } from "../looks";
import { brokenLines, countLines } from "../paper/lines";
import { PORTRAIT_HEIGHT, portraitPage } from "../paper/page";
import { byDepartment, monthlyFinals, upTo, yearOf, type YearEndRequest } from "./request";

/** Grades in the order in which the bars stack them. */
const GRADES: readonly Overall[] = ["good", "medium", "poor", "undetermined", "not-assessed"];
/** Shades far enough apart to be told from each other on grey paper; `label` can be read on them. */
const SHADES: readonly NonNullable<SheetChart["series"][number]>[] = [
  { fill: "#C5D9F1", label: "#000000" },
  { fill: "#7FA3CF", label: "#000000" },
  { fill: "#1F3864", label: "#FFFFFF" },
  { fill: "#FFFFFF", label: "#000000" },
  { fill: "#6B6B6B", label: "#FFFFFF" },
];
const LOOK = { line: "#404040", titleSize: 11, textSize: 9 } as const;

/** Points: label, the grades, everybody, those who are open; together what `portraitPage` takes. */
const COLUMN_WIDTHS = [104, 36, 42, 36, 66, 48, 36, 48] as const;
const COLUMNS = COLUMN_WIDTHS.length;
/** Full-width characters of 10.5 pt that surely fit into the label, and of 9 pt across the sheet. */
const LABEL_WIDTH = 9;
const NOTE_WIDTH = 43;
const MOST_LABEL_LINES = 8;

/** Points of a row, and of each further line of text in it. */
const [ROW, LINE] = [18, 15];
/** Points between a table and its chart. */
const GAP = 9;
/** Points of a chart: for each bar, around the bars, and at least. */
const [BAR, AROUND, LEAST_CHART] = [20, 70, 190];
/** Points to a bar for each line of its name; with fewer the names beside the bars run into each other. */
const LEAST_BAR = 12;
const MOST_CHART_ROWS = Math.floor((PORTRAIT_HEIGHT - GAP) / ROW);
/** Departments whose bars a page takes where each name is a line. */
export const MOST_BARS = Math.floor((MOST_CHART_ROWS * ROW - AROUND) / LEAST_BAR);

type Kind = "title" | "caption" | "head" | "row" | "total" | "note" | "gap" | "chart";

interface Line {
  readonly kind: Kind;
  readonly cells: WrittenRow;
  readonly height: number;
}

interface Final {
  readonly final: Overall;
  /** null: it stands as it was filed, and whether it was open then is not. */
  readonly isOpen: boolean | null;
}

/** What a row of a table counts; null: nothing is known of that month. */
interface Counted {
  readonly label: string;
  readonly finals: readonly Final[] | null;
}

export function yearStatistics(request: YearEndRequest): SheetContent {
  const { language } = request;
  const { statistics } = yearEndWords(language);
  const departments = departmentRows(request);
  const months = monthRows(request);
  const all = { label: statistics.total, finals: departments.flatMap(({ finals }) => finals ?? []) };
  // Bars stand equally far from each other, as far as the longest name wants.
  const nameLines = Math.max(1, ...departments.map(({ label }) => label.split("\n").length));
  const hasBars = departments.length * nameLines <= MOST_BARS;
  const title: Line = { kind: "title", cells: across(statistics.title(yearOf(request))), height: 36 };
  const isUnfiled = months.some(({ label }) => label.endsWith("*"));
  const byDepartments = [
    ...table(statistics.departments, statistics.department, departments, language),
    countedLine(all, "total"),
    ...(hasBars ? chartLines(departments.length, nameLines) : note(statistics.noChart)),
  ];
  const byMonths = [
    ...table(statistics.months, statistics.month, months, language),
    ...note(statistics.note(upTo(request), isUnfiled)),
    ...chartLines(0, 1),
  ];
  const lines = [title, ...byDepartments, ...byMonths];
  const second = 1 + byDepartments.length;
  const charts: SheetChart[] = [
    ...(hasBars ? [chart(lines, 1, departments.length, { ...DEPARTMENTS, title: statistics.departmentsChart })] : []),
    chart(lines, second, months.length, { ...MONTHS, title: statistics.monthsChart }),
  ];
  return {
    values: lines.map(({ cells }) => cells),
    columnWidths: COLUMN_WIDTHS,
    rowHeight: ROW,
    rowHeights: lines.flatMap(({ height }, row) => (height === ROW ? [] : [{ row, height }])),
    merges: [],
    styles: lines.flatMap(({ kind }, row) => stylesOf(kind, row, language)),
    links: [],
    charts,
    page: portraitPage(language, breaksOf([[title, ...byDepartments], byMonths])),
    frozenRows: 0,
    showGridlines: false,
  };
}

/** Everybody, grade beside grade; of nobody no number. */
const DEPARTMENTS = { name: "FourOnes.Departments", type: "BarStacked", series: SHADES, labels: "0;;;" } as const;
/** Those who are not good: a few people in a bar of hundreds would not be seen. A nought is told from what is not known. */
const MONTHS = {
  name: "FourOnes.Months",
  type: "ColumnClustered",
  series: SHADES.map((shade, at) =>
    GRADES[at] === "good" || GRADES[at] === "not-assessed" ? null : { ...shade, label: "#000000" },
  ),
  labels: "0",
} as const;

const across = (text: string): WrittenRow => [text, ...Array<string>(COLUMNS - 1).fill("")];

/** Nothing is merged: each printed line is a row, whose text runs over the cells beside it. */
const note = (text: string): Line[] =>
  brokenLines(text, NOTE_WIDTH, 4).map((line) => ({ kind: "note", cells: across(line), height: LINE }));

/** Caption, head, and a line for each row. */
function table(caption: string, label: string, rows: readonly Counted[], language: Language): Line[] {
  const { statistics } = yearEndWords(language);
  const { grades } = wordsOf(language);
  const head = [label, ...GRADES.map((grade) => grades[grade]), statistics.all, statistics.open];
  return [
    { kind: "caption", cells: across(caption), height: 27 },
    { kind: "head", cells: head, height: 33 },
    ...rows.map((row) => countedLine(row, "row")),
  ];
}

function countedLine({ label, finals }: Counted, kind: "row" | "total"): Line {
  const height = ROW + LINE * (countLines(label, LABEL_WIDTH) - 1);
  if (finals === null) return { kind, cells: across(label), height };
  // Where nobody is assessed nothing is known: that nobody was poor would be a claim.
  const isKnown = finals.some(({ final }) => final !== "not-assessed");
  const counts = GRADES.map((grade) =>
    isKnown || grade === "not-assessed" ? finals.filter(({ final }) => final === grade).length : "",
  );
  const isFiled = finals.some(({ isOpen }) => isOpen === null);
  const open = isFiled ? "" : finals.filter(({ isOpen }) => isOpen === true).length;
  return { kind, cells: [label, ...counts, finals.length, open], height };
}

function chartLines(bars: number, nameLines: number): Line[] {
  const height = AROUND + bars * Math.max(BAR, nameLines * LEAST_BAR);
  const rows = Math.min(MOST_CHART_ROWS, Math.ceil(Math.max(LEAST_CHART, height) / ROW));
  return [
    { kind: "gap", cells: across(""), height: GAP },
    ...Array.from({ length: rows }, (): Line => ({ kind: "chart", cells: across(""), height: ROW })),
  ];
}

/** A chart of the table whose caption stands at a line, in the empty lines below it. */
function chart(
  lines: readonly Line[],
  caption: number,
  bars: number,
  what: Omit<SheetChart, "source" | "place" | keyof typeof LOOK>,
): SheetChart {
  const first = lines.findIndex(({ kind }, row) => kind === "chart" && row > caption);
  const end = lines.findIndex(({ kind }, row) => kind !== "chart" && row > first);
  return {
    ...what,
    source: { row: caption + 1, column: 0, rows: bars + 1, columns: 1 + GRADES.length },
    place: { row: first, column: 0, rows: (end < 0 ? lines.length : end) - first, columns: COLUMNS },
    ...LOOK,
  };
}

function departmentRows(request: YearEndRequest): Counted[] {
  const { noDepartment } = yearEndWords(request.language);
  const groups = new Map<string, Final[]>();
  for (const { person, rating } of byDepartment(request)) {
    const one = { final: rating.final, isOpen: rating.open !== null };
    // Broken as the column breaks it, so that a chart does not write it across its bars.
    const label = brokenLines(person.department ?? noDepartment, LABEL_WIDTH, MOST_LABEL_LINES).join("\n");
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [one]);
    else group.push(one);
  }
  return [...groups].map(([label, finals]) => ({ label, finals }));
}

/** The months of the plan year; behind the last one that was read nothing is known. */
function monthRows(request: YearEndRequest): Counted[] {
  const { statistics } = yearEndWords(request.language);
  const [first, last] = request.yearMonths;
  const finals = monthlyFinals(request);
  const people = request.year.people.map(({ person }) => finals(person));
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const rated = people.flatMap((months) => {
      const one = months[at];
      return one === undefined || one.final === null
        ? []
        : [{ ...one, final: one.final, isOpen: one.isFiled ? null : one.open !== null }];
    });
    return {
      label: statistics.ofMonth(
        first + at,
        rated.every(({ isFiled }) => isFiled),
      ),
      finals: rated.length === 0 ? null : rated,
    };
  });
}

/** Rows that begin a page: a part stays together where a page takes it, and so do a table's first lines and a chart. */
function breaksOf(parts: readonly (readonly Line[])[]): number[] {
  const chains = parts.flatMap((lines) => (heightOf(lines) <= PORTRAIT_HEIGHT ? [lines] : chainsOf(lines)));
  const breaks: number[] = [];
  let [row, used] = [0, 0];
  for (const lines of chains) {
    const height = heightOf(lines);
    if (row > 0 && used + height > PORTRAIT_HEIGHT) {
      breaks.push(row);
      used = 0;
    }
    used += height;
    row += lines.length;
  }
  return breaks;
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { height }) => sum + height, 0);

function chainsOf(lines: readonly Line[]): Line[][] {
  const chains: Line[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1]?.kind;
    const isJoined =
      before === "title" ||
      before === "caption" ||
      before === "head" ||
      (line.kind === "chart" && (before === "chart" || before === "gap"));
    const last = chains.at(-1);
    if (isJoined && last !== undefined) last.push(line);
    else chains.push([line]);
  });
  return chains;
}

/** Words of grades are not broken. */
const HEAD_SIZE: Readonly<Record<Language, number>> = { "zh-CN": 10.5, en: 8.5 };

const COUNT: AreaStyle = { ...CENTRED, size: 10.5 };
const LABEL: AreaStyle = { ...LEFT, size: 10.5, wrap: true };
const TEXT: AreaStyle = { size: 10.5, horizontal: "Left", vertical: "Center" };

function stylesOf(kind: Kind, row: number, language: Language): StyledArea[] {
  switch (kind) {
    case "title":
      return styled(row, 0, 1, COLUMNS, { ...TITLE, size: 18, horizontal: "CenterAcrossSelection" });
    case "caption":
      return styled(row, 0, 1, 1, { ...TEXT, size: 12, bold: true });
    case "head":
      return styled(row, 0, 1, COLUMNS, { ...HEADER, size: HEAD_SIZE[language] });
    case "row":
      return [...styled(row, 0, 1, 1, LABEL), ...styled(row, 1, 1, COLUMNS - 1, COUNT)];
    case "total":
      return [
        ...styled(row, 0, 1, 1, { ...LABEL, bold: true, fill: "#F2F2F2" }),
        ...styled(row, 1, 1, COLUMNS - 1, { ...COUNT, bold: true, fill: "#F2F2F2" }),
      ];
    case "note":
      return styled(row, 0, 1, COLUMNS, { ...TEXT, size: 9 });
    case "gap":
    case "chart":
      return [];
  }
}
