import type { Assertion } from "../../record/assertion.ts";
import { both, resting, stated } from "./statements.ts";

type Given = readonly [id: string, kind: string, from: string, action: string, date: string | null, usd: number | null, en: string, zh: string];

const given: readonly Given[] = [
  ["alder-gala", "donation", "alder", "alder", "2024-12", 1_000_000, "Alder gave to the inaugural committee.", "Alder向就职委员会捐款。"],
  ["bexley-gala", "donation", "bexley", "bexley", "2024-12", 1_000_000, "Bexley gave to the inaugural committee.", "Bexley向就职委员会捐款。"],
  ["corvid-gala", "donation", "corvid", "corvid", "2025-01", 100_000, "Corvid gave to the inaugural committee.", "Corvid向就职委员会捐款。"],
  ["dunmore-shares", "business-deal", "dunmore", "dunmore", "2025-05", 100_000_000, "Dunmore bought shares of the family company.", "Dunmore购买家族公司股份。"],
  ["gannet-coin", "business-deal", "gannet", "gannet", "2025-05-01", 2_000_000_000, "A deal with Gannet was settled in the family’s coin.", "与Gannet的交易以家族稳定币结算。"],
  ["heron-gift", "donation", "heron", "heron", "2024-06-20", 844_600, "The owners of Heron gave to the campaign.", "Heron的所有者向竞选捐款。"],
  ["heron-mine", "business-deal", "heron", "heron", "2025-07-01", null, "Heron invested in the family’s mining company.", "Heron投资家族矿业公司。"],
  ["heron-club", "donation", "heron", "heron", null, 500_000, "The owners of Heron joined the founders’ club.", "Heron的所有者加入创始人俱乐部。"],
  ["ibis-tokens", "token-purchase", "ibis", "ibis", "2024-11-25", 30_000_000, "The founder of Ibis bought the family’s tokens.", "Ibis创始人购买家族代币。"],
  ["kestrel-gala", "donation", "kestrel", "kestrel", "2025-01-06", 4_900_000, "Kestrel gave to the inaugural committee.", "Kestrel向就职委员会捐款。"],
];

/** The invented parties, ties, searches, replies and corrections. */
export function tieStatements(): Assertion[] {
  const parties = ["alder", "bexley", "corvid", "dunmore", "gannet", "heron", "ibis", "kestrel"];
  const name = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
  return [
    ...parties.map((id) => stated("party", id, { id, name: both(name(id)), kind: "company", aliases: [`${name(id)} Global`], ...resting })),
    stated("party", "family-tokens", { id: "family-tokens", name: both("Family Tokens", "家族代币"), kind: "family-business", about: both("An invented business.", "虚构的企业。"), ...resting }),
    stated("party", "sec", { id: "sec", name: both("S.E.C.", "SEC"), kind: "agency", ...resting }),
    stated("link", "heron/owner", { id: "owner", from: "heron", to: "family-tokens", kind: "owner", start: "2025-07", end: null, ...resting }),
    ...given.map(([id, kind, from, action, date, usd, en, zh]) =>
      stated("tie", id, {
        id, kind, from, to: "family-tokens", actions: [action], date, ...(date === null ? { undated: "The report gives no day." } : {}),
        ...(usd === null ? {} : { amount: { value: usd, currency: "USD", basis: usd > 5e7 ? ("about" as const) : ("exact" as const) } }),
        namedByTimes: id !== "heron-club", what: both(en, zh), ...resting,
      }),
    ),
    stated("search", "first-search", { id: "first-search", by: "The desk", on: "2025-12-01", actions: ["eastgate", "farrow", "newt"], places: ["donation filings", "press archive"], outcome: "none-found", ...resting }),
    stated("reply", "alder-reply", { id: "alder-reply", by: "alder", about: ["alder", "alder-gala"], date: "2025-12-14", what: both("Alder said that it gives to both parties.", "Alder表示它向两党捐款。"), ...resting, claim: "announced" }),
    stated("reply", "sec-reply", { id: "sec-reply", by: "sec", about: ["dismissed"], date: "2025-12-14", what: both("The agency said that politics played no part.", "机构表示与政治无关。"), ...resting, claim: "announced" }),
    stated("correction", "bexley-date", { id: "bexley-date", about: ["bexley"], kind: "conflict", by: "The desk", date: "2026-10-01", what: both("Two sources give two days.", "两处来源日期不同。"), answer: both("The agency’s release is followed.", "以机构公告为准。"), ...resting, claim: "our-coding" }),
  ];
}
