/**
 * The Tab key beside office.js: in Excel on the web the library takes every Tab and moves the focus along its own list
 * of controls. From a place that is not on the list, the page itself or a heading, it would leave the pane; there the
 * browser's own way holds.
 */

/** The library's own list (office.js, "_tabbableElements"), so that both agree on what a control is. */
const CONTROLS = [
  ...["a[href]", "area[href]", "button:not([disabled])", "input:not([disabled])", "select:not([disabled])"],
  ...["textarea:not([disabled])", "*[tabindex]", "*[contenteditable]:not([disabled])"],
]
  .map((selector) => `${selector}:not([tabindex='-1'])`)
  .join(",");

/** Fluent's invisible stops at the edges of the pane. They catch the browser's own Tab and are no place to stay at. */
const EDGES = "[data-tabster-dummy]";

/**
 * Lets the browser handle Tab where the focus stands on no control, and keeps the library from stopping at Fluent's
 * edges: there the focus would be nowhere. It runs after the focus rings' own listeners.
 */
export function guardTabKey(page: Document): void {
  page.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Tab") return;
      const { activeElement } = page;
      if (activeElement === null || !activeElement.matches(CONTROLS)) event.stopPropagation();
      else hideEdges(page);
    },
    { capture: true },
  );
}

/** Takes the edges off the library's list until it has handled the key. */
function hideEdges(page: Document): void {
  const edges = [...page.querySelectorAll<HTMLElement>(EDGES)].filter(({ tabIndex }) => tabIndex === 0);
  for (const edge of edges) edge.tabIndex = -1;
  setTimeout(() => {
    for (const edge of edges) edge.tabIndex = 0;
  });
}
