/**
 * Finds the person a row is about: by number where there is one, else by name, with the department to tell namesakes
 * apart. What is not certain is never decided here (SHEETS.md, "How things are joined").
 */
import type { Person, PersonIndex } from "../domain/people";
import { Decisions } from "./decisions";
import { departmentKey } from "./departments";
import { numberKey } from "./rows";
import { bareName, nameKey } from "../domain/text";
import { personKeys } from "../sheets/person-key";

export type Resolution =
  | { readonly kind: "person"; readonly index: PersonIndex }
  /** Nobody of that name or number; `nearest` bear one like it. */
  | { readonly kind: "unknown"; readonly nearest: readonly PersonIndex[] }
  /** Several people, any of whom it may be. */
  | { readonly kind: "ambiguous"; readonly among: readonly PersonIndex[] }
  /** Somebody of whom the office said that they are nobody of its own. */
  | { readonly kind: "stranger" };

const MOST_OFFERED = 3;

/** Whether one insertion, deletion or replacement makes the texts equal, sign by sign. */
function differByOne(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** A person's name sign by sign: without its bracketed remark, and with the remark but without the brackets. */
interface Spelling {
  readonly index: PersonIndex;
  readonly bare: readonly string[];
  readonly whole: readonly string[];
}

const BRACKETS = /[()[\]【】〔〕]/gu;

function addTo<Key>(map: Map<Key, PersonIndex[]>, key: Key, index: PersonIndex): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

function withoutZeros(key: string): string {
  return /^\d+$/u.test(key) ? key.replace(/^0+(?=\d)/u, "") : key;
}

export class PeopleIndex {
  private readonly byFullName = new Map<string, PersonIndex[]>();
  private readonly byBareName = new Map<string, PersonIndex[]>();
  private readonly byNumber = new Map<string, PersonIndex[]>();
  private readonly byShortNumber = new Map<string, PersonIndex[]>();
  /** Answers that do not depend on a department, by number and by name. */
  private readonly numbered = new Map<string, { readonly name: string; readonly resolution: Resolution }>();
  private readonly named = new Map<string, Resolution>();
  /** The names sign by sign with the first who bears each; made when somebody is not found. */
  private spelt: readonly Spelling[] | null = null;
  private personKeys: readonly string[] | null = null;

  /** Names of people who left, as keys: rows about them are about nobody on the roster, and no error. */
  private readonly left: ReadonlySet<string>;

  constructor(
    readonly people: readonly Person[],
    left: readonly string[] = [],
    private readonly decisions: Decisions = new Decisions([]),
  ) {
    this.left = new Set(left.map((name) => bareName(nameKey(name))));
    for (const { index, name, number } of people) {
      const key = nameKey(name);
      addTo(this.byFullName, key, index);
      addTo(this.byBareName, bareName(key), index);
      if (number === null) continue;
      addTo(this.byNumber, numberKey(number), index);
      addTo(this.byShortNumber, withoutZeros(numberKey(number)), index);
    }
  }

  /** Whether the name is that of somebody who left. */
  hasLeft(name: string): boolean {
    return this.left.has(bareName(nameKey(name)));
  }

  /** Whether somebody bears the number. */
  knowsNumber(number: string): boolean {
    return this.owners(number).length > 0;
  }

  /**
   * @param name as written, "" where the sheet has none
   * @param number null where there is none, or where the sheet counts by numbers of its own
   * @param departmentAt asked for the department of `row` only where namesakes must be told apart
   */
  resolve(name: string, number: string | null, departmentAt: (row: number) => string | null, row: number): Resolution {
    if (number === null) {
      const known = this.named.get(name);
      if (known !== undefined) return known;
    } else {
      const known = this.numbered.get(number);
      if (known !== undefined && known.name === name) return known.resolution;
    }
    return this.remember(name, number, departmentAt, row);
  }

  /** Finds the person and keeps the answer where no department was asked for. */
  private remember(
    name: string,
    number: string | null,
    departmentAt: (row: number) => string | null,
    row: number,
  ): Resolution {
    let isAsked = false;
    const resolution = this.find(name, number, () => {
      isAsked = true;
      return departmentAt(row);
    });
    if (!isAsked && number === null) this.named.set(name, resolution);
    else if (!isAsked && number !== null) this.numbered.set(number, { name, resolution });
    return resolution;
  }

  /** People whose names are one sign away, offered to the user and never taken; those alike to the sign come first. */
  nearest(name: string): PersonIndex[] {
    const key = nameKey(name);
    const [bare, whole] = [[...bareName(key)], [...key.replace(BRACKETS, "")]];
    if (bare.length < 2) return [];
    this.spelt ??= this.people.map(({ index, name: known }) => {
      const knownKey = nameKey(known);
      return { index, bare: [...bareName(knownKey)], whole: [...knownKey.replace(BRACKETS, "")] };
    });
    const same = this.spelt.filter((one) => one.whole.join("") === whole.join(""));
    const near = this.spelt.filter((one) => !same.includes(one) && differByOne(one.bare, bare));
    return [...same, ...near].slice(0, MOST_OFFERED).map(({ index }) => index);
  }

  /** Whom the office said a name means; null: it said nothing, or the person is gone from the roster. */
  private decided(name: string): Resolution | null {
    const choice = this.decisions.person(name);
    if (choice === null) return null;
    if (choice === "nobody") return { kind: "stranger" };
    const index = this.keys().indexOf(choice.key);
    return index < 0 ? null : { kind: "person", index };
  }

  private keys(): readonly string[] {
    return (this.personKeys ??= personKeys(this.people));
  }

  /** How a person is called where others bear the same name. */
  keyOf(index: PersonIndex): string {
    return this.keys()[index] ?? "";
  }

  /** Whom names written together mean, namesakes all; everybody where there are no names. */
  namedIn(names: readonly string[] | null): readonly PersonIndex[] {
    if (names === null) return this.people.map(({ index }) => index);
    return [...new Set(names.flatMap((name) => this.namesakes(name)))];
  }

  private owners(number: string): readonly PersonIndex[] {
    const key = numberKey(number);
    return this.byNumber.get(key) ?? this.byShortNumber.get(withoutZeros(key)) ?? [];
  }

  private namesakes(name: string): readonly PersonIndex[] {
    const key = nameKey(name);
    const bare = bareName(key);
    const exact = key === bare ? [] : (this.byFullName.get(key) ?? []);
    return exact.length === 1 ? exact : (this.byBareName.get(bare) ?? []);
  }

  private find(name: string, number: string | null, departmentOf: () => string | null): Resolution {
    let named = name === "" ? [] : this.namesakes(name);
    if (number !== null) {
      const owners = this.owners(number);
      const [owner] = owners;
      if (owner !== undefined && owners.length === 1) {
        if (name === "" || named.includes(owner)) return { kind: "person", index: owner };
        // Number and name speak of different people: neither is believed.
        if (named.length > 0) return { kind: "ambiguous", among: [...named, owner] };
        return this.decided(name) ?? { kind: "unknown", nearest: [owner] };
      }
      if (owner === undefined) {
        const strangers = named;
        named = named.filter((index) => this.people[index]?.number === null);
        if (named.length === 0 && strangers.length > 0) {
          return this.decided(name) ?? { kind: "unknown", nearest: strangers };
        }
      }
    }
    const [only] = named;
    if (only === undefined)
      return this.decided(name) ?? { kind: "unknown", nearest: name === "" ? [] : this.nearest(name) };
    if (named.length === 1) return { kind: "person", index: only };
    const department = departmentOf();
    const key = department === null ? null : departmentKey(department);
    const together = named.filter((index) => {
      const own = this.people[index]?.department ?? null;
      return key !== null && own !== null && departmentKey(own) === key;
    });
    const [single] = together;
    return single !== undefined && together.length === 1
      ? { kind: "person", index: single }
      : { kind: "ambiguous", among: named };
  }
}
