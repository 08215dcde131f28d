/**
 * The host side of an add-in in a frame: the unmodified office.js of the page talks to it by `postMessage`
 * (EXCEL-HOST 1). Works only over https and on one host name: the library's own check of trust. No Node here.
 */
import { EventNumber } from "../event-numbers";
import type { HostEvent } from "../event-hub";
import type { ExcelHost } from "../host";
import { TRANSPORT_NUMBERS } from "../wire/errors";
import { appContext, frameName, settingsList, type FrameOptions } from "./app-context";
import { ActionType, ErrorCode, requestIn, type FrameReply, type FrameRequest } from "./envelope";
import { eventEntry } from "./event-entry";

export type { FrameOptions } from "./app-context";

/** Methods of the document that go through `executeMethod`. */
const RICH_API = 93;
const SAVE_SETTINGS = 76;
const REFRESH_SETTINGS = 75;
/** The client's number for "this host does not support it"; and the one that becomes GeneralException. */
const NOT_SUPPORTED = 5000;
const GENERAL_FAILURE = 5001;
/** Actions of the client: Tab has left the pane. */
const TAB_EXIT = 13;
const TAB_EXIT_BACK = 14;
const OK = { Version: 1, Error: 0 } as const;

export interface FrameConnection {
  /** Ends the conversation. The frame itself is the caller's. */
  dispose(): void;
}

/**
 * Makes a frame that is not yet in the document the pane of the host: names it, sets its address and answers it from
 * then on. The caller inserts the frame afterwards. Each call is a conversation of its own.
 * @throws TypeError when the frame is already in a document.
 */
export function connectFrame(host: ExcelHost, frame: HTMLIFrameElement, options: FrameOptions): FrameConnection {
  if (frame.isConnected) throw new TypeError("The frame must be connected to the host before it is inserted.");
  const conversation = new Conversation(host, frame, options);
  return { dispose: () => conversation.end() };
}

class Conversation {
  private readonly id = crypto.randomUUID();
  private readonly controlId = crypto.randomUUID();
  private readonly addinOrigin: string;
  private readonly registered = new Set<string>();
  private readonly stopEvents: () => void;
  private readonly onMessage = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow) return;
    const request = requestIn(event.data, this.id);
    if (request) void this.answer(request);
  };

  constructor(
    private readonly host: ExcelHost,
    private readonly frame: HTMLIFrameElement,
    private readonly options: FrameOptions,
  ) {
    this.addinOrigin = new URL(options.addinUrl, location.href).origin;
    frame.name = frameName(this.id, this.controlId, location.origin, options.locale ?? host.displayLanguage);
    frame.src = options.addinUrl;
    addEventListener("message", this.onMessage);
    this.stopEvents = host.events.addSink((events) => this.deliver(events));
  }

  end(): void {
    removeEventListener("message", this.onMessage);
    this.stopEvents();
  }

  /** Always replies, also on a fault of our own: the client would wait for ever. */
  private async answer(request: FrameRequest): Promise<void> {
    try {
      this.post(request._actionName, request._correlationId, await this.result(request), ErrorCode.Ok, 0);
    } catch (thrown) {
      this.post(request._actionName, request._correlationId, String(thrown), ErrorCode.HandlingRequest, 0);
    }
  }

  private async result({ _actionName: name, _actionType: type, _data: data }: FrameRequest): Promise<unknown> {
    if (type === ActionType.RegisterEvent) {
      this.registered.add(name);
      return OK;
    }
    if (type === ActionType.UnregisterEvent) {
      this.registered.delete(name);
      return OK;
    }
    if (name === "ContextActivationManager_getAppContextAsync")
      return appContext(this.host, this.controlId, this.options);
    if (name === "ContextActivationManager_notifyHost") this.notified(data);
    return name === "executeMethod" ? this.executed(data as MethodData) : null;
  }

  /** What the client tells the host beside its questions: [control, action, ...] (EXCEL-HOST 1). */
  private notified(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    if (action === TAB_EXIT) this.options.onTabExit?.("forward");
    if (action === TAB_EXIT_BACK) this.options.onTabExit?.("back");
  }

  private async executed(data: MethodData): Promise<unknown> {
    switch (data.DdaMethod?.DispatchId) {
      case RICH_API:
        return this.richApi(String(data.ArrayData?.[4]), Number(data.ArrayData?.[6]));
      case SAVE_SETTINGS:
        this.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        return OK;
      case REFRESH_SETTINGS:
        return { ...OK, Properties: { Settings: settingsList(this.host).map(([Name, Value]) => ({ Name, Value })) } };
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  private async richApi(body: string, flags: number): Promise<object> {
    const answer = await this.host.process(body, flags);
    if ("body" in answer) return { ...OK, Data: [200, [], answer.body] };
    return { Version: 1, Error: TRANSPORT_NUMBERS[answer.failure.code] ?? GENERAL_FAILURE };
  }

  private saveSettings(properties: readonly (readonly [string, string])[]): void {
    const { settings } = this.host.world;
    settings.clear();
    for (const [name, json] of properties) settings.set(name, JSON.parse(json));
  }

  private deliver(events: readonly HostEvent[]): void {
    const rich = events.filter(({ type }) => type !== EventNumber.LegacySelectionChanged);
    if (rich.length > 0) this.fire("richApiMessage", { ...OK, ArrayData: rich.map(eventEntry) });
    if (rich.length < events.length) this.fire("documentSelectionChanged", OK);
  }

  private fire(name: string, data: unknown): void {
    if (this.registered.has(name)) this.post(name, 0, data, ErrorCode.Ok, 1);
  }

  private post(name: string, correlationId: number, data: unknown, errorCode: number, responseType: 0 | 1): void {
    const reply: FrameReply = {
      _messageType: 1,
      _actionName: name,
      _conversationId: this.id,
      _correlationId: correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(reply), this.addinOrigin);
  }
}

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
}
