/** What every component needs: the pane, its state and the words of its language. */
import { createContext, useContext, useSyncExternalStore } from "react";
import { wordsOf, type Words } from "../../core/messages";
import { CATALOGUES, type Catalogue } from "../language";
import type { Pane } from "../state/pane";
import type { State } from "../state/state";

export const PaneContext = createContext<Pane | null>(null);

export interface PaneUse {
  readonly pane: Pane;
  readonly state: State;
  /** The pane's own words. */
  readonly text: Catalogue;
  /** The words of findings and ratings. */
  readonly words: Words;
}

/** The pane of the page, with its state as it is now. */
export function usePane(): PaneUse {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("a component of the pane stands outside its context");
  const state = useSyncExternalStore(pane.subscribe, pane.getState);
  return { pane, state, text: CATALOGUES[state.language], words: wordsOf(state.language) };
}
