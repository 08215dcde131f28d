/** The core, off the pane's thread (ARCHITECTURE decision 9). */
import type { FromWorker, ToWorker } from "./messages";
import { createReviewDesk } from "./review-desk";

/** The part of a worker's global scope that is used; the DOM's types describe a window instead. */
interface WorkerScope {
  addEventListener(type: "message", listener: (event: { readonly data: ToWorker }) => void): void;
  postMessage(message: FromWorker): void;
}

const scope = self as unknown as WorkerScope;
const desk = createReviewDesk();

scope.addEventListener("message", ({ data }) => {
  const answer = desk.receive(data);
  if (answer !== null) scope.postMessage(answer);
});
