/** The library that keeps the package of a file: loaded once, at the first saving that adds or deletes sheets. */
import { FileNotWritten } from "./file-not-written";

interface Answer {
  readonly error: string | null;
}

/** An open file. Only what the writer calls. */
export interface ExcelizeFile {
  NewSheet(sheet: string): Answer;
  DeleteSheet(sheet: string): Answer;
  WriteToBuffer(): Answer & { readonly buffer: unknown };
}

export interface Excelize {
  OpenReader(bytes: Uint8Array): ExcelizeFile & Answer;
}

export type LoadExcelize = () => Promise<Excelize>;

/** `source`: where excelize.wasm.gz lies; a path in Node, an address in the browser. */
export function excelizeFrom(source: string): LoadExcelize {
  let loading: Promise<Excelize> | null = null;
  return () => {
    loading ??= load(source).catch((reason: unknown) => {
      loading = null;
      throw new FileNotWritten("load", source, String(reason));
    });
    return loading;
  };
}

async function load(source: string): Promise<Excelize> {
  const { init } = await import("excelize-wasm");
  return init(source);
}

/** Passes the answer of a call on. @throws FileNotWritten when it is an error; `place`: the sheet. */
export function answered<Answered extends Answer>(call: string, place: string, answer: Answered): Answered {
  if (answer.error) throw new FileNotWritten(call, place, answer.error);
  return answer;
}
