/** Writes docs/rules.md. Run: npm run make-rules */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { rulesDocument } from "./rules-document";

writeFileSync(path.resolve(__dirname, "../../docs/rules.md"), rulesDocument());
