import type { EntryEvent } from "../../entries/shape.ts";
import type { DocketLine } from "./shape.ts";

/**
 * Within a day: papers that ask come before orders that answer them, orders
 * before the clerk's closing. Entry numbers say more where lines have them;
 * where they have none, the order in which they came in never matters.
 */
const rank: Partial<Record<EntryEvent | "unknown", number>> = {
  complaint: 0, amended_complaint: 1, answer: 2,
  motion_for_voluntary_dismissal: 3, motion_to_stay: 3, settlement_notice: 3,
  notice_of_voluntary_dismissal: 4, stipulation_of_dismissal: 4,
  order_staying_case: 5, order_lifting_stay: 5,
  case_terminated: 8, party_terminated: 7, error_or_correction: 9,
};

/** The lines of a docket in the order of the law: by day, then number, then kind of paper. Lines without a day come last. */
export function inOrder(lines: readonly DocketLine[]): DocketLine[] {
  return lines.toSorted((a, b) =>
    text(a.entry.date ?? "9999", b.entry.date ?? "9999") ||
    numbers(a, b) ||
    (rank[a.coded.event] ?? 6) - (rank[b.coded.event] ?? 6) ||
    text(a.coded.event, b.coded.event) ||
    text(a.entry.id, b.entry.id));
}

function numbers(a: DocketLine, b: DocketLine): number {
  const [x, y] = [Number(a.entry.number), Number(b.entry.number)];
  return a.entry.number !== undefined && b.entry.number !== undefined && Number.isFinite(x) && Number.isFinite(y) ? x - y : 0;
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
