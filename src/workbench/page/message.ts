/** A sentence above the grid: what was refused, what was saved. */
import type { Catalogue } from "../language";
import { element } from "./element";

export type MessageTone = "refusal" | "news";

export interface MessageBar {
  readonly root: HTMLElement;
  show(tone: MessageTone, sentence: string): void;
  clear(): void;
}

export function createMessageBar(words: Catalogue): MessageBar {
  const sentence = element("p");
  const close = element("button", { type: "button", class: "button quiet", "aria-label": words.dismiss }, "×");
  // The alert stands in the page from the start, so that what is put into it is read out.
  const root = element("div", { class: "message", role: "alert" });
  const clear = (): void => root.replaceChildren();
  close.addEventListener("click", clear);
  return {
    root,
    clear,
    show: (tone, text) => {
      root.dataset["tone"] = tone;
      sentence.textContent = text;
      root.replaceChildren(sentence, close);
    },
  };
}
