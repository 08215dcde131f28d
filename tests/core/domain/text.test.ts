import { remembered } from "../../../src/core/domain/text";

describe("a function of a text with a memory", () => {
  function counted(): { readonly asked: string[]; readonly answer: (text: string) => boolean } {
    const asked: string[] = [];
    const answer = remembered((text) => {
      asked.push(text);
      return text === "合计";
    });
    return { asked, answer };
  }

  test("answers as the function itself, and asks it once for each text", () => {
    const { asked, answer } = counted();
    expect(["合计", "李明", "", "合计", "李明", ""].map(answer)).toEqual([true, false, false, true, false, false]);
    expect(asked).toEqual(["合计", "李明", ""]);
  });

  test("keeps 20,000 texts, starts anew with the next one, and still answers rightly", () => {
    const { asked, answer } = counted();
    expect(answer("合计")).toBe(true);
    for (let index = 1; index < 20_000; index += 1) answer(`N${String(index)}`);
    expect(answer("合计")).toBe(true);
    expect(asked).toHaveLength(20_000);
    expect(answer("N20000")).toBe(false);
    expect(answer("合计")).toBe(true);
    expect(asked).toHaveLength(20_002);
  });

  test("two functions share no memory", () => {
    const [length, isEmpty] = [remembered((text) => text.length), remembered((text) => text === "")];
    expect([length("李明"), isEmpty("李明")]).toEqual([2, false]);
  });
});
