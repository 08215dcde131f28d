/** Languages of sentences and sheets; Chinese comes first everywhere. */
export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
