/**
 * Draws assets/*-<size>.png from the SVG files beside them: `npm run make-icons`.
 * Small sizes have a drawing of their own, because lines of the large one vanish there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const ASSETS = path.resolve(__dirname, "../assets");
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const LARGEST_SMALL_SIZE = 24;

async function main(): Promise<void> {
  // The package adds its own libraries to the search path on import, when it believes it runs on this platform.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      for (const icon of ["icon", "refresh"]) {
        const drawing = icon === "icon" && size <= LARGEST_SMALL_SIZE ? "icon-small" : icon;
        const svg = readFileSync(path.join(ASSETS, `${drawing}.svg`), "utf8").replace(
          "<svg ",
          `<svg width="${size}" height="${size}" `,
        );
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
        writeFileSync(path.join(ASSETS, `${icon}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
