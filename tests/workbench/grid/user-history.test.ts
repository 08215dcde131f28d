import type { Workbook } from "../../../src/emulator/model/workbook";
import { UserHistory } from "../../../src/workbench/grid/user-history";
import { bookOf, first } from "./book";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const valueAt = (workbook: Workbook, row: number, column: number) => first(workbook).cell(row, column)?.value ?? null;

/** `act` is one act of the user's, however many changes it makes. */
function withHistory(workbook: Workbook) {
  const ends: (() => void)[] = [];
  const history = new UserHistory(workbook, (then) => ends.push(then));
  workbook.subscribe(history.onChange);
  const act = (what: () => void): void => {
    what();
    ends.splice(0).forEach((end) => end());
  };
  const type = (row: number, column: number, text: unknown): void =>
    act(() => workbook.enter(first(workbook).id, cell(row, column), [[text]], "user"));
  return { history, act, type };
}

test("Ctrl+Z takes back the last entry, Ctrl+Y brings it again", () => {
  const workbook = bookOf({ 表: [["旧"]] });
  const { history, type } = withHistory(workbook);
  type(0, 0, "新");
  type(1, 0, 5);
  history.undo();
  expect([valueAt(workbook, 0, 0), valueAt(workbook, 1, 0)]).toEqual(["新", null]);
  history.undo();
  expect(valueAt(workbook, 0, 0)).toBe("旧");
  history.redo();
  history.redo();
  expect([valueAt(workbook, 0, 0), valueAt(workbook, 1, 0)]).toEqual(["新", 5]);
});

test("changes of one act are taken back together", () => {
  const workbook = bookOf({ 表: [["a"]] });
  const { history, act } = withHistory(workbook);
  const { id } = first(workbook);
  act(() => {
    workbook.format(id, cell(0, 0), { font: { bold: true } }, "user");
    workbook.enter(id, cell(0, 0), [["b"]], "user");
    workbook.setColumnWidth(id, 0, 99, "user");
  });
  history.undo();
  expect(valueAt(workbook, 0, 0)).toBe("a");
  expect(first(workbook).styleAt(0, 0)).toBe(0);
  expect(first(workbook).columnWidths.has(0)).toBe(false);
});

test("what the add-in wrote is never taken back", () => {
  const workbook = bookOf({ 表: [["a"]] });
  const { history } = withHistory(workbook);
  workbook.enter(first(workbook).id, cell(0, 0), [["等次"]], "addin");
  history.undo();
  expect(valueAt(workbook, 0, 0)).toBe("等次");
});

test("a cell that the add-in changed since is left as it is, its neighbour is taken back", () => {
  const workbook = bookOf({ 表: [["a", "b"]] });
  const { history, act } = withHistory(workbook);
  const { id } = first(workbook);
  act(() => workbook.enter(id, { row: 0, column: 0, rows: 1, columns: 2 }, [["x", "y"]], "user"));
  workbook.enter(id, cell(0, 0), [["等次"]], "addin");
  history.undo();
  expect([valueAt(workbook, 0, 0), valueAt(workbook, 0, 1)]).toEqual(["等次", "b"]);
});

test("a new entry ends what could be brought again", () => {
  const workbook = bookOf({ 表: [["a"]] });
  const { history, type } = withHistory(workbook);
  type(0, 0, "b");
  history.undo();
  type(0, 0, "c");
  history.redo();
  expect(valueAt(workbook, 0, 0)).toBe("c");
});

test("merging cells is taken back with the contents it took away", () => {
  const workbook = bookOf({ 表: [["a", "b"]] });
  const { history, act } = withHistory(workbook);
  act(() => workbook.merge(first(workbook).id, { row: 0, column: 0, rows: 1, columns: 2 }, false, "user"));
  expect(valueAt(workbook, 0, 1)).toBeNull();
  history.undo();
  expect(first(workbook).merges).toEqual([]);
  expect([valueAt(workbook, 0, 0), valueAt(workbook, 0, 1)]).toEqual(["a", "b"]);
});

test("edits of a deleted sheet are forgotten", () => {
  const workbook = bookOf({ 表: [["a"]], 二: [["b"]] });
  const { history, type } = withHistory(workbook);
  type(0, 0, "x");
  workbook.deleteSheet(first(workbook).id, "user");
  expect(() => history.undo()).not.toThrow();
  expect(valueAt(workbook, 0, 0)).toBe("b");
});

test("with nothing to take back nothing happens", () => {
  const workbook = bookOf({ 表: [["a"]] });
  const { history } = withHistory(workbook);
  history.undo();
  history.redo();
  expect(workbook.journal).toEqual([]);
});
