/**
 * The invented office of the sample workbook: who works there, and a repeatable chance.
 * The maker shares no constant with the reader on purpose: it writes what offices write.
 */

export interface Employee {
  readonly name: string;
  /** As some sheets write the name: spread by a full-width space, or with a note in brackets. */
  readonly writtenName: string;
  readonly number: string;
  readonly department: string;
  readonly post: string;
  readonly category: string;
  readonly centreGroup: boolean;
  readonly head: boolean;
  readonly inCharge: string;
  /** [year, month, day] */
  readonly from: readonly [number, number, number];
  readonly until: readonly [number, number, number] | null;
  readonly remark: string;
}

export const OFFICE = "江州市委办公室";

/** How often somebody keeps a duty, 0 to 1: most do nearly always, a few give the sample its warnings. */
export interface Habits {
  readonly reads: number;
  readonly notes: number;
  readonly attends: number;
}

const STEADY: Habits = { reads: 0.998, notes: 1.06, attends: 0.97 };

const people: (readonly [name: string, department: string, post: string, category: string, flags?: string])[] = [
  ["周永宁", "办领导", "秘书长", "中心组成员", "中心组"],
  ["陈国栋", "办领导", "副秘书长", "中心组成员", "中心组"],
  ["林秀芝", "办领导", "副主任", "中心组成员", "中心组"],
  ["何建平", "办领导", "副主任", "中心组成员", "中心组"],
  ["吴思远", "秘书科", "科长", "科室负责人", "负责人"],
  ["郑晓燕", "秘书科", "副科长", "一般干部"],
  ["李　伟", "秘书科", "一级主任科员", "一般干部"],
  ["王晓丽", "秘书科", "二级主任科员", "一般干部"],
  ["孙一鸣", "秘书科", "科员", "一般干部"],
  ["赵　敏", "秘书科", "科员", "借调"],
  ["钱文博", "秘书科", "科员", "一般干部", "四月到岗"],
  ["冯雅琴", "秘书科", "科员", "一般干部"],
  ["褚天佑", "秘书科", "科员", "一般干部"],
  ["卫海霞", "综合科", "科长", "科室负责人", "负责人"],
  ["蒋立新", "综合科", "副科长", "一般干部"],
  ["沈嘉怡", "综合科", "科员", "一般干部"],
  ["韩志强", "综合科", "科员", "一般干部"],
  ["杨　帆", "综合科", "科员", "一般干部"],
  ["朱玉兰", "综合科", "四级调研员", "一般干部"],
  ["秦少华", "综合科", "科员", "一般干部", "六月离任"],
  ["尤慧敏", "综合科", "科员", "一般干部"],
  ["许长河", "综合科", "科员", "一般干部"],
  ["吕　宁", "信息科", "科长", "科室负责人", "负责人"],
  ["施明哲", "信息科", "副科长", "一般干部"],
  ["张　宇", "信息科", "科员", "一般干部"],
  ["孔令仪", "信息科", "科员", "一般干部"],
  ["曹　阳", "信息科", "科员", "一般干部"],
  ["严立群", "信息科", "科员", "一般干部"],
  ["华小雨", "信息科", "科员", "一般干部"],
  ["金正浩", "信息科", "科员", "聘用"],
  ["魏红梅", "信息科", "科员", "一般干部"],
  ["陶景行", "行政科", "科长", "科室负责人", "负责人"],
  ["姜桂花", "行政科", "副科长", "一般干部"],
  ["戚永康", "行政科", "科员", "一般干部"],
  ["李　伟", "行政科", "科员", "一般干部"],
  ["谢春生", "行政科", "科员", "一般干部"],
  ["邹丽华", "行政科", "科员", "一般干部"],
  ["喻铁柱", "行政科", "司机", "工勤"],
  ["柏大山", "行政科", "司机", "工勤"],
  ["水玉凤", "行政科", "打字员", "职工"],
];

const IN_CHARGE: Readonly<Record<string, string>> = {
  秘书科: "陈国栋",
  综合科: "林秀芝",
  信息科: "林秀芝",
  行政科: "何建平",
};

export const EMPLOYEES: readonly Employee[] = people.map(
  ([written, department, post, category, flags = ""], index) => ({
    name: written.replaceAll("　", ""),
    writtenName: written,
    number: `JZ${String(1001 + index)}`,
    department,
    post,
    category,
    centreGroup: flags === "中心组",
    head: flags === "负责人",
    inCharge: IN_CHARGE[department] ?? "",
    from:
      flags === "四月到岗"
        ? [2026, 4, 1]
        : [2005 + ((index * 7) % 19), 1 + ((index * 5) % 12), 1 + ((index * 11) % 28)],
    until: flags === "六月离任" ? [2026, 6, 30] : null,
    remark: flags === "四月到岗" ? "4月1日到岗" : flags === "六月离任" ? "6月底调离" : "",
  }),
);

/** Who differs from the steady. */
const DIFFERENT: Readonly<Record<string, Partial<Habits>>> = {
  孙一鸣: { reads: 0.8, notes: 0.97 },
  韩志强: { reads: 0.6, notes: 0.7, attends: 0.8 },
  杨帆: { notes: 0.9 },
  曹阳: { reads: 0.5, notes: 0.55, attends: 0.7 },
  谢春生: { notes: 0.8 },
  何建平: { notes: 0.93 },
  华小雨: { reads: 0.9 },
};

export function habits(employee: Employee): Habits {
  return { ...STEADY, ...DIFFERENT[employee.name] };
}

/** A repeatable source of chance (mulberry32): the same seed makes the same book. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Excel serial of a date in the 1900 system. */
export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** Whether somebody is in service on a day. */
export function inService({ from, until }: Employee, year: number, month: number, day: number): boolean {
  const date = serial(year, month, day);
  return serial(...from) <= date && (until === null || date <= serial(...until));
}
