/** The envelope of messages between an add-in's frame and its host (EXCEL-HOST 1.3). Each travels as JSON text. */

export const ActionType = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
export const ErrorCode = { Ok: 0, HandlingRequest: -2 } as const;

export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface FrameReply {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  /** 0: answer to the request of the same correlation id. 1: event of the action's name. */
  readonly _responseType: 0 | 1;
  readonly _serializerVersion: 1;
}

/** The request in a message of this conversation, or null for any other message. */
export function requestIn(data: unknown, conversationId: string): FrameRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = parsed(data);
  return message?._messageType === 0 && message._conversationId === conversationId ? message : null;
}

function parsed(text: string): FrameRequest | null {
  try {
    return JSON.parse(text) as FrameRequest;
  } catch (thrown) {
    // Frames receive messages of others too (tools, extensions): what is no JSON is none of ours.
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
