/**
 * `npm run package -- https://intranet.example/four-ones`: builds what an office puts on its own web server, with the
 * manifest that names that server. The result lies in dist/package: `web/` goes on the server, `manifest.xml` to Excel.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { buildIfNeeded } from "./build";

const ROOT = path.resolve(__dirname, "..");
const PACKAGE = path.join(ROOT, "dist/package");
/** The address in the checked-in manifest: the workbench's own server. */
const DEVELOPMENT = "https://localhost:3000/";

/** The address of the folder on the server, with a slash at its end. @throws InvalidArgumentError */
export function baseAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address?.protocol !== "https:") throw new InvalidArgumentError("An address that begins with https:// is needed.");
  if (address.search !== "" || address.hash !== "")
    throw new InvalidArgumentError("An address without ? and # is needed.");
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}

/** The manifest with every address moved to the server. */
export const manifestFor = (base: string, manifest: string): string =>
  manifest.replaceAll(DEVELOPMENT, base).replaceAll(originOf(DEVELOPMENT), originOf(base));

const originOf = (address: string): string => new URL(address).origin;

async function main(): Promise<void> {
  const command = new Command("npm run package --").argument("<address>", "https address of the folder", baseAddress);
  const base = String(command.parse().processedArgs[0]);

  await buildIfNeeded(() => console.log("正在构建…  Building…"));
  rmSync(PACKAGE, { recursive: true, force: true });
  mkdirSync(PACKAGE, { recursive: true });
  cpSync(path.join(ROOT, "dist/addin"), path.join(PACKAGE, "web"), { recursive: true });
  rmSync(path.join(PACKAGE, "web/manifest.xml"));
  const manifest = path.join(PACKAGE, "manifest.xml");
  writeFileSync(manifest, manifestFor(base, readFileSync(path.join(ROOT, "manifest.xml"), "utf8")));
  const { OfficeAddinManifest } = await import("office-addin-manifest");
  const { id, version } = await OfficeAddinManifest.readManifestFile(manifest);
  console.log(`dist/package  ${String(id)}  ${String(version)}  ${base}`);
}

if (require.main === module) {
  main().catch((reason: unknown) => {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exitCode = 1;
  });
}
