/**
 * Keeps the keyboard's place: when the control that had the focus goes away (the step it stood for is done), the focus
 * goes on to the next step instead of falling to the page, from where Tab would leave the pane.
 */
import { useEffect, useRef, type RefObject } from "react";

/** Marks the control that is the next step of a view: `<Button {...NEXT_STEP} />`. */
export const NEXT_STEP = { "data-next-step": "" } as const;

const CONTROLS = "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled])";

/** @returns the reference for the part of the page in which the next step is looked for */
export function useKeptFocus<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part | null>(null);
  useEffect(() => {
    let last: Element | null = null;
    const noteFocus = ({ target }: FocusEvent): void => {
      last = target instanceof Element && target.closest("[aria-hidden='true']") === null ? target : null;
    };
    const goOn = (): void => {
      const { activeElement } = document;
      if (last === null || (activeElement !== null && activeElement !== document.body)) return;
      // What still stands was left on purpose: by Tab out of the pane, or by a press beside it.
      if (last.isConnected && !last.matches(":disabled")) return;
      // A dialog keeps the focus to itself and gives it back when it is gone.
      if (document.querySelector("[aria-modal='true']") !== null) return;
      const next =
        part.current?.querySelector<HTMLElement>("[data-next-step]:not([disabled])") ??
        part.current?.querySelector<HTMLElement>(CONTROLS);
      next?.focus({ preventScroll: true });
    };
    // Watched on the page, not drawn with React: a part of the page may draw alone and take the focus away.
    const watch = new MutationObserver(goOn);
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ["aria-hidden", "disabled"] });
    document.addEventListener("focusin", noteFocus);
    return () => {
      watch.disconnect();
      document.removeEventListener("focusin", noteFocus);
    };
  }, []);
  return part;
}
