/**
 * The native bridge: if a global of this shape stands there when the library is evaluated, every plain `Excel.run`
 * goes through it (EXCEL-HOST 2.1). Undocumented, so the library's version is pinned and a test guards the hook.
 */
import type { Answer, ExcelHost } from "../host";
import { statusOf } from "../wire/errors";
import { eventEntry } from "./event-entry";

/** What the library expects of the global `_richApiNativeBridge`. */
export interface NativeBridge {
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

const RESPONSE = 2;
const EVENTS = 3;

/** A bridge to a host. `close` ends the delivery of events. */
export function createBridge(host: ExcelHost): { readonly bridge: NativeBridge; readonly close: () => void } {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void host.process(body, flags ?? 0).then((answer) => send({ id, type: RESPONSE, message: replyTo(answer) }));
    },
  };
  const send = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const close = host.events.addSink((events) => send({ type: EVENTS, message: { entries: events.map(eventEntry) } }));
  return { bridge, close };
}

function replyTo(answer: Answer): { statusCode: number; headers: object; body: unknown } {
  if ("body" in answer) return { statusCode: 200, headers: {}, body: JSON.parse(answer.body) };
  const { code, message } = answer.failure;
  return { statusCode: statusOf(code), headers: {}, body: { error: { code, message } } };
}
