/** Errors as the host reports them. `code` becomes `error.code` of the exception that `sync()` throws. */

/** Codes of Excel's that the emulator uses, and `HostNotImplemented`, which Excel never sends: a gap of ours. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "HostNotImplemented"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

export class HostError extends Error {
  constructor(
    /** One of Excel's codes, or another one that a test asks for. */
    readonly code: HostErrorCode | (string & {}),
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The emulator lacks this member. */
export function notImplemented(typeAndMember: string): HostError {
  return new HostError("HostNotImplemented", typeAndMember);
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  HostNotImplemented: 501,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
};

/** HTTP status that goes with a code; 400 where Excel's documentation names none. */
export const statusOf = (code: string): number => STATUS[code] ?? 400;

/**
 * Failures of a whole request: nothing of it was answered. Numbers of the frame transport (EXCEL-HOST 1.6); any other
 * number is a GeneralException to the client.
 */
export const TRANSPORT_NUMBERS: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  ActivityLimitReached: 5102,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  InvalidOperationInCellEditMode: 5004,
  AccessDenied: 7000,
  InvalidRequestContext: 1014,
};
