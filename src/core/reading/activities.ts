/** Reads the activities sheet. A row without a readable kind counts for nothing; one without a date could be any day. */
import { UNREADABLE, type Person } from "../domain/people";
import { SESSION_KINDS, type Activity, type ActivityKind, type Audience } from "../domain/records";
import { ACTIVITY_WORDS, AREAS, AUDIENCE_ALL, AUDIENCE_CENTRE_GROUP } from "../sheets/values";
import type { KnownTable } from "./classify";
import { departmentKey } from "./departments";
import type { FindingsList } from "./findings-list";
import { isNoteLabel, isTotalLabel } from "./lexicon";
import { daysOf } from "./quantities";
import { RowCells } from "./row-cells";
import { cellText, isBlank, squeeze, wordTable } from "../domain/text";

const KIND = wordTable(ACTIVITY_WORDS);
const AREA = wordTable(AREAS);
const ALL = new Set(AUDIENCE_ALL.map(squeeze));
const CENTRE_GROUP = new Set(AUDIENCE_CENTRE_GROUP.map(squeeze));

/** Whom a kind of activity calls where nothing is said. */
export function defaultAudience(kind: ActivityKind): Audience {
  return kind === "centreGroupStudy" ? { kind: "centreGroup" } : { kind: "all" };
}

/** Length in days where nothing is said (SHEETS.md, "Values"). */
export function defaultDays(kind: ActivityKind): number {
  return kind === "centralStudy" || kind === "centreGroupStudy" ? 1 : 0.5;
}

export function isSessionKind(kind: ActivityKind): boolean {
  return SESSION_KINDS.includes(kind);
}

/** Whom 参加范围 calls; a word that is neither everyone, the centre group nor a department is a finding. */
function audienceOf(
  cells: RowCells,
  row: number,
  kind: ActivityKind,
  departments: ReadonlyMap<string, string>,
  findings: FindingsList,
): Audience {
  const text = cells.text(row, "audience");
  const word = squeeze(text);
  if (word === "") return defaultAudience(kind);
  if (ALL.has(word)) return { kind: "all" };
  if (CENTRE_GROUP.has(word)) return { kind: "centreGroup" };
  const whole = departments.get(departmentKey(text));
  if (whole !== undefined) return { kind: "departments", departments: [whole] };
  const called: string[] = [];
  for (const part of text.split(/[、，,;；/\n]+|\s+/u)) {
    if (part === "") continue;
    const department = departments.get(departmentKey(part));
    if (department !== undefined) called.push(department);
    else findings.add("audience-unreadable", { text: part }, { cell: cells.cell(row, "audience") });
  }
  return { kind: "departments", departments: called };
}

/** Reads all activities in the order of the rows. */
export function readActivities(
  tables: readonly KnownTable[],
  people: readonly Person[],
  findings: FindingsList,
): Activity[] {
  const departments = new Map<string, string>();
  for (const { department } of people) if (department !== null) departments.set(departmentKey(department), department);
  const activities: Activity[] = [];
  const seen = new Set<string>();
  for (const known of tables) {
    const cells = new RowCells(known, findings);
    const kindAt = cells.words("kind", KIND, "kind-unreadable");
    const areaAt = cells.words("area", AREA, "area-unreadable");
    const daysAt = cells.amounts("days", daysOf);
    const { grid, firstRow, lastRow } = known.table;
    for (let row = firstRow; row <= lastRow; row += 1) {
      if (isBlank(cells.value(row, "kind")) && isBlank(cells.value(row, "topic"))) continue;
      const first = cellText(cells.value(row, "date"));
      const merge = grid.mergeAt(row, grid.left);
      if ((merge !== null && merge.columns > 2) || isTotalLabel(first) || (isNoteLabel(first) && !/\d/u.test(first)))
        continue;
      const kind = kindAt(row);
      if (kind === null) cells.unknownWord("kind-unreadable", row, "kind");
      if (kind === null || kind === UNREADABLE) continue;
      const area = areaAt(row);
      const days = daysAt(row, null);
      const activity: Activity = {
        when: cells.when(row, null),
        kind,
        topic: cells.text(row, "topic"),
        // The hours stand whatever they were about: an unreadable area leaves the session itself untouched.
        area: area === UNREADABLE ? null : area,
        days,
        lecturer: cells.textOrNull(row, "lecturer"),
        audience: audienceOf(cells, row, kind, departments, findings),
        cell: cells.cell(row, "date"),
      };
      const key = JSON.stringify([
        activity.when.first,
        activity.when.last,
        kind,
        squeeze(activity.topic),
        activity.audience,
        activity.lecturer,
      ]);
      if (seen.has(key) && Number.isFinite(activity.when.first))
        findings.add("record-twice", { name: activity.topic }, { cell: activity.cell });
      else activities.push(activity);
      seen.add(key);
    }
  }
  return activities;
}
