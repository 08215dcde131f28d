/** The rules about departments and the office in Chinese, an object each. */
import type { OfficeRuleTexts } from "../office-rule-words";

const REGISTER = "请补查并登记；已经检查的请补登记。";
const ARRANGE = "请安排补足；已经举行的请补登记。";

export const officeRules: OfficeRuleTexts = {
  "right-inspector": {
    name: "笔记检查人",
    short: "检查人不符",
    sentence: (value, required) => `笔记由规定的人检查的有${value}人次，共${required}人次`,
    remedy: "请核实检查人；登记有误的请改正。",
  },
  "check-made": {
    name: "笔记检查",
    short: "笔记检查不全",
    sentence: (value, required) => `登记了${value}人的笔记检查，应检查${required}人`,
    remedy: REGISTER,
  },
  "self-study-arranged": {
    name: "自学安排",
    short: "没有安排自学",
    sentence: (value, required) => `安排了自学时间的科室有${value}个，共${required}个`,
    remedy: "请科室确定自学时间，并登记到学习活动。",
  },
  "session-held": {
    name: "集中学习",
    short: "集中学习不足",
    sentence: (value, required) => `集中学习共${value}天，要求不少于${required}天`,
    remedy: ARRANGE,
  },
  "centre-group-held": {
    name: "中心组学习",
    short: "中心组没有学习",
    sentence: (value, required) => `所在季度中心组集中学习${value}次，要求不少于${required}次`,
    remedy: ARRANGE,
  },
  "monthly-lecture": {
    name: "月月讲",
    short: "没有月月讲",
    sentence: (value, required) => `月月讲${value}次，要求不少于${required}次`,
    remedy: ARRANGE,
  },
  "four-activities": {
    name: "四项活动",
    short: "四项活动不全",
    sentence: (value, required) => `党课、演讲比赛、征文、理论讲座举行了${value}项，要求${required}项`,
    remedy: ARRANGE,
  },
  "sign-in-kept": {
    name: "签到",
    short: "没有签到",
    sentence: (value, required) => `有签到的学习${value}次，共${required}次`,
    remedy: "请补签到登记；没有举行的请从学习活动中删去。",
  },
  "inspection-made": {
    name: "月度检查",
    short: "月度检查不全",
    sentence: (value, required) => `登记了${value}人的月度检查，应检查${required}人`,
    remedy: REGISTER,
  },
  "circular-issued": {
    name: "通报",
    short: "没有通报",
    sentence: (value, required) => `学习和检查情况应通报${required}次，登记了${value}次`,
    remedy: "请印发通报并登记到通报登记。",
  },
  "leading-group": {
    name: "领导小组",
    short: "领导小组未填",
    sentence: (value, required) => `领导小组组长和日常工作承担单位填写了${value}项，共${required}项`,
    remedy: "请在方案参数中填写；通报和考核表由其落款。",
  },
};
