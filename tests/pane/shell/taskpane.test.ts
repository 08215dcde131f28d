import { readFileSync } from "node:fs";
import path from "node:path";

const file = path.resolve(__dirname, "../../../src/pane/shell/taskpane.html");
const page = new DOMParser().parseFromString(readFileSync(file, "utf8"), "text/html");

test("the policy admits the add-in's own files, styles under the nonce, and nothing from elsewhere", () => {
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
  expect(policy?.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-__CSP_NONCE__'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
  ]);
  expect(page.querySelector('meta[name="csp-nonce"]')?.getAttribute("content")).toBe("__CSP_NONCE__");
});

test("the policy stands before anything that it governs", () => {
  const names = [...page.head.children].map(({ tagName, outerHTML }) =>
    outerHTML.includes("Content-Security-Policy") ? "POLICY" : tagName,
  );
  expect(names.indexOf("POLICY")).toBeLessThan(Math.min(...["SCRIPT", "LINK"].map((name) => names.indexOf(name))));
});

test("office.js is loaded in the head from beside the page, and no script or style is inline", () => {
  expect(
    [...page.querySelectorAll("script")].map((script) => [
      script.parentElement?.tagName,
      script.getAttribute("src"),
      script.text,
    ]),
  ).toEqual([["HEAD", "office-js/office.js", ""]]);
  expect(page.querySelectorAll("style, [style], [onload], [onclick]")).toHaveLength(0);
  for (const element of page.querySelectorAll("[src], [href]")) {
    expect(element.getAttribute("src") ?? element.getAttribute("href")).not.toMatch(/^(\w+:|\/)/);
  }
});

test("something stands there at once, in both languages, and the apology is hidden", () => {
  expect(page.body.textContent).toContain("正在打开…");
  expect(page.body.textContent).toContain("Opening…");
  expect(page.getElementById("shell-late")?.hidden).toBe(true);
});

describe("when Excel does not answer", () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.resetModules();
    document.body.innerHTML = page.body.innerHTML;
    delete document.documentElement.dataset["waiting"];
  });
  afterEach(() => jest.useRealTimers());

  const isSorry = (): boolean => document.getElementById("shell-late")?.hidden === false;

  test("the page says so after ten seconds and not before", async () => {
    await import("../../../src/pane/shell/start");
    jest.advanceTimersByTime(9_999);
    expect(isSorry()).toBe(false);
    jest.advanceTimersByTime(1);
    expect(isSorry()).toBe(true);
  });

  test("it does not when the pane has been drawn meanwhile", async () => {
    await import("../../../src/pane/shell/start");
    const { endWaiting } = await import("../../../src/pane/shell/waiting");
    endWaiting();
    jest.advanceTimersByTime(20_000);
    expect(isSorry()).toBe(false);
  });
});
