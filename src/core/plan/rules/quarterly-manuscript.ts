/** C07: write a theory article every quarter; a quarter counts in its last month's rating. */
import { firstDay, lastDay, type Month } from "../../domain/calendar";
import { countedAnswer, isDoubtful, periodAnswer, type Rule } from "../answer";
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
  judge: (office, subject) => {
    const due = endedQuarters(office.period)
      .map((first) => ({
        first,
        inService: inServiceThroughout(subject.service, firstDay(first), lastDay(first + 2)),
      }))
      .filter(({ inService }) => inService !== "no");
    const judged = due.map(({ first, inService }) => {
      const texts = textsOf(office, subject, first);
      const reached = reaches(texts.count, valueAt(office.parameters, "manuscriptsPerQuarter", lastDay(first + 2)));
      return { texts, answer: periodAnswer(reached, texts.recorded, texts.doubtful || isDoubtful(inService)) };
    });
    return countedAnswer(
      judged.map(({ answer }) => answer),
      judged.flatMap(({ texts }) => texts.cells),
      {
        ...(judged.some(({ texts }) => !texts.recorded) ? { nothingRecorded: "manuscript" as const } : {}),
        differing: judged.flatMap(({ texts }) => texts.differing),
      },
    );
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
