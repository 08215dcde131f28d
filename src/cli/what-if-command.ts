/** `what-if`: other settings over the same workbook; who flips from what to what. Nothing is written. */
import type { Language } from "../core/domain/language";
import { formatPeriod } from "../core/domain/period";
import { ASPECTS } from "../core/domain/rating";
import { sentenceOf, wordsOf as coreWords } from "../core/messages";
import type { Review } from "../core/review";
import { whatIf, type Flip, type WhatIf } from "../core/what-if";
import { openBook } from "./open-book";
import { parseWhatIf, type WhatIfOptions } from "./options";
import { reviewed } from "./reviewed";
import { ended, Stop, type Terminal } from "./terminal";
import { wordsOf } from "./words";

/** Returns the exit code: 0 done, 1 the input cannot be used, 2 wrong usage. */
export async function whatIfCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseWhatIf(args, terminal);
  return typeof options === "number" ? options : ended(() => tryOut(options, terminal), terminal);
}

async function tryOut({ input, month, asOf, set, isJson, language }: WhatIfOptions, terminal: Terminal): Promise<void> {
  const book = await openBook(input, language, terminal);
  try {
    const review = await reviewed(book.gateway, { month, asOf, sheets: null }, language);
    const result = whatIf(review, set);
    const [fault] = result.findings;
    if (fault !== undefined) throw new Stop(sentenceOf(fault, language));
    terminal.out(
      isJson ? `${JSON.stringify(report(review, result), null, 1)}\n` : `${said(review, result, language)}\n`,
    );
  } finally {
    book.close();
  }
}

const nameOf = ({ records }: Review, { person }: Flip): string => records.people[person]?.name ?? "";

function report(review: Review, { flips }: WhatIf): unknown {
  return {
    flips: flips.map((flip) => ({
      name: nameOf(review, flip),
      number: review.records.people[flip.person]?.number ?? null,
      department: review.records.people[flip.person]?.department ?? null,
      period: formatPeriod(flip.period),
      before: flip.before,
      after: flip.after,
    })),
  };
}

/** A line for each person and period: the final grade, and the aspects that change. */
function said(review: Review, { flips }: WhatIf, language: Language): string {
  const words = coreWords(language);
  const { flip: line, flips: total } = wordsOf(language);
  const lines = flips.map((flip) => {
    const { before, after } = flip;
    const aspects = ASPECTS.flatMap((aspect) =>
      before.aspects[aspect] === after.aspects[aspect]
        ? []
        : [line(words.aspects[aspect], words.grades[before.aspects[aspect]], words.grades[after.aspects[aspect]])],
    );
    const final =
      before.final === after.final
        ? words.grades[after.final]
        : line("", words.grades[before.final], words.grades[after.final]);
    return [`${nameOf(review, flip)} ${words.period(flip.period)}`, final, ...aspects].join("\t");
  });
  const finals = flips.filter(({ before, after }) => before.final !== after.final).length;
  return [...lines, total(finals, flips.length)].join("\n");
}
