/** Runs in the browser: a workbook, a host and the frame of the add-in. */
import { ExcelHost } from "../../../src/emulator/host";
import { Workbook } from "../../../src/emulator/model/workbook";
import { connectFrame } from "../../../src/emulator/transport/xdm";

const workbook = Workbook.empty();
const sheet = workbook.addLoadedSheet("花名册");
sheet.loadCell(0, 0, { value: "姓名", formula: null, style: 0 });
const host = new ExcelHost(workbook, { displayLanguage: "zh-CN", payloadLimit: 200_000 });

const frame = document.createElement("iframe");
frame.id = "pane";
connectFrame(host, frame, { addinUrl: "/addin.html", documentUrl: "book.xlsx" });
document.body.append(frame);

Object.assign(globalThis, { host, workbook, sheet });
