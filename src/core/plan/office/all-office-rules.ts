/** The rules about departments and the office, in the order of the rulebook's table. */
import type { OfficeIndex } from "../office-index";
import type { RatingPeriod } from "../period";
import { centreGroupHeld } from "./centre-group-held";
import { checkMade } from "./check-made";
import { circularIssued } from "./circular-issued";
import { fourActivities } from "./four-activities";
import { inspectionMade } from "./inspection-made";
import { leadingGroup } from "./leading-group";
import { monthlyLecture } from "./monthly-lecture";
import type { OfficeVerdict, OfficeVerdicts } from "./office-verdict";
import { rightInspector } from "./right-inspector";
import { selfStudyArranged } from "./self-study-arranged";
import { sessionHeld } from "./session-held";
import { signInKept } from "./sign-in-kept";

const OFFICE_RULES: readonly ((office: OfficeIndex, rating: RatingPeriod) => OfficeVerdict)[] = [
  rightInspector,
  checkMade,
  selfStudyArranged,
  sessionHeld,
  centreGroupHeld,
  monthlyLecture,
  fourActivities,
  signInKept,
  inspectionMade,
  circularIssued,
  leadingGroup,
];

/** What a month's rating says of the office. */
export function officeVerdicts(office: OfficeIndex, rating: RatingPeriod): OfficeVerdicts {
  return OFFICE_RULES.map((judge) => judge(office, rating));
}
