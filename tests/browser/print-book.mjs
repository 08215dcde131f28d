// Prints what stands in an .xlsx, read by the xlsx library itself, as JSON: sheet name to rows of visible text.
// A program of its own, because the library loads its parts in a way the test runner does not allow.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { init } from "excelize-wasm";

const here = path.dirname(fileURLToPath(import.meta.url));
const excelize = await init(path.resolve(here, "../../node_modules/excelize-wasm/excelize.wasm.gz"));
const book = excelize.OpenReader(new Uint8Array(readFileSync(process.argv[2])));
if (book.error !== null) throw new Error(book.error);
const sheets = book.GetSheetList().list.map((name) => [name, book.GetRows(name).result]);
process.stdout.write(JSON.stringify(Object.fromEntries(sheets)), () => process.exit(0));
