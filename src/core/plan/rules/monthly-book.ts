/** C06: read a book every month. */
import { firstDay, lastDay } from "../../domain/calendar";
import { countedAnswer, isDoubtful, periodAnswer, type Rule } from "../answer";
import { reaches } from "../compare";
import { valueAt } from "../parameters";
import { monthHasEnded, monthsOf } from "../period";
import { countOver } from "../records/period-count";
import { BOOKS } from "../records/study-measures";
import { inServiceThroughout } from "../service";

export const monthlyBook: Rule = {
  id: "monthly-book",
  clauses: ["C06"],
  judge: (office, subject) => {
    const due = monthsOf(office.period)
      .filter((month) => monthHasEnded(office.period, month))
      .map((month) => ({
        month,
        inService: inServiceThroughout(subject.service, firstDay(month), lastDay(month)),
      }))
      .filter(({ inService }) => inService !== "no");
    const judged = due.map(({ month, inService }) => {
      const books = countOver(office, subject, BOOKS, month, month);
      const reached = reaches(books.count, valueAt(office.parameters, "booksPerMonth", lastDay(month)));
      return { books, answer: periodAnswer(reached, books.recorded, books.doubtful || isDoubtful(inService)) };
    });
    return countedAnswer(
      judged.map(({ answer }) => answer),
      judged.flatMap(({ books }) => books.cells),
      {
        ...(judged.some(({ books }) => !books.recorded) ? { nothingRecorded: "book" as const } : {}),
        differing: judged.flatMap(({ books }) => books.differing),
      },
    );
  },
};
