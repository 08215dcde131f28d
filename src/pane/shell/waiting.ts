/** The mark on <html> that tells the static page that Excel has answered. */
export const WAITING = "waiting";

/** Tells the static page that it need not apologise any more. */
export function endWaiting(): void {
  document.documentElement.dataset[WAITING] = "over";
}
