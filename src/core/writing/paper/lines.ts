/** How many printed lines a text takes in a column of full-width characters. OFFICE-PRACTICE 3.2, "Counting n". */

const CLOSING = "，。；：、？！）》〕”’％%…,.;:?!)]}";
const OPENING = "（《〔“‘([{";

/** Full-width characters count 1, all others a half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isFullWidth(character) ? 1 : 0.5;
  return width;
}

/** CJK, kana, full-width forms and the quotation marks and dashes that Chinese fonts draw in full width. */
function isFullWidth(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x2e80 && code <= 0xffef) || code >= 0x1f000 || "“”‘’—…·≥".includes(character);
}

/** Pieces that stay on one line: a word or a full-width character with the punctuation that sticks to it. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let joins = false;
  for (const token of text.match(/[^\s\u2e80-\uffef“”‘’—…·≥]+|\s|[^]/gu) ?? []) {
    const last = found.length - 1;
    if (last >= 0 && (joins || CLOSING.includes(token))) found[last] = `${found[last] ?? ""}${token}`;
    else found.push(token);
    joins = OPENING.includes(token);
  }
  return found;
}

/** Lines of a text, at least 1; a line feed begins a new one. `perLine` in full-width characters. */
export function countLines(text: string, perLine: number): number {
  return text.split("\n").reduce((total, part) => total + linesOfPart(part, perLine), 0);
}

function linesOfPart(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(text)) {
    const width = widthOf(piece);
    // A space at the end of a line hangs over the margin.
    if (used + width > perLine && used > 0 && piece.trim() !== "") {
      lines += 1;
      used = 0;
    }
    used += width;
    // A word longer than a line breaks anywhere.
    while (used > perLine && piece.trim() !== "") {
      lines += 1;
      used -= perLine;
    }
  }
  return lines;
}

/**
 * A text broken into printed lines, at most `most`; what does not fit is left off and the last line ends with "…".
 * `perLine` in full-width characters.
 */
export function brokenLines(text: string, perLine: number, most: number): string[] {
  const lines: string[] = [""];
  const at = (): string => lines.at(-1) ?? "";
  for (const piece of pieces(text)) {
    if (widthOf(at() + piece.trimEnd()) > perLine && at() !== "") lines.push("");
    if (at() === "" && piece.trim() === "") continue;
    lines[lines.length - 1] = at() + piece;
    // A word longer than a line breaks anywhere.
    while (widthOf(at().trimEnd()) > perLine) {
      const [whole, rest] = cut(at(), perLine);
      lines.splice(-1, 1, whole, rest);
    }
  }
  const shown = lines.slice(0, most).map((line) => line.trimEnd());
  if (lines.length > most) shown[most - 1] = `${cut(shown[most - 1] ?? "", perLine - 1)[0]}…`;
  return shown;
}

/** As much of a text as fits, and the rest. */
function cut(text: string, width: number): [string, string] {
  let fitting = "";
  for (const character of text) {
    if (widthOf(fitting + character) > width) break;
    fitting += character;
  }
  return [fitting, text.slice(fitting.length)];
}
