import type { Day } from "../../record/day.ts";
import type { BulkRow } from "../../store/store.ts";
import { docketId } from "./docket.ts";
import { manifest } from "./manifest.ts";
import { numberAt, type Party } from "./shape.ts";

/** A party of a docket, with its parts in this docket only; attorneys by number, without name and address. */
export interface PartyRow {
  /** Id of the docket's row. */
  docket: string;
  name: string;
  parts: Array<{
    /** `Defendant`, `Relief Defendant`, `Plaintiff`, as the court writes it. */
    role: string;
    /** The day the party was let go, by any way out; null while it is in. */
    terminated: Day | null;
    /** `TERMINATED: 02/27/2025`, `doing business as`; null where there is none. */
    note: string | null;
  }>;
  attorneys: Array<{
    courtlistener: number;
    role: string | null;
    /** Of what the role says, where it is a suspension, a disbarment or an end. */
    day: Day | null;
  }>;
}

/** What CourtListener's numbers of an attorney's part mean. */
const ROLES = ["to be noticed", "lead", "in sealed group", "pro hac vice", "self-terminated", "terminated", "suspended", "inactive", "disbarred", "unknown"] as const;

/**
 * The row of a party of a docket; null where none of its parts is in this
 * docket. A party has parts in other dockets under the same number: what is
 * said of them there is never taken for this one.
 */
export function partyRow(party: Party, docket: number): BulkRow<PartyRow> | null {
  const parts = party.party_types.filter((part) => numberAt(part.docket) === docket)
    .map((part) => ({ role: part.name, terminated: part.date_terminated, note: part.extra_info.trim() || null }))
    .sort((a, b) => compare(a.role, b.role) || compare(a.terminated ?? "", b.terminated ?? ""));
  if (parts.length === 0) return null;
  const attorneys = party.attorneys.filter((each) => numberAt(each.docket) === docket)
    .map(({ attorney, role, date_action: day }) => ({ courtlistener: numberAt(attorney), role: role === null ? null : (ROLES[role - 1] ?? null), day }))
    .sort((a, b) => a.courtlistener - b.courtlistener || compare(a.role ?? "", b.role ?? ""));
  return { id: `${docketId(docket)}/${party.id}`, source: manifest.id, date: null, data: { docket: docketId(docket), name: party.name, parts, attorneys } };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
