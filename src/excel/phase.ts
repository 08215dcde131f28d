/** How far a run has come, so that a failure can be told for what it is. */
export interface Phase {
  /**
   * `nothing`: nothing was sent that changes cells. `journal`: the journal is on its way, and only a look at the
   * state sheet tells whether it arrived. `unfinished`: the journal stands, cells are being changed.
   */
  now: "nothing" | "journal" | "unfinished";
}
