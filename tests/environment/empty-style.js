// Style sheets mean nothing in a test without a browser.
module.exports = {};
