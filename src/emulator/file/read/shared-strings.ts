/** The table of texts that cells refer to. */
import { unescaped } from "./text-escapes";
import { parseXml, type Handlers } from "./xml";

/** Texts by index. Runs of rich text are joined; phonetic guides are left out. */
export function readSharedStrings(part: string, xml: string): string[] {
  const texts: string[] = [];
  const item = new RichText();
  parseXml(part, xml, {
    open: (name) => (name === "si" ? item.start() : item.open(name)),
    text: (text) => item.text(text),
    close(name) {
      if (name === "si") texts.push(item.finish());
      else item.close(name);
    },
  });
  return texts;
}

/** Collects the text of one `si` or `is` element. */
export class RichText implements Handlers {
  private collected = "";
  private isInText = false;
  private isPhonetic = false;

  start(): void {
    this.collected = "";
  }

  open(name: string): void {
    if (name === "t") this.isInText = true;
    else if (name === "rPh") this.isPhonetic = true;
  }

  text(text: string): void {
    if (this.isInText && !this.isPhonetic) this.collected += text;
  }

  close(name: string): void {
    if (name === "t") this.isInText = false;
    else if (name === "rPh") this.isPhonetic = false;
  }

  finish(): string {
    return unescaped(this.collected);
  }
}
