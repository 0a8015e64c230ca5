import type { Both } from "../../record/support.ts";

/**
 * A matter as a tracker records it. What it says of courts, numbers, theories
 * and outcomes is its own report: nothing of it enters an action by itself.
 */
export interface TrackerRow {
  /** As the tracker writes it, without citation and link text. */
  caption: string;
  /** As the tracker writes it; null where it names none. */
  court: string | null;
  /** Docket or file number; null where there is none or the number is that of a release. */
  docket: string | null;
  /** CourtListener's id of the docket. */
  courtlistener: string | null;
  /** The part of the tracker, or the agency's role, as recorded. */
  section: string;
  /** The tracker's codes for what is alleged (`F` fraud, `US` unregistered sale ...). */
  theories: string[];
  /** As recorded, stale or not; null where the tracker records none. */
  outcome: string | null;
  /** Dollars as recorded, often those alleged; null where there are none. */
  penalty: number | null;
  links: string[];
  /** Fields as they stand, where reading them changed something, and remarks of those who made the table. */
  asGiven: Readonly<Record<string, string>>;
}

/** Why a row of a tracker is not kept. */
export const noCaption: Both = { en: "the row has no case name", zh: "该行没有案件名称" };
export const noDay: Both = { en: "the row's date is no day of the calendar", zh: "该行的日期无效" };
