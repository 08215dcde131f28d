/** The two very hidden sheets: they travel with the file and are no part of what is read (ARCHITECTURE, decision 2). */

/** Run numbers, the journal of the last run, and how the add-in's sheets were laid out. */
export const STATE_SHEET = "FourOnes.State";
/** Holds the cell formats that the last run replaced, in cells of the same look. */
export const FORMATS_SHEET = "FourOnes.Journal";

export const isHiddenSheet = (name: string): boolean => name === STATE_SHEET || name === FORMATS_SHEET;
