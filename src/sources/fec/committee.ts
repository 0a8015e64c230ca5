import type { Ignored, Kept } from "../shape.ts";
import { isCommittee, noCommittee, noName, text } from "./fields.ts";
import type { Committee } from "./shape.ts";

/** Columns of the file of committees (`cm.txt`). */
export const committees = [
  "CMTE_ID", "CMTE_NM", "TRES_NM", "CMTE_ST1", "CMTE_ST2", "CMTE_CITY", "CMTE_ST", "CMTE_ZIP",
  "CMTE_DSGN", "CMTE_TP", "CMTE_PTY_AFFILIATION", "CMTE_FILING_FREQ", "ORG_TP", "CONNECTED_ORG_NM", "CAND_ID",
] as const;

/**
 * A row of `cm.txt`. What a committee is may differ from period to period, so
 * that each has a row of its own: `fec/2026/C00999999`; without a known period
 * `fec/C00999999`. Street and ZIP code are not kept.
 */
export function committee(fields: readonly string[], cycle: number | null): Kept | Ignored {
  const id = fields[0]!;
  const name = text(fields[1]);
  if (!isCommittee(id)) return { ignored: noCommittee };
  if (name === null) return { ignored: noName };
  const data: Committee = {
    committee: id, name, treasurer: text(fields[2]), city: text(fields[5]), state: text(fields[6]),
    designation: text(fields[8]), type: text(fields[9]), party: text(fields[10]), frequency: text(fields[11]), organisation: text(fields[12]),
    connected: noneIsNone(text(fields[13])), candidate: text(fields[14]), cycle,
  };
  return { kept: { id: cycle === null ? `fec/${id}` : `fec/${cycle}/${id}`, source: "fec-committees", date: null, data } };
}

/** Some write NONE where there is no connected organisation. */
function noneIsNone(name: string | null): string | null {
  return name !== null && /^(?:NONE|N\/A)$/i.test(name) ? null : name;
}

/** The period that a file's name tells: `cm26.zip`, `fec_2024cycle_cm.txt.gz`; null where it tells none. */
export function cycleOfName(file: string): number | null {
  const name = file.split(/[\\/]/).at(-1) ?? "";
  const written = /(?:^|\D)((?:19|20)\d\d)cycle/i.exec(name)?.[1] ?? /^[a-z]+(\d\d)(?:\.|$)/i.exec(name)?.[1];
  if (written === undefined) return null;
  const year = written.length === 4 ? Number(written) : Number(written) + (Number(written) >= 76 ? 1900 : 2000);
  return year % 2 === 0 ? year : null;
}
