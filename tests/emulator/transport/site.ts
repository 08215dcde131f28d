/** A small https site for the frame transport: a page that is the host, one that is the add-in, and office.js. */
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generate } from "selfsigned";

const library = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const page = (scripts: string): string => `<!doctype html><meta charset="utf-8"><body>${scripts}</body>`;
const HOST_PAGE = page('<script src="/host.js"></script>');
const ADDIN_PAGE = page('<script src="/office/office.js"></script><script src="/addin.js"></script>');
/** The add-in only says when it is ready; the test speaks to its frame. */
const ADDIN_SCRIPT = "Office.onReady().then(function (info) { window.ready = info; });";

export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the site on a free port of localhost. */
export async function startSite(): Promise<Site> {
  const bundle = await build({
    entryPoints: [path.join(__dirname, "host-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    logLevel: "silent",
  });
  const texts: Readonly<Record<string, [string, string]>> = {
    "/host.html": ["text/html", HOST_PAGE],
    "/addin.html": ["text/html", ADDIN_PAGE],
    "/host.js": ["text/javascript", bundle.outputFiles[0]?.text ?? ""],
    "/addin.js": ["text/javascript", ADDIN_SCRIPT],
  };
  const pem = await generate([{ name: "commonName", value: "localhost" }], { keySize: 2048, algorithm: "sha256" });
  const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const answer = async (): Promise<[string, string | Buffer]> => {
      const text = texts[pathname];
      if (text) return text;
      if (!pathname.startsWith("/office/") || pathname.includes("..")) throw new Error("not found");
      return ["text/javascript", await readFile(path.join(library, pathname.slice("/office/".length)))];
    };
    answer().then(
      ([type, body]) => response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `https://localhost:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
