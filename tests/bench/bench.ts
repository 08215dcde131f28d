/**
 * `npm run bench`: times and traffic for offices of 300 and 3,000 people with a full year of records, as a table. Ends
 * with 1 when a figure exceeds its limit. The data are the same every time; times are those of this machine.
 */
import { buildIfNeeded } from "../../scripts/build";
import { coreTime } from "./core-time";
import { exceeded, linesOf, shown, type Figure, type Source } from "./figure";
import { paneThread } from "./pane-thread";
import { refreshWire } from "./refresh-wire";

const SIZES = [300, 3000] as const;
const SOURCES: readonly Source[] = [coreTime, refreshWire, paneThread];

const NOTES = [
  "Core: month 10 of a full year, bundled as for production, each first call in a process of its own.",
  "Refresh: through office.js on the emulated Excel; sent is what the add-in sends.",
  "Pane: the production build in a headless browser; only tasks of the pane's own of 50 ms and more.",
];
const NAME_WIDTH = 42;
const VALUE_WIDTH = 12;

async function figuresFor(people: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  // One after the other: they would disturb each other's times.
  for (const source of SOURCES) figures.push(...(await source(people)));
  return figures;
}

function row(name: string, values: readonly string[], limit: string): string {
  const cells = [...values, limit].map((text) => text.padStart(VALUE_WIDTH));
  return [name.padEnd(NAME_WIDTH), ...cells].join("");
}

async function main(): Promise<number> {
  await buildIfNeeded(() => process.stderr.write("Building...\n"));
  const byPeople: Figure[][] = [];
  for (const people of SIZES) byPeople.push(await figuresFor(people));
  const lines = [
    row("People", SIZES.map(shown), "at most"),
    ...linesOf(byPeople).map(({ name, figures }) => {
      const values = figures.map(({ value, unit }) => `${shown(value)} ${unit}`.trimEnd());
      const limit = figures.findLast((figure) => figure.limit !== undefined)?.limit;
      return row(name, values, limit === undefined ? "" : shown(limit));
    }),
  ];
  process.stdout.write(`${[...lines, "", ...NOTES].join("\n")}\n`);
  const tooMuch = SIZES.flatMap((people, index) => exceeded(people, byPeople[index] ?? []));
  for (const sentence of tooMuch) process.stderr.write(`${sentence}\n`);
  return tooMuch.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
