/** What the office decided, looked up while sheets are read. */
import type { Decision } from "../domain/question";
import type { ColumnChoice } from "../domain/understanding";
import { questionKey } from "../domain/question";
import type { Role } from "../domain/people";
import { parsePeriod } from "../domain/period";
import type { MarkState, NoneRecorded } from "../domain/records";
import { headerText, type ColumnMatch } from "./columns";
import { markKey } from "./mark-words";
import type { HeaderColumn } from "./tables";

/** Marks as they are compared, with what each was decided to mean. */
export type DecidedMarks = ReadonlyMap<string, MarkState>;

const NO_MARKS: DecidedMarks = new Map();

type Answer<Kind extends Decision["kind"]> = Extract<Decision, { readonly kind: Kind }>["answer"];
type About<Kind extends Decision["kind"]> = Extract<Decision, { readonly kind: Kind }>["about"];

export class Decisions {
  private readonly answers: ReadonlyMap<string, Decision["answer"]>;
  private readonly columns = new Map<string, { readonly role: string; readonly choice: ColumnChoice }[]>();
  private readonly marks = new Map<string, Map<string, MarkState>>();

  constructor(readonly all: readonly Decision[]) {
    this.answers = new Map(all.map((decision) => [questionKey(decision), decision.answer]));
    for (const decision of all) {
      if (decision.kind === "column") {
        const { sheet, role } = decision.about;
        this.columns.set(sheet, [...(this.columns.get(sheet) ?? []), { role, choice: decision.answer }]);
      }
      if (decision.kind !== "mark") continue;
      const { sheet, mark } = decision.about;
      const ofSheet = this.marks.get(sheet) ?? new Map<string, MarkState>();
      this.marks.set(sheet, ofSheet.set(markKey(mark), decision.answer));
    }
  }

  marksOf(sheet: string): DecidedMarks {
    return this.marks.get(sheet) ?? NO_MARKS;
  }

  category(category: string): Role | null {
    return this.answer("category", { category });
  }

  /** What the office said a sheet is; null: nothing. */
  sheetKind(sheet: string): Answer<"sheet-kind"> | null {
    return this.answer("sheet-kind", { sheet });
  }

  /** Whom the office said a name means; null: it said nothing. */
  person(name: string): Answer<"person"> | null {
    return this.answer("person", { name });
  }

  /** What the office said a word for a kind of study record means; null: nothing. */
  studyKind(word: string): Answer<"study-kind"> | null {
    return this.answer("study-kind", { word });
  }

  attendanceKind(sheet: string): Answer<"attendance-kind"> | null {
    return this.answer("attendance-kind", { sheet });
  }

  blankDates(sheet: string): Answer<"blank-dates"> | null {
    return this.answer("blank-dates", { sheet });
  }

  turnedMarks(sheet: string): Answer<"turned-marks"> | null {
    return this.answer("turned-marks", { sheet });
  }

  /** What the office said there was none of. */
  noneRecorded(): NoneRecorded[] {
    return this.all.flatMap((decision) => {
      if (decision.kind !== "nothing-recorded" || decision.answer !== "none") return [];
      const period = parsePeriod(decision.about.period);
      return period === null ? [] : [{ ...decision.about, period }];
    });
  }

  /**
   * The match with the columns that were decided, of a table and the fields of its kind; a choice whose column is gone
   * decides nothing. A column that was given to a field is no other field's.
   */
  settled(
    match: ColumnMatch,
    sheet: string,
    columns: readonly HeaderColumn[],
    isField: (role: string) => boolean,
  ): ColumnMatch {
    const choices = this.columns.get(sheet);
    if (choices === undefined) return match;
    const byRole = new Map(match.byRole);
    const settled = new Set<string>();
    for (const { role, choice } of choices) {
      const chosen = isField(role) ? columnOf(choice, columns) : undefined;
      if (chosen === undefined) continue;
      for (const [other, column] of byRole) if (column === chosen.column) byRole.delete(other);
      byRole.set(role, chosen.column);
      settled.add(role);
    }
    return { byRole, doubts: match.doubts.filter(({ role }) => !settled.has(role)) };
  }

  private answer<Kind extends Decision["kind"]>(kind: Kind, about: About<Kind>): Answer<Kind> | null {
    // The key holds the kind: what was answered to it is of that kind.
    return (this.answers.get(questionKey({ kind, about } as Decision)) as Answer<Kind> | undefined) ?? null;
  }
}

/** The choices that name columns by their headers. */
export function columnChoices(columns: readonly HeaderColumn[]): ColumnChoice[] {
  const headers = columns.map(headerText);
  return headers.map((header, at) => ({ header, nth: headers.slice(0, at).filter((one) => one === header).length }));
}

function columnOf({ header, nth }: ColumnChoice, columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  return columns.filter((column) => column.parts.length > 0 && headerText(column) === header)[nth];
}
