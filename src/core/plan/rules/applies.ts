/** Whom a rule asks: roles and membership that cannot be told leave it open. Rulebook section 1. */
import type { Person, Role } from "../../domain/people";

/** `unknown`: it differs between the roles the person may have. */
export type Applies = "yes" | "no" | "unknown";

/** Whether the person has one of the roles. */
export function hasRole({ roles }: Pick<Person, "roles">, asked: readonly Role[]): Applies {
  const having = roles.filter((role) => asked.includes(role)).length;
  return having === 0 ? "no" : having === roles.length ? "yes" : "unknown";
}

/** Whether the person is a member of the centre group. */
export function isMember({ isCentreGroup }: Pick<Person, "isCentreGroup">): Applies {
  return isCentreGroup === null ? "unknown" : isCentreGroup ? "yes" : "no";
}
