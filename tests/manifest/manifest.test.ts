/**
 * The manifest holds what Excel demands of it. Microsoft's own validator needs the network, so the demands are checked
 * here on the parsed file (EXCEL-PLATFORM 5.2 and 5.3).
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");

function elements(name: string): Element[] {
  return [...manifest.getElementsByTagName(name)];
}

function only(name: string): Element {
  const found = elements(name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${name}: ${found.length} of them`);
  return found[0];
}

function childNames(element: Element): string[] {
  return [...element.children].map(({ tagName }) => tagName);
}

/** Attribute of an element; a missing one fails the test that asks. */
function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no ${name}`);
  return value;
}

const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap(elements).filter((element) => element.hasAttribute("id"));
const references = [...manifest.querySelectorAll("*")].filter((element) => element.hasAttribute("resid"));
const addresses = [...manifest.querySelectorAll("*")]
  .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
  .filter((value): value is string => value !== null && /^\w+:\/\//.test(value));

test("it is well-formed XML for a task pane", () => {
  expect(elements("parsererror")).toEqual([]);
  expect(manifest.documentElement.tagName).toBe("OfficeApp");
  expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
});

test("elements stand in the order that Office enforces", () => {
  expect(childNames(manifest.documentElement)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(childNames(only("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
  expect(childNames(only("Runtimes").parentElement as Element)).toEqual(["Runtimes", "DesktopFormFactor"]);
  expect(childNames(only("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
  expect(childNames(only("GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
  expect(childNames(only("CustomTab"))).toEqual(["Group", "Label"]);
  expect(childNames(only("Group"))).toEqual(["Label", "Icon", "Control", "Control"]);
  for (const control of elements("Control"))
    expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  expect(childNames(only("Resources"))).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
});

test("the id is a GUID and the version has four numbers, the first at least 1", () => {
  expect(only("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only("Version").textContent).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
});

test("it asks for Excel LTSC 2021 and the right to write, no more", () => {
  const sets = elements("Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  expect(sets).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1"]);
  expect(elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
    "Workbook",
    "Workbook",
  ]);
  expect(only("Permissions").textContent).toBe("ReadWriteDocument");
});

test("every resource is used and every reference is defined, once", () => {
  const defined = resources.map((resource) => attribute(resource, "id"));
  const used = new Set(references.map((reference) => attribute(reference, "resid")));
  expect(new Set(defined).size).toBe(defined.length);
  expect([...used].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test("texts keep to Excel's lengths in both languages", () => {
  const limits: Readonly<Record<string, number>> = {
    "bt:ShortStrings": 125,
    "bt:LongStrings": 250,
    "bt:Urls": 2048,
    "bt:Images": 2048,
  };
  for (const resource of resources) {
    const limit = limits[(resource.parentElement as Element).tagName] ?? -1;
    const values = [
      attribute(resource, "DefaultValue"),
      ...[...resource.children].map((child) => attribute(child, "Value")),
    ];
    for (const value of values) {
      expect(value.length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(limit);
    }
  }
  expect(attribute(only("DisplayName"), "DefaultValue").length).toBeLessThanOrEqual(125);
  for (const child of manifest.documentElement.children) {
    if (child.tagName === "Description") expect(attribute(child, "DefaultValue").length).toBeLessThanOrEqual(250);
  }
});

test("every text stands in Chinese and in English", () => {
  expect(only("DefaultLocale").textContent).toBe("zh-CN");
  const named = [...manifest.documentElement.children].filter(
    ({ tagName }) => tagName === "DisplayName" || tagName === "Description",
  );
  const strings = resources.filter(({ tagName }) => tagName === "bt:String");
  expect(named).toHaveLength(2);
  for (const element of [...named, ...strings]) {
    expect(attribute(element, "DefaultValue")).toMatch(/\p{Script=Han}/u);
    expect([...element.children].map((child) => attribute(child, "Locale"))).toEqual(["en-US"]);
    expect(attribute(element.children[0] as Element, "Value")).toMatch(/^[\x20-\x7e]+$/);
  }
});

test("all addresses are https and of one origin", () => {
  expect(addresses.length).toBeGreaterThan(20);
  expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual(["https://localhost:3000"]);
});

test("pane, functions and runtime are one page, so that they share a runtime", () => {
  const pages = [
    only("Runtime"),
    only("FunctionFile"),
    ...elements("SourceLocation").filter((element) => element.hasAttribute("resid")),
  ];
  expect(pages.map((page) => attribute(page, "resid"))).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
  expect(attribute(only("Runtime"), "lifetime")).toBe("long");
  const page = resources.find((resource) => resource.getAttribute("id") === "Taskpane.Url") as Element;
  const plain = elements("SourceLocation").find((element) => element.hasAttribute("DefaultValue")) as Element;
  expect(attribute(page, "DefaultValue")).toBe(attribute(plain, "DefaultValue"));
});

test("each control offers the sizes Excel asks for and those it knows", () => {
  for (const icon of elements("Icon")) {
    expect([...icon.children].map((image) => attribute(image, "size"))).toEqual([
      "16",
      "20",
      "24",
      "32",
      "40",
      "48",
      "64",
      "80",
    ]);
    for (const image of icon.children)
      expect(attribute(image, "resid")).toMatch(new RegExp(`\\.${attribute(image, "size")}$`));
  }
});

/** Width and height of a PNG file, from its header. */
function pixelSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("every icon exists and is as large as its name and its place say", () => {
  const icons = addresses.filter((address) => address.endsWith(".png"));
  expect(icons).toHaveLength(18);
  for (const address of icons) {
    const file = path.join(ROOT, new URL(address).pathname);
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect(existsSync(file)).toBe(true);
    expect(pixelSize(file)).toEqual([size, size]);
  }
  expect(attribute(only("IconUrl"), "DefaultValue")).toMatch(/-32\.png$/);
  expect(attribute(only("HighResolutionIconUrl"), "DefaultValue")).toMatch(/-64\.png$/);
  for (const image of resources.filter(({ tagName }) => tagName === "bt:Image")) {
    const size = /\.(\d+)$/.exec(attribute(image, "id"))?.[1];
    expect(attribute(image, "DefaultValue")).toContain(`-${String(size)}.png`);
  }
  expect(pixelSize(path.join(ROOT, "assets/icon-128.png"))).toEqual([128, 128]);
});
