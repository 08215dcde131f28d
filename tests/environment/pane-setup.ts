/** What jsdom lacks and Fluent UI asks for. */
class QuietResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing is laid out in jsdom, so no size ever changes.
  }
  unobserve(): void {
    // See observe.
  }
  disconnect(): void {
    // See observe.
  }
}

globalThis.ResizeObserver = QuietResizeObserver;

// Nothing is laid out or drawn: parsing Fluent UI's thousands of rules took most of the tests' time.
if (typeof CSSStyleSheet !== "undefined") CSSStyleSheet.prototype.insertRule = () => 0;

// Nothing laid out means no offset parent and a body without size, by which Fluent UI tells what can be focused: a dialog then
// never took the focus, and the sweep that hides whatever is beside the active dialog now and then hid the dialog itself.
if (typeof HTMLElement !== "undefined") {
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
  HTMLBodyElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 320, 600);
}
