import { Stage, type Visit } from "./stage";

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await Stage.open();
  visit = await stage.visit();
}, 120_000);
afterAll(async () => stage?.close());

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

describe("a file that is no workbook", () => {
  test.each([
    ["text with another ending", file("说明.xlsx", Buffer.from("这不是工作簿")), /“说明\.xlsx”/],
    ["nothing at all", file("空.xlsx", Buffer.alloc(0)), /“空\.xlsx”/],
    [
      "an encrypted or old workbook",
      file("加密.xlsx", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)])),
      /“加密\.xlsx”/,
    ],
  ])(
    "is refused with a sentence, and the open workbook stays: %s",
    async (_name, chosen, sentence) => {
      const { workbench } = visit;
      await workbench.open(chosen);
      const alert = workbench.page.locator("[role=alert]").filter({ hasText: sentence });
      await alert.waitFor({ timeout: 15_000 });
      expect(await workbench.page.getByRole("heading", { level: 1 }).textContent()).toBe("示例办公室.xlsx");
      expect(await workbench.sheetTabs()).toContain("花名册");
    },
    90_000,
  );
});
