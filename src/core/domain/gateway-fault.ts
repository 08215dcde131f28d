/** Why the workbook could not be read or written; the words for each stand in `messages/`. */
export type GatewayFault =
  | "changed-since-read"
  | "not-owned"
  | "occupied"
  | "protected"
  | "filtered"
  | "read-only"
  | "cell-edit-mode"
  | "too-large"
  | "api-too-old"
  /** An earlier run was cut off half way; it is undone before anything else is written. */
  | "unfinished-run"
  | "nothing-to-undo"
  | "state-damaged"
  | "host";

/** What stands in the workbook after a fault: nothing was written, or an unfinished journal waits to be undone. */
export type WrittenState = "nothing" | "unfinished";
