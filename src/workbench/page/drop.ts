/** Files dropped anywhere on the page are opened; over the frame of the pane too, by a cover that takes them. */
import { element } from "./element";

export function acceptDrops(page: HTMLElement, invitation: string, open: (file: File) => void): void {
  const cover = element("div", { class: "drop", hidden: "" }, element("p", {}, invitation));
  page.append(cover);
  const brings = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  page.addEventListener("dragenter", (event) => {
    if (brings(event)) cover.hidden = false;
  });
  cover.addEventListener("dragleave", () => (cover.hidden = true));
  // Without this the browser would leave the page and show the file itself.
  page.addEventListener("dragover", (event) => event.preventDefault());
  page.addEventListener("drop", (event) => {
    event.preventDefault();
    cover.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}
