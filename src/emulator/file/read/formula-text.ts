/**
 * Formula text of the file and of the model. Functions younger than the file format stand in the file behind
 * "_xlfn." or "_xlfn._xlws." ([MS-XLSX] 2.2.2), in Excel and in office.js without. Formulas with LET or LAMBDA mark
 * their variables too ("_xlpm."); those, and the signs "@" and "#" in their long form, are left as the file has them.
 */

const WORKSHEET_FUNCTIONS = "FILTER SORT PY".split(" ");
const FUTURE_FUNCTIONS = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
    "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT " +
    "F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT " +
    "FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH " +
    "IMTAN ISFORMULA ISOMITTED LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT " +
    "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
    "RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS " +
    "SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE " +
    "TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S " +
    "VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const isKnown = (name: string): boolean => FUTURE_FUNCTIONS.has(name) || WORKSHEET_FUNCTIONS.includes(name);

/** Text between quotes, or a quoted sheet name, which are left alone; or a function name before its bracket. */
const PREFIXED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?([A-Z0-9.]+)(?=\()/gi;
const PLAIN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\])([A-Z][A-Z0-9.]*)(?=\()/giu;

/** With leading "=" and without the file's prefixes. */
export function formulaFromFile(text: string): string {
  if (!text.includes("_xl") || text.includes("_xlpm.")) return `=${text}`;
  return `=${text.replace(PREFIXED, (piece: string, name?: string) =>
    name !== undefined && isKnown(name.toUpperCase()) ? name : piece,
  )}`;
}

/** Without leading "=" and with the prefixes the file needs. */
export function formulaForFile(formula: string): string {
  const text = formula.replace(/^=/, "");
  if (text.includes("_xlpm.")) return text;
  return text.replace(PLAIN, (piece: string, name?: string) => {
    const upper = name?.toUpperCase();
    if (name === undefined || upper === undefined || !isKnown(upper)) return piece;
    return `${WORKSHEET_FUNCTIONS.includes(upper) ? "_xlfn._xlws." : "_xlfn."}${name}`;
  });
}
