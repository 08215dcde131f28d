/** The rules about departments and the office in English, an object each. */
import type { OfficeRuleTexts } from "../office-rule-words";
import { counted } from "./counted";

const REGISTER = "Make the missing checks and register them; add those that were made.";
const ARRANGE = "Arrange what is missing; add what was held to the activities.";

export const officeRules: OfficeRuleTexts = {
  "right-inspector": {
    name: "Inspector of notes",
    short: "wrong inspector",
    sentence: (value, required) => `checks of notes by the right person: ${value} of ${required}`,
    remedy: "Check who it was; correct the register where it is wrong.",
  },
  "check-made": {
    name: "Checks of notes",
    short: "checks missing",
    sentence: (value, required) =>
      `checks of notes are registered of ${value} of ${counted(required, "person", "people")}`,
    remedy: REGISTER,
  },
  "self-study-arranged": {
    name: "Self-study arranged",
    short: "no self-study slot",
    sentence: (value, required) => `departments with a time for self-study: ${value} of ${required}`,
    remedy: "Have the department fix a time, and add it to the activities.",
  },
  "session-held": {
    name: "Central study held",
    short: "too little central study",
    sentence: (value, required) =>
      `central study held on ${counted(value, "day", "days")}, at least ${required} required`,
    remedy: ARRANGE,
  },
  "centre-group-held": {
    name: "Centre-group study held",
    short: "no centre-group study",
    sentence: (value, required) =>
      `centre-group study held in the quarter ${counted(value, "time", "times")}, at least ${required} required`,
    remedy: ARRANGE,
  },
  "monthly-lecture": {
    name: "Monthly lecture",
    short: "no monthly lecture",
    sentence: (value, required) => `monthly lectures held: ${value}, at least ${required} required`,
    remedy: ARRANGE,
  },
  "four-activities": {
    name: "Four activities",
    short: "activities missing",
    sentence: (value, required) =>
      `of party class, speech contest, essay call and theory lecture ${value} of ${required} were held`,
    remedy: ARRANGE,
  },
  "sign-in-kept": {
    name: "Sign-in kept",
    short: "no sign-in",
    sentence: (value, required) => `sessions signed in to: ${value} of ${required}`,
    remedy: "Add the sign-in; delete from the activities what was not held.",
  },
  "inspection-made": {
    name: "Monthly inspection",
    short: "inspections missing",
    sentence: (value, required) => `inspections are registered of ${value} of ${counted(required, "person", "people")}`,
    remedy: REGISTER,
  },
  "circular-issued": {
    name: "Circulars",
    short: "circular missing",
    sentence: (value, required) =>
      `of ${counted(required, "circular", "circulars")} on study and inspection ${value} registered`,
    remedy: "Issue the circular and enter it in the register of circulars.",
  },
  "leading-group": {
    name: "Leading group",
    short: "leading group missing",
    sentence: (value, required) =>
      `head of the leading group and units of the daily work: ${value} of ${required} filled in`,
    remedy: "Fill them in on the settings sheet; circulars and forms are signed by them.",
  },
};
