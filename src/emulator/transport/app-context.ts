/** What the host tells a starting add-in about itself (EXCEL-HOST 1.5), and what the frame's name must say before. */
import type { ExcelHost } from "../host";

export interface FrameOptions {
  /** Address of the add-in's page: https, on the same host name as the page that holds the frame. */
  readonly addinUrl: string;
  /** Language of the user interface; also selects the library's string file. Default: the host's. */
  readonly locale?: string;
  /** The user has tabbed past the pane's last control, or back past its first: the focus is the host's to place. */
  readonly onTabExit?: (direction: "forward" | "back") => void;
  /** Address of the document, as `Office.context.document.url`. */
  readonly documentUrl?: string;
}

/** Excel on the web, as `_appName`. */
const EXCEL_WEB = 16;
const READ_ONLY = 0;
const READ_WRITE = 1;

/** Settings as the client keeps them: name and JSON text. */
export const settingsList = ({ world }: ExcelHost): [string, string][] =>
  [...world.settings].map(([name, value]) => [name, JSON.stringify(value)]);

export function appContext(host: ExcelHost, controlId: string, { locale, documentUrl }: FrameOptions): object {
  const language = locale ?? host.displayLanguage;
  return {
    _id: controlId,
    _appName: EXCEL_WEB,
    _appVersion: "16.01",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentUrl ?? host.workbook.name,
    _clientMode: host.workbook.readOnly ? READ_ONLY : READ_WRITE,
    _settings: settingsList(host),
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _appInstanceId: controlId,
    _hostFullVersion: "16.0.0.0",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _requirementMatrix: JSON.stringify(host.requirementSets),
  };
}

/** `window.name` of the frame. It must stand there before the frame is inserted, or the library goes astray. */
export function frameName(conversationId: string, controlId: string, parentOrigin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: `Excel$Web$16.01$${locale}$${conversationId}$$disableLogging$0`,
    xdmInfo: `${conversationId}|${controlId}|${parentOrigin}`,
    serializerVersion: 1,
    flights: "[]",
  });
}
