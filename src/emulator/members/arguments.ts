/** Arguments and values from the wire, checked. All functions throw InvalidArgument. */
import { HostError } from "../wire/errors";

export const invalid = (message: string): HostError => new HostError("InvalidArgument", message);

export function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalid(`${what} must be text.`);
  return value;
}

export function flag(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalid(`${what} must be true or false.`);
  return value;
}

export function amount(value: unknown, what: string, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) {
    throw invalid(`${what} must be a number from ${least} to ${most}.`);
  }
  return value;
}

export function whole(value: unknown, what: string, least: number, most: number): number {
  const number = amount(value, what, least, most);
  if (!Number.isInteger(number)) throw invalid(`${what} must be a whole number.`);
  return number;
}

export function oneOf<Choice extends string>(value: unknown, what: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalid(`${what} must be one of ${choices.join(", ")}.`);
  return found;
}

export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(`${what} must be an object.`);
  return value as Readonly<Record<string, unknown>>;
}

/** Omitted optional arguments arrive as null. */
export const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
  navy: "#000080",
  teal: "#008080",
  silver: "#C0C0C0",
  maroon: "#800000",
  olive: "#808000",
  lime: "#00FF00",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
};

/** "#RRGGBB" in capitals, from "#rrggbb" or a basic HTML colour name. */
export function colour(value: unknown, what: string): string {
  const given = text(value, what);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  const found = hex ? `#${(hex[1] ?? "").toUpperCase()}` : NAMED_COLOURS[given.toLowerCase()];
  if (found === undefined) throw invalid(`"${given}" is no colour.`);
  return found;
}
