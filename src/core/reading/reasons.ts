/** What the reason column (事由) does to a mark. SHEETS.md, "How things are joined". */
import { EXCUSING_REASONS, UNEXCUSING_REASONS } from "../sheets/marks";
import type { MarkReading } from "./marks";
import { remembered, squeeze } from "../domain/text";

const EXCUSING = new Set(EXCUSING_REASONS.map(squeeze));
const LEAVE_WORDS = [...EXCUSING].filter((word) => word.length > 1);
/** The longest first: 无故缺席 leaves nothing over. */
const UNEXCUSING = UNEXCUSING_REASONS.map(squeeze).sort((one, other) => other.length - one.length);
/** A leave word beside one of these may say the opposite: 病假未批. */
const DENIED = /未|没|不|非|拒|not|never|denied/u;

type Effect = "excuses" | "unexcuses" | "none";

function effectOf(reason: string): Effect {
  const text = squeeze(reason);
  if (text === "") return "none";
  const denial = UNEXCUSING.filter((word) => text.includes(word));
  if (denial.length > 0 && !/不是|并非|不算/u.test(text)) {
    // 无故（后查明病假） says both.
    const rest = denial.reduce((left, word) => left.replaceAll(word, " "), text);
    return LEAVE_WORDS.some((word) => rest.includes(word)) ? "none" : "unexcuses";
  }
  if (DENIED.test(text)) return "none";
  const parts = reason
    .normalize("NFKC")
    .split(/[,、;。()/\n]+|\s{2,}/u)
    .map((part) => squeeze(part));
  const isLeave = [text, ...parts].some(
    (part) => EXCUSING.has(part) || EXCUSING.has(part.replace(/^请|[\d一两三四五半]+天$/gu, "")),
  );
  return isLeave ? "excuses" : "none";
}

const knownEffect = remembered(effectOf);

/** The reading of a mark with its reason: leave excuses an absence and a lateness, its denial makes an absence unexcused. */
export function withReason(reading: MarkReading, reason: string): MarkReading {
  if (reason === "" || reading.kind === "blank" || reading.kind === "unknown" || reading.kind === "open")
    return reading;
  const effect = knownEffect(reason);
  if (effect === "none") return reading;
  if (reading.kind === "absent") return { kind: "decided", state: effect === "excuses" ? "excused" : "unexcused" };
  if (effect === "excuses") {
    if (reading.state === "late" || reading.state === "present") return { kind: "decided", state: "present" };
    return reading.state === "unexcused" ? { kind: "open" } : reading;
  }
  return reading.state === "excused" ? { kind: "open" } : reading;
}
