/** The import arrows of src/README.md hold. Each rule and its reason: .dependency-cruiser.js. */
import { execFileSync } from "node:child_process";
import path from "node:path";

interface Summary {
  readonly violations: readonly {
    readonly from: string;
    readonly to: string;
    readonly rule: { readonly name: string };
  }[];
  readonly totalCruised: number;
}

const root = path.resolve(__dirname, "../..");
const cruiser = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** Cruises `src` and `scripts` of a folder. dependency-cruiser is an ES module, so it runs as a child. */
function cruise(folder: string): Summary {
  const options = [
    "src",
    "scripts",
    "--config",
    path.join(root, ".dependency-cruiser.js"),
    "--ts-config",
    path.join(root, "tsconfig.json"),
  ];
  const output = execFileSync(process.execPath, [cruiser, ...options, "--output-type", "json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return (JSON.parse(output) as { summary: Summary }).summary;
}

test("no file of src or scripts imports against the arrows", () => {
  const summary = cruise(root);
  expect(summary.totalCruised).toBeGreaterThan(100);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
}, 120_000);

test("an import against the arrows is noticed", () => {
  const summary = cruise(path.join(__dirname, "wrong-arrows"));
  expect(summary.violations).toContainEqual(
    expect.objectContaining({
      from: "src/core/domain/person.ts",
      to: "src/core/plan/rule.ts",
      rule: expect.objectContaining({ name: "domain-imports-nothing" }),
    }),
  );
  expect(summary.violations).toContainEqual(
    expect.objectContaining({
      from: "scripts/build.ts",
      to: "src/core/plan/rule.ts",
      rule: expect.objectContaining({ name: "scripts-never-import-product" }),
    }),
  );
}, 60_000);
