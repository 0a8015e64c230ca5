import type { Day } from "../../record/day.ts";
import type { BulkRow } from "../../store/store.ts";
import { manifest } from "./manifest.ts";
import type { Docket, Found } from "./shape.ts";

/** A docket that is another than the one followed, though the number is the same. */
export interface Beside {
  courtlistener: number;
  number: string | null;
  name: string | null;
}

/** A docket as CourtListener has it. Of a blocked one only what it is, not what it says. */
export interface DocketRow {
  /** Id of the action of the record whose docket it is; null where a search found it. */
  action: string | null;
  /** CourtListener's own number. */
  courtlistener: number;
  /** Court as CourtListener names it, `nysd`. */
  court: string;
  /** Docket number, `1:23-cv-99999`. */
  number: string | null;
  /** Two digits of the year and five of the number; null where a search found it, which does not tell. */
  core: string | null;
  name: string | null;
  filed: Day | null;
  /** The clerk's flag: says that a case ended, never how; taken away when it is reopened. */
  terminated: Day | null;
  lastFiling: Day | null;
  cause: string | null;
  natureOfSuit: string | null;
  jurisdiction: string | null;
  judge: string | null;
  pacerCase: string | null;
  url: string;
  /** Kept from search engines, for somebody's privacy; null where a search found it, which does not tell. */
  blocked: boolean | null;
  /** Dockets of the same number that were not taken. */
  also: Beside[];
}

/** Id of a docket's row. */
export function docketId(courtlistener: number): string {
  return `${manifest.id}/${courtlistener}`;
}

/** The row of a docket; of a blocked one without content. Instants at which CourtListener touched it are not kept: they move without a change. */
export function docketRow(docket: Docket, action: string | null, also: readonly Beside[] = []): BulkRow<DocketRow> {
  const { blocked } = docket;
  const open = <T>(value: T): T | null => (blocked ? null : value);
  return {
    id: docketId(docket.id), source: manifest.id, date: open(docket.date_filed),
    data: {
      action, courtlistener: docket.id, court: docket.court_id, number: said(docket.docket_number), core: said(docket.docket_number_core),
      name: open(said(docket.case_name)),
      filed: open(docket.date_filed), terminated: open(docket.date_terminated), lastFiling: open(docket.date_last_filing),
      cause: open(said(docket.cause)), natureOfSuit: open(said(docket.nature_of_suit)), jurisdiction: open(said(docket.jurisdiction_type)),
      judge: open(said(docket.assigned_to_str)), pacerCase: said(docket.pacer_case_id),
      // The address holds the name of the case; without its last part it leads to the same page.
      url: blocked ? `/docket/${docket.id}/` : docket.absolute_url,
      // A twin bears the same name.
      blocked, also: also.map((each) => (blocked ? { ...each, name: null } : each)),
    },
  };
}

/** The row of a docket that a search found. */
export function foundRow(found: Found): BulkRow<DocketRow> {
  return {
    id: docketId(found.docket_id), source: manifest.id, date: found.dateFiled,
    data: {
      action: null, courtlistener: found.docket_id, court: found.court_id, number: said(found.docketNumber), core: null, name: said(found.caseName),
      filed: found.dateFiled, terminated: found.dateTerminated, lastFiling: null,
      cause: said(found.cause), natureOfSuit: said(found.suitNature), jurisdiction: said(found.jurisdictionType), judge: said(found.assignedTo), pacerCase: said(found.pacer_case_id),
      url: found.docket_absolute_url, blocked: null, also: [],
    },
  };
}

/** CourtListener writes what it does not know as an empty text or null. */
function said(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === "" ? null : text;
}
