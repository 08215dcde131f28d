/** The page: bar and message on top, grid on the left, the pane's frame on the right. */
import type { Catalogue } from "../language";
import { createBar, type Bar, type BarHandlers } from "./bar";
import { acceptDrops } from "./drop";
import { element } from "./element";
import { createMessageBar, type MessageBar } from "./message";
import { createSplitter } from "./splitter";

const PANE_WIDTH = 340;
const LIMITS = { least: 320, most: 640 } as const;

export interface Layout {
  readonly bar: Bar;
  readonly message: MessageBar;
  /** A fresh, empty place for a grid; the one before is gone. */
  gridPlace(): HTMLElement;
  /** A fresh frame, not yet in the page; `insert` puts it in the place of the one before. */
  /** Moves the focus on from the pane: to the bar's first control, or back to what stands before the pane. */
  readonly focusBesidePane: (direction: "forward" | "back") => void;
  paneFrame(): { readonly frame: HTMLIFrameElement; insert(): void };
}

export function createLayout(root: HTMLElement, words: Catalogue, handlers: BarHandlers): Layout {
  document.documentElement.lang = words.tag;
  document.title = words.title;
  const bar = createBar(words, handlers);
  const message = createMessageBar(words);
  const grid = element("section", { class: "grid", "aria-label": words.grid });
  const pane = element("aside", { class: "pane", "aria-label": words.pane });
  const splitter = createSplitter(words.splitter, PANE_WIDTH, LIMITS, (pixels) => (pane.style.width = `${pixels}px`));
  const page = element("div", { class: "page" }, bar.root, message.root, element("main", {}, grid, splitter, pane));
  root.replaceChildren(page);
  acceptDrops(page, words.dropHere, handlers.open);
  return {
    bar,
    message,
    gridPlace: () => {
      const place = element("div", { class: "grid-place" });
      grid.replaceChildren(place);
      return place;
    },
    focusBesidePane: (direction) => {
      const next = direction === "back" ? splitter : bar.root.querySelector<HTMLElement>("button");
      next?.focus();
    },
    paneFrame: () => {
      const frame = element("iframe", { title: words.pane });
      return { frame, insert: () => pane.replaceChildren(frame) };
    },
  };
}
