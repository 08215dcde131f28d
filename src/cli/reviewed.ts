/** A workbook read and reviewed; what keeps it from being so stops the command with its sentence. */
import type { Language } from "../core/domain/language";
import type { WorkbookSnapshot } from "../core/domain/snapshot";
import { faultSentence, refusalSentence } from "../core/messages";
import { reviewWorkbook, type Review, type ReviewRequest } from "../core/review";
import { GatewayError, type WorkbookGateway } from "../core/workbook-gateway";
import { Stop } from "./terminal";

/** @throws Stop */
export async function reviewed(gateway: WorkbookGateway, request: ReviewRequest, language: Language): Promise<Review> {
  try {
    return reviewOf(await gateway.read(), request, language);
  } catch (thrown) {
    if (thrown instanceof GatewayError) throw new Stop(faultSentence(thrown, language));
    throw thrown;
  }
}

/** @throws Stop */
export function reviewOf(snapshot: WorkbookSnapshot, request: ReviewRequest, language: Language): Review {
  const outcome = reviewWorkbook(snapshot, request);
  if (outcome.kind === "refused") throw new Stop(refusalSentence(outcome.refusal, language));
  return outcome.review;
}
