/** The https server of the workbench, on this machine only. */
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { certificate } from "./certificate";
import { reply } from "./site";

const ROOT = path.resolve(__dirname, "../..");

export interface RunningServer {
  /** For example "https://localhost:3000". */
  readonly origin: string;
  close(): Promise<void>;
}

/** The port is in use by another program. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use.`);
    this.name = "PortTaken";
  }
}

/** Serves the built pages. Port 0 takes any free one. @throws PortTaken */
export async function serve(port: number, dist = path.join(ROOT, "dist")): Promise<RunningServer> {
  const pair = await certificate(path.join(ROOT, ".cache"), Date.now());
  const start = (): Server =>
    createServer(pair, (request, response) => {
      const { status, headers, body } = reply(dist, request.method ?? "GET", request.url ?? "/");
      response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
      response.end(request.method === "HEAD" ? undefined : body);
    });
  const first = await listen(start(), port, "127.0.0.1");
  if (!first) throw new Error("127.0.0.1 does not exist on this machine.");
  const actual = (first.address() as AddressInfo).port;
  // Browsers may try ::1 for "localhost" first; another program there would answer in our place.
  const second = await listen(start(), actual, "::1").catch(async (reason: unknown) => {
    await close(first);
    throw reason;
  });
  return {
    origin: `https://localhost:${actual}`,
    close: async () => {
      await Promise.all([close(first), second ? close(second) : null]);
    },
  };
}

/** The listening server, or null where the machine has no such address. */
function listen(server: Server, port: number, host: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve(null);
      else reject(error.code === "EADDRINUSE" || error.code === "EACCES" ? new PortTaken(port) : error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
