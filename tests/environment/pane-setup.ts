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
