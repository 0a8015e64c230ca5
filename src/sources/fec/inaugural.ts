import type { Both } from "../../record/support.ts";
import type { Ignored, Kept } from "../shape.ts";
import { centsOf, noAmount, text, yearFirst } from "./fields.ts";
import type { FilingRecord, Line } from "./filing.ts";
import type { Contribution } from "./shape.ts";

const source = "fec-inaugural";

/** A report of an inaugural committee: what it says it took in all, and what its lines come to. */
export interface InauguralReport {
  committee: string;
  name: string | null;
  form: string;
  filing: number;
  report: string | null;
  from: string | null;
  through: string | null;
  /** Cents; null where the report gives no amount. Small donations need not be itemised, so the lines may come to less. */
  accepted: number | null;
  refunded: number | null;
  net: number | null;
  /** What the lines that are no memo come to, in cents. */
  lines: { donations: number; given: number; refunds: number; refunded: number };
}

const noCover: Both = { en: "a line that tells of no donation (texts, signatures)", zh: "与捐款无关的行（说明、签名等）" };
const noLine: Both = { en: "the line has no number of its own", zh: "该行没有编号" };

/** A line of Form 13: a donation accepted (F132), a refund (F133), or the cover. */
export function inaugural(record: FilingRecord): Kept | Ignored {
  if (record.kind === "other") return { ignored: noCover };
  const { filing, line } = record;
  if (record.kind === "cover") {
    const data: InauguralReport = {
      committee: line.committee!, name: text(line.committee_name), form: line.form_type!.toUpperCase(), filing, report: text(line.report),
      from: yearFirst(line.from!), through: yearFirst(line.through!),
      accepted: centsOf(line.accepted!) ?? null, refunded: centsOf(line.refunded!) ?? null, net: centsOf(line.net!) ?? null, lines: record.lines,
    };
    return { table: "filings", kept: { id: `fec/f13/${filing}`, source, date: yearFirst(line.signed!), data } };
  }
  const cents = centsOf(line.amount!);
  const number = text(line.transaction);
  if (number === null) return { ignored: noLine };
  if (cents === undefined) return { ignored: noAmount };
  const date = yearFirst(line.date!);
  const refund = record.kind === "refund";
  const data: Contribution = {
    committee: line.committee!, amendment: null, report: text(record.report), election: null, image: null,
    // The Commission's own types for the two lines: donation accepted, donation refunded.
    type: refund ? "23Y" : "13", entity: text(line.entity_type),
    name: nameOf(line), city: text(line.city), state: text(line.state), employer: null, occupation: null,
    cents, other: null, candidate: null, transaction: number, filing,
    memo: line.memo_code === "X", memoText: text(line.memo_text), sub: null,
    form: "F13", line: refund ? "F133" : "F132",
  };
  if (date === null && line.date !== "") data.dayAsGiven = line.date!;
  return { kept: { id: `fec/f13/${filing}/${refund ? "refund" : "donation"}/${number}`, source, date, data } };
}

/** An organisation's name, or a person's as the bulk files write it: `HALE, ROWAN J.` */
function nameOf({ organization, last, first, middle, prefix, suffix }: Line): string | null {
  const whole = text(organization);
  if (whole !== null) return whole;
  const given = [first, middle, suffix, prefix].filter(Boolean).join(" ");
  return text([last, given].filter(Boolean).join(", "));
}
