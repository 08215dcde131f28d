/** The workbench's words: one type, a file per language. */
import type { EditRefusal } from "../grid/user-edits";
import type { OpenRefusal } from "../book/open-book";

export type Language = "zh" | "en";

export interface Catalogue {
  /** As HTML and Office write it. */
  readonly tag: "zh-CN" | "en-US";
  readonly title: string;
  readonly purpose: string;
  readonly open: string;
  readonly save: string;
  readonly switchLanguage: string;
  readonly otherLanguage: string;
  readonly sampleName: string;
  readonly grid: string;
  readonly pane: string;
  readonly paneTitle: string;
  readonly splitter: string;
  readonly dropHere: string;
  readonly dismiss: string;
  readonly opening: (name: string) => string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly sheets: (count: number) => string;
  /** Kinds as the file names them, for example "chart". */
  readonly kept: (kinds: ReadonlyMap<string, number>) => string;
  /** Asked before a file takes the place of one with unsaved changes. */
  readonly loseChanges: (name: string) => string;
  readonly changed: string;
  readonly unchanged: string;
  readonly refused: (reason: OpenRefusal, name: string) => string;
  readonly notSaved: (detail: string) => string;
  readonly edit: Readonly<Record<EditRefusal, string>>;
  readonly failed: (detail: string) => string;
}
