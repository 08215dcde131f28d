import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { baseAddress, manifestFor } from "../../scripts/package-addin";

const FILE = path.resolve(__dirname, "../../manifest.xml");
const text = readFileSync(FILE, "utf8");

test("Microsoft's own reader finds in the manifest what Excel shows", () => {
  const reader = path.resolve(__dirname, "../../node_modules/office-addin-manifest/cli.js");
  const told = execFileSync(process.execPath, [reader, "info", FILE], { encoding: "utf8" });
  expect(told).toMatch(/becc3166-a340-4a9e-8dac-645d66a2dfed/);
  expect(told).toMatch(/四个一/);
  expect(told).toMatch(/TaskPaneApp/);
  expect(told).toMatch(/Workbook/);
  expect(told).toMatch(/https:\/\/localhost:3000\/taskpane\.html/);
});

test("packed for a server, every address is the server's, and nothing else has changed", () => {
  const packed = manifestFor("https://intranet.example/four-ones/", text);
  expect(packed).not.toContain("localhost");
  expect(packed).toContain('<SourceLocation DefaultValue="https://intranet.example/four-ones/taskpane.html"/>');
  expect(packed.replaceAll("https://intranet.example/four-ones/", "https://localhost:3000/")).toBe(text);
});

test.each([
  ["https://intranet.example/four-ones", "https://intranet.example/four-ones/"],
  ["https://intranet.example", "https://intranet.example/"],
])("the address %s stands for the folder %s", (given, folder) => {
  expect(baseAddress(given)).toBe(folder);
});

test.each(["http://intranet.example", "intranet.example", "https://intranet.example/?a", ""])(
  "%p is no address Excel would load from",
  (given) => {
    expect(() => baseAddress(given)).toThrow(/https:\/\/|without/);
  },
);
