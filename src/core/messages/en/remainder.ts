/** What is left to do, in English. */
import type { RemainderWords } from "../remainder-words";
import { counted } from "./counted";
import { words } from "./words";

export const remainder: RemainderWords = {
  next: (amount, by) => `Missing: ${amount}, to be done by ${words.shortDay(by)}.`,
  year: (amount, by) => `Missing to the whole year: ${amount}, to be made up for by ${words.shortDay(by)}.`,
  lost: (periods) => `Not met in ${periods}; the time is over and nothing makes up for it.`,
  points: (next, points) => `${counted(points, "point", "points")} below ${words.grades[next]}.`,
  held: (next, by) =>
    by === "notes-quality"
      ? `The score is enough for ${words.grades[next]}; notes of poor quality lower it by one grade.`
      : `The score is enough for ${words.grades[next]}, once this is met: ${words.rules[by].toLowerCase()}.`,
  sessions: (next, count, by) =>
    `${counted(count, "more session", "more sessions")} attended and none missed by ${words.shortDay(by)} make it ${words.grades[next]}.`,
  best: (grade, score, by) =>
    `With everything else done by ${words.shortDay(by)} it reaches ${counted(score, "point", "points")}: ${words.grades[grade]}.`,
  tooLittle: (next, score) =>
    `Even with everything else done it reaches only ${counted(score, "point", "points")}, not ${words.grades[next]}.`,
  over: "The period is over: nothing changes it any more.",
  overall: (overall) => `With everything else done the overall grade can still be ${words.grades[overall]}.`,
};
