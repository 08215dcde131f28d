/** Excel on the web takes and sends at most 5 MB a request (EXCEL-PLATFORM 2.1). */
import { HostError } from "../wire/errors";

export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const encoder = new TextEncoder();

export const utf8Bytes = (text: string): number => encoder.encode(text).length;

/** @throws HostError with the given code when `bytes` exceed the limit; null is no limit. */
export function requirePayload(
  code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded",
  bytes: number,
  limit: number | null,
): void {
  if (limit !== null && bytes > limit) throw new HostError(code, `${bytes} bytes are more than ${limit}.`);
}
