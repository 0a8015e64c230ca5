import type { Contribution } from "./shape.ts";

/**
 * What a row is for one who adds up money. `gift`: in the books of who got it.
 * `paid`: the same seen from the books of the committee that gave it. `refund`:
 * given back to the giver. `returned`: got back by the giver. `passed-on`: the
 * conduit's copy of a gift that the receiver reports too. `memo`: told for
 * explanation. `spent-for`, `spent-against`: no gift at all, and it need not be
 * known to the candidate. `other`: loans, transfers, types not known here.
 */
export type Kind = "gift" | "paid" | "refund" | "returned" | "passed-on" | "memo" | "spent-for" | "spent-against" | "other";

/** The Commission's transaction types, by what they are for a sum (fec.gov, transaction type code descriptions). */
const kinds: Readonly<Record<Exclude<Kind, "memo" | "other">, readonly string[]>> = {
  gift: ["10", "11", "12", "13", "15", "15C", "15E", "15Z", "18K", "18U", "19", "30", "30E", "30K", "31", "31E", "31K", "32", "32E", "32K"],
  paid: ["24K", "24P", "24U", "24Z"],
  refund: ["20Y", "21Y", "22R", "22Y", "22Z", "23Y", "28L", "40Y", "40Z", "41Y", "41Z", "42Y", "42Z"],
  returned: ["17R", "17Y", "17Z"],
  // Intermediary in and out: the receiver reports the same money as 15E.
  "passed-on": ["15I", "15T", "24I", "24T", "30T", "31T", "32T"],
  "spent-for": ["24E", "24F"],
  "spent-against": ["24A", "24N"],
};

const byType = new Map(Object.entries(kinds).flatMap(([kind, types]) => types.map((type) => [type, kind as Kind] as const)));

/**
 * What a row is. A type that ends in J is a share of a joint fundraiser's
 * receipts and a memo by its definition, flagged or not. Without a type only a
 * line for contributions (11, or any of an inaugural committee's Form 13) is a gift.
 */
export function kindOf({ type, memo, form, line }: Pick<Contribution, "type" | "memo" | "form" | "line">): Kind {
  if (memo || type?.endsWith("J")) return "memo";
  if (type !== null) return byType.get(type) ?? "other";
  if (form?.startsWith("F13")) return "gift";
  return line?.startsWith("11") ? "gift" : "other";
}
