/** The handle between grid and pane: drag it, or use the arrow keys. */
import { element } from "./element";

const STEP = 10;

/** Excel's own pane is 320 pixels wide at least. */
export interface SplitterLimits {
  readonly least: number;
  readonly most: number;
}

/** `width` sets the pane's width in pixels. */
export function createSplitter(
  label: string,
  start: number,
  { least, most }: SplitterLimits,
  width: (pixels: number) => void,
): HTMLElement {
  const handle = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-valuemin": String(least),
    "aria-valuemax": String(most),
  });
  let now = start;
  const set = (pixels: number): void => {
    now = Math.round(Math.min(most, Math.max(least, pixels)));
    handle.setAttribute("aria-valuenow", String(now));
    width(now);
  };
  handle.addEventListener("pointerdown", (down) => {
    handle.setPointerCapture(down.pointerId);
    const from = now;
    const move = (event: PointerEvent): void => set(from + down.clientX - event.clientX);
    const end = (): void => {
      handle.removeEventListener("pointermove", move);
      handle.removeEventListener("pointerup", end);
      handle.removeEventListener("pointercancel", end);
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", end);
    handle.addEventListener("pointercancel", end);
  });
  handle.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(now + STEP);
    if (key === "ArrowRight") set(now - STEP);
  });
  set(start);
  return handle;
}
