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
