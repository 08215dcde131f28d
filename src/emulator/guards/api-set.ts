/**
 * A member above the announced requirement set does not exist. The library's own check is off in this build
 * (EXCEL-HOST 4.3), so the host looks up each member in a table made from the "[Api set: ...]" tags of @types/office-js.
 */
import type { Guard } from "../wire/definition";
import { HostError } from "../wire/errors";
import type { World } from "../world";
import { API_SETS } from "./api-set-table";

const table = new Map<string, string>();
for (const [type, byVersion] of Object.entries(API_SETS)) {
  for (const [version, members] of Object.entries(byVersion)) {
    for (const member of members.split(" ")) table.set(`${type}.${member}`, version);
  }
}

/** ExcelApi version in which a member appeared, or null for members outside the public API. */
const apiSetOf = (type: string, member: string): string | null => table.get(`${type}.${member}`) ?? null;

const minor = (version: string): number => {
  const [major = 0, rest = 0] = version.split(".").map(Number);
  return major * 1000 + rest;
};

export function apiSetGuard(announced: Readonly<Record<string, string>>): Guard<World> {
  const limit = minor(announced["ExcelApi"] ?? "0");
  return ({ type }, member) => {
    const needed = apiSetOf(type.name, member);
    if (needed !== null && minor(needed) > limit) {
      throw new HostError("ApiNotFound", `${type.name}.${member} needs ExcelApi ${needed}.`);
    }
  };
}
