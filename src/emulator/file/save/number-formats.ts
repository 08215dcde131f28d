/** Numbers of number formats: the file's own, Excel's built-in ones, or new ones. */
import { numberFormat } from "../read/number-formats";
import { unescaped } from "../read/text-escapes";
import { escapedForFile } from "./text";
import { childNamed, childrenNamed, element, placeChild, prefixOf, setAttributes, type XmlElement } from "./xml";

/** Built-in numbers that mean the same in every language of Excel. */
const EVERYWHERE = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 48, 49];
/** Numbers below are Excel's. */
const FIRST_OWN = 164;

/** A function from code to number, which adds to the part (`root`, changed in place) what it lacks. */
export function formatNumbers(root: XmlElement, order: readonly string[]): (code: string) => number {
  const own = new Map(
    childrenNamed(childNamed(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      unescaped(attributes["formatCode"] ?? ""),
    ]),
  );
  const numbers = new Map<string, number>();
  for (const number of [...EVERYWHERE].reverse()) numbers.set(numberFormat(number, own), number);
  for (const [number, code] of own) if (!numbers.has(code)) numbers.set(code, number);

  return (code) => {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_OWN - 1, ...own.keys()) + 1;
    const prefix = prefixOf(root);
    const list = childNamed(root, "numFmts") ?? element(prefix, "numFmts");
    list.children.push(element(prefix, "numFmt", { numFmtId: number, formatCode: escapedForFile(code) }));
    setAttributes(list, { count: childrenNamed(list, "numFmt").length });
    placeChild(root, "numFmts", list, order);
    own.set(number, code);
    numbers.set(code, number);
    return number;
  };
}
