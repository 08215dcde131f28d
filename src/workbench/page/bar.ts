/** The slim bar on top: open, save, the file's name, its state, the language. */
import type { Catalogue } from "../language";
import { element } from "./element";

export interface BarHandlers {
  open(file: File): void;
  save(): void;
  switchLanguage(): void;
}

export interface Bar {
  readonly root: HTMLElement;
  setName(name: string): void;
  setState(text: string): void;
  /** While busy nothing can be opened or saved. */
  setBusy(isBusy: boolean): void;
}

export function createBar(words: Catalogue, handlers: BarHandlers): Bar {
  const chooser = element("input", { type: "file", accept: ".xlsx,.xlsm", hidden: "", "aria-label": words.open });
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    // The same file can be chosen again, after it was changed elsewhere.
    chooser.value = "";
    if (file) handlers.open(file);
  });
  const open = button("button", words.open, () => chooser.click());
  const save = button("button primary", words.save, () => handlers.save());
  const language = button("button quiet", words.otherLanguage, () => handlers.switchLanguage());
  language.setAttribute("aria-label", words.switchLanguage);
  const name = element("h1", { class: "file-name" });
  const state = element("p", { class: "file-state", role: "status" });
  const root = element(
    "header",
    { class: "bar" },
    element("img", { src: "/assets/icon-32.png", width: "24", height: "24", alt: "" }),
    open,
    save,
    chooser,
    element("div", { class: "file" }, name, state),
    element("p", { class: "purpose" }, words.purpose),
    language,
  );
  return {
    root,
    setName: (text) => {
      name.textContent = text;
      name.title = text;
    },
    setState: (text) => (state.textContent = text),
    setBusy: (isBusy) => {
      open.disabled = isBusy;
      save.disabled = isBusy;
    },
  };
}

function button(kind: string, label: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: kind }, label);
  made.addEventListener("click", act);
  return made;
}
