/** Characters that XML cannot hold stand in the file as "_x000D_"; a true "_x000D_" as "_x005F_x000D_". */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
