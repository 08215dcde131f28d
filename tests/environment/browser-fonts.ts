/**
 * A Chinese font for the test browser. Without one every character is an empty box and a picture of the pane means
 * nothing. The fonts come from an npm package; fontconfig learns of them through a file made here.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const FAMILY = "Noto Sans SC";

/** Names that office sheets and the pane ask for; all are shown in the one font there is. */
const ASKED_FOR = [
  ...["sans-serif", "serif", "system-ui", "Segoe UI", "Calibri", "Arial", "Times New Roman"],
  ...["宋体", "SimSun", "黑体", "SimHei", "仿宋", "FangSong", "仿宋_GB2312", "楷体", "KaiTi", "楷体_GB2312"],
  ...["方正小标宋简体", "等线", "DengXian", "微软雅黑", "Microsoft YaHei"],
];

/** Writes the fontconfig file and returns its path, for the browser's FONTCONFIG_FILE. */
export function writeFontConfig(): string {
  const fonts = path.join(ROOT, "node_modules/@expo-google-fonts/noto-sans-sc");
  const folder = path.join(ROOT, ".cache/fonts");
  const file = path.join(folder, "fonts.conf");
  mkdirSync(folder, { recursive: true });
  const aliases = ASKED_FOR.map(
    (name) => `<alias binding="strong"><family>${name}</family><prefer><family>${FAMILY}</family></prefer></alias>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(fonts, "400Regular")}</dir>
  <dir>${path.join(fonts, "700Bold")}</dir>
  <cachedir>${path.join(folder, "cache")}</cachedir>
  ${aliases.join("\n  ")}
</fontconfig>
`,
  );
  return file;
}
