/** What a benchmark prints: figures by number of people, some of them with a limit that must hold. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "KB" | "";
  /** The largest value allowed; left out: the figure is only shown. */
  readonly limit?: number;
}

/** Measures something for an office of so many people. Further lines of the table come from further sources. */
export type Source = (people: number) => Promise<readonly Figure[]>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("There is no median of nothing.");
  return middle;
}

/** One row of the table: a figure at each number of people. */
export interface Line {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** Figures of each number of people, put side by side by their names. */
export function linesOf(byPeople: readonly (readonly Figure[])[]): Line[] {
  const names = new Set(byPeople.flatMap((figures) => figures.map(({ name }) => name)));
  return [...names].map((name) => ({
    name,
    figures: byPeople.flatMap((figures) => figures.filter((figure) => figure.name === name)),
  }));
}

/** What exceeds its limit, as sentences. */
export function exceeded(people: number, figures: readonly Figure[]): string[] {
  return figures.flatMap(({ name, value, unit, limit }) =>
    limit !== undefined && value > limit
      ? [`${String(people)} people: ${name} is ${shown(value)} ${unit}`.trimEnd() + `, allowed are ${shown(limit)}.`]
      : [],
  );
}

export function shown(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}
