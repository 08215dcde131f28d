/**
 * From changes of the workbook to the events an add-in has asked for. Events are delivered after the request that
 * caused them was answered, and not at all while `Runtime.enableEvents` is false.
 */
import { EventNumber } from "./event-numbers";
import { areaText } from "./model/a1";
import type { Cell, Change, Origin, SheetId, StyleId } from "./model/types";
import type { World } from "./world";

/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

export interface HostEvent {
  readonly type: number;
  readonly target: string;
  /** Arguments in the shape the client's own transformation expects. */
  readonly args: unknown;
}

export class EventHub {
  private readonly registered = new Set<string>();
  private readonly sinks = new Set<(events: readonly HostEvent[]) => void>();
  private queue: HostEvent[] = [];
  private lastActive: SheetId;

  constructor(private readonly world: World) {
    const { workbook } = world;
    this.lastActive = workbook.activeSheet.id;
    workbook.subscribe((change, origin) => this.noticed(change, origin));
    workbook.onSelected(({ sheet, area }) => {
      const args = { worksheetId: sheet, address: areaText(area) };
      this.raise(EventNumber.SelectionChanged, sheet, args);
      this.push({ type: EventNumber.LegacySelectionChanged, target: "", args: {} });
    });
  }

  /** Whether any handler is there for an event of a target. */
  isRegistered(type: number, target: string): boolean {
    return this.registered.has(`${type} ${target}`);
  }

  register(type: number, target: string, on: boolean): void {
    if (on) this.registered.add(`${type} ${target}`);
    else this.registered.delete(`${type} ${target}`);
  }

  /** A transport that carries events to the add-in. Returns the function that ends it. */
  addSink(sink: (events: readonly HostEvent[]) => void): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  private noticed(change: Change, origin: Origin): void {
    const trigger = { source: "Local", triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown" };
    switch (change.kind) {
      case "cells": {
        const args = { worksheetId: change.sheet, address: areaText(change.area), ...trigger };
        const { row: top, column: left } = change.area;
        const sheet = this.world.workbook.sheetById(change.sheet);
        const differs = (same: (a: Cell | null, b: Cell | null, empty: StyleId) => boolean): boolean =>
          change.before.some((line, row) =>
            line.some((cell, column) => {
              const empty = sheet?.emptyStyle(top + row, left + column) ?? NORMAL;
              return !same(cell, change.after[row]?.[column] ?? null, empty);
            }),
          );
        if (differs(sameContent)) this.raise(EventNumber.Changed, change.sheet, { ...args, changeType: "RangeEdited" });
        if (differs(sameStyle)) this.raise(EventNumber.FormatChanged, change.sheet, args);
        return;
      }
      case "sheet-added":
        return this.raise(EventNumber.Added, change.sheet, { worksheetId: change.sheet, ...trigger });
      case "sheet-deleted":
        return this.raise(EventNumber.Deleted, change.sheet, { worksheetId: change.sheet, ...trigger });
      case "sheet-activated":
        this.raise(EventNumber.Deactivated, this.lastActive, { worksheetId: this.lastActive });
        this.lastActive = change.sheet;
        return this.raise(EventNumber.Activated, change.sheet, { worksheetId: change.sheet });
      case "protection":
        return this.raise(EventNumber.ProtectionChanged, change.sheet, {
          worksheetId: change.sheet,
          isProtected: change.after.isProtected,
          ...trigger,
        });
      default:
        return;
    }
  }

  /** Queues an event for handlers of the sheet and for those of the whole workbook. */
  private raise(type: number, sheet: SheetId, args: unknown): void {
    for (const target of [sheet, WORKBOOK_TARGET]) {
      if (this.isRegistered(type, target)) this.push({ type, target, args });
    }
  }

  private push(event: HostEvent): void {
    if (!this.world.eventsEnabled) return;
    this.queue.push(event);
    if (this.queue.length === 1) setTimeout(() => this.deliver());
  }

  private deliver(): void {
    const events = this.queue;
    this.queue = [];
    for (const sink of this.sinks) sink(events);
  }
}

/** Style of empty places on a sheet that is no longer there. */
const NORMAL: StyleId = 0;

/** `empty`: the style of the place where there is no cell. */
const sameStyle = (a: Cell | null, b: Cell | null, empty: StyleId): boolean =>
  (a?.style ?? empty) === (b?.style ?? empty);

function sameContent(a: Cell | null, b: Cell | null): boolean {
  return (
    JSON.stringify([a?.value ?? null, a?.formula ?? null]) === JSON.stringify([b?.value ?? null, b?.formula ?? null])
  );
}
