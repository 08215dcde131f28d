/**
 * Where each clause of the plan acts: in a rule, a setting, a document, or nowhere and why. What is not built yet is
 * said so. The clauses' own words are the user's text and stand nowhere in the product but as a few words beside a rule.
 */
import type { ClauseId, OfficeRuleId, RuleId } from "../domain/rating";
import type { ParameterKey } from "./parameters";

/** Documents the add-in makes. */
export type PlanDocument = "rating block" | "register" | "circular" | "warnings";

export interface ClauseEffect {
  readonly rules?: readonly (RuleId | OfficeRuleId)[];
  readonly settings?: readonly ParameterKey[];
  readonly documents?: readonly PlanDocument[];
  /** What will carry it and is not built yet. */
  readonly later?: string;
  /** Why nothing acts on it. */
  readonly reason?: string;
}

export const CLAUSE_EFFECTS: Readonly<Record<ClauseId, ClauseEffect>> = {
  C01: { settings: ["office.name"], documents: ["warnings"] },
  C02: { settings: ["circular.opening"] },
  C03: { settings: ["circular.opening"], reason: "Its four quotas act as C05 to C08." },
  C04: { reason: "It sets no measure; an inspector's grade for style carries it (C40)." },
  C05: { rules: ["weekly-article"], settings: ["articlesPerWeek", "exemptWeeks"] },
  C06: { rules: ["monthly-book"], settings: ["booksPerMonth"] },
  C07: { rules: ["quarterly-manuscript"], settings: ["manuscriptsPerQuarter", "oneTextServesManuscriptAndResearch"] },
  C08: { rules: ["annual-skill"], settings: ["skillsPerYear"] },
  C09: { rules: ["study-plan"], settings: ["planDueMonth", "style.noPlan"] },
  C10: { reason: "Any reading counts: the rules about articles and books ask for no area." },
  C11: { rules: ["five-haves", "reflection"], settings: ["reflectionsPerYear"] },
  C12: { reason: "It only divides the records: activities and study log are sheets of their own." },
  C13: { rules: ["content-areas"] },
  C14: { rules: ["content-areas"] },
  C15: { rules: ["content-areas"] },
  C16: { rules: ["content-areas", "law-test"], settings: ["lawTestPass"] },
  C17: { rules: ["content-areas"] },
  C18: { rules: ["content-areas"] },
  C19: { rules: ["content-areas"] },
  C20: { reason: "It encourages and asks for nothing." },
  C21: {
    reason: "Leaders owe what everybody owes: the rules of C05 to C08 apply to the centre group as well.",
  },
  C22: { rules: ["theory-book"], settings: ["theoryBooksPerYear"] },
  C23: { rules: ["class-given"], settings: ["classesPerYear", "oneEventServesClassAndExchange"] },
  C24: { rules: ["publication"], settings: ["publicationsPerYear"] },
  C25: { rules: ["notes"], settings: ["notesQuota.centreGroup", "paceTolerance"] },
  C26: { rules: ["notes"], settings: ["notesQuota.cadre", "notesQuota.departmentHead", "notesQuota.worker"] },
  C27: {
    rules: ["research-article"],
    settings: ["researchArticlesPerYear", "oneTextServesManuscriptAndResearch"],
  },
  C28: { rules: ["annual-skill"], settings: ["skillsPerYear"] },
  C29: { rules: ["centre-group-study", "centre-group-held"] },
  C30: { rules: ["central-study", "session-held"] },
  C31: { rules: ["central-study", "session-held"], settings: ["sessionDaysPerMonth"] },
  C32: { rules: ["monthly-lecture"], later: "document: lecture rota" },
  C33: { rules: ["self-study", "self-study-arranged"], settings: ["selfStudySlot"] },
  C34: { rules: ["self-study"], settings: ["hoursPerDay", "exemptWeeks"] },
  C35: { rules: ["four-activities"] },
  C36: { rules: ["four-activities", "class-given"], settings: ["oneEventServesClassAndExchange"] },
  C37: { rules: ["four-activities"] },
  C38: { rules: ["four-activities"] },
  C39: { rules: ["four-activities"] },
  C40: {
    settings: ["overall.good", "overall.poor", "overall.poorAspects", "overall.poorUnexcused", "minAspects"],
    documents: ["rating block", "register"],
  },
  C41: {
    settings: ["style.good", "content.good", "time.good", "effect.good", "style.unexcused1", "time.few"],
    documents: ["rating block", "register"],
  },
  C42: { later: "year-end summary" },
  C43: { later: "year-end form" },
  C44: { later: "year-end summary and eligibility list" },
  C45: { settings: ["disqualifyBy"], documents: ["warnings"], later: "document: eligibility list" },
  C46: { rules: ["attendance", "sign-in-kept"], settings: ["lateFrom", "blankMark"], later: "sign-in sheet" },
  C47: { rules: ["attendance"], settings: ["leaveKinds"], later: "document: make-up ledger" },
  C48: {
    rules: ["attendance"],
    settings: ["style.unexcused1", "overall.poorUnexcused", "criticismFrom"],
    documents: ["circular"],
    later: "circular of criticism",
  },
  C49: { rules: ["notes-handed-in", "check-made", "inspection-made"], settings: ["style.notPresented"] },
  C50: { rules: ["notes-handed-in", "right-inspector"], settings: ["centreGroupInspector"] },
  C51: { rules: ["right-inspector"] },
  C52: { rules: ["check-made"], documents: ["register"] },
  C53: {
    settings: ["circular.shape", "circular.requirements", "circular.addressee", "circular.signer", "circular.number"],
    documents: ["circular"],
    rules: ["circular-issued"],
  },
  C54: {
    settings: ["circular.commendMax"],
    documents: ["circular"],
    rules: ["circular-issued"],
    later: "commended departments and people",
  },
  C55: {
    rules: ["leading-group"],
    settings: ["leadingGroup.head", "leadingGroup.deputies", "leadingGroup.members"],
    later: "annex of the leading group",
  },
  C56: { rules: ["leading-group"], settings: ["dailyWork.units"], later: "annex of the leading group" },
  C57: { documents: ["circular"], reason: "It sets no measure; the circular's table by department carries it." },
};
