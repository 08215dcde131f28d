/** Which file answers which address. Pure but for reading the file; knows nothing of sockets. */
import { randomBytes } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { WORKBENCH_POLICY, withNonce } from "./policy";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const COMMON = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };
const WORKBENCH = "/workbench/";
/** A content hash in the file's name: the address never means another content. */
const HASHED = /\.[0-9a-f]{8}\.[a-z0-9.]+$/;

/**
 * The reply to a GET or HEAD of `target` (path with query as it stands in the request).
 * The add-in lies at "/" (the manifest's base address), the workbench under "/workbench/".
 */
export function reply(dist: string, method: string, target: string): Reply {
  if (method !== "GET" && method !== "HEAD")
    return sentence(405, "This server only hands out files.", { Allow: "GET, HEAD" });
  const address = pathOf(target);
  if (address === null) return sentence(400, "The address cannot be read.");
  if (address === "/" || address === "/workbench") {
    return { status: 302, headers: { ...COMMON, Location: WORKBENCH, "Cache-Control": "no-cache" }, body: "" };
  }
  const root = path.join(dist, address.startsWith(WORKBENCH) ? "workbench" : "addin");
  const within = address.startsWith(WORKBENCH) ? address.slice(WORKBENCH.length) : address.slice(1);
  const file = path.join(root, within === "" ? "index.html" : within);
  if (!file.startsWith(root + path.sep) || !isFile(file)) return sentence(404, `There is no ${address} here.`);
  return fileReply(file, root);
}

function fileReply(file: string, root: string): Reply {
  const extension = path.extname(file).toLowerCase();
  const type = TYPES[extension] ?? "application/octet-stream";
  if (extension !== ".html") {
    const cache = HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache";
    return {
      status: 200,
      headers: { ...COMMON, "Content-Type": type, "Cache-Control": cache },
      body: readFileSync(file),
    };
  }
  const page = withNonce(readFileSync(file, "utf8"), randomBytes(16).toString("base64"));
  const policy = path.basename(root) === "workbench" ? WORKBENCH_POLICY : page.policy;
  const headers = { ...COMMON, "Content-Type": type, "Cache-Control": "no-cache" };
  return {
    status: 200,
    headers: policy === null ? headers : { ...headers, "Content-Security-Policy": policy },
    body: page.html,
  };
}

function sentence(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { ...COMMON, "Content-Type": "text/plain; charset=utf-8", ...headers }, body: `${text}\n` };
}

/** Decoded path of a request target; null where it is no address or tries to leave its folder. */
function pathOf(target: string): string | null {
  const [encoded = ""] = target.split(/[?#]/, 1);
  let decoded: string;
  try {
    decoded = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  const climbs = decoded.split("/").includes("..");
  return decoded.startsWith("/") && !climbs && !/[\\\0]/.test(decoded) ? decoded : null;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
