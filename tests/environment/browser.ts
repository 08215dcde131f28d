/** The browser for tests and for `npm start -- --check`: headless, with a Chinese font, trusting our certificate. */
import { chromium, type Browser, type BrowserContext, type BrowserServer, type LaunchOptions } from "playwright-core";
import { findBrowser } from "./browser-binary";
import { writeFontConfig } from "./browser-fonts";

/** Starts a browser. Close it when done. @throws Error with a sentence how to get a browser where none is found. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

/** Starts a browser that several processes can use by its address. @throws as `launchBrowser` */
export const launchSharedBrowser = (): Promise<BrowserServer> => chromium.launchServer(launchOptions());

/** A connection to a shared browser; closing it ends the connection alone. */
export const connectBrowser = (address: string): Promise<Browser> => chromium.connect(address);

function launchOptions(): LaunchOptions {
  const { executable, libraries, args } = findBrowser();
  const before = process.env["LD_LIBRARY_PATH"];
  const folders = [libraries, before].filter((folder) => folder !== undefined && folder !== "").join(":");
  return {
    executablePath: executable,
    args: [...args],
    env: {
      ...definedOnly(process.env),
      FONTCONFIG_FILE: writeFontConfig(),
      ...(folders === "" ? {} : { LD_LIBRARY_PATH: folders }),
    },
  };
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
