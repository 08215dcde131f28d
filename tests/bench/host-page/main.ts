/**
 * A page that is Excel to the pane and nothing else: the large office in the emulated Excel, without a grid, so that
 * drawing cells does not disturb the measuring. `?people=3000` says how large.
 */
import { ExcelHost } from "../../../src/emulator/host";
import { connectFrame } from "../../../src/emulator/transport/xdm";
import { largeBook } from "../large-book";

const people = Number(new URLSearchParams(location.search).get("people"));
const frame = document.createElement("iframe");
frame.title = "四个一任务窗格";
frame.width = "380";
frame.height = "800";
connectFrame(new ExcelHost(largeBook(people)), frame, { addinUrl: new URL("/taskpane.html", location.href).href });
document.body.append(frame);
