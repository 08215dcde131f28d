/** One browser for all browser tests: starting and closing one takes seconds on a busy machine. */
import { launchSharedBrowser } from "./browser";
import { shared } from "./shared-browser";

export default async function startBrowser(): Promise<void> {
  const server = await launchSharedBrowser();
  shared.server = server;
  process.env["TEST_BROWSER"] = server.wsEndpoint();
}
