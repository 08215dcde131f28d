/** Light or dark, as Excel is; without Excel's word, as the computer is. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Whether a colour "#RRGGBB" is dark: its relative luminance is below that of middle grey. */
export function isDark(color: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

export function themeFor(officeBackground: string | undefined, prefersDark: boolean): Theme {
  const isOfficeDark = officeBackground === undefined ? null : isDark(officeBackground);
  return (isOfficeDark ?? prefersDark) ? webDarkTheme : webLightTheme;
}
