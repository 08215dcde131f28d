/** `npm start`: builds what is not built, serves the workbench and says where it is. `-- --help` names the options. */
import { Command, InvalidArgumentError } from "commander";
import { buildIfNeeded } from "./build";
import { PortTaken, serve } from "./server/serve";

const DEFAULT_PORT = 3000;

/** Chinese first, English in the second line. */
const say = (chinese: string, english: string): void => console.log(`${chinese}\n${english}\n`);

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError("1 to 65535.");
  return port;
}

async function main(): Promise<void> {
  const options = new Command("npm start --")
    .option("--port <number>", "port of the local server (default 3000)", portOf)
    .option("--check", "start, try the workbench in a browser without a screen, and exit")
    .parse()
    .opts<{ port?: number; check?: boolean }>();

  await buildIfNeeded(() => say("正在构建，大约需要半分钟…", "Building, about half a minute…"));
  // A check must not fail because the workbench is open already: it takes any free port.
  const server = await serve(options.port ?? (options.check === true ? 0 : DEFAULT_PORT));
  if (options.check === true) {
    const { check } = await import("./server/check");
    try {
      await check(server.origin);
    } catch (reason) {
      say("工作台没有通过检查，原因如下。", "The workbench did not pass its check; the reason is:");
      throw reason;
    } finally {
      await server.close();
    }
    say(
      "OK 工作台正常：窗格已应答，示例已刷新。",
      "OK The workbench works: the pane answered and the sample was refreshed.",
    );
    return;
  }
  announce(server.origin);
  process.once("SIGINT", () => {
    void server.close().then(() => say("\n已停止。", "Stopped."));
  });
}

function announce(origin: string): void {
  say(`工作台：${origin}/workbench/`, `Workbench: ${origin}/workbench/`);
  say(
    "浏览器会提示证书不受信任：证书是本机刚生成的，只用于 localhost。请点“高级”，再点“继续前往 localhost”。",
    'The browser will warn of the certificate: it was made on this machine, for localhost only. Choose "Advanced", then "Proceed to localhost".',
  );
  say("按 Ctrl+C 停止。", "Press Ctrl+C to stop.");
}

main().catch((reason: unknown) => {
  process.exitCode = 1;
  if (reason instanceof PortTaken) {
    const { port } = reason;
    say(
      `端口 ${port} 已被其他程序占用。请关闭那个程序，或换一个端口：npm start -- --port ${port + 1}`,
      `Port ${port} is in use by another program. Close it, or take another port: npm start -- --port ${port + 1}`,
    );
    return;
  }
  console.error(reason instanceof Error ? reason.message : reason);
});
