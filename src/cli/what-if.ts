import { PROCESS_TERMINAL } from "./terminal";
import { whatIfCommand } from "./what-if-command";

void whatIfCommand(process.argv.slice(2), PROCESS_TERMINAL).then((code) => (process.exitCode = code));
