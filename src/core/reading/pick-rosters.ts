/** Which of several rosters counts: parts of one roster are read together, another list of the same people is not. */
import { ROSTER } from "../sheets/roster";
import type { KnownTable } from "./classify";
import { isNamed } from "./evidence";
import type { FindingsList } from "./findings-list";
import { saysLeft } from "./group-rows";
import { quietRows } from "./person-finder";
import { nameKey } from "../domain/text";

const DUTY_ROLES = ["category", "centreGroup", "head", "leaderInCharge", "serviceFrom", "serviceUntil", "plan"];

/** From this rank on a list says itself that it is a roster, by its name or by a column of duties. */
const A_ROSTER = 10;

function rank({ match, table }: KnownTable): number {
  const duties = DUTY_ROLES.filter((role) => match.byRole.has(role)).length;
  const isHidden = table.grid.sheet.visibility !== "Visible";
  return (isHidden ? -1000 : 0) + (isNamed(table, ROSTER) ? 100 : 0) + duties * 10 + match.byRole.size;
}

function layoutOf({ match }: KnownTable): string {
  return [...match.byRole.keys()]
    .filter((role) => role !== "remarks")
    .sort()
    .join(" ");
}

/** Names of a table's rows; what is wrong with rows is said when they are read for good. */
function namesOf(known: KnownTable): Set<string> {
  return new Set(quietRows(known).map(({ name }) => nameKey(name)));
}

/** The name or title by which a list of people who left calls itself; null: it is none. */
export function leftTitle({ table }: KnownTable): string | null {
  return [table.grid.name, ...table.titles].find(saysLeft) ?? null;
}

/**
 * The tables that make up the roster, in the order of the book. The best one leads: one that is named a roster or says
 * who is a head or a member. Tables of the same layout with other people are parts of it (one per department).
 */
export function pickRosters(all: readonly KnownTable[], findings: FindingsList): KnownTable[] {
  const lists = all.filter((known) => leftTitle(known) === null);
  const rosters = lists.filter(({ isRosterToo }) => !isRosterToo);
  const isCertain = (known: KnownTable): boolean => rank(known) >= A_ROSTER;
  // One that is a roster and something else stands back behind a roster of its own, but not behind any list of names.
  const isAlone = rosters.some(isCertain) || (rosters.length > 0 && !lists.some(isCertain));
  const candidates = isAlone ? rosters : lists;
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return [...candidates];
  const lead = candidates.reduce((best, next) => (rank(next) > rank(best) ? next : best), first);
  const taken = namesOf(lead);
  const picked = new Set<KnownTable>([lead]);
  const left: KnownTable[] = [];
  for (const known of candidates) {
    if (known === lead) continue;
    const names = namesOf(known);
    const shared = [...names].filter((name) => taken.has(name)).length;
    const isPart = layoutOf(known) === layoutOf(lead) && shared * 2 < names.size;
    if (isPart) {
      picked.add(known);
      for (const name of names) taken.add(name);
    } else {
      left.push(known);
    }
  }
  // A telephone list beside the roster is no second roster; a list of duties or of that name is.
  const rivals = left.filter((known) => isCertain(known) || layoutOf(known) === layoutOf(lead));
  if (rivals.length > 0) {
    const sheets = [...new Set([lead, ...rivals].map(({ table }) => table.grid.name))];
    findings.add("two-rosters", { sheets }, { cell: lead.table.grid.cell(lead.table.headerTop, lead.table.grid.left) });
  }
  return candidates.filter((known) => picked.has(known));
}
