/**
 * Runs the actions of one request in order. It knows paths, actions, kept references and results, and nothing of
 * Excel. As the protocol has no rollback, what ran before an error stays done, and its results are sent.
 */
import { publicName, type HostObject } from "./definition";
import { HostError, statusOf } from "./errors";
import { Members } from "./members";
import { PathResolver } from "./paths";
import { queried, queriedAsJson } from "./query";
import type { DispatcherSetup } from "./setup";
import { ActionKind, type Action, type WireError, type WireRequest, type WireResponse } from "./types";

export interface Dispatched {
  readonly response: WireResponse;
  /** "Type.member" of everything used. */
  readonly members: readonly string[];
}

export function dispatch<World>(request: WireRequest, setup: DispatcherSetup<World>): Dispatched {
  const members = new Members(setup.world, setup.guards);
  const run = new Run(setup, members, new PathResolver(request, setup, members));
  const [results, traces]: [WireResponse["Results"], number[]] = [[], []];
  for (const [index, action] of request.Actions.entries()) {
    members.location = "";
    try {
      results.push({ ActionId: action.Id, Value: run.result(action) });
    } catch (thrown) {
      const error = wireError(setup.toHostError(thrown), members.location, index);
      return { response: { Results: results, TraceIds: traces, Error: error }, members: [...members.used] };
    }
    if (action.ActionType === ActionKind.Trace) traces.push(action.Id);
  }
  return { response: { Results: results, TraceIds: traces }, members: [...members.used] };
}

function wireError(error: HostError, location: string, index: number): WireError {
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: statusOf(error.code),
  };
}

const EVENT = /^_(Register|Unregister)(\w+)Event$/;

class Run<World> {
  private readonly referenceIds = new Map<HostObject<World>, string>();

  constructor(
    private readonly setup: DispatcherSetup<World>,
    private readonly members: Members<World>,
    private readonly paths: PathResolver<World>,
  ) {}

  /** Runs one action and returns the `Value` of its result. */
  result(action: Action): unknown {
    if (action.ActionType === ActionKind.Trace) return null;
    const object = this.paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.Instantiate:
        return object && this.instantiated(object);
      case ActionKind.Query:
        return object && queried(object, action.QueryInfo ?? {}, this.members);
      case ActionKind.QueryAsJson:
        return object && queriedAsJson(object, action.QueryInfo ?? {}, this.members);
      case ActionKind.Method:
        return object ? this.called(object, action) : onNullObject(action.Name);
      case ActionKind.SetProperty:
        if (!object) return onNullObject(`Set${action.Name}`);
        this.members.set(object, publicName(action.Name), this.paths.values(action.ArgumentInfo)[0]);
        return null;
      case ActionKind.Update:
        if (!object) return onNullObject("Update");
        this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw new HostError("HostNotImplemented", `action type ${action.ActionType}`);
    }
  }

  private instantiated(object: HostObject<World>): Record<string, unknown> {
    const id = object.type.id?.(object.self);
    const reference = this.referenceIds.get(object);
    return { ...(id === undefined ? {} : { Id: id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private called(object: HostObject<World>, action: Action): unknown {
    const args = this.paths.values(action.ArgumentInfo);
    if (action.Name === "_RemoveReference" && object === this.setup.root) {
      this.setup.references.release(args[0]);
      return null;
    }
    if (action.Name === "_KeepReference" && object.type.keepable) {
      this.referenceIds.set(object, this.setup.references.keep(object));
      return null;
    }
    const event = EVENT.exec(action.Name);
    if (event) return this.registered(object, event[1] === "Register", event[2] ?? "");
    const name = publicName(action.Name);
    const result = this.members.call(object, name, args);
    return result === undefined ? null : result;
  }

  private registered(object: HostObject<World>, on: boolean, event: string): null {
    this.members.location = `${object.type.name}.${event}`;
    const number = object.type.events?.[event];
    if (number === undefined) throw new HostError("HostNotImplemented", this.members.location);
    this.setup.onRegister(object, number, on);
    return null;
  }

  private update(object: HostObject<World>, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      if (!object.type.navigations?.[name]) this.members.set(object, name, value);
      else {
        const target = this.members.navigate(object, name);
        if (target && typeof value === "object" && value !== null)
          this.update(target, value as Record<string, unknown>);
      }
    }
  }
}

/** Questions to a null object are answered by null, everything else is refused. */
function onNullObject(name: string): null {
  if (/^(_|Get)/.test(name)) return null;
  throw new HostError("InvalidOperation", "The object does not exist (a null object).");
}
