import path from "node:path";
import { RecordError } from "../../record/problem.ts";
import { linesOf } from "../packed/lines.ts";
import { openPacked } from "../packed/open.ts";
import type { Reading } from "../shape.ts";
import { centsOf, filingOf, isCommittee } from "./fields.ts";

/** Between two fields of a filing: file separator. */
const SEPARATOR = "\x1c";

/** Versions of the filing format whose Form 13 has the columns below; in others they stand in another order. */
const versions = /^(?:6\.[1-4]|7\.0|8\.[0-5])$/;

const address = ["street_1", "street_2", "city", "state", "zip_code"] as const;
const donor = [
  "form_type", "committee", "transaction", "back_reference", "back_schedule", "entity_type",
  "organization", "last", "first", "middle", "prefix", "suffix", ...address,
] as const;

/** Columns by the kind of line, versions 6.1 to 8.5 (esonderegger/fecfile, mappings.json). */
const layouts = {
  F13: [
    "form_type", "committee", "committee_name", "change_of_address", ...address, "report", "amendment_date", "from", "through",
    "accepted", "refunded", "net", "officer_last", "officer_first", "officer_middle", "officer_prefix", "officer_suffix", "signed",
  ],
  F132: [...donor, "date", "amount", "aggregate", "memo_code", "memo_text"],
  F133: [...donor, "date", "amount", "memo_code", "memo_text"],
} as const;

/** A line of a filing, by the names of its columns. */
export type Line = Readonly<Record<string, string>>;

/** A record of a filing: its cover with what its lines come to, a donation, a refund, or another line. */
export type FilingRecord =
  | { kind: "cover"; filing: number; line: Line; lines: { donations: number; given: number; refunds: number; refunded: number } }
  | { kind: "donation" | "refund"; filing: number; report: string; line: Line }
  | { kind: "other"; filing: number };

const what = "a Form 13 as it was filed electronically (1910509.fec: the report of an inaugural committee, versions 6.1 to 8.5)";

/**
 * Reads an electronic filing of an inaugural committee (Form 13: donations
 * accepted and refunded). Its number is that of its file, as the Commission
 * names it. Throws a RecordError for another form, and for a version whose
 * columns are not known.
 */
export async function openFiling(file: string): Promise<Reading<FilingRecord>> {
  const filing = filingOf(/^(?:FEC-)?(\d{5,9})\b/i.exec(path.basename(file))?.[1] ?? "");
  if (filing === null) throw new RecordError(`${file} is not named by the number of its filing, which the filing itself does not tell; name it as the Commission does, like 1910509.fec.`);
  const opened = await openPacked(file, { members: [`${filing}.fec`], what, atMost: 1 << 30 });
  return { rows: records(opened, filing), bytesRead: opened.bytesRead };
}

async function* records(opened: Parameters<typeof linesOf>[0], filing: number): AsyncGenerator<FilingRecord> {
  let cover: Line | undefined;
  const sums = { donations: 0, given: 0, refunds: 0, refunded: 0 };
  for await (const { first, lines } of linesOf(opened)) {
    for (const [n, line] of lines.entries()) {
      const at = first + n;
      const place = `${opened.name}:${at}`;
      const fields = line.split(SEPARATOR);
      const name = fields[0]!.trim().toUpperCase();
      if (at === 1) checkHeader(place, name, fields);
      else if (line === "") continue;
      else if (at === 2) {
        if (!/^F13[NA]$/.test(name)) throw new RecordError(`${place} is the cover of form ${name.slice(0, 10)}, not of Form 13; give ${what}.`);
        cover = lineOf(place, fields, layouts.F13);
      } else if (name === "F132" || name === "F133") {
        const read = lineOf(place, fields, layouts[name]);
        const cents = centsOf(read.amount!) ?? 0;
        if (read.memo_code !== "X" && name === "F132") [sums.donations, sums.given] = [sums.donations + 1, sums.given + cents];
        if (read.memo_code !== "X" && name === "F133") [sums.refunds, sums.refunded] = [sums.refunds + 1, sums.refunded + cents];
        yield { kind: name === "F132" ? "donation" : "refund", filing, report: cover!.report!, line: read };
      } else yield { kind: "other", filing };
    }
  }
  if (!cover) throw new RecordError(`${opened.name} ends before the cover of its form, so it is cut short; fetch it again, then run this again.`);
  yield { kind: "cover", filing, line: cover, lines: sums };
}

function checkHeader(place: string, name: string, fields: readonly string[]): void {
  const [, type = "", version = ""] = fields.map((field) => field.trim());
  if (name !== "HDR" || type !== "FEC") throw new RecordError(`${place} is not the header of an electronic filing (HDR, FEC, version); give ${what}.`);
  if (!versions.test(version)) throw new RecordError(`${place} is of version ${version.slice(0, 10) || "none"} of the filing format, whose columns are not known here; give ${what}.`);
}

/** Empty fields at the end may be missing or too many; anything else is another layout. */
function lineOf(place: string, fields: readonly string[], names: readonly string[]): Line {
  const written = fields.length - [...fields].reverse().findIndex((field) => field.trim() !== "");
  const needed = names.indexOf("amount") < 0 ? names.indexOf("net") + 1 : names.indexOf("amount") + 1;
  if (written > names.length || written < needed) throw new RecordError(`${place} has ${fields.length} fields where ${names.length} are known, so the file is cut short or its layout has changed; nothing of this line is read, fetch it again or look for a newer version of this program.`);
  const line = Object.fromEntries(names.map((name, n) => [name, (fields[n] ?? "").trim()]));
  if (!isCommittee(line.committee!)) throw new RecordError(`${place} names no committee (C and eight digits) where it should, so its layout has changed; look for a newer version of this program.`);
  return line;
}
