/** Every number of a text has to be said by a pattern that says what it must be: what is left over holds no digit. */
import type { SheetContent } from "../../../../src/core/domain/edits";

/** Returns what the pattern's groups must be. */
export type Check = readonly [
  pattern: RegExp,
  expected: (groups: readonly string[], line: string) => readonly unknown[],
];

export const linesOf = ({ values }: SheetContent): string[] =>
  values
    .map((row) =>
      row
        .filter((cell) => cell !== "")
        .join("|")
        .trim(),
    )
    .filter((line) => line !== "");

export function explain(lines: readonly string[], checks: readonly Check[]): void {
  for (const line of lines) {
    let rest = line;
    for (const [pattern, expected] of checks) {
      rest = rest.replace(new RegExp(pattern.source, "gu"), (...found: unknown[]) => {
        const groups = found
          .slice(
            1,
            found.findIndex((one) => typeof one === "number"),
          )
          .map((one) => String(one ?? ""));
        expect({ line, groups }).toEqual({ line, groups: expected(groups, line).map(String) });
        return "";
      });
    }
    expect({ line, left: /\d/u.exec(rest)?.[0] ?? "" }).toEqual({ line, left: "" });
  }
}

/** A pattern whose numbers are written into it. */
export const plain = (pattern: RegExp): Check => [pattern, () => []];
