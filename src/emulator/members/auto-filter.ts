/** AutoFilter, for asking: the emulator filters nothing. */
import { define } from "./objects";
import { rangeOrNull } from "./places";

define("AutoFilter", {
  scalars: {
    enabled: { get: ({ autoFilter }) => autoFilter !== null },
    isDataFiltered: { get: ({ autoFilter }) => autoFilter?.isDataFiltered === true },
  },
  methods: {
    getRangeOrNullObject: ({ id, autoFilter }) => rangeOrNull(id, autoFilter?.area ?? null),
  },
});
