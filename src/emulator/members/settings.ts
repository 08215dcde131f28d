/** SettingCollection and Setting: what an add-in keeps in the document. Lost on saving: the file does not hold them. */
import { HostError } from "../wire/errors";
import { text } from "./arguments";
import { define, object } from "./objects";

define("Setting", {
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, { settings }) => settings.get(key) ?? null,
      set({ key }, value, { settings }) {
        settings.set(key, value);
      },
    },
  },
  changes: {
    delete({ key }, _args, { settings }) {
      settings.delete(key);
      return null;
    },
  },
});

define("SettingCollection", {
  methods: {
    getCount: (_self, _args, { settings }) => settings.size,
    getItemOrNullObject: (_self, [key], { settings }) =>
      typeof key === "string" && settings.has(key) ? object("Setting", { key }) : null,
  },
  changes: {
    add(_self, [givenKey, value], { settings }) {
      const key = text(givenKey, "key");
      settings.set(key, value);
      return object("Setting", { key });
    },
  },
  items: {
    list: (_self, { settings }) => [...settings.keys()].map((key) => object("Setting", { key })),
    find(_self, key, { settings }) {
      if (typeof key !== "string" || !settings.has(key))
        throw new HostError("ItemNotFound", `There is no setting "${String(key)}".`);
      return object("Setting", { key });
    },
  },
});
