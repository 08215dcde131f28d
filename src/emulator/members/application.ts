/** Application, Runtime and the library's own greeting. Nothing is calculated and nothing is drawn here. */
import { oneOf, flag } from "./arguments";
import { define } from "./objects";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const KINDS = ["Recalculate", "Full", "FullRebuild"] as const;

define("Application", {
  scalars: {
    calculationMode: {
      get: (_workbook, { calculationMode }) => calculationMode,
      set(_workbook, value, world) {
        world.calculationMode = oneOf(value, "calculationMode", MODES);
      },
    },
    calculationState: { get: () => "Done" },
  },
  methods: {
    /** Accepted: formulas keep the results they have. */
    calculate(_workbook, [kind]) {
      oneOf(kind, "calculationType", KINDS);
      return null;
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

define("Runtime", {
  scalars: {
    enableEvents: {
      get: (_self, { eventsEnabled }) => eventsEnabled,
      set(_self, value, world) {
        world.eventsEnabled = flag(value, "enableEvents");
      },
    },
  },
});

define("AddinInternalService", { methods: { notifyActionHandlerReady: () => null } });
