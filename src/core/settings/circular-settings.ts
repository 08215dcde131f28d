import type { Day } from "../domain/calendar";
import type { CircularSettings } from "../domain/circular-settings";
import { valueAt, type Parameters } from "../plan/parameters";

/** What the office has decided of its circulars, as it holds on a day; of drafts, that are not issued yet. */
export function circularSettings(parameters: Parameters, day: Day): CircularSettings {
  return {
    shape: valueAt(parameters, "circular.shape", day),
    officeName: valueAt(parameters, "office.name", day),
    opening: valueAt(parameters, "circular.opening", day),
    requirements: valueAt(parameters, "circular.requirements", day),
    addressee: valueAt(parameters, "circular.addressee", day),
    signer: valueAt(parameters, "circular.signer", day),
    number: valueAt(parameters, "circular.number", day),
    copyTo: valueAt(parameters, "circular.copyTo", day),
    issued: null,
    commendMax: valueAt(parameters, "circular.commendMax", day),
  };
}
