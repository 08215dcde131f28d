/**
 * Reads records of meetings: a row a session, the names of those who came, were on leave or absent in its cells. Whoever
 * stands in none of them stays open.
 */
import { isBlank } from "../domain/text";
import type { PersonIndex } from "../domain/people";
import type { KnownTable } from "./classify";
import { headerText } from "./columns";
import type { FindingsList } from "./findings-list";
import type { MarkReading } from "./marks";
import type { PeopleIndex } from "./people-index";
import { withReason } from "./reasons";
import { RowCells } from "./row-cells";
import { meansEverybody } from "./rows";
import { rememberedDates } from "./row-dates";
import { NONE_UNREAD, type SessionBook, type SessionDraft } from "./session-book";
import { activityKindOf } from "./session-header";

/** What the lists say of whom they name. */
const LISTS = [
  { role: "presentPeople", reading: { kind: "decided", state: "present" } },
  { role: "latePeople", reading: { kind: "decided", state: "late" } },
  { role: "earlyPeople", reading: { kind: "decided", state: "early" } },
  { role: "unexcusedPeople", reading: { kind: "decided", state: "unexcused" } },
  { role: "excusedPeople", reading: { kind: "decided", state: "excused" } },
  { role: "absentPeople", reading: { kind: "absent" } },
] as const satisfies readonly { readonly role: string; readonly reading: MarkReading }[];

const SEPARATORS = /[、，,；;\n]+/u;
/** 全体, 全体干部职工: of the office, and not of a department or with exceptions. */
const ONE_WORD = /^(?:全体|全员|所有人员?|everybody|all staff)(?:人员|干部|职工|干部职工|同志|参加|到会)?$/iu;
const NOBODY = /^(?:无|没有|[-—–/]+|none|nil)$/iu;
/** 赵明（病假）: the name, and what stands beside it. */
const WITH_REMARK = /^(.*?)\s*[(（]([^()（）]*)[)）]$/u;

export function readLists(known: KnownTable, people: PeopleIndex, book: SessionBook, findings: FindingsList): void {
  const { grid, firstRow, lastRow } = known.table;
  const cells = new RowCells(known, findings);
  const dateAt = rememberedDates(known, findings);
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (LISTS.every(({ role }) => isBlank(cells.value(row, role)))) continue;
    const { span, isCertain, text } = dateAt(row);
    const activity = cells.text(row, "activity");
    const kind = activity === "" ? null : activityKindOf(activity);
    const topic = kind === null ? activity : "";
    const draft = book.claim({
      span,
      isCertain,
      isDated: true,
      kind,
      topic,
      text: [text, topic].join(" ").trim(),
      cell: cells.cell(row, "date"),
      siblings: [],
      sheet: grid.name,
    });
    if (draft !== null) new ListReader(cells, row, draft, people, findings).read();
  }
}

class ListReader {
  private readonly named = new Set<PersonIndex>();

  constructor(
    private readonly cells: RowCells,
    private readonly row: number,
    private readonly draft: SessionDraft,
    private readonly people: PeopleIndex,
    private readonly findings: FindingsList,
  ) {}

  read(): void {
    const { draft, cells, row } = this;
    draft.hasAttendance = true;
    draft.cell = cells.cell(row, "date");
    const everybody: (typeof LISTS)[number][] = [];
    for (const list of LISTS) {
      for (const part of cells.text(row, list.role).split(SEPARATORS)) {
        const text = part.trim();
        if (text === "" || NOBODY.test(text)) continue;
        if (!meansEverybody(text)) this.addNamed(text, list);
        else if (ONE_WORD.test(text)) everybody.push(list);
        else this.tellShared(text, list);
      }
    }
    // 全体 beside names: everybody else.
    const rest = this.people.people.filter(({ index }) => !this.named.has(index));
    for (const list of everybody) for (const { index } of rest) this.observe(index, list.reading, list.role);
  }

  /** Everybody of a department, or all but some: who that is stays open. */
  private tellShared(text: string, { role }: (typeof LISTS)[number]): void {
    const cell = this.cells.cell(this.row, role);
    this.findings.add("row-with-several", { sheet: cell.sheet, text }, { cell });
    for (const { index } of this.people.people) this.draft.rowPeople.add(index);
  }

  private addNamed(text: string, { role, reading }: (typeof LISTS)[number]): void {
    const [, name = text, reason = ""] = WITH_REMARK.exec(text) ?? [];
    const cell = this.cells.cell(this.row, role);
    const whole = this.people.resolve(text, null, () => null, this.row);
    const found = whole.kind === "person" ? whole : this.people.resolve(name, null, () => null, this.row);
    if (found.kind === "person") {
      this.named.add(found.index);
      this.observe(found.index, withReason(reading, reason), role, reason);
    } else if (found.kind === "unknown" && !this.people.hasLeft(name)) {
      const nearest = found.nearest.map((index) => this.people.keyOf(index));
      this.findings.addOnce(`${cell.sheet}\u0001${name}`, "person-unknown", { name, nearest }, { cell });
      for (const index of found.nearest) this.mayBe(index);
    } else if (found.kind === "ambiguous") {
      const facts = { name, count: found.among.length };
      this.findings.addOnce(`${cell.sheet}\u0001${name}`, "person-ambiguous", facts, { cell });
      for (const index of found.among) this.mayBe(index);
    }
  }

  /** Whoever a name may mean is called, and what they did is open. */
  private mayBe(person: PersonIndex): void {
    this.named.add(person);
    this.draft.rowPeople.add(person);
  }

  /** What the sheet says of whom the column names: 缺席人员. */
  private headingOf(role: string): string {
    const { table, match } = this.cells.known;
    const column = table.columns.find((one) => one.column === match.byRole.get(role));
    return column === undefined ? "" : headerText(column);
  }

  private observe(person: PersonIndex, reading: MarkReading, role: string, reason = ""): void {
    const cell = this.cells.cell(this.row, role);
    this.draft.rowPeople.add(person);
    this.draft.observations.push({
      person,
      reading,
      mark: reason === "" ? this.headingOf(role) : reason,
      reason,
      cell,
      unread: NONE_UNREAD,
      isWork: false,
    });
  }
}
