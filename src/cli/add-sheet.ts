import { addSheetCommand } from "./add-sheet-command";
import { PROCESS_TERMINAL } from "./terminal";

void addSheetCommand(process.argv.slice(2), PROCESS_TERMINAL).then((code) => (process.exitCode = code));
