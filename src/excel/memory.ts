/** What the add-in remembers, as it is stored in the state sheet. It was written by us, but a file passes through many hands. */
import type { Draft, Memory } from "../core/domain/memory";
import type { Decision } from "../core/domain/question";
import { RECORDED_KINDS, STUDY_KINDS } from "../core/domain/records";
import { READ_KINDS } from "../core/domain/understanding";
import { index } from "./layout";
import { z } from "../core/zod";

const text = z.string().max(32_767);
const day = z.number().int();

export const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("mark"),
    about: z.object({ sheet: text, mark: text }),
    answer: z.enum(["present", "late", "early", "excused", "unexcused", "absent", "not-due"]),
    decidedOn: day,
  }),
  z.object({
    kind: z.literal("column"),
    about: z.object({ sheet: text, role: text }),
    answer: z.object({ header: text, nth: index }),
    decidedOn: day,
  }),
  z.object({
    kind: z.literal("sheet-kind"),
    about: z.object({ sheet: text }),
    answer: z.enum([...READ_KINDS, "nothing"]),
    decidedOn: day,
  }),
  z.object({
    kind: z.literal("person"),
    about: z.object({ name: text }),
    answer: z.union([z.object({ key: text }), z.literal("nobody")]),
    decidedOn: day,
  }),
  z.object({
    kind: z.literal("study-kind"),
    about: z.object({ word: text }),
    answer: z.enum([...STUDY_KINDS, "none"]),
    decidedOn: day,
  }),
  z.object({
    kind: z.literal("category"),
    about: z.object({ category: text }),
    answer: z.enum(["centreGroup", "departmentHead", "cadre", "worker"]),
    decidedOn: day,
  }),
  z.object({
    kind: z.literal("attendance-kind"),
    about: z.object({ sheet: text }),
    answer: z.enum(["study", "work"]),
    decidedOn: day,
  }),
  z.object({
    kind: z.literal("blank-dates"),
    about: z.object({ sheet: text }),
    answer: z.enum(["as-above", "unknown"]),
    decidedOn: day,
  }),
  z.object({
    kind: z.literal("turned-marks"),
    about: z.object({ sheet: text }),
    answer: z.enum(["as-usual", "leave-out"]),
    decidedOn: day,
  }),
  z.object({
    kind: z.literal("nothing-recorded"),
    about: z.object({
      department: text,
      kind: z.enum(RECORDED_KINDS),
      of: z.enum(["department", "centreGroup"]),
      period: z.string().regex(/^\d{4}(?:-\d{2})?$/u),
    }),
    answer: z.enum(["none", "not-registered"]),
    decidedOn: day,
  }),
  z.object({
    kind: z.literal("rating-place"),
    about: z.record(z.string(), z.never()),
    answer: z.enum(["beside-roster", "own-sheet"]),
    decidedOn: day,
  }),
]);

const draftSchema: z.ZodType<Draft> = z.object({ document: text, fingerprint: text });

/** A memory written before drafts or headings were remembered has none. */
export const memorySchema: z.ZodType<Memory> = z.object({
  decisions: z.array(decisionSchema),
  drafts: z.array(draftSchema).default([]),
  sheets: z.array(z.object({ sheet: text, headings: text })).default([]),
});
