/** The production pane and the host page, served as the workbench is: same certificate, same headers and policies. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { serve } from "../../scripts/server/serve";

const ADDIN = path.resolve(__dirname, "../../dist/addin");
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>bench</title></head>
<body><script src="/workbench/host.js"></script></body></html>`;

export interface PaneSite {
  readonly origin: string;
  close(): Promise<void>;
}

export async function openPaneSite(): Promise<PaneSite> {
  const folder = mkdtempSync(path.join(tmpdir(), "four-ones-bench-"));
  const pages = path.join(folder, "workbench");
  mkdirSync(pages);
  symlinkSync(ADDIN, path.join(folder, "addin"));
  writeFileSync(path.join(pages, "index.html"), PAGE);
  await build({
    entryPoints: [path.join(__dirname, "host-page/main.ts")],
    outfile: path.join(pages, "host.js"),
    bundle: true,
    minify: true,
    platform: "browser",
    logLevel: "error",
  });
  const server = await serve(0, folder);
  return {
    origin: server.origin,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
