/** RangeAreas and its RangeCollection: several rectangles of one sheet. */
import { define, object } from "./objects";
import { fullAddress } from "./places";

define("RangeAreas", {
  keepable: true,
  scalars: {
    address: { get: (places, world) => places.map((place) => fullAddress(place, world)).join(",") },
    areaCount: { get: (places) => places.length },
    cellCount: { get: (places) => places.reduce((sum, { area }) => sum + area.rows * area.columns, 0) },
  },
  navigations: {
    areas: (places) => object("RangeCollection", places),
    worksheet: (places, { workbook }) => {
      const [first] = places;
      return first ? object("Worksheet", workbook.sheet(first.sheet)) : null;
    },
  },
});

define("RangeCollection", {
  methods: {
    getCount: (places) => places.length,
    getItemAt: (places, [index]) => {
      const place = typeof index === "number" ? places[index] : undefined;
      return place ? object("Range", place) : null;
    },
  },
  items: { list: (places) => places.map((place) => object("Range", place)) },
});
