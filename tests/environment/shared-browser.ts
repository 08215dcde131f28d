/** The browser that the tests share, from their start to their end. */
import type { BrowserServer } from "playwright-core";

export const shared: { server: BrowserServer | null } = { server: null };
