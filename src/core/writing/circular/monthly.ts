/** The monthly circular: numbers, examples, problems, requirements. C48, C53, C54, C57; OFFICE-PRACTICE 4.2. */
import { lastDay, yearOfMonth } from "../../domain/calendar";
import { circularWords, type Behind } from "../../messages";
import type { WriteRequest } from "../write-request";
import { departmentTable } from "./department-table";
import { numberedSections, type CircularContent, type CircularDraft, type CircularTable, type Detail } from "./draft";
import type { CircularFacts } from "./facts";
import { framed, namedParagraphs, opened } from "./frame";
import { behindTable, correctionsTable, makeUpTable } from "./lists";

/** How many people behind with a duty the text names; more stand in an attachment, or are only counted. */
const MOST_NAMES = 3;

export function monthlyCircular(request: WriteRequest, facts: CircularFacts): CircularDraft {
  const { language } = request;
  const listed = facts.behindNotes.length > MOST_NAMES ? behindTable(facts.behindNotes, language) : null;
  const attachments = [listed, makeUpTable(facts.toMakeUp, language), correctionsTable(facts.corrections, language)];
  return {
    contentOf: (detail, attached) => contentOf(request, facts, detail, toldOf(facts, detail, listed, attached)),
    departments: (combined) => departmentTable(facts.departments, language, combined),
    attachments: attachments.filter((table) => table !== null),
  };
}

/** A critical name stands in a sentence or in a table, not both. */
function toldOf(
  { behind }: CircularFacts,
  detail: Detail,
  listed: CircularTable | null,
  attached: readonly CircularTable[],
): Behind[] {
  return behind.map((one) => {
    const at = one.rule === "notes" && listed !== null ? attached.indexOf(listed) : -1;
    const attachment = at < 0 ? null : attached.length === 1 ? 0 : at + 1;
    const isNamed = detail !== "counted" && one.names.length === one.count && one.count <= MOST_NAMES;
    return { ...one, names: isNamed ? one.names : [], attachment };
  });
}

function contentOf(
  request: WriteRequest,
  facts: CircularFacts,
  detail: Detail,
  behind: readonly Behind[],
): CircularContent {
  const { month, asOf, language, circular: settings } = request;
  const words = circularWords(language);
  const { attendance } = facts;
  const isBrief = detail !== "full";
  const upTo = Math.min(asOf, lastDay(month));
  const gap = language === "en" ? " " : "";
  const lead = words.lead(month, upTo < lastDay(month) ? upTo : null);
  return {
    ...framed(settings, yearOfMonth(month), words),
    title: words.title(month),
    lead: opened(settings, lead, words),
    sections: numberedSections(
      [
        [
          words.overall,
          [
            words.sessions(facts.sessions, facts.unsigned, attendance),
            [words.notes(facts.notes), words.grades(facts.grades, facts.open), words.change(facts.changes)]
              .filter((text) => text !== "")
              .join(gap),
          ],
        ],
        [
          words.examples,
          [
            words.commendedDepartments(facts.commendedDepartments, isBrief),
            words.commendedPeople(facts.commendedPeople, isBrief),
          ],
        ],
        [words.problems, [words.behind(behind, facts.late, upTo), ...namedParagraphs(facts.named, words)]],
        [
          words.requirements,
          linesOf(settings.requirements) ?? [
            words.demands({ leave: attendance.excused > 0, behind: facts.behind.length > 0 }),
          ],
        ],
      ],
      words.heading,
    ),
  };
}

/** The office's own text, a paragraph a line; null: it has none. */
function linesOf(text: string): readonly string[] | null {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  return lines.length === 0 ? null : lines;
}
