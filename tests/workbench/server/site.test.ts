import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { reply } from "../../../scripts/server/site";

const dist = mkdtempSync(path.join(tmpdir(), "site-"));
const PAGE =
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-__CSP_NONCE__'" />` +
  `<meta name="csp-nonce" content="__CSP_NONCE__" />`;

beforeAll(() => {
  mkdirSync(path.join(dist, "addin/office-js"), { recursive: true });
  mkdirSync(path.join(dist, "workbench"), { recursive: true });
  writeFileSync(path.join(dist, "addin/taskpane.html"), PAGE);
  writeFileSync(path.join(dist, "addin/main.0123abcd.js"), "1");
  writeFileSync(path.join(dist, "addin/office-js/office.js"), "2");
  writeFileSync(path.join(dist, "workbench/index.html"), "<p>工作台</p>");
  writeFileSync(path.join(dist, "secret.txt"), "secret");
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const get = (target: string) => reply(dist, "GET", target);

test("the pane lies where the manifest says, the workbench beside it", () => {
  expect(get("/taskpane.html?_host_Info=x").status).toBe(200);
  expect(get("/workbench/")).toMatchObject({ status: 200, body: "<p>工作台</p>" });
  expect(get("/")).toMatchObject({ status: 302, headers: { Location: "/workbench/" } });
  expect(get("/nothing.html").status).toBe(404);
});

test("every answer of the pane has a nonce of its own, in the page and in the header", () => {
  const [one, two] = [get("/taskpane.html"), get("/taskpane.html")];
  const nonce = /csp-nonce" content="([^"]+)"/.exec(String(one.body))?.[1] ?? "";
  expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(String(one.body)).not.toContain("__CSP_NONCE__");
  expect(one.headers["Content-Security-Policy"]).toBe(`default-src 'none'; style-src 'nonce-${nonce}'`);
  expect(String(two.body)).not.toContain(nonce);
});

test("the workbench's page may talk to nobody else", () => {
  const policy = get("/workbench/").headers["Content-Security-Policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/'unsafe-eval'|https?:|\*/);
});

test("text says its character set, pages are asked for anew, hashed files are kept", () => {
  expect(get("/taskpane.html").headers).toMatchObject({
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-cache",
  });
  expect(get("/main.0123abcd.js").headers).toMatchObject({
    "Content-Type": "text/javascript; charset=utf-8",
    "Cache-Control": "public, max-age=31536000, immutable",
  });
  expect(get("/office-js/office.js").headers["Cache-Control"]).toBe("no-cache");
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/workbench/../../secret.txt",
  "/workbench/%2e%2e%2f%2e%2e%2fsecret.txt",
  "/..%5csecret.txt",
  "/office-js/../../secret.txt",
  "/taskpane.html%00.txt",
  "/%E0%A4%A",
  "secret.txt",
])("nothing outside the built pages is handed out: %s", (target) => {
  const { status, body } = get(target);
  expect([400, 404]).toContain(status);
  expect(String(body)).not.toContain("secret\n");
  expect(String(body)).not.toBe("secret");
});

test("a folder is no file, and only reading is allowed", () => {
  expect(get("/office-js").status).toBe(404);
  expect(reply(dist, "POST", "/taskpane.html").status).toBe(405);
});
