import { PROCESS_TERMINAL } from "./terminal";
import { undoCommand } from "./undo-command";

void undoCommand(process.argv.slice(2), PROCESS_TERMINAL).then((code) => (process.exitCode = code));
