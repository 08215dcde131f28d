/** Words that say that people are no longer there. SHEETS.md, "People who left". */

/** In a sheet's name, a title or a row above people: they left. */
export const LEFT_TITLES: readonly string[] = [
  ...["离职", "退休", "调出", "调离", "离任", "离岗", "辞职", "辞退", "已故", "去世"],
  ...["resigned", "retired", "former staff", "former employees", "leavers"],
];

/** Beside them a list is of both, those who are there and those who left. */
export const STILL_HERE_TITLES: readonly string[] = ["在职", "在岗", "现任", "current"];

/** Values of a status column, as a whole: somebody is not there any more, or not for now. */
export const LEFT_STATUSES: readonly string[] = [
  ...[
    "离职",
    "已离职",
    "退休",
    "已退休",
    "病退",
    "内退",
    "调出",
    "已调出",
    "调离",
    "已调离",
    "离任",
    "离岗",
    "辞职",
    "辞退",
  ],
  ...[
    "已故",
    "去世",
    "开除",
    "借调外单位",
    "借出",
    "外借",
    "停薪留职",
    "Resigned",
    "Retired",
    "Left",
    "Former",
    "Inactive",
  ],
];

/** Endings of a department's name. */
export const DEPARTMENT_ENDINGS: readonly string[] = [
  ...[
    "科",
    "处",
    "室",
    "股",
    "队",
    "中心",
    "局",
    "部",
    "办",
    "组",
    "院",
    "所",
    "站",
    "委",
    "会",
    "班子",
    "党委",
    "支部",
  ],
  ...["office", "department", "division", "section", "unit", "team", "group", "centre", "center"],
];
