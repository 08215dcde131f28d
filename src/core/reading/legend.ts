/**
 * Legends: sentences, small tables and header rows in which a sheet itself explains its marks. A legend ranks above
 * everything else (OFFICE-PRACTICE 7.2), so it is taken only where it pairs marks and words without doubt.
 */
import type { MarkState } from "../domain/records";
import { MEANINGS, markKey } from "./mark-words";

/** Mark to meaning; null: the legend explains it by a word that is no attendance state, or explains it twice. */
export type Legend = Map<string, MarkState | null>;

type Token =
  | { readonly kind: "mark"; readonly text: string }
  /** `state` null: a word that is no attendance state. */
  | { readonly kind: "word"; readonly state: MarkState | null };

const LABEL =
  /^\s*[(（]?(?:注|说明|备注|图例|符号说明|考勤符号|填表符号|考勤记号|符号|标记|填表说明|考勤说明|legend|key|note)[^:：]{0,8}[:：]\s*/iu;
/** Numbers and bullets that enumerate are no signs: 1、 2. (3) ① 一、 */
const ENUMERATORS =
  /[①-⑳⑴-⒇⒈-⒛]|(?<![\p{L}\d])(?:[(（]\d{1,2}[)）]|\d{1,2}\s*[、．.)）]|[一二三四五六七八九十]{1,2}、)/gu;
/** Signs that mean presence everywhere, and the words for them. */
const TICKS = /[√✓✔☑]|打勾|打钩|对勾|对号|划勾|勾选/gu;
const TICK_SIGNS = ["√", "✓", "✔", "☑"];
/** Words by which a note may turn a tick round. */
const TURNING = /缺|未|没|不|请假|事假|病假|旷|迟到|早退|absen|leave|not|without/iu;
const PIECES = /[\p{Script=Han}]+|[A-Za-z][A-Za-z' ]*[A-Za-z]|[A-Za-z0-9]+|[^\s\p{Script=Han}A-Za-z0-9]/gu;
const SKIPPED = /^[=:：;；,，、.。()（）"“”'‘’「」[\]《》]$/u;
/** Angle brackets around a word, and not the signs > and < beside words. */
const ANGLE_BRACKETS = /<([^<>\s]{1,12})>/gu;
/** What stands in brackets: a title's legend often does. */
const BRACKETED = /\(([^()]+)\)|\[([^[\]]+)\]/gu;
const DASH = /^[-—–]$/u;
const CONNECTORS = /^(?:表示|代表|为|是|即|指)+|(?:用|以|为|是|表示|代表|打|记|划|画)+$/gu;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    if (SKIPPED.test(piece)) continue;
    if (/^\p{Script=Han}/u.test(piece)) {
      const word = piece.replace(CONNECTORS, "");
      if (word !== "") tokens.push({ kind: "word", state: MEANINGS.get(markKey(word)) ?? null });
      continue;
    }
    const meaning = MEANINGS.get(markKey(piece));
    const split = meaning === undefined ? /^([A-Z]{1,3}) ([A-Za-z' ]+)$/u.exec(piece) : null;
    if (split !== null)
      tokens.push(
        { kind: "mark", text: split[1] ?? "" },
        { kind: "word", state: MEANINGS.get(markKey(split[2] ?? "")) ?? null },
      );
    else if (meaning !== undefined) tokens.push({ kind: "word", state: meaning });
    else if (/^[A-Za-z ']{5,}$|^\d{3,}$/u.test(piece)) tokens.push({ kind: "word", state: null });
    else tokens.push({ kind: "mark", text: piece });
  }
  // A dash between a mark and its word joins them; elsewhere it is a mark of its own.
  return tokens.filter((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const joins = before !== undefined && after !== undefined && before.kind !== after.kind;
    return !(token.kind === "mark" && DASH.test(token.text) && joins && tokens.length > 2);
  });
}

/** A mark and what it means; null: a word that is no attendance state, or several. */
export interface Pair {
  readonly mark: string;
  readonly state: MarkState | null;
}

function pairOf(mark: string, words: readonly (MarkState | null)[]): Pair {
  const states = new Set(words);
  return { mark: markKey(mark), state: states.size === 1 ? (words[0] ?? null) : null };
}

/** Reads tokens as mark, words, mark, words, ...; null where they do not stand so. */
function markFirst(tokens: readonly Token[]): Pair[] | null {
  const pairs: Pair[] = [];
  let current: { mark: string; words: (MarkState | null)[] } | null = null;
  for (const token of tokens) {
    if (token.kind === "word") {
      if (current === null) return null;
      current.words.push(token.state);
    } else {
      if (current !== null) {
        if (current.words.length === 0) return null;
        pairs.push(pairOf(current.mark, current.words));
      }
      current = { mark: token.text, words: [] };
    }
  }
  if (current === null || current.words.length === 0) return null;
  pairs.push(pairOf(current.mark, current.words));
  return pairs;
}

/** A legend in a title's brackets: the words of the title before it explain nothing. */
function withoutTitle(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex((token) => token.kind === "mark" || token.state !== null);
  return start < 0 ? [] : tokens.slice(start);
}

/** Clause by clause, each a sign and its word in either order; null where a clause is something else. */
function clausePairs(text: string): Pair[] | null {
  const pairs: Pair[] = [];
  for (const clause of text.split(/[;；。,，、\s]+/u)) {
    const parts = tokensOf(clause);
    // A clause without a sign explains none.
    if (parts.every(({ kind }) => kind === "word")) continue;
    const pair = parts.length === 2 ? (markFirst(parts) ?? markFirst([...parts].reverse())) : null;
    if (pair === null) return null;
    pairs.push(...pair);
  }
  return pairs.length === 0 ? null : pairs;
}

/** The pairs of a text; none where they could be made in two directions. */
function pairsOf(text: string): Pair[] {
  const tokens = tokensOf(text);
  const whole = markFirst(tokens) ?? markFirst([...tokens].reverse()) ?? clausePairs(text);
  if (whole !== null) return whole;
  const forwards = markFirst(withoutTitle(tokens));
  const backwards = markFirst(withoutTitle([...tokens].reverse()));
  if (forwards !== null && backwards !== null) return [];
  return forwards ?? backwards ?? [];
}

/** The pairs of the first part of a text that explains several marks: what stands in brackets, else the whole. */
function pairsIn(text: string): Pair[] {
  for (const [, round, square] of text.matchAll(BRACKETED)) {
    const pairs = pairsOf(round ?? square ?? "");
    if (pairs.filter(({ state }) => state !== null).length >= 2) return pairs;
  }
  return pairsOf(text.split(/[。\n](?=\s*[\p{Script=Han}]{5,})/u)[0] ?? "");
}

/** Adds pairs to a legend; a mark explained twice in different ways is left open. */
export function addPairs(legend: Legend, pairs: readonly Pair[]): void {
  for (const { mark, state } of pairs) {
    const known = legend.get(mark);
    legend.set(mark, known === undefined || known === state ? state : null);
  }
}

/** Ticks whose general meaning does not hold, so that they ask. */
const SUSPENDED_TICKS: readonly Pair[] = TICK_SIGNS.map((mark) => ({ mark, state: null }));

function isTurnedTick({ mark, state }: Pair): boolean {
  return TICK_SIGNS.includes(mark) && state !== "present";
}

/** The only pair of a short text that explains one mark ("√：出勤"); null: it is something else. */
export function lonePair(text: string): Pair | null {
  const plain = text.replace(ENUMERATORS, " ").normalize("NFKC").trim();
  const [only, ...others] = plain.length > 12 ? [] : pairsOf(plain);
  return only === undefined || others.length > 0 || only.state === null ? null : only;
}

/**
 * The pairs of cells beside each other, row by row: a mark and its word, or both in one cell. Empty where they are fewer
 * than two, or explain the same mark twice: then it is no table of marks. One that takes a tick away from presence is not
 * believed, as a sentence is not.
 */
export function tablePairs(rows: readonly (readonly string[])[]): readonly Pair[] {
  const pairs = rows.flatMap((texts): Pair[] => {
    const filled = texts.filter((text) => text !== "");
    const [first = "", second = ""] = filled;
    const pair = filled.length === 1 ? lonePair(first) : filled.length <= 3 ? cellPair(first, second) : null;
    return pair === null ? [] : [pair];
  });
  if (pairs.length >= 2 && pairs.some(isTurnedTick)) return SUSPENDED_TICKS;
  return pairs.length < 2 || new Set(pairs.map(({ mark }) => mark)).size < pairs.length ? [] : pairs;
}

/** What a sentence explains, and whether it leaves doubt: then nothing of it is believed. */
export interface Explained {
  readonly pairs: readonly Pair[];
  readonly isDoubtful: boolean;
}

const NOTHING: Explained = { pairs: [], isDoubtful: false };

/**
 * The pairs of a legend written as a sentence; none where the text is no legend. One that takes a tick away from
 * presence, or speaks of a tick in a way that is not understood, is not believed: the tick's general meaning is
 * suspended, so that it asks.
 */
export function explain(text: string): Explained {
  const numbered = text.replace(ENUMERATORS, "；");
  const plain = numbered.normalize("NFKC").replace(/^[;\s]+/u, "");
  const isLabelled = LABEL.test(plain);
  let body = plain.replace(ANGLE_BRACKETS, "$1");
  while (LABEL.test(body)) body = body.replace(LABEL, "").replace(/^[;\s]+/u, "");
  body = body.replace(/\([^()]*[\p{Script=Han}]{2,}[^()]*\)/gu, (remark) =>
    /[^\p{Script=Han}\s()、,]/u.test(remark) ? remark : " ",
  );
  const pairs = pairsIn(body);
  const meant = pairs.filter(({ state }) => state !== null);
  const believed = meant.length >= 2 || (isLabelled && meant.length >= 1) ? pairs : [];
  const ticks = believed.filter(({ mark }) => TICK_SIGNS.includes(mark));
  const isTurned = ticks.some(isTurnedTick);
  const isOpen = ticks.length === 0 && (plain.match(TICKS)?.length ?? 0) > 0 && TURNING.test(plain);
  if (!isTurned && !isOpen) return { pairs: believed, isDoubtful: false };
  // A short mark in a cell of its own is no sentence about marks.
  if (text.length <= 4) return NOTHING;
  return { pairs: SUSPENDED_TICKS, isDoubtful: true };
}

/** A pair of neighbouring cells: a mark and its word, in either order; null where they are none. */
export function cellPair(left: string, right: string): Pair | null {
  const [first, second] = [left.trim(), right.trim()];
  const [leftState, rightState] = [MEANINGS.get(markKey(first)), MEANINGS.get(markKey(second))];
  const isMark = (text: string): boolean => text.length > 0 && text.length <= 4 && !MEANINGS.has(markKey(text));
  if (rightState !== undefined && isMark(first)) return { mark: markKey(first), state: rightState };
  if (leftState !== undefined && isMark(second)) return { mark: markKey(second), state: leftState };
  return null;
}
