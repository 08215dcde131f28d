/** C07: write a theory article every quarter; a quarter counts in its last month's rating. */
import { lastDay, type Month } from "../../domain/calendar";
import { isDoubtful, monthsSpan, rulePeriod, type Rule } from "../answer";
import { reaches } from "../compare";
import type { OfficeIndex, Subject } from "../office-index";
import { valueAt } from "../parameters";
import { endedQuarters } from "../period";
import { countOver, type PeriodCount } from "../records/period-count";
import { MANUSCRIPTS, RESEARCH_ARTICLES } from "../records/study-measures";
import { inServiceThroughout } from "../service";

export const quarterlyManuscript: Rule = {
  id: "quarterly-manuscript",
  clauses: ["C07"],
  aspects: ["effect"],
  isInMean: true,
  per: "quarter",
  counts: "periods",
  recordedAs: "manuscript",
  judge: (office, subject) => {
    const judged = endedQuarters(office.year).flatMap((first) => {
      const when = monthsSpan(first, first + 2);
      const inService = inServiceThroughout(subject.service, when.first, when.last);
      if (inService === "no") return [];
      const texts = textsOf(office, subject, first);
      const threshold = valueAt(office.parameters, "manuscriptsPerQuarter", when.last);
      const period = rulePeriod({
        when,
        value: texts.count,
        threshold,
        parameter: "manuscriptsPerQuarter",
        cells: texts.cells,
        isReached: reaches(texts.count, threshold),
        isRecorded: texts.recorded,
        isDoubtful: texts.doubtful || isDoubtful(inService),
      });
      return [{ period, texts }];
    });
    return {
      periods: judged.map(({ period }) => period),
      differing: judged.flatMap(({ texts }) => texts.differing),
    };
  },
};

/** Manuscripts of the quarter. Reading: where one text serves both (C07, C27), a research article is one as well. */
function textsOf(office: OfficeIndex, subject: Subject, firstMonth: Month): PeriodCount {
  const lastMonth = firstMonth + 2;
  const manuscripts = countOver(office, subject, MANUSCRIPTS, firstMonth, lastMonth);
  if (!valueAt(office.parameters, "oneTextServesManuscriptAndResearch", lastDay(lastMonth))) return manuscripts;
  const research = countOver(office, subject, RESEARCH_ARTICLES, firstMonth, lastMonth);
  return {
    count: manuscripts.count + research.count,
    recorded: manuscripts.recorded || research.recorded,
    doubtful: manuscripts.doubtful || research.doubtful,
    cells: [...manuscripts.cells, ...research.cells],
    differing: [...manuscripts.differing, ...research.differing],
  };
}
