/** From the host's error codes (EXCEL-PLATFORM 2.1, 3.3, 3.4) to the faults the product speaks of. */
import type { GatewayFault, WrittenState } from "../core/domain/gateway-fault";
import { GatewayError } from "../core/workbook-gateway";

const FAULTS: Readonly<Record<string, GatewayFault>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cell-edit-mode",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  PayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "api-too-old",
  ApiNotAvailable: "api-too-old",
  // A sheet or name that stood there a moment ago is gone: somebody else works in the book.
  ItemNotFound: "changed-since-read",
};

/** What is thrown inside, before it is known what of the run was written. */
export class Refused extends Error {
  constructor(
    readonly fault: GatewayFault,
    readonly detail: string,
  ) {
    super(`${fault}: ${detail}`);
    this.name = "Refused";
  }
}

/** The host's error code, or null for an error that is not the host's. */
export function hostCode(thrown: unknown): string | null {
  if (typeof thrown !== "object" || thrown === null) return null;
  const { name, code } = thrown as { readonly name?: unknown; readonly code?: unknown };
  return typeof code === "string" && name !== "GatewayError" ? code : null;
}

/**
 * Any error as a fault with its detail. An error that is neither the host's nor a refusal of ours is a mistake of
 * the program and is thrown on as it is.
 */
export function toGatewayError(thrown: unknown, written: WrittenState): GatewayError {
  if (thrown instanceof GatewayError) return thrown;
  if (thrown instanceof Refused) return new GatewayError(thrown.fault, thrown.detail, written);
  const code = hostCode(thrown);
  if (code === null) throw thrown;
  return new GatewayError(FAULTS[code] ?? "host", code, written);
}
