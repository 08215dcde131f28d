/** HeaderFooterGroup and HeaderFooter: the text above and below printed pages, with Excel's "&" codes. */
import type { HeaderFooterTexts } from "../model/types";
import type { Scalar } from "../wire/definition";
import type { World } from "../world";
import { invalid, oneOf, text } from "./arguments";
import { define, object, type Selves } from "./objects";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;
/** Excel keeps at most this many characters for the three parts of a header or footer together. */
const MOST = 255;

define("HeaderFooterGroup", {
  scalars: {
    state: {
      get: ({ pageLayout }) => pageLayout.headerFooterState,
      set: ({ id }, value, { workbook }) =>
        workbook.setPageLayout(id, { headerFooterState: oneOf(value, "state", STATES) }, "addin"),
    },
  },
  navigations: {
    defaultForAllPages: (sheet) => object("HeaderFooter", { sheet, page: "defaultPages" }),
    firstPage: (sheet) => object("HeaderFooter", { sheet, page: "firstPage" }),
    oddPages: (sheet) => object("HeaderFooter", { sheet, page: "oddPages" }),
    evenPages: (sheet) => object("HeaderFooter", { sheet, page: "evenPages" }),
  },
});

function part(name: keyof HeaderFooterTexts): Scalar<Selves["HeaderFooter"], World> {
  return {
    get: ({ sheet, page }) => sheet.pageLayout[page][name],
    set({ sheet, page }, value, { workbook }) {
      const given = text(value, name);
      if (given.length > MOST) throw invalid(`A header or footer has at most ${MOST} characters.`);
      workbook.setPageLayout(sheet.id, { [page]: { ...sheet.pageLayout[page], [name]: given } }, "addin");
    },
  };
}

define("HeaderFooter", {
  scalars: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
});
