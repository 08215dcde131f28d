/** By what form a cell is the name of a person. Nothing here decides who somebody is. */

/** The usual surnames: a cell of two to four Chinese signs that begins with one is a name by its form. */
export const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩嵇井练仲乐虞卞封竺冼原官楚佟栗匡宗应巫鞠桑荆谌银扬明沙伏岑习胥保蔺邝萨阚";

export const DOUBLE_SURNAMES: readonly string[] = [
  "欧阳",
  "上官",
  "司马",
  "诸葛",
  "东方",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "司徒",
  "令狐",
  "夏侯",
  "端木",
  "南宫",
  "独孤",
  "呼延",
  "完颜",
  "轩辕",
  "长孙",
  "宇文",
];

/** Words of two to four signs that begin like a name and are none. */
export const NOT_NAMES: readonly string[] = [
  ...["安全", "明细", "单位", "单价", "任务", "高级", "中级", "文化", "文件", "方案", "时间", "金额", "成绩", "成员"],
  ...["白班", "常白班", "华东", "江苏", "应到", "应出勤", "实到", "管理", "管委会", "封面", "都到", "原因", "和平"],
  ...["马克思主义", "党员", "党委", "党课", "党组", "党支部", "全体", "全年", "全天", "全勤", "连续", "常规", "应届"],
  ...["高中", "高职", "任职", "解聘", "盖章", "明天", "商务", "商务部", "项目", "项目部", "计划", "计算机", "房产"],
];

/** Words for everybody, of the office or of a department. */
export const EVERYBODY_WORDS: readonly string[] = [
  ...["全体", "全员", "全科", "全室", "全办", "所有人", "everybody", "all staff"],
];

/** English words that stand in headings and never in a name. */
export const NOT_IN_NAMES: readonly string[] = [
  ...[
    "team",
    "member",
    "members",
    "staff",
    "employee",
    "employees",
    "name",
    "names",
    "list",
    "total",
    "date",
    "time",
    "role",
  ],
  ...[
    "department",
    "office",
    "group",
    "position",
    "status",
    "student",
    "students",
    "leave",
    "attendance",
    "sheet",
    "month",
  ],
];
