/** Words that stand for many in a phrase of the policy, as alternatives. */
export const WORDS: Readonly<Record<string, string>> = {
  sec: "SEC|S.E.C.|U.S._SEC|Commission|Securities_and_Exchange_Commission|U.S._Securities_and_Exchange_Commission|United_States_Securities_and_Exchange_Commission",
  /** The agency, a division of it, or it together with another. */
  agency: "SEC|S.E.C.|Commission|Securities_and_Exchange_Commission|SEC_Staff|Staff|SEC_and_CFTC|SEC,_CFTC|CFTC_and_SEC|SEC_and_CFTC_Staff|SEC's|SEC’s",
  court: "court|courts|judge|jury|supreme_court|district_court|federal_court|appeals_court|circuit|second_circuit|tribunal",
  suit: "action|actions|case|cases|lawsuit|lawsuits|suit|charge|charges|complaint|complaints|litigation|claim|claims|proceeding|proceedings|appeal|appeals",
  person: "director|directors|co-director|co-directors|co-chief|co-chiefs|deputy|deputies|chief|chiefs|chair|co-chair|chairman|chairwoman|commissioner|commissioners|counsel|officer|officers|advisor|advisors|adviser|head|heads|secretary|economist|accountant|advocate|ombudsman|ombuds|judge|judges|member|members|staff|leader|leadership|fellow|fellows|comptroller|auditor|executive|executives|manager|managers|head|lead|president|general",
};
