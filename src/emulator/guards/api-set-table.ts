/** Made by tests/emulator/guards/make-api-set-table.ts from the tags of @types/office-js: type, version, members. */
export const API_SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Application: {
    "1.1": "calculate calculationMode",
    "1.6": "suspendApiCalculationUntilNextSync",
    "1.9": "calculationState suspendScreenUpdatingUntilNextSync",
  },
  AutoFilter: {
    "1.9": "enabled getRangeOrNullObject isDataFiltered",
  },
  Chart: {
    "1.1": "axes delete format legend name series setPosition title",
    "1.2": "worksheet",
    "1.7": "chartType id",
  },
  ChartAreaFormat: {
    "1.1": "font",
  },
  ChartAxes: {
    "1.1": "categoryAxis valueAxis",
  },
  ChartAxis: {
    "1.1": "majorGridlines minimum",
    "1.7": "reversePlotOrder tickLabelPosition",
  },
  ChartCollection: {
    "1.1": "add count getItem getItemAt items",
    "1.4": "getCount getItemOrNullObject",
  },
  ChartDataLabelFormat: {
    "1.1": "font",
  },
  ChartDataLabels: {
    "1.1": "format",
    "1.8": "numberFormat",
  },
  ChartFill: {
    "1.1": "setSolidColor",
  },
  ChartFont: {
    "1.1": "bold color name size",
  },
  ChartGridlines: {
    "1.1": "visible",
  },
  ChartLegend: {
    "1.1": "position visible",
  },
  ChartLineFormat: {
    "1.1": "color",
  },
  ChartSeries: {
    "1.1": "format",
    "1.7": "delete gapWidth hasDataLabels",
    "1.8": "dataLabels",
  },
  ChartSeriesCollection: {
    "1.1": "count getItemAt items",
    "1.4": "getCount",
  },
  ChartSeriesFormat: {
    "1.1": "fill line",
  },
  ChartTitle: {
    "1.1": "format text visible",
  },
  ChartTitleFormat: {
    "1.1": "font",
  },
  DataValidation: {
    "1.8": "clear errorAlert ignoreBlanks prompt rule type",
  },
  FormatProtection: {
    "1.2": "formulaHidden locked",
  },
  FunctionResult: {
    "1.2": "error value",
  },
  Functions: {
    "1.2": "date",
  },
  HeaderFooter: {
    "1.9": "centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader",
  },
  HeaderFooterGroup: {
    "1.9": "defaultForAllPages evenPages firstPage oddPages state",
  },
  NamedItem: {
    "1.1": "getRange name type value visible",
    "1.4": "comment delete getRangeOrNullObject scope",
    "1.7": "formula",
  },
  NamedItemCollection: {
    "1.1": "getItem items",
    "1.4": "add getCount getItemOrNullObject",
  },
  PageBreak: {
    "1.9": "columnIndex delete getCellAfterBreak rowIndex",
  },
  PageBreakCollection: {
    "1.9": "add getCount getItem items removePageBreaks",
  },
  PageLayout: {
    "1.9":
      "blackAndWhite bottomMargin centerHorizontally centerVertically firstPageNumber footerMargin getPrintAreaOrNullObject getPrintTitleColumnsOrNullObject getPrintTitleRowsOrNullObject headerMargin headersFooters leftMargin orientation paperSize printGridlines printHeadings rightMargin setPrintArea setPrintMargins setPrintTitleColumns setPrintTitleRows topMargin zoom",
  },
  Range: {
    "1.1":
      "address cellCount clear columnCount columnIndex format formulas getBoundingRect getCell getColumn getEntireColumn getEntireRow getIntersection getLastCell getLastColumn getLastRow getOffsetRange getRow numberFormat rowCount rowIndex select text valueTypes values worksheet",
    "1.2": "columnHidden getResizedRange getUsedRange hidden merge rowHidden unmerge",
    "1.4": "getIntersectionOrNullObject getUsedRangeOrNullObject",
    "1.7": "getAbsoluteResizedRange hyperlink isEntireColumn isEntireRow",
    "1.8": "dataValidation",
    "1.9": "copyFrom",
    "1.13": "getMergedAreasOrNullObject",
  },
  RangeAreas: {
    "1.9": "address areaCount areas cellCount worksheet",
  },
  RangeBorder: {
    "1.1": "color sideIndex style weight",
  },
  RangeBorderCollection: {
    "1.1": "count getItem items",
  },
  RangeCollection: {
    "1.9": "getCount getItemAt items",
  },
  RangeFill: {
    "1.1": "clear color",
  },
  RangeFont: {
    "1.1": "bold color italic name size underline",
    "1.9": "strikethrough",
  },
  RangeFormat: {
    "1.1": "borders fill font horizontalAlignment verticalAlignment wrapText",
    "1.2": "autofitColumns autofitRows columnWidth protection rowHeight",
    "1.7": "textOrientation",
    "1.9": "indentLevel shrinkToFit",
  },
  Runtime: {
    "1.8": "enableEvents",
  },
  Setting: {
    "1.4": "delete key value",
  },
  SettingCollection: {
    "1.4": "add getCount getItem getItemOrNullObject items",
  },
  Table: {
    "1.1": "getDataBodyRange getHeaderRowRange getRange id name showHeaders",
    "1.2": "worksheet",
  },
  TableCollection: {
    "1.1": "add count getItem items",
    "1.4": "getCount getItemOrNullObject",
  },
  Workbook: {
    "1.1": "application getSelectedRange names tables worksheets",
    "1.2": "functions",
    "1.4": "settings",
    "1.7": "getActiveCell name protection",
    "1.8": "readOnly",
    "1.9": "autoSave getIsActiveCollabSession isDirty",
  },
  WorkbookProtection: {
    "1.7": "protected",
  },
  Worksheet: {
    "1.1": "activate charts delete getCell getRange id name position tables visibility",
    "1.2": "getUsedRange protection",
    "1.4": "getUsedRangeOrNullObject names",
    "1.5": "getNextOrNullObject getPreviousOrNullObject",
    "1.7": "freezePanes getRangeByIndexes standardHeight standardWidth tabColor",
    "1.8": "showGridlines showHeadings",
    "1.9": "autoFilter horizontalPageBreaks pageLayout",
  },
  WorksheetCollection: {
    "1.1": "add getActiveWorksheet getItem items",
    "1.4": "getCount getItemOrNullObject",
    "1.5": "getFirst getLast",
  },
  WorksheetFreezePanes: {
    "1.7": "freezeAt freezeColumns freezeRows getLocationOrNullObject unfreeze",
  },
  WorksheetProtection: {
    "1.2": "options protect protected",
    "1.7": "unprotect",
  },
};
