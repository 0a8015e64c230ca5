import type { Ignored, Kept } from "../shape.ts";
import { centsOf, filingOf, isCommittee, isRowNumber, monthFirst, noAmount, noCommittee, noNumber, text } from "./fields.ts";
import type { Contribution } from "./shape.ts";

/** Columns of the file of individuals' contributions (`itcont.txt`). */
export const individuals = [
  "CMTE_ID", "AMNDT_IND", "RPT_TP", "TRANSACTION_PGI", "IMAGE_NUM", "TRANSACTION_TP", "ENTITY_TP", "NAME", "CITY", "STATE", "ZIP_CODE",
  "EMPLOYER", "OCCUPATION", "TRANSACTION_DT", "TRANSACTION_AMT", "OTHER_ID", "TRAN_ID", "FILE_NUM", "MEMO_CD", "MEMO_TEXT", "SUB_ID",
] as const;

/** Columns of the file of what committees gave to candidates, or spent for or against them (`itpas2.txt`). */
export const toCandidates = [...individuals.slice(0, 16), "CAND_ID", ...individuals.slice(16)] as const;

/** A row of `itcont.txt`: money that a committee got from a person, gave back, or passed on. */
export function individual(fields: readonly string[]): Kept | Ignored {
  return itemised("fec-contributions", "fec/indiv/", fields, 0);
}

/** A row of `itpas2.txt`: money that a committee gave to a candidate's, or spent for or against a candidate. */
export function toCandidate(fields: readonly string[]): Kept | Ignored {
  return itemised("fec-committee-to-candidate", "fec/pas2/", fields, 1);
}

/** `more` columns stand between the other side's number and that of the line: the candidate's. */
function itemised(source: string, prefix: string, fields: readonly string[], more: 0 | 1): Kept | Ignored {
  const sub = fields[20 + more]!;
  const committee = fields[0]!;
  const written = fields[13]!;
  if (!isRowNumber(sub)) return { ignored: noNumber };
  if (!isCommittee(committee)) return { ignored: noCommittee };
  const cents = centsOf(fields[14]!);
  if (cents === undefined) return { ignored: noAmount };
  const date = monthFirst(written);
  const data: Contribution = {
    committee,
    amendment: text(fields[1]), report: text(fields[2]), election: text(fields[3]), image: text(fields[4]), type: text(fields[5]), entity: text(fields[6]),
    name: text(fields[7]), city: text(fields[8]), state: text(fields[9]),
    // fields[10] is the ZIP code, which is not kept.
    employer: text(fields[11]), occupation: text(fields[12]),
    cents,
    other: text(fields[15]), candidate: more === 1 ? text(fields[16]) : null,
    transaction: text(fields[16 + more]), filing: filingOf(fields[17 + more]!),
    memo: fields[18 + more] === "X", memoText: text(fields[19 + more]),
    sub,
  };
  if (date === null && written !== "") data.dayAsGiven = written;
  return { kept: { id: prefix + sub, source, date, data } };
}
