/**
 * Runs before everything else and depends on nothing: when Excel does not answer in time, or the pane's own script
 * fails to load, the static page says so instead of waiting forever (EXCEL-PLATFORM 5.5).
 */
import { WAITING } from "./waiting";
import "./shell.css";

const PATIENCE = 10_000;

setTimeout(() => {
  const late = document.getElementById("shell-late");
  if (late && document.documentElement.dataset[WAITING] !== "over") late.hidden = false;
}, PATIENCE);
