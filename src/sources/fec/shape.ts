/**
 * A line of a report to the Federal Election Commission about money given, spent
 * or given back. It is what a committee reported, not a finding: names,
 * employers and occupations are as somebody typed them. Street addresses and
 * ZIP codes are never kept (52 U.S.C. 30111(a)(4)).
 */
export interface Contribution {
  /** Committee whose report it stands in (`C00999999`): as a rule the one that got the money, for committees' gifts the one that gave it. */
  committee: string;
  /** `N` new, `A` amended, `T` of a closing report; null where none is written. */
  amendment: string | null;
  /** Type of the report: `M4`, `YE`, `90D`. */
  report: string | null;
  /** Election it was given for: `P2026`, `G`. */
  election: string | null;
  /** Number of the page image. */
  image: string | null;
  /** Type of the transaction: `15`, `15E`, `22Y`; null where the Commission gave none. */
  type: string | null;
  /** `IND`, `ORG`, `PAC`, `CCM`. */
  entity: string | null;
  name: string | null;
  city: string | null;
  state: string | null;
  /** As the giver says: a person's gift is never that of the employer. */
  employer: string | null;
  occupation: string | null;
  /** Cents of a dollar, exact; below zero where the report says so. */
  cents: number;
  /** Committee or candidate on the other side. */
  other: string | null;
  /** Candidate who was given to, or was spent for or against. */
  candidate: string | null;
  /** Number of the line in its report, which an amended report repeats. */
  transaction: string | null;
  /** Number of the filing; null for paper of old. */
  filing: number | null;
  /** Told for explanation only (`X`): never part of a sum. */
  memo: boolean;
  memoText: string | null;
  /** The Commission's number of the row, 19 digits: too long for a number. Null in the filing itself. */
  sub: string | null;
  /** As written, where it is no day of the calendar. */
  dayAsGiven?: string;
  /** What only some sources tell: form and line of the report, and the two-year period. */
  form?: string | null;
  line?: string | null;
  cycle?: number;
  /** The Commission no longer shows the row: the report was amended, or the row taken away. */
  gone?: true;
}

/** A committee as it registered, in one two-year period. */
export interface Committee {
  committee: string;
  name: string;
  treasurer: string | null;
  city: string | null;
  state: string | null;
  /** `A` authorised, `B` lobbyist's, `D` leadership, `J` joint fundraiser, `P` principal, `U` none of them. */
  designation: string | null;
  /** `O` super PAC, `Q` and `N` PAC, `V` and `W` hybrid PAC, `P` `H` `S` campaign, `X` `Y` `Z` party. */
  type: string | null;
  party: string | null;
  frequency: string | null;
  /** What is behind it: `C` corporation, `L` labour, `M` members, `T` trade, `V` co-operative, `W` corporation without stock. */
  organisation: string | null;
  connected: string | null;
  candidate: string | null;
  /** Two-year period, by its even year; null where neither the file nor its name tells. */
  cycle: number | null;
}
