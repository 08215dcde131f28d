/** Manual page breaks: those of the file that still stand are written back as they are, others in their order. */
import { MAX_COLUMNS } from "../../model/a1";
import type { Sheet } from "../../model/sheet";
import { breakOf } from "../read/row-breaks";
import type { SheetSource } from "./sheet-source";
import { childrenNamed, element, TRUE, type XmlElement } from "./xml";

const LIST = "rowBreaks";

export function writeRowBreaks(source: SheetSource, { rowBreaks }: Sheet): void {
  const list = source.child(LIST);
  const listed = childrenNamed(list, "brk");
  const own = new Map<number, XmlElement>(
    listed.flatMap((item) => {
      const row = breakOf(item.attributes);
      return row === null ? [] : [[row, item] as const];
    }),
  );
  const manual = rowBreaks.map(
    (row) => own.get(row) ?? element(source.prefix, "brk", { id: row, max: MAX_COLUMNS - 1, man: TRUE }),
  );
  const others = listed.filter(({ attributes }) => breakOf(attributes) === null);
  const all = [...manual, ...others].sort(
    (one, other) => Number(one.attributes["id"]) - Number(other.attributes["id"]),
  );
  const attributes = { ...list?.attributes, count: all.length, manualBreakCount: manual.length };
  source.set(LIST, all.length === 0 ? null : element(source.prefix, LIST, attributes, all));
}
