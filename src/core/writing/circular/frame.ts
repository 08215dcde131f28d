/** What stands around the text of any circular: masthead, addressee, signer; and paragraphs they share. */
import type { CircularSettings } from "../../domain/circular-settings";
import type { CircularWords, NamedAbsence } from "../../messages";
import type { CircularContent, Masthead } from "./draft";

/** How many people one paragraph names; a longer list goes on in the next. */
const NAMES_A_PARAGRAPH = 12;

export function framed(
  settings: CircularSettings,
  year: number,
  words: CircularWords,
): Pick<CircularContent, "masthead" | "addressee" | "signer" | "dateGap"> {
  const { addressee, signer, officeName } = settings;
  return {
    masthead: mastheadOf(settings, year, words),
    addressee: addressee === "" ? words.addressee : words.addressed(addressee),
    signer: signer === "" ? officeName : signer,
    dateGap: words.dateGap,
  };
}

/** Numbers are never made up: without one there is a gap (OFFICE-PRACTICE 10). */
function mastheadOf(
  { shape, officeName, number }: CircularSettings,
  year: number,
  words: CircularWords,
): Masthead | null {
  switch (shape) {
    case "shapeA":
      return null;
    case "shapeB":
      return { kind: "bulletin", name: words.bulletin, number: words.bulletinNumber, unit: officeName };
    case "shapeC":
      return { kind: "document", name: words.masthead(officeName), number: words.documentNumber(number, year) };
  }
}

/** The office's opening sentence before the leading one. */
export function opened({ opening }: CircularSettings, lead: string, words: CircularWords): string {
  return opening === "" ? lead : words.opened(opening, lead);
}

/** Those criticised, some to a paragraph. */
export function namedParagraphs(named: readonly NamedAbsence[], words: CircularWords): string[] {
  const paragraphs: string[] = [];
  for (let first = 0; first < named.length; first += NAMES_A_PARAGRAPH) {
    const part = named.slice(first, first + NAMES_A_PARAGRAPH);
    paragraphs.push(first === 0 ? words.named(part) : words.namedNext(part));
  }
  return paragraphs;
}

/** Two-character names are often spread with a space in tables; running text has none. */
export function plainName(name: string): string {
  return name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
}
