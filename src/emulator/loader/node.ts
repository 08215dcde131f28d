/**
 * The unmodified office.js in Node, in front of a host. Only the Excel part is evaluated: what the page's bootstrap
 * would do (waiting for a frame's parent) has no place here, `Office.onReady` is ours.
 *
 * The code runs inside an ordinary function of the calling realm, so that `error instanceof Error` holds and every
 * call gives an instance of its own.
 */
import { readFileSync } from "node:fs";
import type { ExcelHost } from "../host";
import { createBridge } from "../transport/bridge";
import { officeContext, windowShim, type OfficeContext } from "./window-shim";

/** The library's global names, as product code knows them. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface LoadedOffice extends OfficeGlobals {
  /** Ends the delivery of events to this instance. */
  close(): void;
}

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";
let source: string | null = null;

/** The library's text, read once. It is evaluated as it is; only a line before and after is added. */
function librarySource(): string {
  source ??= `with (window) {\n${readFileSync(require.resolve(LIBRARY), "utf8")}\n}\n//# sourceURL=${LIBRARY}`;
  return source;
}

/**
 * A new instance of the library whose requests go to the host. About 50 ms.
 * @throws Error when the library no longer takes the native bridge.
 */
export function loadOffice(host: ExcelHost): LoadedOffice {
  const { bridge, close } = createBridge(host);
  const context = officeContext(host);
  const shim = windowShim(bridge, context);
  // The realm's own Function: in a test runner that gives each file a realm, errors belong to that realm.
  Function("window", librarySource()).call(shim, shim);
  if (bridge.onMessageFromHost === null) throw new Error("office.js no longer takes the native bridge.");
  const globals = shim as unknown as OfficeGlobals;
  switchOnApiCheck(globals);
  announceReady(globals.Office, context);
  return { Excel: globals.Excel, Office: globals.Office, OfficeExtension: globals.OfficeExtension, close };
}

/**
 * Loads the library and puts it in the global scope, as a page has it. Returns the function that takes it away again.
 */
export function installOffice(host: ExcelHost): () => void {
  const { close, ...globals } = loadOffice(host);
  const names = Object.keys(globals) as (keyof OfficeGlobals)[];
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  Object.assign(globalThis, globals);
  return () => {
    close();
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** In this build the client's own check of requirement sets never runs: its flag is set on the wrong class. */
function switchOnApiCheck(globals: OfficeGlobals): void {
  const { CommonUtility } = globals.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
}

function announceReady(office: typeof Office, { host, platform }: OfficeContext): void {
  const info = { host, platform } as unknown as { host: Office.HostType; platform: Office.PlatformType };
  const onReady = (callback?: (given: typeof info) => unknown): Promise<typeof info> =>
    Promise.resolve(info).then((given) => {
      callback?.(given);
      return given;
    });
  Object.assign(office, {
    onReady,
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
  });
}
