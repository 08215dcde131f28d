/** The browser for tests and for `npm start -- --check`: headless, with a Chinese font, trusting our certificate. */
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { findBrowser } from "./browser-binary";
import { writeFontConfig } from "./browser-fonts";

/** Starts the browser. Close it when done. @throws Error with a sentence how to get a browser where none is found. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, libraries, args } = findBrowser();
  const before = process.env["LD_LIBRARY_PATH"];
  const folders = [libraries, before].filter((folder) => folder !== undefined && folder !== "").join(":");
  return chromium.launch({
    executablePath: executable,
    args: [...args],
    env: {
      ...definedOnly(process.env),
      FONTCONFIG_FILE: writeFontConfig(),
      ...(folders === "" ? {} : { LD_LIBRARY_PATH: folders }),
    },
  });
}

export interface ContextOptions {
  /** Language of the browser: "zh-CN" (default) or "en-US". */
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A fresh browser context: no storage, no cookies, our self-signed certificate accepted. */
export async function openContext(browser: Browser, options: ContextOptions = {}): Promise<BrowserContext> {
  const { locale = "zh-CN", width = 1440, height = 900 } = options;
  return browser.newContext({ ignoreHTTPSErrors: true, locale, viewport: { width, height }, acceptDownloads: true });
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
