/** Functions and FunctionResult: only DATE, by which an add-in learns the date system of the workbook. */
import { dateSerial } from "../model/dates";
import { whole } from "./arguments";
import { define, object } from "./objects";

define("Functions", {
  methods: {
    /** Serial of a day; months and days beyond their range run on into the next, as in a sheet. */
    date({ date1904 }, [givenYear, givenMonth, givenDay]) {
      const year = whole(givenYear, "year", 0, 9999);
      const day = new Date(
        Date.UTC(2000, whole(givenMonth, "month", -9999, 9999) - 1, whole(givenDay, "day", -99_999, 99_999)),
      );
      day.setUTCFullYear(day.getUTCFullYear() - 2000 + (year < 1900 ? year + 1900 : year));
      const serial = dateSerial(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate(), date1904);
      return object("FunctionResult", { value: serial ?? "#NUM!" });
    },
  },
});

define("FunctionResult", {
  scalars: {
    value: { get: ({ value }) => (typeof value === "number" ? value : null) },
    error: { get: ({ value }) => (typeof value === "string" ? value : null) },
  },
});
