/** An event of the object model as both transports carry it. */
import type { HostEvent } from "../event-hub";

/** Kind of message that carries events of the object model. */
const RICH_API_EVENT = 65_536;

/** [kind, event number, target, arguments as text, id] */
export const eventEntry = ({ type, target, args }: HostEvent): readonly unknown[] => [
  RICH_API_EVENT,
  type,
  target,
  JSON.stringify(args),
  0,
];
