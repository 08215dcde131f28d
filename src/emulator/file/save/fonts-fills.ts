/** Font and fill of a changed cell format. */
import type { Font } from "../../model/types";
import { element, placeChild, prefixOf, type XmlElement } from "./xml";

const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/** The font with what differs replaced. A new name ends the theme's word on it, and what belonged to the old one. */
export function fontWith(from: XmlElement, before: Font, after: Font): XmlElement {
  const font = structuredClone(from);
  const prefix = prefixOf(from);
  const set = (name: string, attributes: Readonly<Record<string, string | number>> | null): void =>
    placeChild(font, name, attributes && element(prefix, name, attributes), FONT_ORDER);
  if (after.bold !== before.bold) set("b", after.bold ? {} : null);
  if (after.italic !== before.italic) set("i", after.italic ? {} : null);
  if (after.strikethrough !== before.strikethrough) set("strike", after.strikethrough ? {} : null);
  if (after.underline !== before.underline)
    set("u", after.underline === "None" ? null : after.underline === "Double" ? { val: "double" } : {});
  if (after.size !== before.size) set("sz", { val: after.size });
  if (after.color !== before.color) set("color", { rgb: argb(after.color) });
  if (after.name !== before.name) {
    set("name", { val: after.name });
    for (const bound of ["family", "charset", "scheme"]) set(bound, null);
  }
  return font;
}

/** A solid fill, or none. */
export function fillElement(prefix: string, color: string | null): XmlElement {
  const pattern =
    color === null
      ? element(prefix, "patternFill", { patternType: "none" })
      : element(prefix, "patternFill", { patternType: "solid" }, [
          element(prefix, "fgColor", { rgb: argb(color) }),
          element(prefix, "bgColor", { indexed: 64 }),
        ]);
  return element(prefix, "fill", {}, [pattern]);
}
