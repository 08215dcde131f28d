import { readFileSync } from "node:fs";
import path from "node:path";
import { createCommands, type CommandEvent } from "../../src/commands/commands";

function target(answers: { readonly show?: () => Promise<void>; readonly refresh?: () => Promise<void> } = {}): {
  readonly asked: string[];
  readonly show: () => Promise<void>;
  readonly refresh: () => Promise<void>;
} {
  const asked: string[] = [];
  return {
    asked,
    show: () => (asked.push("show"), answers.show?.() ?? Promise.resolve()),
    refresh: () => (asked.push("refresh"), answers.refresh?.() ?? Promise.resolve()),
  };
}

function event(): CommandEvent & { count: number } {
  return {
    count: 0,
    completed() {
      this.count += 1;
    },
  };
}

test("Open shows the pane and reads nothing", async () => {
  const to = target();
  const pressed = event();
  await createCommands(to).open(pressed);
  expect(to.asked).toEqual(["show"]);
  expect(pressed.count).toBe(1);
});

test("Refresh shows the pane and refreshes, and offers no way to write", async () => {
  const to = target();
  const pressed = event();
  await createCommands(to).refresh(pressed);
  expect(to.asked).toEqual(["show", "refresh"]);
  expect(pressed.count).toBe(1);
});

test("Excel hears that the button is free again also when the work fails", async () => {
  const pressed = event();
  const failing = target({ refresh: () => Promise.reject(new Error("host gone")) });
  await expect(createCommands(failing).refresh(pressed)).rejects.toThrow("host gone");
  expect(pressed.count).toBe(1);
});

test("a pane that cannot be shown does not keep the workbook from being read", async () => {
  const to = target({ show: () => Promise.reject(new Error("no pane")) });
  await expect(createCommands(to).refresh(event())).rejects.toThrow("no pane");
  expect(to.asked).toContain("refresh");
});

test("every function that the manifest names exists", () => {
  const manifest = new DOMParser().parseFromString(
    readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8"),
    "application/xml",
  );
  const names = [...manifest.getElementsByTagName("FunctionName")].map(({ textContent }) => textContent);
  expect(names.length).toBeGreaterThan(0);
  expect(Object.keys(createCommands(target()))).toEqual(expect.arrayContaining(names));
});
