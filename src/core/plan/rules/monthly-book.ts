/** C06: read a book every month. */
import { lastDay } from "../../domain/calendar";
import { isDoubtful, monthsSpan, rulePeriod, type Rule } from "../answer";
import { reaches } from "../compare";
import { valueAt } from "../parameters";
import { monthHasEnded, monthsOf } from "../period";
import { countOver } from "../records/period-count";
import { BOOKS } from "../records/study-measures";
import { inServiceThroughout } from "../service";

export const monthlyBook: Rule = {
  id: "monthly-book",
  clauses: ["C06"],
  aspects: ["content"],
  isInMean: true,
  per: "month",
  counts: "periods",
  recordedAs: "book",
  judge: (office, subject) => {
    const judged = monthsOf(office.year).flatMap((month) => {
      const when = monthsSpan(month);
      const inService = inServiceThroughout(subject.service, when.first, when.last);
      if (!monthHasEnded(office.year, month) || inService === "no") return [];
      const books = countOver(office, subject, BOOKS, month, month);
      const threshold = valueAt(office.parameters, "booksPerMonth", lastDay(month));
      const period = rulePeriod({
        when,
        value: books.count,
        threshold,
        parameter: "booksPerMonth",
        cells: books.cells,
        isReached: reaches(books.count, threshold),
        isRecorded: books.recorded,
        isDoubtful: books.doubtful || isDoubtful(inService),
      });
      return [{ period, books }];
    });
    return {
      periods: judged.map(({ period }) => period),
      differing: judged.flatMap(({ books }) => books.differing),
    };
  },
};
