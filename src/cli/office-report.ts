/** The lists the office works by: who checks whom, whose turn it is, what is to be made up for, who may receive a title. */
import { formatDay, formatMonth, type Day } from "../core/domain/calendar";
import type { Eligibility, InspectorRow } from "../core/domain/office-lists";
import { formatPeriod } from "../core/domain/period";
import type { OfficeRecords } from "../core/domain/records";
import type { OfficeLists } from "../core/plan/rate-office";
import { cellText } from "./cells";

export interface MatrixReport {
  readonly name: string;
  readonly inspectors: readonly string[];
  readonly state: InspectorRow["state"];
  readonly checker: string | null;
  readonly cell: string | null;
}

export interface TurnReport {
  readonly name: string;
  readonly given: number;
  /** "2026-05-12" */
  readonly last: string | null;
}

export interface DebtReport {
  readonly name: string;
  readonly department: string | null;
  readonly date: string;
  /** The mark of the leave, as it stands. */
  readonly mark: string;
  readonly madeUpOn: string | null;
  readonly state: "open" | "closed" | "doubtful";
  readonly cell: string | null;
}

export interface EligibilityReport {
  readonly name: string;
  readonly department: string | null;
  readonly state: Eligibility["state"];
  /** "2026", "2026-05" */
  readonly because: readonly string[];
}

export interface OfficeListsReport {
  readonly matrix: readonly MatrixReport[];
  readonly tasks: readonly { readonly inspector: string | null; readonly people: readonly string[] }[];
  readonly rota: {
    readonly next: readonly (TurnReport & { readonly month: string })[];
    readonly turns: readonly TurnReport[];
    readonly tooEarly: readonly string[];
  };
  readonly ledger: readonly DebtReport[];
  readonly eligibility: readonly EligibilityReport[];
}

const dayOrNull = (day: Day | null): string | null => (day === null ? null : formatDay(day));

export function officeListsReport(lists: OfficeLists, { people }: OfficeRecords): OfficeListsReport {
  const { matrix, rota, ledger, eligibility } = lists;
  const nameOf = (person: number): string => people[person]?.name ?? "";
  const departmentOf = (person: number): string | null => people[person]?.department ?? null;
  const turn = ({ person, given, last }: OfficeLists["rota"]["turns"][number]): TurnReport => {
    return { name: nameOf(person), given, last: dayOrNull(last) };
  };
  return {
    matrix: matrix.rows.map(({ person, inspectors, state, checker, cell }) => {
      return { name: nameOf(person), inspectors, state, checker, cell: cellText(cell) };
    }),
    tasks: matrix.tasks.map((task) => ({ inspector: task.inspector, people: task.people.map(nameOf) })),
    rota: {
      next: rota.next.map((next) => ({ ...turn(next), month: formatMonth(next.month) })),
      turns: rota.turns.map(turn),
      tooEarly: rota.tooEarly.map(nameOf),
    },
    ledger: ledger.map(({ person, day, mark, madeUpOn, isDoubtful, cell }) => ({
      name: nameOf(person),
      department: departmentOf(person),
      date: formatDay(day),
      mark,
      madeUpOn: dayOrNull(madeUpOn),
      state: madeUpOn !== null ? "closed" : isDoubtful ? "doubtful" : "open",
      cell: cellText(cell),
    })),
    eligibility: eligibility.map(({ person, state, because }) => ({
      name: nameOf(person),
      department: departmentOf(person),
      state,
      because: because.map(formatPeriod),
    })),
  };
}
