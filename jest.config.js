// One runner for all tests. Each project is a world of its own: plain Node, the real office.js on the emulator,
// the pane in a DOM, and the production bundle in a browser.
const transform = {
  "^.+\\.tsx?$": ["ts-jest", { tsconfig: "tests/tsconfig.json", diagnostics: false }],
};
const common = {
  rootDir: __dirname,
  transform,
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/environment/empty-style.js" },
};

/** @type {import("jest").Config} */
module.exports = {
  // All cores: by default one is left idle, which on two cores is half of the machine.
  maxWorkers: "100%",
  // For a busy machine; jest 30 takes it here only, a project's own is ignored.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/{core,architecture,manifest,workbooks}/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "excel",
      testEnvironment: "<rootDir>/tests/environment/office-environment.js",
      testMatch: ["<rootDir>/tests/{emulator,excel,cli,workbench}/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/tests/environment/pane-setup.ts"],
      testMatch: ["<rootDir>/tests/{pane,commands}/**/*.test.{ts,tsx}"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      globalSetup: "<rootDir>/tests/environment/start-browser.ts",
      globalTeardown: "<rootDir>/tests/environment/stop-browser.ts",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
    },
  ],
};
