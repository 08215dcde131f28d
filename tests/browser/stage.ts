/** What every browser test stands on: the production build on a server of its own, a browser, and an eye on both. */
import type { Browser, Page } from "playwright-core";
import { serve, type RunningServer } from "../../scripts/server/serve";
import { connectBrowser, openContext, type ContextOptions } from "../environment/browser";
import { WorkbenchPage, type Locale } from "../environment/workbench-page";

/** A day on which the sample's last month is nearly over. */
const TODAY = new Date("2026-10-30T10:00:00+08:00");

/** What went on while a page was open. */
export interface Watch {
  /** Addresses asked for, in order. */
  readonly requests: string[];
  /** Breaches of a page's content security policy. */
  readonly violations: string[];
  /** Errors that reached the console or nobody. */
  readonly errors: string[];
}

export interface Visit {
  readonly workbench: WorkbenchPage;
  readonly watch: Watch;
}

export class Stage {
  private constructor(
    readonly server: RunningServer,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Stage> {
    const browser = await connectBrowser(process.env["TEST_BROWSER"] ?? "");
    return new Stage(await serve(0), browser);
  }

  /** Opens the workbench on the sample in a fresh context, and waits until the pane has its answer from Excel. */
  async visit(options: ContextOptions & { readonly locale?: Locale } = {}): Promise<Visit> {
    const { locale = "zh-CN" } = options;
    const context = await openContext(this.browser, options);
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: this.server.origin });
    const page = await context.newPage();
    await page.clock.setFixedTime(TODAY);
    const watch = await watchOver(page);
    const workbench = new WorkbenchPage(page, locale);
    await workbench.goto(this.server.origin);
    return { workbench, watch };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

async function watchOver(page: Page): Promise<Watch> {
  const watch: Watch = { requests: [], violations: [], errors: [] };
  page.on("request", (request) => watch.requests.push(request.url()));
  page.on("pageerror", (error) => watch.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    if (/Content Security Policy/i.test(message.text())) watch.violations.push(message.text());
    else watch.errors.push(message.text());
  });
  await page.exposeFunction("reportViolation", (text: string) => watch.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return watch;
}
