import { Stage, type Visit } from "./stage";

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await Stage.open();
  visit = await stage.visit();
}, 120_000);
afterAll(async () => stage?.close());

describe("the pane in the workbench", () => {
  test("is drawn with its own styles", async () => {
    const refresh = visit.workbench.button(visit.workbench.words.refresh).first();
    const look = await refresh.evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return { backgroundColor, color };
    });
    expect(look).toEqual({ backgroundColor: "rgb(15, 108, 189)", color: "rgb(255, 255, 255)" });
  });

  test("and the grid break no content security policy, also while they work", async () => {
    await visit.workbench.refresh();
    await visit.workbench.openPreview();
    for (const view of ["month", "warnings", "people"] as const) await visit.workbench.view(view);
    expect(visit.watch.violations).toEqual([]);
    expect(visit.watch.errors).toEqual([]);
  }, 120_000);

  test("ask nobody but the local server for anything", () => {
    const outside = visit.watch.requests.filter((address) => {
      const { protocol, origin } = new URL(address);
      return protocol !== "data:" && protocol !== "blob:" && origin !== stage.server.origin;
    });
    expect(visit.watch.requests.length).toBeGreaterThan(5);
    expect(outside).toEqual([]);
  });

  test("would tell us of a breach, if there were one", async () => {
    const before = visit.watch.violations.length;
    await visit.workbench.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "1";
      document.head.append(script);
    });
    await visit.workbench.page.waitForTimeout(200);
    expect(visit.watch.violations.length).toBeGreaterThan(before);
  });
});
