/** The little of a browser window that the library touches while it is evaluated in Node, and what it leaves there. */
import type { ExcelHost } from "../host";
import type { NativeBridge } from "../transport/bridge";

/** What `Office.onReady` reports, and `Office.context` besides. */
export interface OfficeContext {
  readonly host: "Excel";
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
  readonly diagnostics: { readonly host: "Excel"; readonly platform: string; readonly version: string };
}

/**
 * The names the library declares are there from the start, as properties: its code runs inside `with (window)`, so that
 * bare names and `window.` names are the same things, as in a browser.
 */
export interface WindowShim {
  window: WindowShim | undefined;
  readonly _richApiNativeBridge: NativeBridge;
  readonly OSF: unknown;
  readonly document: object;
  readonly navigator: { readonly userAgent: string };
  readonly location: { readonly search: string; readonly hash: string };
  readonly name: string;
  Excel: unknown;
  Office: unknown;
  OfficeExtension: unknown;
  OfficeCore: unknown;
}

export function officeContext(host: ExcelHost): OfficeContext {
  const { displayLanguage, platform } = host;
  return {
    host: "Excel",
    platform,
    displayLanguage,
    contentLanguage: displayLanguage,
    requirements: {
      isSetSupported: (name, version) => host.isSetSupported(name, version === undefined ? "0" : String(version)),
    },
    diagnostics: { host: "Excel", platform, version: "16.0.0.0" },
  };
}

export function windowShim(bridge: NativeBridge, context: OfficeContext): WindowShim {
  const shim: WindowShim = {
    window: undefined,
    _richApiNativeBridge: bridge,
    OSF: { _OfficeAppFactory: { getContext: () => context, getHostInfo: () => ({}), getId: () => "" } },
    document: {},
    navigator: { userAgent: "node" },
    location: { search: "", hash: "" },
    name: "",
    Excel: undefined,
    Office: undefined,
    OfficeExtension: undefined,
    OfficeCore: undefined,
  };
  shim.window = shim;
  return shim;
}
