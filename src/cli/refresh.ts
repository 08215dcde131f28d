import { refreshCommand } from "./refresh-command";
import { PROCESS_TERMINAL } from "./terminal";

void refreshCommand(process.argv.slice(2), PROCESS_TERMINAL).then((code) => (process.exitCode = code));
