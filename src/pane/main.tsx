/** Where the parts meet: Excel, worker, clock, pane, ribbon. */
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createCommands } from "../commands/commands";
import { createExcelGateway } from "../excel";
import { App } from "./components/App/App";
import { StopPage } from "./components/StopPage/StopPage";
import { CATALOGUES, languageOf } from "./language";
import { nonceOf } from "./office/nonce";
import { guardTabKey } from "./office/tab-key";
import { themeFor } from "./office/theme";
import { dayOfMoment } from "../core/domain/calendar";
import { startWorker } from "./review/start-worker";
import { createWorkerReviewer } from "./review/worker-reviewer";
import { endWaiting } from "./shell/waiting";
import { createPane } from "./state/pane";

/** The floor: Excel LTSC 2021 (EXCEL-PLATFORM 0). The version is text, as the call demands. */
const LOWEST_API = "1.14";

function draw(content: ReactNode): void {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("the page has no place for the pane");
  endWaiting();
  const nonce = nonceOf(document);
  const renderer = createDOMRenderer(document, nonce === null ? {} : { styleElementAttributes: { nonce } });
  createRoot(place).render(
    <StrictMode>
      <RendererProvider renderer={renderer} targetDocument={document}>
        {content}
      </RendererProvider>
    </StrictMode>,
  );
}

async function main(): Promise<void> {
  guardTabKey(document);
  const { host } = await Office.onReady();
  const isExcel = host === Office.HostType.Excel;
  const language = languageOf(isExcel ? Office.context.displayLanguage : navigator.language);
  const background = isExcel ? Office.context.officeTheme?.bodyBackgroundColor : undefined;
  const theme = themeFor(background, matchMedia("(prefers-color-scheme: dark)").matches);
  const { stop } = CATALOGUES[language];
  if (!isExcel) return draw(<StopPage theme={theme} title={stop.outsideTitle} sentence={stop.outside} />);
  if (!Office.context.requirements.isSetSupported("ExcelApi", LOWEST_API)) {
    return draw(<StopPage theme={theme} title={stop.oldTitle} sentence={stop.old} />);
  }

  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const pane = createPane(
    {
      gateway: createExcelGateway(),
      reviewer: createWorkerReviewer(startWorker, pause),
      today: () => dayOfMoment(new Date()),
    },
    language,
  );
  const commands = createCommands({
    show: () => Office.addin.showAsTaskpane(),
    refresh: () => pane.refresh("preview"),
  });
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
  }
  draw(<App pane={pane} theme={theme} />);
  await pane.open();
}

void main();
