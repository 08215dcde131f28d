/** Everything the product says in Chinese. */
import type { Catalogue } from "../catalogue";
import { circular } from "./circular";
import { findings } from "./findings";
import { officeRules } from "./office-rules";
import { questions } from "./questions";
import { remainder } from "./remainder";
import { rules } from "./rules";
import { settings } from "./settings";
import { rating, summary, warningsSheet } from "./rating";
import { clauses, faults, refusal, written } from "./troubles";
import { words } from "./words";
import { aids } from "./aids";
import { yearEnd } from "./year-end";

export const zhCN: Catalogue = {
  words,
  findings,
  rating,
  summary,
  refusal,
  faults,
  written,
  clauses,
  circular,
  officeRules,
  questions,
  settings,
  remainder,
  rules,
  warningsSheet,
  aids,
  yearEnd,
};
