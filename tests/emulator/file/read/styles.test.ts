import { readWorkbook } from "../../../../src/emulator/file/read/read-workbook";
import type { Style } from "../../../../src/emulator/model/types";
import { oneRow, smallBook, type SmallBook } from "../small-package";

interface Parts {
  readonly formats?: string;
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly xf?: string;
  readonly more?: string;
}

/** The style of A1, made of one part of each kind beside the defaults. */
function style(
  { formats = "", font = "", fill = "", border = "", xf = "<xf/>", more = "" }: Parts,
  book: Partial<SmallBook> = {},
): Style {
  const styles =
    `<numFmts>${formats}</numFmts><fonts><font><sz val="10.5"/><name val="宋体"/></font><font>${font}</font></fonts>` +
    `<fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills>` +
    `<borders><border/><border>${border}</border></borders><cellXfs><xf/>${xf}</cellXfs>${more}`;
  const workbook = readWorkbook(
    smallBook({ sheets: { S: oneRow('<c r="A1" s="1"><v>1</v></c>') }, styles, ...book }),
    "x",
  );
  return workbook.styles.get(workbook.activeSheet.styleAt(0, 0));
}

const USE_FONT = '<xf fontId="1"/>';
const USE_FILL = '<xf fillId="1"/>';
const colored = (color: string, book: Partial<SmallBook> = {}, more = ""): string =>
  style({ font: color, xf: USE_FONT, more }, book).font.color;

test("format 0 of the file is the Normal style, half sizes of its font included", () => {
  const styles = '<fonts><font><sz val="10.5"/><name val="宋体"/></font></fonts><cellXfs><xf/></cellXfs>';
  const workbook = readWorkbook(smallBook({ sheets: { S: oneRow('<c r="A1"><v>1</v></c>') }, styles }), "x");
  expect(workbook.activeSheet.styleAt(0, 0)).toBe(0);
  expect(workbook.styles.get(0)).toMatchObject({ font: { name: "宋体", size: 10.5 }, fileFormat: 0 });
});

describe("number formats", () => {
  const format = (id: number, formats = ""): string => style({ formats, xf: `<xf numFmtId="${id}"/>` }).numberFormat;

  test("built in are given in the words of en-US", () => {
    expect([0, 1, 9, 14, 22, 49].map((id) => format(id))).toEqual([
      "General",
      "0",
      "0%",
      "m/d/yyyy",
      "m/d/yyyy h:mm",
      "@",
    ]);
  });

  test("of Chinese Excel are known by their numbers", () => {
    expect([31, 57, 58].map((id) => format(id))).toEqual(['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'm"月"d"日"']);
  });

  test("of the file come first", () => {
    expect(format(164, '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>')).toBe("yyyy\\-mm\\-dd");
    expect(format(200)).toBe("General");
  });
});

describe("fonts", () => {
  test("with all their switches", () => {
    const font =
      '<b/><i val="1"/><strike/><u val="doubleAccounting"/><sz val="15.75"/><color rgb="FF12AbCd"/><name val="黑体"/>';
    expect(style({ font, xf: USE_FONT }).font).toEqual({
      name: "黑体",
      size: 15.75,
      bold: true,
      italic: true,
      underline: "Double",
      strikethrough: true,
      color: "#12ABCD",
    });
  });

  test("that are switched off", () => {
    const font = '<b val="0"/><i val="false"/><strike val="0"/><u val="none"/><sz val="11"/><name val="A"/>';
    expect(style({ font, xf: USE_FONT }).font).toMatchObject({
      bold: false,
      italic: false,
      underline: "None",
      strikethrough: false,
    });
  });
});

describe("colours", () => {
  const THEME =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>' +
    "</a:clrScheme></a:themeElements></a:theme>";

  test("of the theme: light and dark are swapped in its numbering", () => {
    const of = (index: number): string => colored(`<color theme="${index}"/>`, { theme: THEME });
    expect([0, 1, 2, 3, 4].map(of)).toEqual(["#FFFFFF", "#000000", "#EEECE1", "#1F497D", "#4F81BD"]);
  });

  test("of a book without a theme are the Office theme's", () => {
    expect(colored('<color theme="4"/>')).toBe("#4472C4");
  });

  test("made lighter and darker as Excel does it", () => {
    const of = (theme: number, tint: string): string =>
      colored(`<color theme="${theme}" tint="${tint}"/>`, { theme: THEME });
    expect(of(4, "0.79998168889431442")).toBe("#DCE6F1");
    expect(of(4, "0.59999389629810485")).toBe("#B8CCE4");
    expect(of(4, "-0.499984740745262")).toBe("#244062");
    expect(of(0, "-0.14999847407452621")).toBe("#D9D9D9");
    expect(of(1, "0.499984740745262")).toBe("#808080");
  });

  test("of the palette, and of a palette the file changes", () => {
    expect(["8", "10", "64", "65"].map((index) => colored(`<color indexed="${index}"/>`))).toEqual([
      "#000000",
      "#FF0000",
      "#000000",
      "#FFFFFF",
    ]);
    const own = "<colors><indexedColors>" + '<rgbColor rgb="00ABCDEF"/>'.repeat(11) + "</indexedColors></colors>";
    expect(colored('<color indexed="10"/>', {}, own)).toBe("#ABCDEF");
    expect(colored('<color indexed="12"/>', {}, own)).toBe("#0000FF");
  });

  test("that are automatic are black", () => {
    expect(colored('<color auto="1"/>')).toBe("#000000");
    expect(colored("")).toBe("#000000");
  });
});

describe("fills", () => {
  const fill = (inside: string): string | null => style({ fill: inside, xf: USE_FILL }).fill;

  test("solid ones have a colour", () => {
    expect(
      fill('<patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor indexed="64"/></patternFill>'),
    ).toBe("#FFC000");
    expect(fill('<patternFill patternType="solid"><fgColor rgb="FAAD14"/></patternFill>')).toBe("#FAAD14");
  });

  test("patterns, gradients and none have no colour the model knows", () => {
    expect(fill('<patternFill patternType="darkGray"><fgColor rgb="FFFFC000"/></patternFill>')).toBeNull();
    expect(
      fill('<gradientFill degree="90"><stop position="0"><color rgb="FFFFC000"/></stop></gradientFill>'),
    ).toBeNull();
    expect(fill('<patternFill patternType="none"><fgColor rgb="FFFFC000"/></patternFill>')).toBeNull();
  });
});

describe("borders", () => {
  test("of every edge with style, weight and colour", () => {
    const border =
      '<left style="thin"><color indexed="64"/></left><right style="mediumDashed"><color rgb="FFFF0000"/></right>' +
      '<top style="hair"/><bottom style="double"/><diagonal style="thin"/>';
    expect(style({ border, xf: '<xf borderId="1"/>' }).borders).toEqual({
      left: { style: "Continuous", weight: "Thin", color: "#000000" },
      right: { style: "Dash", weight: "Medium", color: "#FF0000" },
      top: { style: "Continuous", weight: "Hairline", color: "#000000" },
      bottom: { style: "Double", weight: "Thick", color: "#000000" },
    });
  });

  test("that are none are not there", () => {
    expect(style({ border: '<left/><right style="none"/>', xf: '<xf borderId="1"/>' }).borders).toEqual({});
  });

  test("called start and end in strict files", () => {
    const { borders } = style({ border: '<start style="thin"/><end style="thick"/>', xf: '<xf borderId="1"/>' });
    expect([borders.left?.weight, borders.right?.weight]).toEqual(["Thin", "Thick"]);
  });
});

describe("alignment and protection", () => {
  test("count whatever the apply attributes say", () => {
    const xf =
      '<xf applyAlignment="0" applyProtection="0"><alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="2" textRotation="135" shrinkToFit="1"/>' +
      '<protection locked="0" hidden="1"/></xf>';
    expect(style({ xf })).toMatchObject({
      horizontal: "CenterAcrossSelection",
      vertical: "Center",
      wrap: true,
      indent: 2,
      textOrientation: -45,
      shrinkToFit: true,
      locked: false,
      formulaHidden: true,
    });
  });

  test("are Excel's where nothing is said", () => {
    expect(style({})).toMatchObject({
      horizontal: "General",
      vertical: "Bottom",
      wrap: false,
      locked: true,
      textOrientation: 0,
    });
  });

  test("letters on top of each other are orientation 180", () => {
    expect(style({ xf: '<xf><alignment textRotation="255"/></xf>' }).textOrientation).toBe(180);
  });
});
