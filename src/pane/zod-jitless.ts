/**
 * Imported before any module that builds a schema: zod would otherwise try to compile its checks with `eval`, which
 * the page's policy forbids (EXCEL-PLATFORM 5.6).
 */
import { config } from "zod";

config({ jitless: true });
