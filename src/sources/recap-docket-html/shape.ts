import type { Day } from "../../record/day.ts";

/** What kind of document told: what one leaves out, another has. */
export type Layout = "report" | "history" | "appeal" | "archive" | "json";

/** A docket as a page tells it. What the page does not say is null. */
export interface Docket {
  layout: Layout;
  /** Court as PACER and CourtListener name it: `nysd`, `ca9`, `jpml`. */
  court: string;
  /** Without the judges' letters: `1:23-cv-99999`. */
  number: string;
  /** As printed, with the letters. */
  printed: string;
  /** Which defendant's docket it is, in criminal cases. */
  defendant: number | null;
  /** Two digits of the year and five of the number. */
  core: string | null;
  /** The case's name as printed, `et al` and all. */
  name: string | null;
  filed: Day | null;
  /** The clerk's flag: says that a case ended, never how. */
  terminated: Day | null;
  lastFiling: Day | null;
  /** Without titles. */
  judge: string | null;
  referred: string | null;
  cause: string | null;
  natureOfSuit: string | null;
  jury: string | null;
  demand: string | null;
  jurisdiction: string | null;
  /** The court's own number of the case in its system. */
  pacerCase: string | null;
  /** Words the clerk put above the docket: `CLOSED`, `STAYED`. */
  flags: string[];
}

/** An attorney by name; addresses, telephones and e-mails of the page are never kept. */
export interface Attorney {
  name: string;
  /** `LEAD ATTORNEY`, `TERMINATED: 02/27/2025`, `COR NTC Retained`. */
  roles: string[];
}

/** A party as it stands on a page. */
export interface Party {
  name: string;
  parts: Array<{
    /** `Defendant`, `Relief Defendant`; null where the page gives none. */
    role: string | null;
    /** The day the party was let go, by any way out; null while it is in. */
    terminated: Day | null;
    /** What else stands under the name: `doing business as`; null where there is nothing. */
    note: string | null;
  }>;
  attorneys: Attorney[];
}

/** A line of a docket. */
export interface Entry {
  /** Null for a minute order or another entry without a number. */
  entry: number | null;
  /** The court's local day; null where the clerk left it out. */
  filed: Day | null;
  entered: Day | null;
  /** As docketed, blanks single; the court's short words where that is all there is. */
  text: string;
  /** What the court calls it in short. */
  short: string | null;
  /** The long text is not in this document. */
  provisional: boolean;
  /** PACER's number of the document; null where none is linked. */
  document: string | null;
  /** The court's own number of the event in its system. */
  sequence: string | null;
}

/** A docket that was read. */
export interface Read {
  docket: Docket;
  parties: Party[];
  entries: Entry[];
}

/** A document that is no docket, or none that can be read whole: why, as the rest of a sentence after its name. */
export interface Refusal {
  refused: string;
}
