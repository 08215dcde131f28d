/**
 * What goes between the add-in and Excel in a refresh, through the real office.js: a first one that writes everything,
 * and a second one that must find nothing to write.
 */
import { formatMonth, monthAt, type Month } from "../../src/core/domain/calendar";
import { reviewWorkbook } from "../../src/core/review";
import type { WorkbookGateway } from "../../src/core/workbook-gateway";
import { ExcelHost, installOffice, type WireTotals, type Workbook } from "../../src/emulator";
import { createExcelGateway } from "../../src/excel";
import type { Figure } from "./figure";
import { largeBook } from "./large-book";

export interface Refreshed {
  readonly read: WireTotals;
  readonly apply: WireTotals;
  /** Cells that were written. */
  readonly cells: number;
}

/** Runs `work` with the workbook open in a new emulated Excel. */
async function withOffice<Result>(
  workbook: Workbook,
  work: (host: ExcelHost, gateway: WorkbookGateway) => Promise<Result>,
): Promise<Result> {
  const host = new ExcelHost(workbook);
  const uninstall = installOffice(host);
  try {
    return await work(host, createExcelGateway());
  } finally {
    uninstall();
  }
}

/** Reads, reviews and applies, as the pane does. */
async function refresh(host: ExcelHost, gateway: WorkbookGateway, month: Month): Promise<Refreshed> {
  const start = host.log.requests.length;
  const snapshot = await gateway.read();
  const read = host.log.totals(start);
  const outcome = reviewWorkbook(snapshot, { month, asOf: null, sheets: null });
  if (outcome.kind === "refused") throw new Error(`The large office was refused: ${outcome.refusal.code}.`);
  const before = host.log.requests.length;
  const { cells } = await gateway.apply(outcome.review.edits, snapshot, formatMonth(month));
  return { read, apply: host.log.totals(before), cells };
}

export async function refreshWire(people: number): Promise<readonly Figure[]> {
  return withOffice(largeBook(people), async (host, gateway) => {
    const month = monthAt(2026, 10);
    const first = await refresh(host, gateway, month);
    const second = await refresh(host, gateway, month);
    return [
      ...wireFigures("first refresh", first),
      { name: "first refresh, cells written", value: first.cells, unit: "" },
      ...wireFigures("second refresh", second),
      { name: "second refresh, cells written", value: second.cells, unit: "", limit: 0 },
      { name: "second refresh, writing requests", value: writes(second), unit: "", limit: 0 },
    ];
  });
}

const writes = ({ read, apply }: Refreshed): number => read.writes + apply.writes;

/** Bytes out are what the add-in sends, bytes in what it gets. */
function wireFigures(what: string, { read, apply }: Refreshed): Figure[] {
  const kilobytes = (bytes: number): number => bytes / 1024;
  return [
    { name: `${what}, syncs`, value: read.syncs + apply.syncs, unit: "" },
    { name: `${what}, reading: sent`, value: kilobytes(read.bytesOut), unit: "KB" },
    { name: `${what}, reading: received`, value: kilobytes(read.bytesIn), unit: "KB" },
    { name: `${what}, applying: sent`, value: kilobytes(apply.bytesOut), unit: "KB" },
    { name: `${what}, applying: received`, value: kilobytes(apply.bytesIn), unit: "KB" },
  ];
}
