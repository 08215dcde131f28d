/** The shape of a sheet the product reads: what it is called and by which header words its columns are known. */

export interface ReadColumn {
  /** Name of the field; understanding and labels use the same word. */
  readonly role: string;
  /** Words that mean this column wherever they stand. The first two are the template's Chinese and English heading. */
  readonly words: readonly string[];
  /** Words that mean it only where none of `words` stands in the same header (单位 beside 部门). */
  readonly weak?: readonly string[];
}

export interface ReadSheet {
  /** What offices call the sheet; the first two are the template's Chinese and English name. */
  readonly names: readonly string[];
  readonly columns: readonly ReadColumn[];
}

/** Columns that say who a row is about; every sheet of people has them. OFFICE-PRACTICE 7.1, workbooks/SURVEY. */
export const WHO_COLUMNS: readonly ReadColumn[] = [
  {
    role: "name",
    words: [
      "姓名",
      "Name",
      "名字",
      "人员姓名",
      "员工姓名",
      "职工姓名",
      "干部姓名",
      "学员姓名",
      ...[
        "被考核人",
        "被考核人姓名",
        "党员姓名",
        "同志姓名",
        "工作人员姓名",
        "参会人姓名",
        "参加人姓名",
        "学习人姓名",
        "人名",
      ],
      "Full name",
      "Employee name",
      "Staff name",
    ],
    weak: ["人员", "成员姓名", "学员", "被检查人", "签到人", "person", "employee", "staff"],
  },
  // A name in two columns: together they are the name.
  { role: "familyName", words: ["姓", "Last name", "Family name", "Surname", "LastName"] },
  { role: "givenName", words: ["名", "First name", "Given name", "Forename", "FirstName"] },
  {
    role: "number",
    words: [
      ...["工号", "Number", "职工号", "员工号", "员工工号", "职工编号", "员工编号", "人员编号", "工作证号", "学号"],
      ...["Employee number", "Employee No", "Employee ID", "EmployeeID", "EmpID", "Emp No", "Staff number", "Staff No"],
      ...["Staff ID", "Employee Code", "Personnel number"],
    ],
    weak: ["Gr.NO", "Reg No", "考勤号码", "考勤号", "登记号码", "Roll No", "Badge", "ID"],
  },
  {
    role: "department",
    words: [
      "部门",
      "Department",
      "科室",
      "处室",
      "所在部门",
      "所属部门",
      "所属科室",
      "所在科室",
      "内设机构",
      "部门名称",
      "科室名称",
      "Dept",
    ],
    weak: ["单位", "所在单位", "支部", "所在支部", "Section", "Division", "Unit", "Office"],
  },
];

/** What post somebody holds; it decides nothing by itself. */
export const POST_COLUMN: ReadColumn = {
  role: "post",
  words: ["职务", "Post", "现任职务", "现职", "Duty"],
  weak: ["职位", "岗位", "岗位名称", "标准职位名称", "工作岗位", "Position", "Designation", "Job title"],
};

/** Header words of what every list of people may tell. */
export const PERSONAL_WORDS: readonly string[] = [
  ...[
    "序号",
    "序",
    "NO",
    "No",
    "S.no",
    "编号",
    "次序",
    "性别",
    "Gender",
    "Sex",
    "年龄",
    "Age",
    "民族",
    "政治面貌",
    "学历",
  ],
  ...[
    "出生年月",
    "出生日期",
    "电话",
    "联系电话",
    "手机",
    "手机号",
    "手机号码",
    "Phone",
    "Mobile",
    "Email",
    "邮箱",
    "身份证号",
  ],
  ...["备注", "Remarks", "专业", "班级"],
];
