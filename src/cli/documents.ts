import { documentsCommand } from "./documents-command";
import { PROCESS_TERMINAL } from "./terminal";

void documentsCommand(process.argv.slice(2), PROCESS_TERMINAL).then((code) => (process.exitCode = code));
