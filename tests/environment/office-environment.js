// The world of tests on the real office.js: plain Node. The loader evaluates the library with the realm's own
// Function, so that its errors are `instanceof Error` in the tests too.
const path = require("node:path");
const { TestEnvironment } = require("jest-environment-node");

// excelize-wasm loads itself by a dynamic import, which a test's own realm does not have: it is started out here, once
// a process, and handed in.
let excelize = null;

module.exports = class OfficeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.startExcelize = () => {
      const { init } = require("excelize-wasm");
      excelize ??= init(path.resolve(__dirname, "../../node_modules/excelize-wasm/excelize.wasm.gz"));
      return excelize;
    };
  }
};
