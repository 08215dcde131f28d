export const RULE = "weekly-article";
