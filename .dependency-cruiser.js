// Who may import whom. Each rule says why; tests/architecture runs them. Picture: src/README.md.
/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycle",
      comment: "Two files that need each other are one subject in two places: neither can be read or tested alone.",
      severity: "error",
      from: { path: "^(src|scripts)" },
      to: { circular: true },
    },
    {
      name: "no-folder-cycles",
      comment: "Two folders that need each other are one folder with a wall in it.",
      severity: "error",
      scope: "folder",
      from: { path: "^(src|scripts)" },
      to: { circular: true },
    },
    {
      name: "domain-imports-nothing",
      comment: "The office's words stand on their own: whoever reads them needs to know nothing else.",
      severity: "error",
      from: { path: "^src/core/domain" },
      to: { pathNot: "^src/core/domain" },
    },
    {
      name: "sheets-only-domain",
      comment: "Sheet layouts are data about the office's words; they know neither reading nor writing.",
      severity: "error",
      from: { path: "^src/core/sheets" },
      to: { pathNot: "^src/core/(domain|sheets)" },
    },
    {
      name: "plan-only-domain",
      comment: "A changed clause touches plan alone: rules never see cells, columns or sentences.",
      severity: "error",
      from: { path: "^src/core/plan" },
      to: { pathNot: "^src/core/(domain|plan)" },
    },
    {
      name: "settings-only-domain-sheets-plan",
      comment:
        "The border at which an office's settings become the plan's parameters: it knows no cell and no sentence.",
      severity: "error",
      from: { path: "^src/core/settings" },
      to: { pathNot: "^src/core/(domain|sheets|plan|settings|zod)" },
    },
    {
      name: "reading-only-domain-and-sheets",
      comment:
        "A new sheet layout touches reading alone: it knows no rule and writes nothing. zod may guard its border.",
      severity: "error",
      from: { path: "^src/core/reading" },
      to: { pathNot: "^src/core/(domain|sheets|reading)|^node_modules/zod" },
    },
    {
      name: "messages-only-domain",
      comment: "Sentences are made from findings and ratings as data, so that a language is one file.",
      severity: "error",
      from: { path: "^src/core/messages" },
      to: { pathNot: "^src/core/(domain|messages)" },
    },
    {
      name: "writing-only-domain-sheets-messages",
      comment: "A new column touches writing alone: it receives ratings and returns edits, and computes no rating.",
      severity: "error",
      from: { path: "^src/core/writing" },
      to: { pathNot: "^src/core/(domain|sheets|messages|writing)" },
    },
    {
      name: "core-is-pure",
      comment:
        "Nothing in the core knows Excel, React, Node or a file: it runs in a worker, in Node and in tests alike.",
      severity: "error",
      from: { path: "^src/core" },
      to: { pathNot: "^src/core|^node_modules/zod" },
    },
    {
      name: "excel-only-core",
      comment: "The one folder that names Excel knows the core's types and office.js, nothing of panes or emulators.",
      severity: "error",
      from: { path: "^src/excel" },
      to: { pathNot: "^src/(excel|core)|^node_modules/zod" },
    },
    {
      name: "excel-only-from-composition-roots",
      comment: "Everybody else holds the gateway as an interface, so that it can be run without Excel.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/excel|^src/pane/main\\.tsx$|^src/cli/" },
      to: { path: "^src/excel" },
    },
    {
      name: "emulator-knows-nothing-of-ours",
      comment: "An Excel that knew the product would bend to it; it could live as a package of its own.",
      severity: "error",
      from: { path: "^src/emulator" },
      to: { path: "^src", pathNot: "^src/emulator" },
    },
    {
      name: "emulator-only-for-trial-and-tests",
      comment: "The installable package never contains the emulator or the xlsx library.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/(emulator|workbench|cli)" },
      to: { path: "^src/emulator|^node_modules/(excelize-wasm|@univerjs)" },
    },
    {
      name: "nobody-imports-entries",
      comment: "Pane, commands, command line and workbench are ends of the arrows.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/(pane|commands)" },
      to: { path: "^src/(pane|commands)" },
    },
    {
      name: "nobody-imports-cli-or-workbench",
      comment: "What is for trial and automation is no part of what ships.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/(cli|workbench)" },
      to: { path: "^src/(cli|workbench)" },
    },
    {
      name: "product-never-imports-scripts",
      comment: "What builds, serves and packages the product is no part of it.",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^scripts" },
    },
    {
      name: "scripts-never-import-product",
      comment:
        "Scripts build and serve the product as anybody would get it; the sample shares no constants with its reader.",
      severity: "error",
      from: { path: "^scripts" },
      to: { path: "^(src|tests)", pathNot: "^tests/environment" },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody imports is dead, or its user was forgotten.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src",
        pathNot: "\\.d\\.ts$|^src/workbench/sample/|^src/core/tsconfig\\.json$",
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json", ".css"] },
  },
};
