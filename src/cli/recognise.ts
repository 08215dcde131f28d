import { monthAt } from "../core/domain/calendar";
import { recogniseCommand } from "./recognise-command";
import { PROCESS_TERMINAL } from "./terminal";

const now = new Date();
const thisMonth = monthAt(now.getFullYear(), now.getMonth() + 1);
void recogniseCommand(process.argv.slice(2), thisMonth, PROCESS_TERMINAL).then((code) => (process.exitCode = code));
