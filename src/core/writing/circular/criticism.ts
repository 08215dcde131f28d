/** The circular of criticism: whoever was absent without reason, by name, with the days. C48. */
import { yearOfMonth } from "../../domain/calendar";
import { circularWords } from "../../messages";
import type { WriteRequest } from "../write-request";
import { numberedSections, type CircularDraft } from "./draft";
import type { CircularFacts } from "./facts";
import { framed, namedParagraphs, opened } from "./frame";

export function criticismCircular(
  { month, language, circular: settings }: WriteRequest,
  { named }: Pick<CircularFacts, "named">,
): CircularDraft {
  const words = circularWords(language);
  return {
    contentOf: () => ({
      ...framed(settings, yearOfMonth(month), words),
      title: words.criticism.title(month),
      lead: opened(settings, words.criticism.lead(month, named.length), words),
      sections: numberedSections(
        [
          [words.criticism.absences, namedParagraphs(named, words)],
          [words.requirements, [words.criticism.demands]],
        ],
        words.heading,
      ),
    }),
    departments: () => null,
    attachments: [],
  };
}
