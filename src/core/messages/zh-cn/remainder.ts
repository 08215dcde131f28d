/** What is left to do, in Chinese. */
import type { RemainderWords } from "../remainder-words";
import { words } from "./words";

export const remainder: RemainderWords = {
  next: (amount, by) => `还差${amount}，${words.shortDay(by)}前完成。`,
  year: (amount, by) => `全年还差${amount}，${words.shortDay(by)}前补足。`,
  lost: (periods) => `有${periods}没有达到，期限已过，不能弥补。`,
  points: (next, points) => `离“${words.grades[next]}”还差${points}分。`,
  held: (next, by) =>
    by === "notes-quality"
      ? `分数已够“${words.grades[next]}”，因笔记质量为差降低一档。`
      : `分数已够“${words.grades[next]}”，${words.rules[by]}达到后才能评“${words.grades[next]}”。`,
  sessions: (next, count, by) => `${words.shortDay(by)}前再参加${count}次学习且不缺席，可评“${words.grades[next]}”。`,
  best: (grade, score, by) => `${words.shortDay(by)}前其余各项全部完成，可达${score}分，评“${words.grades[grade]}”。`,
  tooLittle: (next, score) => `其余各项全部完成也只有${score}分，达不到“${words.grades[next]}”。`,
  over: "评定期已过，不能再改变。",
  overall: (overall) => `其余各项全部完成，综合等次最高可评“${words.grades[overall]}”。`,
};
