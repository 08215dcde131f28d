/** Every word of the pane that is not about a finding or a rating (those: core/messages). One file per language. */
import type { DocumentName } from "../../core/documents";
import type { OwnedKind } from "../../core/domain/snapshot";
import type { SheetKind } from "../../core/domain/understanding";
import type { Step, View } from "../state/state";

export interface Catalogue {
  readonly title: string;
  readonly switchLanguage: string;
  readonly sections: string;
  readonly views: Readonly<Record<View, string>>;
  readonly steps: Readonly<Record<Step, string>>;
  readonly stepOf: (step: string, done: number, total: number) => string;
  /** Shown when reading does not get on: most often a cell is being edited. */
  readonly endEditing: string;
  readonly all: string;
  readonly refresh: string;
  readonly close: string;
  readonly cancel: string;
  readonly back: string;
  readonly showMore: (rest: number) => string;
  readonly goTo: (address: string) => string;
  /** A count, with separators for thousands. */
  readonly count: (count: number) => string;
  readonly cells: (count: number) => string;
  readonly sheets: (count: number) => string;
  readonly people: (count: number) => string;

  readonly month: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly invitation: string;
    readonly readsOnly: string;
    readonly results: string;
    readonly upTo: (day: string) => string;
    readonly warnings: string;
    readonly noWarnings: string;
    readonly sheetsFound: string;
    readonly sheetsRead: (used: number, all: number) => string;
    readonly kinds: Readonly<Record<SheetKind, string>>;
    readonly lastRun: string;
    readonly lastRunFacts: (month: string, cells: string, sheets: string) => string;
    readonly upToDate: string;
    readonly upToDateProof: string;
    readonly toWrite: (cells: string) => string;
    readonly openPreview: string;
    /** Nothing can be written because nobody can be rated for the month. */
    readonly nobodyRated: string;
    /** What a refresh has found, for screen readers. */
    readonly found: (people: string, warnings: number) => string;
  };
  readonly preview: {
    readonly none: string;
    readonly summary: (cells: string, sheets: string) => string;
    readonly untouched: string;
    readonly finals: (people: string) => string;
    readonly noFinals: string;
    readonly newFinal: string;
    readonly cellsBySheet: string;
    readonly newSheet: string;
    readonly newColumns: string;
    readonly owned: Readonly<Record<OwnedKind, string>>;
    readonly empty: string;
    readonly becomes: string;
    readonly write: (cells: string) => string;
    readonly blocked: string;
    readonly onOwnSheet: string;
    /** Nothing but a decision is to be written. */
    readonly onlyRemembers: string;
    readonly remember: string;
  };
  readonly warnings: {
    readonly none: string;
    readonly nothingOfKind: string;
    readonly filter: string;
    readonly clause: (clause: string) => string;
    readonly person: (name: string) => string;
    /** The answer that there was none of what nobody has on record, and how many people depend on it. */
    readonly noneRecorded: (people: string) => string;
    /** What was answered so and is not written yet. */
    readonly answered: string;
    /** A department, "" for the office or the centre group; the kind; the period. */
    readonly answeredNone: (whose: string, kind: string, period: string) => string;
    readonly centreGroup: string;
    readonly takeBack: string;
  };
  readonly persons: {
    readonly none: string;
    readonly search: string;
    readonly filter: string;
    readonly nobody: string;
    /** What an open grade may still become: "中", "中/差". */
    readonly mayBecome: (grades: string) => string;
    readonly noDepartment: string;
    readonly unknown: string;
    /** What the choice between month and year is called. */
    readonly periods: string;
    readonly yearToDate: string;
    readonly computed: string;
    readonly inspector: string;
    readonly override: string;
    readonly final: string;
    readonly aspects: string;
    /** The button that shows a clause in words. */
    readonly clause: (clause: string) => string;
    readonly foundOfRequired: (found: number, required: number) => string;
    readonly sources: string;
    readonly dash: string;
  };
  readonly documents: {
    readonly open: string;
    readonly document: string;
    readonly names: Readonly<Record<DocumentName, string>>;
    /** Below the choice: what the document is and when it is wanted. */
    readonly about: Readonly<Record<DocumentName, string>>;
    readonly people: string;
    readonly everybody: string;
    readonly departments: string;
    readonly persons: string;
    readonly day: string;
    readonly lastDay: string;
    readonly make: string;
    /** The closing set writes the ratings and the register as well. */
    readonly withCharts: (titles: string) => string;
    readonly withRatings: string;
    /** A person has changed the draft since it was written. */
    readonly edited: string;
    readonly replace: string;
    readonly replaceQuestion: string;
    readonly replaceExplanation: string;
    readonly issue: string;
    readonly issueAbout: (freezes: boolean) => string;
    readonly number: string;
    readonly numberHint: string;
    readonly dayOfIssue: string;
    readonly dayOfIssueHint: string;
    readonly dayOfIssueMissing: string;
    readonly issueQuestion: (sheet: string) => string;
    readonly issueExplanation: (freezes: boolean) => string;
    /** The last day read. */
    readonly upTo: (month: string, day: string) => string;
    readonly isNew: string;
    readonly isUpToDate: string;
    readonly replaces: string;
    readonly write: string;
    /** Paper of a sheet; `pages` null: as many as it takes. */
    readonly print: (sheet: string, orientation: "Portrait" | "Landscape", pages: number | null) => string;
    readonly howToPrint: (sheets: number) => string;
  };
  readonly office: {
    readonly open: string;
    readonly backToMonth: string;
    readonly rules: string;
    readonly tasks: string;
    readonly noTasks: string;
    /** Nobody knows who checks these people. */
    readonly noInspector: string;
    readonly rota: string;
    readonly noRota: string;
    readonly given: (count: number, last: string | null) => string;
    readonly tooEarly: (names: string) => string;
    readonly ledger: string;
    readonly noDebts: string;
    readonly closed: (count: number) => string;
    readonly doubtful: string;
    readonly eligibility: string;
    readonly allEligible: string;
    readonly notEligible: (periods: string) => string;
    readonly mayNotBe: (periods: string) => string;
  };
  readonly settings: {
    readonly open: string;
    readonly decided: string;
    /** No setting has been decided, on a sheet that stands there or without one. */
    readonly noneDecided: string;
    readonly noSheet: string;
    readonly from: (day: string) => string;
    readonly goToSheet: string;
    readonly add: string;
    readonly addQuestion: string;
    readonly addExplanation: (sheet: string) => string;
    readonly addConfirm: string;
    readonly openPoints: string;
    readonly byDefault: (value: string) => string;
    /** What the office has decided, the latest last. */
    readonly now: (value: string) => string;
    readonly decidedBy: (name: string) => string;
    readonly tryOut: string;
    readonly tryOutExplanation: string;
    readonly setting: string;
    readonly value: string;
    readonly tried: string;
    readonly try: string;
    /** A grade that would be another one. */
    readonly flip: (what: string, before: string, after: string) => string;
    readonly noFlips: string;
    readonly flips: (finals: number, all: number) => string;
  };
  readonly setup: {
    readonly open: string;
    /** Above the way to the questions. */
    readonly asked: (count: number) => string;
    readonly whyAsked: string;
    readonly answer: string;
    readonly questions: string;
    readonly noQuestions: string;
    readonly explanation: string;
    readonly lookAt: string;
    readonly choose: string;
    readonly nothing: string;
    readonly kindOf: (sheet: string) => string;
    readonly columnsOf: (sheet: string) => string;
    readonly fieldOf: (header: string) => string;
    readonly noField: string;
    readonly sessions: (count: number) => string;
    readonly marksOf: (sheet: string) => string;
    readonly meaningOf: (mark: string) => string;
    readonly byLegend: (meaning: string) => string;
    readonly unclear: string;
    /** Kinds of the further tables of a sheet that are read. */
    readonly otherTables: (kinds: string) => string;
    readonly decided: string;
    readonly answeredOn: (answer: string, day: string) => string;
  };
  readonly undo: {
    readonly button: string;
    readonly question: string;
    readonly explanation: (month: string, cells: string, sheets: string) => string;
    readonly confirm: string;
    readonly unfinished: string;
    readonly unfinishedAdvice: string;
    readonly putBack: string;
  };
  readonly notice: {
    /** The ways to what was written. */
    readonly showCircular: string;
    readonly showWarnings: string;
    readonly written: (cells: string, sheets: string) => string;
    readonly documentsWritten: (sheets: string) => string;
    readonly issued: (sheets: string) => string;
    readonly undone: (cells: string, sheets: string) => string;
    readonly sheetAdded: (sheet: string) => string;
    readonly showSheet: (sheet: string) => string;
    /** Their pages could not be set up. */
    readonly pagesNotSet: (sheets: string) => string;
    readonly conflicts: (count: number) => string;
    readonly monthReplaced: (wished: string, month: string) => string;
    readonly reviewedAnew: string;
    readonly failed: string;
    readonly detail: (detail: string) => string;
    readonly chooseMonth: string;
  };
  readonly stop: {
    readonly outsideTitle: string;
    readonly outside: string;
    readonly oldTitle: string;
    readonly old: string;
    readonly failedTitle: string;
    readonly failed: string;
  };
}
