/** The kind of study record that a sheet's name or title gives all its rows: 学文登记, 2026年读书统计表. */
import type { StudyKind } from "../domain/records";
import { squeeze } from "../domain/text";
import { STUDY_WORDS } from "../sheets/values";

const KINDS = (Object.keys(STUDY_WORDS) as StudyKind[]).flatMap((kind) =>
  STUDY_WORDS[kind].map((word) => ({ kind, word: squeeze(word) })),
);
/** What a title says beside the kind: that it is a list or counts something. */
const AFTER =
  /^(?:登记|台账|记录|情况|统计|汇总|清单|明细|数量|篇数|本数|完成|进度|log|record|records|count|counts)*(?:表|册|簿|单)?$/u;
/** Where a kind's word begins: at the start, or after a date or the office's name. */
const BEFORE = /(?:^|年|月|月份|季度|年度|\d|[室科办局处委]|人员|干部|职工|个人)$/u;

function kindOf(text: string): StudyKind | null {
  const title = squeeze(text).replace(/[(（【[].*?[)）】\]]/gu, "");
  const found = new Set(
    KINDS.filter(({ word }) => {
      const at = title.lastIndexOf(word);
      return at >= 0 && BEFORE.test(title.slice(0, at)) && AFTER.test(title.slice(at + word.length));
    }).map(({ kind }) => kind),
  );
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** null: they name none, or several. @param texts titles and the sheet's name */
export function titledKind(texts: readonly string[]): StudyKind | null {
  const kinds = new Set(texts.map(kindOf).filter((kind) => kind !== null));
  const [only] = kinds;
  return kinds.size === 1 ? (only ?? null) : null;
}
