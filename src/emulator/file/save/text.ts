/** Text as an element: blanks kept, and signs that XML cannot hold written as the file format has them. */
import { element, type XmlElement } from "./xml";

/** Control characters, halves of surrogate pairs, and text that would be read as an escape. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

export const escapedForFile = (text: string): string =>
  text.replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

/** `<t>`, with its blanks. */
export const textElement = (prefix: string, text: string): XmlElement =>
  element(prefix, "t", { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined }, [escapedForFile(text)]);
