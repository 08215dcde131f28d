/** The aids in English. */
import type { AidWords } from "../aid-words";
import { counted } from "./counted";
import { words } from "./words";

const GAP = "____________";

export const aids: AidWords = {
  signIn: {
    title: (kind) => `Sign-in: ${kind === null ? "Study Session" : words.activityKinds[kind]}`,
    lines: (topic, day, lecturer, people) => [
      `Topic: ${topic === "" ? GAP.repeat(2) : topic}`,
      `Date: ${day === null ? GAP : words.day(day)}   Place: ${GAP}   Chair: ${GAP}`,
      `Speaker: ${lecturer ?? GAP}   Called: ${people}   Present: ____`,
    ],
    columns: ["No.", "Department", "Name", "Signature"],
    unsure: " (?)",
    unsureNote: "?: it is open whether they are called.",
    foot: `Recorded by: ${GAP}`,
  },
  checkRegister: {
    title: (month) => `Check of Study Notes, ${words.month(month)}`,
    columns: [
      "No.",
      "Name",
      "Department",
      "Post",
      "Study\nplan",
      "Notes\nto date",
      "Due\nto date",
      "Share",
      "Articles\n(weeks)",
      "Books\n(months)",
      "Texts\n(qtrs)",
      "This\nmonth",
      "Result",
      "Problems",
      "Checked\non",
    ],
    inspector: (names, people) =>
      `Inspector: ${names ?? "open"} (${counted(people, "person", "people")})   Signature: ${GAP}   Leader in charge: ${GAP}`,
    has: "yes",
    hasNot: "no",
    note: "Notes to date, articles, books and texts are as recorded; a dash: nothing recorded or not required. This month, result, problems and day are filled in by the inspector.",
  },
  rota: {
    title: (year) => `Monthly Lecture Rota ${year}`,
    columns: ["Month", "Speaker", "Department", "Lectures so far", "Last", "Topic", "Date", "Remarks"],
    later: "later",
    note: "Whoever has lectured least comes first, then whoever lectured longest ago; change it as needed.",
  },
  slips: {
    title: (month) => `Study Record for ${words.month(month)}`,
    who: (name, department) => `Name: ${name}   Department: ${department ?? GAP}`,
    grade: (grade) => `Grade of the month: ${grade}`,
    answer: `I find it  [ ] correct   [ ] not correct: ${GAP.repeat(2)}`,
    signature: `Signature: ${GAP}   Date: ${GAP}`,
    cut: "- - - - - - - - - - - - - - - - - - - - cut here - - - - - - - - - - - - - - - - - - - -",
  },
  facts: {
    title: (year) => `Study Facts ${year} (to copy into the annual appraisal form's own summary)`,
    columns: ["Name", "Department", "Study"],
    paragraph: (year, upTo, facts) =>
      facts.length === 0
        ? ""
        : `In ${year}${upTo === null ? "" : ` (up to ${words.shortDay(upTo)})`}: ${facts.join(", ")}.`,
    fact: {
      attendance: (value) => `attended ${value} sessions`,
      notes: (value) => `wrote ${value} characters of notes`,
      "weekly-article": (value) => `read articles in ${value} weeks`,
      "monthly-book": (value) => `read books in ${value} months`,
      "quarterly-manuscript": (value) => `wrote texts in ${value} quarters`,
      "annual-skill": (value) => `new skills: ${value}`,
      reflection: (value) => `reflections: ${value}`,
      "research-article": (value) => `research articles: ${value}`,
      publication: (value) => `publications: ${value}`,
      "class-given": (value) => `classes given: ${value}`,
    },
    note: "Recorded facts alone; the appraisal grade is the unit's and is not taken from here.",
  },
  noDepartment: "(no department)",
  dash: "—",
};
