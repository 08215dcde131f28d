import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { nonceOf } from "../../../src/pane/office/nonce";
import { isDark, themeFor } from "../../../src/pane/office/theme";

test.each([
  ["#FFFFFF", false],
  ["#E6E6E6", false],
  ["#666666", true],
  ["#262626", true],
  ["000000", true],
  ["white", null],
  ["", null],
])("a pane on %s is dark: %s", (color, expected) => expect(isDark(color)).toBe(expected));

test("Excel's own background decides; only without it does the computer", () => {
  expect(themeFor("#262626", false)).toBe(webDarkTheme);
  expect(themeFor("#FFFFFF", true)).toBe(webLightTheme);
  expect(themeFor(undefined, true)).toBe(webDarkTheme);
  expect(themeFor("no colour", false)).toBe(webLightTheme);
});

test("the nonce is read from the page; a page without one has none", () => {
  expect(nonceOf(document)).toBeNull();
  document.head.innerHTML = '<meta name="csp-nonce" content="abc123">';
  expect(nonceOf(document)).toBe("abc123");
});
