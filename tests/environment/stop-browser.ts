import { shared } from "./shared-browser";

export default async function stopBrowser(): Promise<void> {
  await shared.server?.close();
}
