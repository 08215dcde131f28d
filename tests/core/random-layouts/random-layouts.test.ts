/**
 * Books of known offices in layouts made by chance: whoever can be read is read rightly, and whatever cannot be is asked in
 * a question whose answer makes it right. A layout that fails is named by its seed.
 */
import { RUNS } from "../runs";
import { judgeLayout, type JudgedLayout, type Outcome } from "./judge-layout";
import { CHOICES, PLAIN, type Choice } from "./layout";

/** Choices that nobody could read without asking: kinds in words of the office's own, true and false as marks. */
const ASKED: readonly string[] = ["own-words", "booleans"];
/** Of the people in books without such a choice. */
const LEAST_RIGHT = 0.85;

/** Layouts in which somebody comes out so, with what is different. */
function those(layouts: readonly JudgedLayout[], outcome: Outcome): string[] {
  return layouts.flatMap(({ seed, layout, people }) =>
    people
      .filter((person) => person.outcome === outcome)
      .slice(0, 1)
      .map(
        ({ name, differences }) => `seed ${String(seed)}: ${name} ${differences.join(", ")} ${JSON.stringify(layout)}`,
      ),
  );
}

describe("books in random layouts", () => {
  const layouts = Array.from({ length: Math.ceil(RUNS / 2) }, (_, at) => judgeLayout(at + 1));

  test("no book is refused", () => {
    expect(layouts.filter(({ refused }) => refused !== null).map(({ seed, refused }) => [seed, refused])).toEqual([]);
  });

  test.each<Outcome>(["false", "lost", "open"])("nobody comes out %s", (outcome) => {
    expect(those(layouts, outcome)).toEqual([]);
  });

  test("most people come out right before anything is asked", () => {
    const readable = layouts.filter(({ layout }) => !Object.values(layout).some((choice) => ASKED.includes(choice)));
    const people = readable.flatMap((one) => one.people);
    const right = people.filter(({ outcome }) => outcome === "right").length;
    expect(right / people.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});

const SINGLE = (Object.keys(CHOICES) as Choice[]).flatMap((key) => CHOICES[key].map((value) => [key, value] as const));

test.each(SINGLE)("with nothing unusual but %s %p everybody is right", (key, value) => {
  const hasLegend = key === "legend" || key === "legendForm";
  const { people, refused } = judgeLayout(1, {
    ...PLAIN,
    ...(hasLegend ? { marks: "signs-party" } : {}),
    [key]: value,
  });
  expect(refused).toBeNull();
  const isAsked = ASKED.includes(value);
  expect(people.filter(({ outcome }) => outcome !== "right" && !(isAsked && outcome === "asked"))).toEqual([]);
});
