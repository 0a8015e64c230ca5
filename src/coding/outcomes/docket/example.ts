import type { Codebook } from "../../../codebook/shape.ts";
import type { CodedEntry, EntryEvent } from "../../entries/shape.ts";
import type { DocketLine, Litigant } from "./shape.ts";

/** Invented defendants of tests. */
export const ann: Litigant = { id: "ann", name: "Ann Harrow", role: "defendant" };
export const firm: Litigant = { id: "firm", name: "Larkmoor Tokens, Inc.", role: "defendant" };
export const relief: Litigant = { id: "relief", name: "Quillon Holdings LLC", role: "relief-defendant" };

/** What a test says of a line besides its day and event. */
export type Over = Partial<Omit<CodedEntry, "also">> & { number?: string; text?: string; also?: CodedEntry["also"] };

const asking: ReadonlySet<EntryEvent> = new Set(["motion_to_dismiss", "motion_for_voluntary_dismissal", "motion_to_stay", "motion_for_default", "motion_for_summary_judgment"]);
const ending: ReadonlySet<EntryEvent> = new Set([
  "notice_of_voluntary_dismissal", "stipulation_of_dismissal", "order_on_voluntary_dismissal", "order_granting_dismissal", "order_of_dismissal_other",
  "order_staying_case", "administrative_closure", "default_judgment", "consent_judgment", "judgment_other", "party_terminated", "case_terminated",
]);

/** A coded line of an invented docket. */
export function line(date: string | undefined, event: EntryEvent, over: Over = {}): DocketLine {
  const { number, text = event, ...coded } = over;
  const id = `${date ?? "undated"}-${number ?? event}`;
  return {
    entry: { id, text, date, number },
    coded: {
      id, event, prejudice: null, scope: ending.has(event) ? "all" : null, proposed: asking.has(event), effective: ending.has(event),
      span: text, rule: "test", detail: null, confidence: 1, mover: null, refs: [], parties: [], also: [], ...coded,
    },
  };
}

const ends = ["dismissed-by-agency", "dismissed-by-agency-with-prejudice", "dismissed-by-agency-without-prejudice", "dismissed-by-court", "judgment-consent", "judgment-default", "judgment-contested", "closed-manner-unknown", "appeal-dropped"];

/** The part of the codebook that a course needs: which dispositions end. */
export const endings = { dispositions: new Map(ends.map((id) => [id, { ends: true }])) } as unknown as Codebook;
