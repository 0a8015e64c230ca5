import type { BulkRow } from "../../store/store.ts";
import { courts } from "./districts.ts";
import type { Coded, Place } from "./reading.ts";

/**
 * A civil case that the S.E.C. brought, as the clerks coded it. A code is of
 * the whole case, and only the first defendant is named: nothing follows from
 * it for one of several defendants.
 */
export interface CodedCase extends Place {
  /** Court as CourtListener names it; null where the code of the district is not known. */
  court: string | null;
  /** Docket number as CourtListener keys it: year and number, seven digits. */
  core: string;
  /** Day on which it was first filed. */
  filed: string;
  /** Origin of the first row: 1 for one that began here, others repeat a case of elsewhere or before. */
  origin: number;
  status: "L" | "S";
  /** Of the last row: the last end, or null while it is pending again. */
  terminated: string | null;
  disposition: string | null;
  progress: number | null;
  nature: number | null;
  plaintiff: string;
  defendant: string | null;
  /** Every row of the database for the case, first to last. */
  rows: Coded[];
}

/** Origins of rows that go on with a case of the same docket number: remanded, reopened. */
const AGAIN = new Set([3, 4, 8, 9, 10, 11, 12]);

/** Gathers the rows of cases: some tens of thousands since 1988, so that they fit in memory whatever the size of the file. */
export class Gathering {
  readonly #rows = new Map<string, { place: Place; rows: Coded[] }>();

  add(place: Place, row: Coded): void {
    const key = `${place.district}/${place.office}/${place.docket}`;
    const there = this.#rows.get(key) ?? { place, rows: [] };
    there.rows.push(row);
    this.#rows.set(key, there);
  }

  /**
   * The cases, each once, by place. Rows of one docket number are one case;
   * where two of them say that a case began there on different days, they are
   * two, and a row that goes on belongs to the one begun before it.
   */
  *cases(): Generator<BulkRow<CodedCase>> {
    for (const [key, { place, rows }] of [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const groups = apart(rows);
      for (const group of groups) yield caseOf(groups.length === 1 ? `fjc/${key}` : `fjc/${key}/${group[0]!.filed}`, place, group);
    }
  }
}

function apart(rows: readonly Coded[]): Coded[][] {
  const sorted = [...rows].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const days = [...new Set(sorted.filter(({ origin }) => !AGAIN.has(origin)).map(({ filed }) => filed))];
  if (days.length < 2) return [sorted];
  const groups = new Map<string, Coded[]>(days.map((day) => [day, []]));
  for (const row of sorted) groups.get(days.findLast((day) => day <= row.filed) ?? days[0]!)!.push(row);
  return [...groups.values()];
}

/** First what began, then what goes on, as it ended; a pending row is the last. */
function orderOf({ origin, filed, terminated, status, tape }: Coded): string {
  return [AGAIN.has(origin) ? 1 : 0, filed, status === "S" ? "9999" : (terminated ?? "0000"), String(origin).padStart(2, "0"), tape ?? 0].join(" ");
}

function caseOf(id: string, place: Place, rows: Coded[]): BulkRow<CodedCase> {
  const first = rows[0]!;
  const last = rows.at(-1)!;
  const data: CodedCase = {
    ...place, court: courts.get(place.district) ?? null, core: place.docket, filed: first.filed, origin: first.origin,
    status: last.status, terminated: last.terminated, disposition: last.status === "L" ? last.disposition : null, progress: last.progress,
    nature: first.nature, plaintiff: first.plaintiff, defendant: first.defendant, rows,
  };
  return { id, source: "fjc-idb", date: first.filed, data };
}
