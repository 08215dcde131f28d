import { recogniseCommand } from "./recognise-command";
import { PROCESS_TERMINAL } from "./terminal";

void recogniseCommand(process.argv.slice(2), PROCESS_TERMINAL).then((code) => (process.exitCode = code));
