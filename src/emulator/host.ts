/** The emulated Excel around one workbook: takes request bodies from a transport and answers them. */
import { EventHub, WORKBOOK_TARGET } from "./event-hub";
import { Faults } from "./faults";
import { apiSetGuard } from "./guards/api-set";
import { focusGuard } from "./guards/focus";
import { printerGuard } from "./guards/printer";
import { PAYLOAD_LIMIT, requirePayload, utf8Bytes } from "./guards/payload";
import { protectionGuard } from "./guards/protection";
import { createNewObject, rootOf } from "./members/registry";
import { ModelRefusal } from "./model/errors";
import type { Workbook } from "./model/workbook";
import { RequestLog } from "./request-log";
import type { Guard, HostObject } from "./wire/definition";
import { dispatch } from "./wire/dispatcher";
import { HostError } from "./wire/errors";
import { References } from "./wire/references";
import type { WireRequest } from "./wire/types";
import type { World } from "./world";

/**
 * What is announced by default: Excel LTSC 2021. Without `DelayForCellEdit` the client drops a run's wish to wait for
 * the end of editing.
 */
const FLOOR = { ExcelApi: "1.14", SharedRuntime: "1.1", DelayForCellEdit: "1.1" } as const;

export interface HostOptions {
  /** Announced requirement sets besides `FLOOR`, or in other versions; "0" takes one away. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** "OfficeOnline" (default), "PC" or "Mac": what `Office.onReady` reports. */
  readonly platform?: "OfficeOnline" | "PC" | "Mac";
  /** Language of the user interface, for example "zh-CN" (default). */
  readonly displayLanguage?: string;
  /** UTF-8 bytes a request and a response may have; null: no limit, as on the desktop. Default 5 MB. */
  readonly payloadLimit?: number | null;
  /** Cells above which values read as null. */
  readonly maxCellsRead?: number;
}

/** Answer to a request: a response body, or the failure of the request as a whole. */
export type Answer = { readonly body: string } | { readonly failure: HostError };

/** `requestFlags` bit: wait until the user has finished editing a cell. */
const DELAY_FOR_CELL_EDIT = 64;

export class ExcelHost {
  readonly log = new RequestLog();
  readonly faults = new Faults();
  readonly references = new References<World>();
  readonly events: EventHub;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  readonly displayLanguage: string;
  readonly world: World;

  private readonly root: HostObject<World>;
  private readonly guards: readonly Guard<World>[];
  private readonly payloadLimit: number | null;
  private previous: Promise<unknown> = Promise.resolve();

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    this.requirementSets = { ...FLOOR, ...options.requirementSets };
    this.platform = options.platform ?? "OfficeOnline";
    this.displayLanguage = options.displayLanguage ?? "zh-CN";
    this.payloadLimit = options.payloadLimit === undefined ? PAYLOAD_LIMIT : options.payloadLimit;
    this.world = {
      workbook,
      eventsEnabled: true,
      calculationMode: "Automatic",
      maxCellsRead: options.maxCellsRead ?? 5_000_000,
      settings: new Map(),
    };
    this.events = new EventHub(this.world);
    this.root = rootOf(workbook);
    this.guards = [
      apiSetGuard(this.requirementSets),
      focusGuard(this.faults),
      printerGuard(this.faults),
      protectionGuard,
    ];
  }

  /** References the client still keeps. 0 after a run that cleaned up behind itself. */
  get keptReferences(): number {
    return this.references.size;
  }

  /** Whether a requirement set is announced in at least this version ("1.14"). */
  isSetSupported(name: string, version = "0"): boolean {
    const [, announced] =
      Object.entries(this.requirementSets).find(([key]) => key.toLowerCase() === name.toLowerCase()) ?? [];
    return announced !== undefined && announced !== "0" && isAtLeast(announced, version);
  }

  /** Answers a request body. Requests run one after another, as in Excel. It never rejects. */
  async process(body: string, flags = 0): Promise<Answer> {
    const answer = this.previous.then(() => this.answer(body, flags));
    this.previous = answer;
    return answer;
  }

  private async answer(body: string, flags: number): Promise<Answer> {
    const changesBefore = this.workbook.journal.length;
    const bytesIn = utf8Bytes(body);
    let members: readonly string[] = [];
    let isRelease = false;
    const logged = (answer: Answer, error: string | null): Answer => {
      const bytesOut = "body" in answer ? utf8Bytes(answer.body) : 0;
      const changes = this.workbook.journal.slice(changesBefore);
      const isWrite = changes.some(({ change, origin }) => origin === "addin" && change.kind !== "sheet-activated");
      this.log.add({ isRelease, isWrite, bytesIn, bytesOut, members, error });
      return answer;
    };
    try {
      requirePayload("RequestPayloadSizeLimitExceeded", bytesIn, this.payloadLimit);
      const request = JSON.parse(body) as WireRequest;
      isRelease = onlyReleases(request);
      const failure = isRelease ? null : await this.faults.beforeRequest((flags & DELAY_FOR_CELL_EDIT) !== 0);
      const dispatched = this.dispatch(request);
      members = dispatched.members;
      if (failure) throw new HostError(failure.code, "Fault on demand: the answer was lost.");
      const text = JSON.stringify(dispatched.response);
      requirePayload("ResponsePayloadSizeLimitExceeded", utf8Bytes(text), this.payloadLimit);
      return logged({ body: text }, dispatched.response.Error?.Code ?? null);
    } catch (thrown) {
      const failure = toHostError(thrown);
      return logged({ failure }, failure.code);
    }
  }

  private dispatch(request: WireRequest): ReturnType<typeof dispatch> {
    return dispatch(request, {
      world: this.world,
      root: this.root,
      references: this.references,
      guards: this.guards,
      newObject: createNewObject,
      onRegister: (object, type, on) =>
        this.events.register(type, object.type.id?.(object.self) ?? WORKBOOK_TARGET, on),
      toHostError,
    });
  }
}

function onlyReleases({ Actions }: WireRequest): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType === 3);
  return (
    methods.length > 0 &&
    Actions.length - methods.length <= 1 &&
    methods.every(({ Name }) => Name === "_RemoveReference")
  );
}

/** Anything unknown is a fault of the emulator; the client gets it as one, with its text. */
function toHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (thrown instanceof ModelRefusal) return new HostError(thrown.code, thrown.message);
  return new HostError(
    "HostNotImplemented",
    `Fault of the emulator: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
  );
}

function isAtLeast(announced: string, wanted: string): boolean {
  const [a, b] = [announced, wanted].map((text) => text.split(".").map(Number));
  const [major = 0, minor = 0] = a ?? [];
  const [wantedMajor = 0, wantedMinor = 0] = b ?? [];
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
