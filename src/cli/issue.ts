import { issueCommand } from "./issue-command";
import { PROCESS_TERMINAL } from "./terminal";

void issueCommand(process.argv.slice(2), PROCESS_TERMINAL).then((code) => (process.exitCode = code));
