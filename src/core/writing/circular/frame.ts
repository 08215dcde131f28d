/** What stands around the text of any circular: masthead, addressee, signer; and paragraphs they share. */
import { monthOf, yearOfMonth } from "../../domain/calendar";
import type { CircularSettings } from "../../domain/circular-settings";
import type { CircularWords, NamedAbsence } from "../../messages";
import type { CircularContent, Imprint, Masthead } from "./draft";

/** How many people one paragraph names; a longer list goes on in the next. */
const NAMES_A_PARAGRAPH = 12;

export function framed(
  settings: CircularSettings,
  year: number,
  words: CircularWords,
): Pick<CircularContent, "masthead" | "addressee" | "signer" | "date" | "imprint"> {
  const { addressee, signer, officeName } = settings;
  return {
    masthead: mastheadOf(settings, year, words),
    addressee: addressee === "" ? words.addressee : words.addressed(addressee),
    signer: signer === "" ? officeName : signer,
    date: words.date(settings.issued?.day ?? null),
    imprint: imprintOf(settings, words),
  };
}

/** Numbers are never made up: without one there is a gap (OFFICE-PRACTICE 10). */
function mastheadOf(settings: CircularSettings, year: number, words: CircularWords): Masthead | null {
  const { shape, officeName, issued } = settings;
  const number = numberOf(
    settings,
    issued?.number ?? "",
    issued === null ? year : yearOfMonth(monthOf(issued.day)),
    words,
  );
  switch (shape) {
    case "shapeA":
      return null;
    case "shapeB":
      return { kind: "bulletin", name: words.bulletin, number, unit: officeName };
    case "shapeC":
      return { kind: "document", name: words.masthead(officeName), number };
  }
}

/** A number as the shape writes it: "5" is the whole number of a document, or of a bulletin; "" leaves a gap. */
export function numberOf(
  { shape, number: prefix }: CircularSettings,
  number: string,
  year: number,
  words: CircularWords,
): string {
  if (shape === "shapeA") return number;
  return shape === "shapeB" ? words.bulletinNumber(number) : words.documentNumber(prefix, year, number);
}

function imprintOf({ shape, officeName, copyTo, issued }: CircularSettings, words: CircularWords): Imprint | null {
  const receivers = copyTo.split("\n").flatMap((line) => (line.trim() === "" ? [] : line.trim()));
  switch (shape) {
    case "shapeA":
      return null;
    case "shapeB": {
      const lines = receivers.length === 0 ? [""] : receivers;
      return {
        lines: lines.map((left, at) => ({ left, right: at === lines.length - 1 ? words.copies : "" })),
        isRuled: false,
      };
    }
    case "shapeC": {
      const issuedOn = { left: words.masthead(officeName), right: words.issuedOn(words.date(issued?.day ?? null)) };
      const copied = receivers.length === 0 ? [] : [{ left: words.copiedTo(receivers.join("，")), right: "" }];
      return { lines: [...copied, issuedOn], isRuled: true };
    }
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
