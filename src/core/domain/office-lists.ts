/** Lists the office works by: who checks whom, whose turn it is, what has to be made up for, who may receive a title. */
import type { CellRef } from "./address";
import type { Day, Month } from "./calendar";
import type { PersonIndex } from "./people";
import type { Period } from "./period";
import type { Activity, SessionIndex } from "./records";

/** The check of one person's notes in a month (C50, C51). */
export interface InspectorRow {
  readonly person: PersonIndex;
  /** Names of those who may check; [] where roster and settings do not say. */
  readonly inspectors: readonly string[];
  /** `unknown`: it was checked, but whether by the right person cannot be told. */
  readonly state: "right" | "self" | "other" | "unknown" | "missing";
  /** 检查人, as written; null: nobody is named. */
  readonly checker: string | null;
  readonly cell: CellRef | null;
}

/** What one inspector has left to check in a month. */
export interface InspectorTask {
  /** null: nobody knows who checks these people. */
  readonly inspector: string | null;
  readonly people: readonly PersonIndex[];
}

export interface InspectorMatrix {
  /** In roster order; without those who are not checked yet at all (members of the centre group without any row). */
  readonly rows: readonly InspectorRow[];
  /** In the order in which inspectors first stand in the rows. */
  readonly tasks: readonly InspectorTask[];
}

/** Somebody's turn in the monthly lectures (C32). */
export interface LectureTurn {
  readonly person: PersonIndex;
  /** Lectures given on record, and the last of them; null: none. */
  readonly given: number;
  readonly last: Day | null;
}

export interface LectureRota {
  /** Who is to lecture in the months to come: fewest lectures first, then longest ago, then in roster order. */
  readonly next: readonly (LectureTurn & { readonly month: Month })[];
  /** Everybody in the rotation, in the order of their turns. */
  readonly turns: readonly LectureTurn[];
  /** Who lectured again before everybody had lectured once. */
  readonly tooEarly: readonly PersonIndex[];
}

/** An excused absence and the make-up study that closes it (C47). */
export interface MakeUpDebt {
  readonly person: PersonIndex;
  readonly session: SessionIndex;
  readonly day: Day;
  /** The mark as it stands: the class of the leave. */
  readonly mark: string;
  readonly cell: CellRef;
  /** The day of make-up study; null: it is open. */
  readonly madeUpOn: Day | null;
  readonly madeUpCell: CellRef | null;
  /** A make-up row whose date cannot be read may close it. */
  readonly isDoubtful: boolean;
}

/** The next session, and who is called to it. */
export interface NextSession {
  /** null: none is planned in the workbook. */
  readonly activity: Activity | null;
  /** In roster order; not sure: whether they are called or in service cannot be told. */
  readonly people: readonly { readonly person: PersonIndex; readonly isSure: boolean }[];
}

/** Whether somebody may receive a title at the year's end (C45). */
export interface Eligibility {
  readonly person: PersonIndex;
  /** `open`: a grade that is still open may turn out poor; `not-rated`: there is no grade, people decide. */
  readonly state: "eligible" | "not-eligible" | "open" | "not-rated";
  /** The periods whose grade decides: poor, or open down to poor. */
  readonly because: readonly Period[];
}
