/** Whether a text is somebody's name by its form: nothing here says who somebody is. */
import { bareName, nameKey, remembered } from "../domain/text";
import { DOUBLE_SURNAMES, NOT_IN_NAMES, NOT_NAMES, SURNAMES } from "../sheets/names";
import { isHeaderWord, isNoteLabel, isTotalLabel } from "./lexicon";
import { GENERAL } from "./mark-words";

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const DOTTED_NAME = /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}$/u;
const LATIN_NAME = /^\p{Lu}[\p{L}'’-]+(?:,? (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*)){1,3}$/u;
const NO_NAMES = new Set(NOT_NAMES);
const NOT_LATIN = new Set(NOT_IN_NAMES);
const DOUBLE = new Set(DOUBLE_SURNAMES);

/** Whether a text is the name of a person by its form alone. */
export const isNameByForm: (text: string) => boolean = remembered((text) => {
  if (isTotalLabel(text) || isNoteLabel(text) || isHeaderWord(text)) return false;
  const key = bareName(nameKey(text));
  if (DOTTED_NAME.test(key)) return true;
  if (HAN_NAME.test(key))
    return (SURNAMES.includes(key.charAt(0)) || DOUBLE.has(key.slice(0, 2))) && !NO_NAMES.has(key) && !GENERAL.has(key);
  const plain = text.normalize("NFKC").trim();
  return (
    LATIN_NAME.test(plain) &&
    !plain
      .toLowerCase()
      .split(/[ ,.]+/u)
      .some((word) => NOT_LATIN.has(word))
  );
});
