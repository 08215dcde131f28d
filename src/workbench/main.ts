/** Where the workbench starts: in the browser's language, on the sample office. */
import "@univerjs/preset-sheets-core/lib/index.css";
import "./workbench.css";
import sample from "./sample/sample.xlsx";
import { CATALOGUES, languageOf } from "./language";
import { Workbench } from "./workbench";

const root = document.getElementById("workbench");
if (!root) throw new Error("The page has no place for the workbench.");
const language = languageOf(navigator.language);
const workbench = new Workbench(root, language);

window.addEventListener("beforeunload", (event) => {
  if (workbench.hasUnsavedChanges) event.preventDefault();
});

void workbench.open(CATALOGUES[language].sampleName, async () => {
  const response = await fetch(sample);
  return new Uint8Array(await response.arrayBuffer());
});
