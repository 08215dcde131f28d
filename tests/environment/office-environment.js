// The world of tests on the real office.js: plain Node. The loader evaluates the library with the realm's own
// Function, so that its errors are `instanceof Error` in the tests too; nothing else is needed.
const { TestEnvironment } = require("jest-environment-node");

module.exports = class OfficeEnvironment extends TestEnvironment {};
