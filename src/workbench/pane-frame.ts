/** The real pane in a frame, on an emulated Excel around the opened workbook. */
import { ExcelHost } from "../emulator/host";
import type { Workbook } from "../emulator/model/workbook";
import { connectFrame } from "../emulator/transport/xdm";

/** Where the server has the pane: the address the manifest names. */
const PANE = "/taskpane.html";

export interface PaneFrame {
  dispose(): void;
}

/**
 * Loads the pane into a frame that is not yet in the page, with a conversation of its own; `insert` puts the frame
 * into the page. `language`: the pane's, for example "zh-CN". `onTabExit`: Tab has left the pane.
 */
export function openPane(
  workbook: Workbook,
  frame: HTMLIFrameElement,
  insert: () => void,
  language: string,
  onTabExit: (direction: "forward" | "back") => void,
): PaneFrame {
  const host = new ExcelHost(workbook, { displayLanguage: language });
  const connection = connectFrame(host, frame, { addinUrl: new URL(PANE, location.href).href, onTabExit });
  insert();
  return {
    dispose: () => {
      connection.dispose();
      frame.remove();
    },
  };
}
