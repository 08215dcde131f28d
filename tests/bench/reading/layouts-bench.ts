/**
 * `npm run bench:layouts -- [COUNT] [FIRST SEED]`: how known offices in random layouts are read, in all and choice by choice, with
 * the seed of every layout in which somebody comes out false, open or lost. Ends with 1 where somebody comes out false.
 */
import {
  judgeLayout,
  type JudgedLayout,
  type JudgedPerson,
  type Outcome,
} from "../../core/random-layouts/judge-layout";
import { CHOICES, type Choice } from "../../core/random-layouts/layout";

const OUTCOMES: readonly Outcome[] = ["right", "asked", "open", "lost", "false"];
const TROUBLES: readonly Outcome[] = ["open", "lost", "false"];

const peopleOf = (layouts: readonly JudgedLayout[]): JudgedPerson[] => layouts.flatMap(({ people }) => people);

function shares(people: readonly JudgedPerson[]): string {
  return OUTCOMES.map((outcome) => {
    const share = people.filter((person) => person.outcome === outcome).length / Math.max(1, people.length);
    return `${(share * 100).toFixed(1)} %`.padStart(9);
  }).join("");
}

function main(): number {
  const [count = 300, first = 1] = process.argv.slice(2).map(Number);
  const layouts = Array.from({ length: count }, (_, at) => judgeLayout(first + at));
  const write = (text: string): boolean => process.stdout.write(`${text}\n`);
  const refused = layouts.filter(({ refused }) => refused !== null);
  const questions = layouts.reduce((sum, layout) => sum + layout.questions.length, 0);
  write(`${count} layouts, ${peopleOf(layouts).length} people, ${questions} questions, ${refused.length} refused`);
  write(`${"".padEnd(34)}${OUTCOMES.map((outcome) => outcome.padStart(9)).join("")}`);
  write(`${"all".padEnd(34)}${shares(peopleOf(layouts))}`);
  for (const key of Object.keys(CHOICES) as Choice[]) {
    for (const value of CHOICES[key]) {
      const own = layouts.filter(({ layout }) => layout[key] === value);
      if (own.length > 0) write(`${`${key} ${JSON.stringify(value)}`.padEnd(34)}${shares(peopleOf(own))}`);
    }
  }
  for (const { seed, people, layout } of layouts) {
    const bad = people.find(({ outcome }) => TROUBLES.includes(outcome));
    if (bad !== undefined)
      write(`seed ${seed}: ${bad.name} ${bad.outcome}, ${bad.differences.join(", ")} ${JSON.stringify(layout)}`);
  }
  return peopleOf(layouts).some(({ outcome }) => outcome === "false") ? 1 : 0;
}

process.exitCode = main();
