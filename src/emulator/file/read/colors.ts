/** Colours of the file as "#RRGGBB": written out, from the indexed palette, or from the theme with a tint. */
import { child, childrenOf, numeric, type Element } from "./xml";

/** Indexed colours 8-63 (0-7 repeat 8-15) before a file changes them (ECMA-376 part 1, 18.8.27). */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";

/** In the order of the `theme` attribute: light 1, dark 1, light 2, dark 2, accents 1-6, link, followed link. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const THEME_ELEMENTS = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

export class Colors {
  private readonly indexed: readonly string[];

  /** `styles`: root of the styles part, which may change the palette; `theme`: root of the theme part. */
  constructor(
    styles?: Element,
    private readonly theme: readonly string[] = OFFICE_THEME,
  ) {
    const palette = PALETTE.split(" ");
    const own = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor").map(({ attributes }) =>
      (attributes["rgb"] ?? "").slice(-6).toUpperCase(),
    );
    const before = [...palette.slice(0, 8), ...palette];
    this.indexed = before.map((color, index) => own[index] || color);
  }

  /** "#RRGGBB" of a colour element; null where there is none or it says "automatic". */
  of(element: Element | undefined): string | null {
    if (!element) return null;
    const { rgb, theme, indexed, tint } = element.attributes;
    const base = written(rgb) ?? this.fromTheme(numeric(theme)) ?? this.fromPalette(numeric(indexed));
    if (base === null) return null;
    return `#${tinted(base, numeric(tint) ?? 0)}`;
  }

  private fromTheme(index: number | undefined): string | null {
    return index === undefined ? null : (this.theme[index] ?? null);
  }

  /** 64 is the text colour of the system, 65 its window colour. */
  private fromPalette(index: number | undefined): string | null {
    if (index === undefined) return null;
    return index === 64 ? "000000" : index === 65 ? "FFFFFF" : (this.indexed[index] ?? null);
  }
}

/** "AARRGGBB" or "RRGGBB"; transparency is not looked at, as in Excel. */
const written = (rgb: string | undefined): string | null =>
  rgb !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.slice(-6).toUpperCase() : null;

/** Colours of a theme part; what it leaves out is the Office theme's. */
export function themeColors(theme: Element): string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return THEME_ELEMENTS.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const own = color?.attributes["lastClr"] ?? color?.attributes["val"];
    return written(own) ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** Units of hue, lightness and saturation in which Excel reckons: whole numbers, not fractions. */
const SCALE = 240;

/**
 * A colour made lighter (tint above 0) or darker (below 0), by its lightness alone (ECMA-376 part 1, 18.8.19). Of the
 * 45 shades of Office themes tried, 34 come out as in Excel; the others differ by at most 3 of 255 in a channel.
 */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const { hue, lightness, saturation } = toHls(color);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + (SCALE - SCALE * (1 - tint));
  return fromHls(hue, Math.round(changed), saturation);
}

function toHls(color: string): { hue: number; lightness: number; saturation: number } {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [sum, span] = [most + least, most - least];
  const lightness = Math.floor((sum * SCALE + 255) / 510);
  if (span === 0) return { hue: 0, lightness, saturation: 0 };
  const part = lightness <= SCALE / 2 ? sum : 510 - sum;
  const saturation = Math.floor((span * SCALE + part / 2) / part);
  const away = (channel: number): number => Math.floor(((most - channel) * (SCALE / 6) + span / 2) / span);
  const hue =
    red === most
      ? away(blue) - away(green)
      : green === most
        ? SCALE / 3 + away(red) - away(blue)
        : (2 * SCALE) / 3 + away(green) - away(red);
  return { hue: (hue + SCALE) % SCALE, lightness, saturation };
}

function fromHls(hue: number, lightness: number, saturation: number): string {
  const high =
    lightness <= SCALE / 2
      ? Math.floor((lightness * (SCALE + saturation) + SCALE / 2) / SCALE)
      : lightness + saturation - Math.floor((lightness * saturation + SCALE / 2) / SCALE);
  const low = 2 * lightness - high;
  const channel = (turned: number): string => {
    const value = saturation === 0 ? lightness : ramp(low, high, (turned + SCALE) % SCALE);
    return Math.min(255, Math.floor((value * 255 + SCALE / 2) / SCALE))
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return channel(hue + SCALE / 3) + channel(hue) + channel(hue - SCALE / 3);
}

/** Height of a colour channel at a hue: up, high, down, low. */
function ramp(low: number, high: number, hue: number): number {
  const sixth = SCALE / 6;
  const step = (distance: number): number => Math.floor(((high - low) * distance + sixth / 2) / sixth);
  if (hue < sixth) return low + step(hue);
  if (hue < SCALE / 2) return high;
  if (hue < (SCALE * 2) / 3) return low + step((SCALE * 2) / 3 - hue);
  return low;
}
